import * as vscode from 'vscode';
import { countriesByName, countryName } from '../../../facts/countries.js';
import { readingWords } from '../../../formats/read-words.js';
import { datesIn } from '../../../library/import/dates.js';
import type { AskedKey, Told, Unsure } from '../../../library/import/types.js';
import { calendarDate, writtenDate } from '../../../statement/calendar.js';
import { type Level, levels } from '../../../statement/front-matter.js';
import { locale } from '../../settings.js';

/** A question may be answered, left open, or be the last one. */
type Answer<Value> = { readonly value: Value } | 'open' | 'stop';

/** Which statement is asked about. */
export interface Asked {
  readonly title: string;
  /** Its number among those that are asked about, and how many they are. */
  readonly at: number;
  readonly of: number;
}

interface Choice<Value> extends vscode.QuickPickItem {
  readonly answer?: Answer<Value>;
}

function heading({ title, at, of }: Asked): string {
  return of === 1 ? title : vscode.l10n.t('{0} of {1}: {2}', at, of, title);
}

/** The ways out that every question has. */
function waysOut({ of, at }: Asked): Choice<never>[] {
  return [
    { label: `$(circle-slash) ${vscode.l10n.t('Leave it open')}`, answer: 'open', alwaysShow: true },
    ...(at < of ? [{ label: `$(debug-step-over) ${vscode.l10n.t('Leave this and the others open')}`, answer: 'stop' as const, alwaysShow: true }] : []),
  ];
}

function group(label: string): Choice<never> {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

async function choose<Value extends string>(question: string, asked: Asked, likely: readonly Choice<Value>[], others: readonly Choice<Value>[]): Promise<Answer<Value>> {
  const choices: Choice<Value>[] = [
    ...(likely.length === 0 ? [] : [group(vscode.l10n.t('perhaps')), ...likely, group('')]),
    ...waysOut(asked),
    ...(others.length === 0 ? [] : [group(''), ...others]),
  ];
  const chosen = await vscode.window.showQuickPick(choices, { title: heading(asked), placeHolder: question, matchOnDescription: true, ignoreFocusOut: true });
  return chosen?.answer ?? 'stop';
}

function dayIn(written: string): string | undefined {
  const text = written.trim();
  return calendarDate(text) ?? writtenDate(text) ?? datesIn(text)[0]?.date;
}

async function writeDay(asked: Asked): Promise<Answer<string>> {
  const written = await vscode.window.showInputBox({
    title: heading(asked), ignoreFocusOut: true,
    prompt: vscode.l10n.t('When was it published? Leave it empty where you do not know.'),
    placeHolder: '2024-03-12',
    validateInput: (value) => (value.trim() === '' || dayIn(value) !== undefined ? undefined : vscode.l10n.t('Write a day such as 2024-03-12 or 12 March 2024.')),
  });
  if (written === undefined) return 'stop';
  const value = dayIn(written);
  return value === undefined ? 'open' : { value };
}

async function askDate(candidates: readonly string[], asked: Asked): Promise<Answer<string>> {
  if (candidates.length === 0) return writeDay(asked);
  const another = { label: vscode.l10n.t('Another day…'), alwaysShow: true };
  const written = candidates.map((date): Choice<string> => ({ label: date, description: new Date(date).toLocaleDateString(locale(), { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' }), answer: { value: date } }));
  const isAnother: Answer<string> = { value: '' };
  const answer = await choose(vscode.l10n.t('When was it published?'), asked, written, [{ ...another, answer: isAnother }]);
  return answer === isAnother ? writeDay(asked) : answer;
}

async function askCountry(candidates: readonly string[], asked: Asked): Promise<Answer<string>> {
  const choice = (code: string, name: string): Choice<string> => ({ label: name, description: code, answer: { value: code } });
  const others = countriesByName(locale()).filter(({ code }) => !candidates.includes(code));
  return choose(vscode.l10n.t('Which country is addressed?'), asked, candidates.map((code) => choice(code, countryName(code, locale()))), others.map(({ code, name }) => choice(code, name)));
}

async function askLevel(candidates: readonly string[], asked: Asked): Promise<Answer<Level>> {
  const words = readingWords(locale()).levels;
  const choice = (level: Level): Choice<Level> => ({ label: words[level], description: level, answer: { value: level } });
  return choose(vscode.l10n.t('At which level was it made?'), asked, levels.filter((level) => candidates.includes(level)).map(choice), levels.filter((level) => !candidates.includes(level)).map(choice));
}

async function askTitle(asked: Asked): Promise<Answer<string>> {
  const written = await vscode.window.showInputBox({ title: heading(asked), prompt: vscode.l10n.t('What is it called? Leave it empty where it has no title.'), ignoreFocusOut: true });
  if (written === undefined) return 'stop';
  return written.trim() === '' ? 'open' : { value: written.trim() };
}

const questions: { readonly [Key in AskedKey]: (candidates: readonly string[], asked: Asked) => Promise<Answer<NonNullable<Told[Key]>>> } = {
  title: (_, asked) => askTitle(asked),
  date: askDate,
  country: askCountry,
  level: askLevel,
};

/**
 * Asks for what an import is not sure of; each question can be skipped.
 * @returns what was answered, and whether the user wants to be asked about other statements
 */
export async function askAbout(unsure: readonly Unsure[], asked: Asked): Promise<{ readonly told: Told; readonly goOn: boolean }> {
  let told: Told = {};
  for (const { key, candidates } of unsure) {
    const answer = await questions[key](candidates, asked);
    if (answer === 'stop') return { told, goOn: false };
    if (answer !== 'open') told = { ...told, [key]: answer.value };
  }
  return { told, goOn: true };
}
