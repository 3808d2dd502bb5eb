import type { Root } from 'hast';
import * as vscode from 'vscode';
import type { Checked } from '../../check.js';
import { compare } from '../../comparison/index.js';
import { countryName } from '../../facts/countries.js';
import { compareView } from '../../formats/compare-view.js';
import { readingWords } from '../../formats/read-words.js';
import type { Reading } from '../../reading/types.js';
import { explanation } from '../explanation.js';
import { rangeOf } from '../places.js';
import { insertionOf, roleAt } from '../pure/insertion.js';
import { adapted } from '../pure/taken-over/adapted.js';
import { reveal } from '../reveal.js';
import { locale } from '../settings.js';
import { type PastChoice, readPast } from './past.js';
import { placeIn, type Side } from './side.js';
import { type Filter, pastToolbar } from './toolbar.js';

/** By what past statements are narrowed down: a value of each, as the filter writes it. */
const filters: Readonly<Record<'country' | 'event' | 'year' | 'level', (past: PastChoice) => string | undefined>> = {
  country: ({ country }) => country,
  event: ({ event }) => event,
  year: ({ date }) => date?.slice(0, 4),
  level: ({ level }) => level,
};
type FilterName = keyof typeof filters;

/** A draft beside past statements, one at a time, the likest first. */
export class PastSide implements Side {
  readonly title = vscode.l10n.t('Compared with past statements');
  private at = 0;
  private readonly chosen = new Map<FilterName, string>();
  /** The texts that were shown, by their address. */
  private readonly read = new Map<string, Promise<Checked>>();

  /** @param all at least one, the likest first */
  constructor(private readonly all: readonly PastChoice[], private readonly pickAnother: () => Promise<void>) {}

  async view(draft: Checked): Promise<Root> {
    const shown = this.shown();
    const past = shown[this.at] ?? shown[0];
    if (past === undefined) return { type: 'root', children: [pastToolbar({ at: -1, of: 0, why: [] }, this.filters())] };
    const left = { name: vscode.l10n.t('Your draft'), ...draft };
    const right = { name: past.title, ...await this.checked(past) };
    const options = { locale: locale(), titleOf: (rule: Parameters<typeof explanation>[0]) => explanation(rule, locale()).title, insert: vscode.l10n.t('Insert into the draft') };
    return { type: 'root', children: [pastToolbar({ at: this.at, of: shown.length, why: past.why }, this.filters()), compareView(left, right, compare(left, right), options)] };
  }

  async press(action: string, value: string, { document, checked }: { readonly document: vscode.TextDocument; readonly checked: Checked }): Promise<void> {
    const past = this.shown()[this.at];
    if (action === 'next') this.at = Math.min(this.at + 1, this.shown().length - 1);
    else if (action === 'previous') this.at = Math.max(this.at - 1, 0);
    else if (action === 'pick') await this.pickAnother();
    else if (past !== undefined && action === 'diff') await vscode.commands.executeCommand('vscode.diff', past.uri, document.uri, `${past.title} ↔ ${document.uri.path.split('/').at(-1) ?? ''}`);
    else if (past !== undefined && action === 'insert') await takeOver(document, checked, (await this.checked(past)).reading, value);
  }

  choose(name: string, value: string): void {
    if (!(name in filters)) return;
    if (value === '') this.chosen.delete(name as FilterName);
    else this.chosen.set(name as FilterName, value);
    this.at = 0;
  }

  private checked({ uri }: PastChoice): Promise<Checked> {
    const key = uri.toString();
    const known = this.read.get(key) ?? readPast(uri);
    this.read.set(key, known);
    return known;
  }

  private shown(): readonly PastChoice[] {
    return this.all.filter((past) => [...this.chosen].every(([name, value]) => filters[name](past) === value));
  }

  private filters(): Filter[] {
    const words = readingWords(locale());
    const labels: Readonly<Record<FilterName, (value: string) => string>> = {
      country: (value) => countryName(value, locale()),
      event: (value) => words.events[value as keyof typeof words.events],
      year: (value) => value,
      level: (value) => words.levels[value as keyof typeof words.levels],
    };
    const names: Readonly<Record<FilterName, string>> = { country: words.sections.country, event: words.sections.event, year: vscode.l10n.t('Year'), level: words.sections.level };
    return (Object.keys(filters) as FilterName[]).map((name) => {
      const values = [...new Set(this.all.flatMap((past) => filters[name](past) ?? []))];
      const choices = values.map((value) => ({ value, label: labels[name](value) })).sort((a, b) => a.label.localeCompare(b.label, locale()));
      return { name, label: names[name], chosen: this.chosen.get(name) ?? '', choices };
    });
  }
}

/** Puts a sentence of a past statement into the draft, where the draft does the same, and selects it: names of others are left to fill in. */
async function takeOver(document: vscode.TextDocument, draft: Checked, past: Reading, value: string): Promise<void> {
  const place = placeIn(value);
  if (place === undefined) return;
  const { edit, inserted } = insertionOf(draft.reading, adapted(past, place, draft.reading), roleAt(past, place));
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, rangeOf(document, edit), edit.text);
  if (await vscode.workspace.applyEdit(change)) await reveal(document, inserted);
}
