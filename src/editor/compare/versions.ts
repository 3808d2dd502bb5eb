import * as vscode from 'vscode';

/* What is used of the interface of VS Code's own Git extension, version 1. */

interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}

interface Repository {
  readonly rootUri: vscode.Uri;
  show(ref: string, path: string): Promise<string>;
  log(options: { readonly path: string; readonly maxEntries: number }): Promise<readonly Commit[]>;
}

interface Git {
  getRepository(uri: vscode.Uri): Repository | null;
}

interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): Git;
}

/** An earlier version of a draft: what it is called, and how its text is had. */
export interface Version {
  readonly label: string;
  readonly description: string;
  text(): Promise<string>;
}

/** Most commits that are offered. */
const most = 50;

/** The repository of a file; undefined where Git is off, not there (as in the browser), or the file is in none. */
async function repositoryOf(uri: vscode.Uri): Promise<Repository | undefined> {
  const extension = vscode.extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined) return undefined;
  const git = await extension.activate();
  return git.enabled ? git.getAPI(1).getRepository(uri) ?? undefined : undefined;
}

/** The versions of a file that were committed, the newest first. */
export async function committedVersions(uri: vscode.Uri): Promise<readonly Version[]> {
  const repository = uri.scheme === 'file' ? await repositoryOf(uri) : undefined;
  if (repository === undefined) return [];
  const commits = await repository.log({ path: uri.fsPath, maxEntries: most });
  return commits.map(({ hash, message, authorDate, authorName }) => ({
    label: message.split('\n')[0] ?? hash,
    description: [hash.slice(0, 8), authorDate?.toLocaleString(vscode.env.language), authorName].filter((part) => part !== undefined).join(' · '),
    text: () => repository.show(hash, uri.fsPath),
  }));
}

/** A saved file as an earlier version. */
export function savedVersion(uri: vscode.Uri): Version {
  return { label: uri.path.split('/').at(-1) ?? '', description: vscode.workspace.asRelativePath(uri), text: async () => new TextDecoder().decode(await vscode.workspace.fs.readFile(uri)) };
}
