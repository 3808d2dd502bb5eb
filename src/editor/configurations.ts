import * as vscode from 'vscode';
import { type ConfigFiles, type Configuration, configurationFor, configured, type Configured, type FileText, loadConfiguration } from '../config/load.js';
import { problemMessage } from '../config/message.js';
import { overlaid } from '../config/overlay.js';
import { baseNameOf, folderOf } from '../config/paths.js';
import { configKeys, configNames } from '../config/read-config.js';
import { decode } from '../statement/decode.js';
import { messagesIn } from '../messages/index.js';
import { faultName } from './file-faults.js';
import type { Log } from './log.js';
import { configurationSettings, locale } from './settings.js';

/** No vocabulary is longer, in bytes. */
const limit = 1_000_000;

/** Milliseconds of pause in a configuration file that is being written before it is read anew. */
const pause = 300;

/** What the settings of the editor are called among files: no file has this name. */
const settingsName = 'Forthright: settings';

/**
 * The files of a workspace folder, on a disk or not; paths are those of their addresses. A file that is open and not yet
 * saved is what is written in its editor.
 */
class FolderFiles implements ConfigFiles {
  /** @param settings what the editor's settings say, as a configuration file of that name would */
  constructor(private readonly folder: vscode.Uri, private readonly settings: string | undefined) {}

  async read(path: string): Promise<FileText> {
    if (path.endsWith(`/${settingsName}`)) return this.settings === undefined ? undefined : { text: this.settings };
    const uri = this.folder.with({ path });
    const open = vscode.workspace.textDocuments.find((document) => document.isDirty && document.uri.toString() === uri.toString());
    if (open) return { text: open.getText() };
    try {
      const decoded = decode(await vscode.workspace.fs.readFile(uri), limit);
      return 'problem' in decoded ? { problem: messagesIn(locale()).undecodable[decoded.problem] } : { text: decoded.text };
    } catch (error) {
      if (!(error instanceof vscode.FileSystemError)) throw error;
      return error.code === 'FileNotFound' || error.code === 'FileNotADirectory' ? undefined : { problem: faultName(error.code) };
    }
  }
}

/** The configuration of the drafts in one folder. */
interface Loaded {
  readonly workspace: vscode.WorkspaceFolder | undefined;
  /** The file's, which is what problems are told of. */
  readonly file: Configuration | undefined;
  /** The file's, with the editor's settings over it. */
  readonly configuration: Configuration | undefined;
}

/**
 * The configurations of open drafts: for each the nearest file upwards in its workspace folder, and the editor's settings over
 * it. Each is read when a draft below it is first checked, and again when it, or a phrase file that it names, changes.
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
  private writing: ReturnType<typeof setTimeout> | undefined;

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
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0 && this.isOfConfiguration(document.uri)) this.reloadSoon();
      }),
      // What was written may have been thrown away.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (this.isOfConfiguration(uri)) this.reloadSoon();
      }),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (configKeys.some((key) => event.affectsConfiguration(`forthright.${key}`))) this.reload();
      }),
    ];
  }

  /** Reads the configurations at the top of the workspace, so that what is wrong in them is told before a draft is opened. */
  start(): void {
    for (const folder of vscode.workspace.workspaceFolders ?? []) void this.ready(vscode.Uri.joinPath(folder.uri, configNames[0]));
  }

  /** All configuration files that were read, each once. */
  all(): readonly { readonly workspace: vscode.WorkspaceFolder; readonly configuration: Configuration }[] {
    const byFile = new Map<string, { workspace: vscode.WorkspaceFolder; configuration: Configuration }>();
    for (const { workspace, file } of this.loaded.values()) {
      if (workspace && file) byFile.set(workspace.uri.with({ path: file.file }).toString(), { workspace, configuration: file });
    }
    return [...byFile.values()];
  }

  /** The configuration that holds for a draft, or for a file beside it; undefined where there is none, or it has not been read. */
  of(uri: vscode.Uri): Configuration | undefined {
    return this.loaded.get(keyOf(uri))?.configuration;
  }

  /** The configuration file that was found for a draft. */
  fileOf(uri: vscode.Uri): vscode.Uri | undefined {
    const { workspace, file } = this.loaded.get(keyOf(uri)) ?? {};
    return workspace && file && workspace.uri.with({ path: file.file });
  }

  /** Whether the configuration of a draft has been read. */
  isReady(uri: vscode.Uri): boolean {
    return this.loaded.has(keyOf(uri));
  }

  /** Resolves when the configuration of a draft has been read. */
  async ready(uri: vscode.Uri): Promise<void> {
    const key = keyOf(uri);
    if (this.loaded.has(key)) return;
    let loading = this.loading.get(key);
    if (loading === undefined) this.loading.set(key, (loading = this.load(key, uri).finally(() => this.loading.delete(key))));
    await loading;
  }

  /** What the configuration of a draft says of checking; nothing where there is none, or it has not been read. */
  optionsFor(uri: vscode.Uri): Configured {
    return configured(this.of(uri));
  }

  dispose(): void {
    clearTimeout(this.writing);
    vscode.Disposable.from(...this.subscriptions, ...this.watchers.values()).dispose();
  }

  private async load(key: string, uri: vscode.Uri): Promise<void> {
    let loaded: Loaded;
    let change: number;
    do {
      change = this.changes;
      loaded = await this.read(uri);
      // A file that changed meanwhile may have been read before it did.
    } while (change !== this.changes);
    // One file is one configuration, whichever draft it was found from: its phrases stay the same, and drafts warm.
    const known = [...this.loaded.values()].find(({ workspace, file }) => workspace?.uri.toString() === loaded.workspace?.uri.toString() && file?.file === loaded.file?.file);
    this.loaded.set(key, known ?? loaded);
    const { workspace, configuration } = loaded;
    if (workspace) for (const path of configuration?.files ?? []) this.watchFile(workspace, path);
    this.changed.fire();
  }

  private async read(uri: vscode.Uri): Promise<Loaded> {
    const workspace = vscode.workspace.getWorkspaceFolder(uri);
    const root = workspace?.uri ?? uri.with({ path: folderOf(uri.path) });
    const files = new FolderFiles(root, configurationSettings(uri));
    const top = root.path.replace(/(?<=.)\/$/u, '');
    try {
      const file = workspace && await configurationFor(uri.path, files, top);
      const settings = await loadConfiguration(`${top}/${settingsName}`, files);
      for (const problem of settings?.problems ?? []) this.log.warn(`In the settings of Forthright: ${problemMessage(problem, locale())}`);
      return { workspace, file, configuration: settings ? overlaid(file, settings) : file };
    } catch (error) {
      this.log.failure('A configuration could not be read', error);
      return { workspace, file: undefined, configuration: undefined };
    }
  }

  /** Whether a file is a configuration, or a phrase file that one names. */
  private isOfConfiguration(uri: vscode.Uri): boolean {
    return configNames.some((name) => uri.path.endsWith(`/${name}`)) || this.watchers.has(uri.toString());
  }

  private reloadSoon(): void {
    clearTimeout(this.writing);
    this.writing = setTimeout(() => this.reload(), pause);
  }

  /** Watches a phrase file, there or not yet. */
  private watchFile(workspace: vscode.WorkspaceFolder, path: string): void {
    const key = workspace.uri.with({ path }).toString();
    if (this.watchers.has(key) || [...configNames, settingsName].some((name) => path.endsWith(`/${name}`))) return;
    const name = baseNameOf(path).replaceAll(/[*?{}[\]]/gu, '?');
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
