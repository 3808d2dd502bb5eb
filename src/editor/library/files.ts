import * as vscode from 'vscode';
import { baseNameOf } from '../../config/paths.js';
import { digestOf } from '../../library/digest.js';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type ListedFile, type Listing } from '../../library/files.js';

/** Why something cannot be done with a file. @throws the error itself where the file system did not give it */
function problemOf(error: unknown): FileProblem {
  if (!(error instanceof vscode.FileSystemError)) throw error;
  if (error.code === 'FileNotFound') return { problem: 'gone' };
  if (error.code === 'FileNotADirectory') return { problem: 'not-a-folder' };
  return error.code === 'NoPermissions' ? { problem: 'not-allowed' } : { problem: 'failed', code: error.code };
}

/** What comes of doing something with files, or why it cannot be done. */
export async function tried<Result extends object>(doing: Thenable<Result>): Promise<Result | FileProblem> {
  try {
    return await doing;
  } catch (error) {
    return problemOf(error);
  }
}

/** Milliseconds after which nobody is still writing an index. */
const abandoned = 600_000;

/** Files that are looked at at once. */
const together = 64;

/** Folders of past statements as the editor sees them, on a disk or not. Indexes are kept where VS Code lets an extension keep things. */
export class EditorLibrary implements LibraryFiles {
  /**
   * @param kept the extension's own folder; undefined where there is none, as without a workspace
   * @param isWanted files that are no past statements by their name are left out
   * @param kind what the names of indexes end in: different things are kept of the same folder
   */
  constructor(private readonly kept: vscode.Uri | undefined, private readonly isWanted: (path: string) => boolean, private readonly kind = 'index') {}

  async list(folder: string): Promise<Listing | FileProblem> {
    const root = vscode.Uri.parse(folder, true);
    const found: string[] = [];
    const unread: { path: string; reason: FileProblem }[] = [];
    const look = async (path: string): Promise<FileProblem | undefined> => {
      const entries = await tried(vscode.workspace.fs.readDirectory(path === '' ? root : vscode.Uri.joinPath(root, path)));
      if (isProblem(entries)) return entries;
      for (const [name, type] of entries) {
        const inside = path === '' ? name : `${path}/${name}`;
        if ((type & vscode.FileType.Directory) !== 0) {
          // A link may lead to a folder that it is in.
          const isLink = (type & vscode.FileType.SymbolicLink) !== 0;
          const problem = isLink || name.startsWith('.') || name === 'node_modules' ? undefined : await look(inside);
          if (problem) unread.push({ path: inside, reason: problem });
        } else if (kindOf(inside) !== 'other' && this.isWanted(inside)) found.push(inside);
      }
      return undefined;
    };
    const problem = await look('');
    if (problem) return problem;
    const files: ListedFile[] = [];
    for (let at = 0; at < found.length; at += together) {
      await Promise.all(found.slice(at, at + together).map(async (path) => {
        const about = await tried(vscode.workspace.fs.stat(vscode.Uri.joinPath(root, path)));
        if (isProblem(about)) unread.push({ path, reason: about });
        else files.push({ path, size: about.size, modified: about.mtime });
      }));
    }
    return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unread };
  }

  async read(folder: string, path: string): Promise<Uint8Array | FileProblem> {
    return tried(vscode.workspace.fs.readFile(vscode.Uri.joinPath(vscode.Uri.parse(folder, true), path)));
  }

  async readIndex(folder: string): Promise<Uint8Array | undefined> {
    const place = await this.indexOf(folder);
    const bytes = place && await tried(vscode.workspace.fs.readFile(place));
    return bytes === undefined || isProblem(bytes) ? undefined : bytes;
  }

  async writeIndex(folder: string, index: Uint8Array): Promise<FileProblem | undefined> {
    const place = await this.indexOf(folder);
    if (place === undefined) return undefined;
    // Another window may write its own at the same time: each is whole when it gets its name.
    const draft = place.with({ path: `${place.path}.${crypto.randomUUID()}` });
    try {
      await vscode.workspace.fs.writeFile(draft, index);
      await vscode.workspace.fs.rename(draft, place, { overwrite: true });
      await this.removeLeftovers(place);
      return undefined;
    } catch (error) {
      return problemOf(error);
    }
  }

  /** Removes what windows left that were closed while they wrote this index. */
  private async removeLeftovers(place: vscode.Uri): Promise<void> {
    const folder = vscode.Uri.joinPath(place, '..');
    const drafts = `${baseNameOf(place.path)}.`;
    const entries = await tried(vscode.workspace.fs.readDirectory(folder));
    if (isProblem(entries)) return;
    for (const [name] of entries.filter(([entry]) => entry.startsWith(drafts))) {
      const left = vscode.Uri.joinPath(folder, name);
      const about = await tried(vscode.workspace.fs.stat(left));
      // Another window may be writing one right now.
      if (!isProblem(about) && about.mtime < Date.now() - abandoned) await tried(vscode.workspace.fs.delete(left).then(() => ({})));
    }
  }

  private async indexOf(folder: string): Promise<vscode.Uri | undefined> {
    return this.kept && vscode.Uri.joinPath(this.kept, `${await digestOf(new TextEncoder().encode(folder))}.${this.kind}`);
  }
}
