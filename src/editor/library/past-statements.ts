import * as vscode from 'vscode';
import type { CheckOptions } from '../../check.js';
import { configNames } from '../../config/read-config.js';
import { withCatalogue } from '../../library/catalogue.js';
import { Library, type LibraryFolder } from '../../library/library.js';
import type { PastRecord } from '../../library/record.js';
import type { Configurations } from '../configurations.js';
import type { Log } from '../log.js';
import { EditorLibrary } from './files.js';
import { watchFolder } from './folder-watch.js';

/** Milliseconds of pause after a file of the library has changed. */
const pause = 1000;

/** What a file's address is in a library: as it is, not escaped. */
export function keyOf(uri: vscode.Uri): string {
  return uri.toString(true);
}

function isStatementFile(path: string): boolean {
  return /\.statement\.(?:md|txt)$/u.test(path);
}

/**
 * The past statements of the workspace: the folders that its configurations name, else the statements in the workspace itself.
 * Opened when somebody first asks, and followed as files change.
 */
export class PastStatements implements vscode.Disposable {
  private opening: Promise<Library> | undefined;
  private opened: Library | undefined;
  private roots: readonly vscode.Uri[] = [];
  private configured = false;
  /** The catalogue alone. */
  private none: Library | undefined;
  private readonly watchers = new Map<string, vscode.Disposable>();
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly subscriptions: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when there is another library than before. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly configurations: Configurations, private readonly storage: vscode.Uri | undefined, private readonly log: Log) {
    this.subscriptions = [this.changed, configurations.onDidChange(() => this.lookAgain()), vscode.workspace.onDidChangeWorkspaceFolders(() => this.lookAgain())];
  }

  /** The library as far as it is open now. */
  get current(): Library | undefined {
    return this.opened;
  }

  /** The statements as far as they are read now, and those of the catalogue whose texts are not among them. */
  get all(): readonly PastRecord[] {
    return withCatalogue(this.opened?.records ?? []);
  }

  /** The folders of past statements that the configurations name. */
  async namedFolders(): Promise<readonly vscode.Uri[]> {
    const folders = await this.folders();
    return this.configured ? folders.map(({ uri }) => uri) : [];
  }

  /** Whether folders of past statements are named; else the workspace's own statements stand for them. */
  get isConfigured(): boolean {
    return this.configured;
  }

  /** Finds out whether folders of past statements are named, and opens them: judges ask for them from the first draft on. */
  async start(): Promise<void> {
    this.none = await Library.open([], new EditorLibrary(undefined, () => false));
    await this.folders();
    if (this.configured) await this.ready();
    else this.changed.fire();
  }

  /** What judges may ask of past statements for a draft; undefined until it is known. Where no folder is named, the catalogue alone: a draft is not measured by the drafts beside it. */
  libraryFor(draft: vscode.Uri): CheckOptions['library'] {
    const library = this.configured ? this.opened : this.none;
    return library?.forDraft(keyOf(draft));
  }

  /** Opens the library, or waits for it. Where that fails, it is tried again when somebody asks next. */
  async ready(): Promise<Library> {
    return this.opening ?? this.openAfter(Promise.resolve());
  }

  /** Reads what has changed. */
  async refresh(): Promise<void> {
    if (this.opening === undefined) return;
    await this.openAfter(this.opening);
  }

  /** Where the file of a record is; undefined for one of the catalogue. */
  uriOf({ key }: PastRecord): vscode.Uri | undefined {
    const root = this.roots.find((folder) => key.startsWith(`${keyOf(folder)}/`));
    return root && vscode.Uri.joinPath(root, key.slice(keyOf(root).length + 1));
  }

  dispose(): void {
    clearTimeout(this.timer);
    vscode.Disposable.from(...this.subscriptions, ...this.watchers.values()).dispose();
  }

  /** Opens the library once what was begun before has come to its end, well or not: whoever asked for that is told of it. */
  private async openAfter(before: Promise<unknown>): Promise<Library> {
    const opening = before.catch(() => undefined).then(() => this.open());
    this.opening = opening;
    try {
      return await opening;
    } catch (error) {
      if (this.opening === opening) this.opening = undefined;
      throw error;
    }
  }

  private async open(): Promise<Library> {
    const folders = await this.folders();
    this.watch(folders.map(({ uri }) => uri));
    const files = new EditorLibrary(this.storage, this.configured ? () => true : isStatementFile);
    const library = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title: vscode.l10n.t('Reading past statements') }, async (progress) =>
      Library.open(folders.map(({ folder }) => folder), files, {
        before: this.opened,
        progress: (done, all) => { progress.report({ message: `${done}/${all}` }); },
      }));
    this.log.debug(`Opened a library of ${library.records.length} statements; ${library.unread.length} files could not be read`);
    this.opened = library;
    this.changed.fire();
    return library;
  }

  private async folders(): Promise<readonly { readonly uri: vscode.Uri; readonly folder: LibraryFolder }[]> {
    const named: { uri: vscode.Uri; folder: LibraryFolder }[] = [];
    const workspaces = vscode.workspace.workspaceFolders ?? [];
    for (const workspace of workspaces) {
      const top = vscode.Uri.joinPath(workspace.uri, configNames[0]);
      await this.configurations.ready(top);
      const configuration = this.configurations.of(top);
      for (const path of configuration?.libraryFolders ?? []) named.push(this.folder(workspace.uri.with({ path }), configuration));
    }
    this.configured = named.length > 0;
    const chosen = this.configured ? named : workspaces.map(({ uri }) => this.folder(uri, undefined));
    this.roots = chosen.map(({ uri }) => uri);
    return chosen;
  }

  private folder(uri: vscode.Uri, check: LibraryFolder['check']): { uri: vscode.Uri; folder: LibraryFolder } {
    const { language, own } = check ?? {};
    return { uri, folder: { place: keyOf(uri), name: vscode.workspace.asRelativePath(uri), check: { language, own } } };
  }

  /** Watches these folders, and no others any more. */
  private watch(folders: readonly vscode.Uri[]): void {
    const wanted = new Map(folders.map((uri) => [uri.toString(), uri]));
    for (const [key, watcher] of this.watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.watchers.delete(key);
    }
    for (const [key, uri] of wanted) if (!this.watchers.has(key)) this.watchers.set(key, watchFolder(uri, () => { this.lookAgain(); }));
  }

  /** Looks at what is there after a pause: all of it once something has been open, else whether folders are named by now. */
  private lookAgain(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      const looked = this.opening === undefined ? this.openIfNamed() : this.refresh();
      looked.catch((error: unknown) => { this.log.failure('The library could not be read again', error); });
    }, pause);
  }

  private async openIfNamed(): Promise<void> {
    await this.folders();
    if (this.configured) await this.ready();
  }
}
