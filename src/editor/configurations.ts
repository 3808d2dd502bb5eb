import * as vscode from 'vscode';
import type { CheckOptions } from '../check.js';
import { type ConfigFiles, type Configuration, configurationFor, type FileText } from '../config/load.js';
import { folderOf } from '../config/paths.js';
import { configNames } from '../config/read-config.js';
import { decode } from '../statement/decode.js';
import type { Log } from './log.js';

/** No vocabulary is longer, in bytes. */
const limit = 1_000_000;

/** The files of a workspace folder, on a disk or not; paths are those of their addresses. */
class FolderFiles implements ConfigFiles {
  constructor(private readonly folder: vscode.Uri) {}

  async read(path: string): Promise<FileText> {
    try {
      const decoded = decode(await vscode.workspace.fs.readFile(this.folder.with({ path })), limit);
      return 'problem' in decoded ? { problem: decoded.problem } : { text: decoded.text };
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
      return error.code === 'FileNotFound' || error.code === 'FileNotADirectory' ? undefined : { problem: error.code };
    }
  }
}

/** The configuration of the drafts in one folder. */
interface Loaded {
  readonly workspace: vscode.WorkspaceFolder;
  readonly configuration: Configuration | undefined;
}

/**
 * The configurations of open drafts: for each the nearest file upwards in its workspace folder. Each is read when a draft
 * below it is first checked, and again when it, or a phrase file that it names, changes on the disk.
 */
export class Configurations implements vscode.Disposable {
  /** By the address of a draft's folder. */
  private readonly loaded = new Map<string, Loaded>();
  private readonly loading = new Map<string, Promise<void>>();
  /** How often a file has changed. */
  private changes = 0;
  /** Watchers of phrase files, by their address. */
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];

  /** Fires when a configuration has been read anew. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: Log) {
    this.subscriptions = [
      this.changed,
      this.watch(`**/{${configNames.join(',')}}`),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.reload()),
      // Of a folder that goes or gets another name, watchers do not tell what was in it.
      vscode.workspace.onDidDeleteFiles(() => this.reload()),
      vscode.workspace.onDidRenameFiles(() => this.reload()),
    ];
  }

  /** Reads the configurations at the top of the workspace, so that what is wrong in them is told before a draft is opened. */
  start(): void {
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.ready(vscode.Uri.joinPath(folder.uri, configNames[0]));
  }

  /** All configurations that were read, each once. */
  all(): readonly { readonly workspace: vscode.WorkspaceFolder; readonly configuration: Configuration }[] {
    const byFile = new Map<string, { workspace: vscode.WorkspaceFolder; configuration: Configuration }>();
    for (const { workspace, configuration } of this.loaded.values()) {
      if (configuration) byFile.set(workspace.uri.with({ path: configuration.file }).toString(), { workspace, configuration });
    }
    return [...byFile.values()];
  }

  /** Whether the configuration of a draft has been read, or there can be none. */
  isReady(uri: vscode.Uri): boolean {
    return vscode.workspace.getWorkspaceFolder(uri) === undefined || this.loaded.has(keyOf(uri));
  }

  /** Resolves when the configuration of a draft has been read. */
  async ready(uri: vscode.Uri): Promise<void> {
    const workspace = vscode.workspace.getWorkspaceFolder(uri);
    const key = keyOf(uri);
    if (workspace === undefined || this.loaded.has(key)) return;
    let loading = this.loading.get(key);
    if (loading === undefined) this.loading.set(key, (loading = this.load(key, uri, workspace).finally(() => this.loading.delete(key))));
    await loading;
  }

  /** What the configuration of a draft says of checking; nothing where there is none, or it has not been read. */
  optionsFor(uri: vscode.Uri): Pick<CheckOptions, 'rules' | 'language' | 'own'> {
    const configuration = this.loaded.get(keyOf(uri))?.configuration;
    return configuration ? { rules: configuration.rules, language: configuration.language, own: configuration.own } : {};
  }

  dispose(): void {
    vscode.Disposable.from(...this.subscriptions, ...this.watchers.values()).dispose();
  }

  private async load(key: string, uri: vscode.Uri, workspace: vscode.WorkspaceFolder): Promise<void> {
    let read: Configuration | undefined;
    let change: number;
    do {
      change = this.changes;
      read = await this.read(uri, workspace);
      // A file that changed meanwhile may have been read before it did.
    } while (change !== this.changes);
    // One file is one configuration, whichever draft it was found from: its phrases stay the same, and drafts warm.
    const known = read && this.all().find(({ configuration, workspace: other }) => other.uri.toString() === workspace.uri.toString() && configuration.file === read.file)?.configuration;
    this.loaded.set(key, { workspace, configuration: known ?? read });
    for (const path of read?.files ?? []) this.watchFile(workspace, path);
    this.changed.fire();
  }

  private async read(uri: vscode.Uri, workspace: vscode.WorkspaceFolder): Promise<Configuration | undefined> {
    try {
      return await configurationFor(uri.path, new FolderFiles(workspace.uri), workspace.uri.path.replace(/(?<=.)\/$/u, ''));
    } catch (error) {
      this.log.failure('A configuration could not be read', error);
      return undefined;
    }
  }

  /** Watches a phrase file, there or not yet. */
  private watchFile(workspace: vscode.WorkspaceFolder, path: string): void {
    const key = workspace.uri.with({ path }).toString();
    if (this.watchers.has(key) || configNames.some((name) => path.endsWith(`/${name}`))) return;
    const name = path.slice(path.lastIndexOf('/') + 1).replaceAll(/[*?{}[\]]/gu, '?');
    this.watchers.set(key, this.watch(new vscode.RelativePattern(workspace.uri.with({ path: folderOf(path) }), name)));
  }

  private watch(pattern: vscode.GlobPattern): vscode.Disposable {
    const watcher = vscode.workspace.createFileSystemWatcher(pattern);
    return vscode.Disposable.from(watcher, ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event(() => this.reload())));
  }

  /** Everything is read again with the next look at the drafts. */
  private reload(): void {
    this.changes++;
    this.loaded.clear();
    this.start();
    this.changed.fire();
  }
}

function keyOf(uri: vscode.Uri): string {
  return uri.with({ path: folderOf(uri.path), query: '', fragment: '' }).toString();
}
