import * as vscode from 'vscode';
import { draftFileName } from '../../drafting/file-name.js';
import { type DraftLanguage, draftLanguages, type DraftRequest } from '../../drafting/request.js';
import { skeletonOf } from '../../drafting/skeleton.js';
import { overviewOf } from '../../library/overview.js';
import { localDay } from '../../statement/calendar.js';
import type { Workbench } from '../commands/command.js';
import { draftSnippet } from '../pure/draft-snippet.js';
import { isThere } from '../saved-files.js';
import { locale } from '../settings.js';
import { type Known, questionsOf } from './questions.js';
import { askAll } from './steps.js';

/** So many countries of the workspace are offered before the others. */
const mostCountries = 5;
/** So many people of past statements are offered. */
const mostPeople = 50;

/** Milliseconds for which it is said how to fill in the gaps. */
const hintTime = 30_000;

/** Of the countries, the most frequent first. */
function byFrequency(countries: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const country of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([country]) => country);
}

/** What the drafts that are open and the past statements tell. */
function knownIn({ statements, past, configurations }: Workbench, folder: vscode.Uri | undefined): Known {
  const open = vscode.workspace.textDocuments.flatMap((document) => {
    const outcome = statements.displayOf(document)?.outcome;
    return outcome?.kind === 'checked' ? outcome.checked.reading.country ?? [] : [];
  });
  const records = past.current?.records ?? [];
  const language = folder && configurations.optionsFor(vscode.Uri.joinPath(folder, 'new.statement.md')).language;
  return {
    countries: [...new Set([...open, ...byFrequency(records.flatMap(({ country }) => country ?? []))])].slice(0, mostCountries),
    peopleOf: (country) => overviewOf(past.all.filter((record) => country !== undefined && record.country === country), (code) => code).people.map(({ name }) => name).slice(0, mostPeople),
    language: draftLanguages.find((each): each is DraftLanguage => each === language) ?? locale(),
  };
}

/** Where the new statement will be saved: a name in the folder that nothing has. Nothing is written before the drafter saves. */
async function placeIn(folder: vscode.Uri | undefined, request: DraftRequest): Promise<vscode.Uri | undefined> {
  // Only files on a disk can be named before they are there.
  if (folder?.scheme !== 'file') return undefined;
  const name = draftFileName(request);
  const isOpen = (uri: vscode.Uri): boolean => vscode.workspace.textDocuments.some((document) => document.uri.path === uri.path);
  for (let number = 1; ; number++) {
    const uri = vscode.Uri.joinPath(folder, number === 1 ? name : name.replace('.statement.md', `-${number}.statement.md`));
    if (!isOpen(uri) && !await isThere(uri)) return uri.with({ scheme: 'untitled' });
  }
}

/**
 * Asks for level, event, country, people and language, and opens a statement to begin from, with its gaps as tab stops.
 * @param chosen the folder in whose menu it was chosen
 */
export async function newStatement(workbench: Workbench, chosen: vscode.Uri | undefined): Promise<void> {
  const folder = chosen ?? vscode.workspace.workspaceFolders?.[0]?.uri;
  const { level, event, country, people, language } = await askAll(questionsOf(knownIn(workbench, folder))) ?? {};
  if (level === undefined || event === undefined || people === undefined || language === undefined) return;
  const request: DraftRequest = { level, event, people, language, country: country === 'open' ? undefined : country, date: localDay(new Date()) };
  const treaties = folder && workbench.configurations.optionsFor(vscode.Uri.joinPath(folder, 'new.statement.md')).treaties;
  const place = await placeIn(folder, request);
  const document = place === undefined ? await vscode.workspace.openTextDocument({ language: 'markdown' }) : await vscode.workspace.openTextDocument(place);
  const editor = await vscode.window.showTextDocument(document);
  await editor.insertSnippet(new vscode.SnippetString(draftSnippet(skeletonOf(request, treaties))), new vscode.Position(0, 0));
  vscode.window.setStatusBarMessage(vscode.l10n.t('Tab: next gap · Ctrl+Space: what can stand there'), hintTime);
}
