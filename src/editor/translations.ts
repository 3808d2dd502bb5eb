import * as vscode from 'vscode';
import { type TranslationFile, translationFile } from '../benchmarks/translations/beside.js';
import type { CheckOptions } from '../check.js';
import { decode } from '../statement/decode.js';
import { tried } from './library/files.js';
import { isProblem } from '../library/files.js';
import type { Log } from './log.js';

/** Bytes of the longest translation that is read. */
const limit = 1_000_000;

/** The translations of one draft that were looked for, by language. */
interface Beside {
  readonly files: Map<string, TranslationFile>;
  readonly asked: Set<string>;
  readonly watcher: vscode.Disposable;
}

/** The translations that lie beside open drafts: each is read when a draft first names it, and again when a file of that name changes. */
export class Translations implements vscode.Disposable {
  private readonly drafts = new Map<string, Beside>();
  private readonly changed = new vscode.EventEmitter<void>();

  /** Fires when a translation has been read. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly log: Log) {}

  /** What gives `check` the translations of a draft, as far as they have been read; of a draft without a file, nothing. */
  besideOf(draft: vscode.Uri): CheckOptions['translations'] {
    if (draft.scheme === 'untitled') return undefined;
    return ({ statement }) => {
      const languages = statement.frontMatter.values.translations ?? [];
      const known = this.drafts.get(draft.toString());
      if (languages.some((language) => known?.asked.has(language) !== true)) this.look(draft, languages);
      return known?.files;
    };
  }

  /** Forgets a draft that is closed. */
  leave(draft: vscode.Uri): void {
    this.drafts.get(draft.toString())?.watcher.dispose();
    this.drafts.delete(draft.toString());
  }

  dispose(): void {
    vscode.Disposable.from(this.changed, ...[...this.drafts.values()].map(({ watcher }) => watcher)).dispose();
  }

  private look(draft: vscode.Uri, languages: readonly string[]): void {
    const key = draft.toString();
    const beside = this.drafts.get(key) ?? { files: new Map<string, TranslationFile>(), asked: new Set<string>(), watcher: this.watch(draft) };
    this.drafts.set(key, beside);
    for (const language of languages) {
      if (beside.asked.has(language)) continue;
      beside.asked.add(language);
      this.read(draft, beside, language);
    }
  }

  private read(draft: vscode.Uri, beside: Beside, language: string): void {
    const path = translationFile(draft.path, language);
    if (path === undefined) return;
    textOf(draft.with({ path })).then((text) => {
      if (this.drafts.get(draft.toString()) !== beside) return;
      beside.files.set(language, { file: path.slice(path.lastIndexOf('/') + 1), text });
      this.changed.fire();
    }, (error: unknown) => { this.log.failure('A translation could not be read', error); });
  }

  /** Reads the translations again once a file that may be one changes; until then what is known holds. */
  private watch(draft: vscode.Uri): vscode.Disposable {
    const any = translationFile(draft.path, '*');
    if (any === undefined) return new vscode.Disposable(() => undefined);
    const name = any.slice(any.lastIndexOf('/') + 1).replaceAll(/[?{}[\]]/gu, '?');
    const watcher = vscode.workspace.createFileSystemWatcher(new vscode.RelativePattern(vscode.Uri.joinPath(draft, '..'), name));
    const heard = [watcher.onDidCreate, watcher.onDidChange, watcher.onDidDelete].map((event) => event(() => {
      const beside = this.drafts.get(draft.toString());
      for (const language of beside?.asked ?? []) if (beside) this.read(draft, beside, language);
    }));
    return vscode.Disposable.from(watcher, ...heard);
  }
}

/** Text of a file; undefined where there is none, or none that can be read. */
async function textOf(file: vscode.Uri): Promise<string | undefined> {
  const bytes = await tried(vscode.workspace.fs.readFile(file));
  if (isProblem(bytes)) return undefined;
  const decoded = decode(bytes, limit);
  return 'problem' in decoded ? undefined : decoded.text;
}
