import * as vscode from 'vscode';
import type { LanguageVersions } from '../benchmarks/translations/versions.js';
import { baseNameOf } from '../config/paths.js';
import type { Surroundings } from '../publish/check-list/translations.js';
import { read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { decode } from '../statement/decode.js';
import { readStatement } from '../statement/index.js';
import { originalName, siblingsAmong, statementName } from '../statement/sibling-names.js';
import type { Configurations } from './configurations.js';
import type { Log } from './log.js';

/** Milliseconds of pause in a translation that is being written before drafts beside it are compared with it anew. */
const pause = 400;

/** Largest file that is read beside a draft, in bytes. */
const limit = 1_000_000;

/** A change among the language versions of a statement. */
export interface SiblingChange {
  /** One of them: what has changed. */
  readonly uri: vscode.Uri;
  /** It is itself to be looked at anew too: what lies beside it was not known before. */
  readonly isNewsToItself: boolean;
}

/** A language version beside a draft. */
interface Sibling {
  readonly uri: vscode.Uri;
  readonly name: string;
  readonly modified: number | undefined;
  /** What is saved; undefined where it cannot be read. */
  readonly saved: string | undefined;
}

/** What is known of the language versions of a statement. */
interface Family {
  /** All that are there, the draft itself among them. */
  readonly files: readonly Sibling[];
}

/** The language versions that lie beside drafts, on a disk or not: what is open and not saved is what they say. */
export class Siblings implements vscode.Disposable {
  private readonly families = new Map<string, Family>();
  private readonly loading = new Map<string, Promise<void>>();
  private readonly readings = new Map<string, { readonly text: string; readonly reading: Reading }>();
  private readonly changed = new vscode.EventEmitter<SiblingChange>();
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly subscriptions: vscode.Disposable[];

  /** Fires when a language version has changed, come or gone: the others are to be compared anew. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly configurations: Configurations, private readonly log: Log) {
    const watcher = vscode.workspace.createFileSystemWatcher('**/*.statement.{md,markdown,txt}');
    this.subscriptions = [
      this.changed,
      watcher,
      ...[watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event((uri) => { this.lookAgain(uri); })),
      vscode.workspace.onDidSaveTextDocument(({ uri }) => { this.lookAgain(uri); }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.changedSoon(document.uri);
      }),
    ];
  }

  /** What the check-list of a draft has to know of its folder; undefined until it is known, and where the draft is in none. */
  surroundingsOf(uri: vscode.Uri): Surroundings | undefined {
    const family = this.familyOf(uri);
    if (family === undefined) return undefined;
    const name = baseNameOf(uri.path);
    return { name, modified: family.files.find((file) => file.name === name)?.modified, beside: family.files.filter((file) => file.name !== name) };
  }

  /** The language versions that a draft is compared with; undefined until they are known. */
  versionsOf(uri: vscode.Uri): LanguageVersions | undefined {
    const family = this.familyOf(uri);
    const name = baseNameOf(uri.path);
    const own = statementName(name);
    if (family === undefined || own === undefined) return undefined;
    const original = originalName(own);
    const others = family.files.filter((file) => file.name !== name && (own.language === undefined || file.name === original));
    return { name, others: others.map((file) => ({ name: file.name, isOriginal: file.name === original, reading: this.readingOf(file) })) };
  }

  /** Resolves when the language versions of a draft are known. */
  async ready(uri: vscode.Uri): Promise<void> {
    const key = keyOf(uri);
    if (key === undefined || this.families.has(key)) return;
    let loading = this.loading.get(key);
    if (loading === undefined) this.loading.set(key, (loading = this.load(key, uri).finally(() => this.loading.delete(key))));
    await loading;
  }

  dispose(): void {
    for (const timer of this.timers.values()) clearTimeout(timer);
    vscode.Disposable.from(...this.subscriptions).dispose();
  }

  private familyOf(uri: vscode.Uri): Family | undefined {
    const key = keyOf(uri);
    const family = key === undefined ? undefined : this.families.get(key);
    if (family === undefined && key !== undefined) this.ready(uri).catch((error: unknown) => { this.log.failure('The translations beside a draft could not be read', error); });
    return family;
  }

  private async load(key: string, uri: vscode.Uri): Promise<void> {
    const folder = vscode.Uri.joinPath(uri, '..');
    const name = baseNameOf(uri.path);
    const names = await namesIn(folder);
    const files = await Promise.all([name, ...siblingsAmong(name, names).map((sibling) => sibling.name)].filter((file) => names.includes(file)).map((file) => siblingAt(vscode.Uri.joinPath(folder, file), file)));
    this.families.set(key, { files });
    this.changed.fire({ uri, isNewsToItself: true });
  }

  private readingOf(sibling: Sibling): Reading | undefined {
    const { uri } = sibling;
    const key = uri.toString();
    const text = textOf(sibling);
    if (text === undefined) return undefined;
    const known = this.readings.get(key);
    if (known?.text === text) return known.reading;
    const reading = read(readStatement(text, this.configurations.optionsFor(uri)));
    this.readings.set(key, { text, reading });
    return reading;
  }

  /** Forgets what was known of a file's family, and looks at once where a draft of it was looked at before. */
  private lookAgain(uri: vscode.Uri): void {
    const key = keyOf(uri);
    if (key === undefined || !this.families.delete(key)) return;
    this.ready(uri).catch((error: unknown) => { this.log.failure('The translations beside a draft could not be read', error); });
  }

  private changedSoon(uri: vscode.Uri): void {
    const key = keyOf(uri);
    if (key === undefined || (this.families.get(key)?.files.length ?? 0) < 2) return;
    clearTimeout(this.timers.get(key));
    this.timers.set(key, setTimeout(() => {
      this.timers.delete(key);
      this.changed.fire({ uri, isNewsToItself: false });
    }, pause));
  }
}

/** What a file says: in its editor, where it is open; undefined where it cannot be read. */
function textOf({ uri, saved }: Sibling): string | undefined {
  return vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString())?.getText() ?? saved;
}

/** The same for all language versions of a statement; undefined for what is not named as one, or has no folder. */
function keyOf(uri: vscode.Uri): string | undefined {
  const own = uri.scheme === 'untitled' ? undefined : statementName(baseNameOf(uri.path));
  return own && vscode.Uri.joinPath(uri, '..', originalName(own)).toString();
}

/** Whether two files are language versions of one statement. */
export function areVersions(one: vscode.Uri, other: vscode.Uri): boolean {
  const key = keyOf(one);
  return key !== undefined && key === keyOf(other);
}

/** The names in a folder; none where it cannot be read, which whoever opens or saves a file in it is told. */
async function namesIn(folder: vscode.Uri): Promise<readonly string[]> {
  try {
    return (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  } catch (error) {
    if (!(error instanceof vscode.FileSystemError)) throw error;
    return [];
  }
}

async function siblingAt(uri: vscode.Uri, name: string): Promise<Sibling> {
  try {
    const { size, mtime } = await vscode.workspace.fs.stat(uri);
    if (size > limit) return { uri, name, modified: mtime, saved: undefined };
    const decoded = decode(await vscode.workspace.fs.readFile(uri), limit);
    return { uri, name, modified: mtime, saved: 'problem' in decoded ? undefined : decoded.text };
  } catch (error) {
    // It went meanwhile, or may not be read: it is there, and says nothing.
    if (!(error instanceof vscode.FileSystemError)) throw error;
    return { uri, name, modified: undefined, saved: undefined };
  }
}
