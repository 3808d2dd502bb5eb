import * as vscode from 'vscode';
import { countryName } from '../../facts/countries.js';
import { readingWords } from '../../formats/read-words.js';
import { catalogue, type CatalogueRecord } from '../../library/catalogue.js';
import type { PastRecord } from '../../library/record.js';
import { locale } from '../settings.js';

/** What addresses of records' pages begin with. */
export const recordScheme = 'forthright-record';

/** The address, inside the editor, of the page of a record of the catalogue. */
export function recordTarget({ key, title }: PastRecord): vscode.Uri {
  return vscode.Uri.from({ scheme: recordScheme, path: `/${title.replaceAll(/[/\\]/gu, ' ').slice(0, 80)}.md`, query: key });
}

/** What is known of a statement of the catalogue, whose text is not here. */
function pageOf(record: CatalogueRecord): string {
  const words = readingWords(locale());
  const { sections } = words;
  const { title, date, country, level, event, language, people, asks, hedges, instruments, words: length, url } = record;
  const rows: readonly (readonly [name: string, value: string | undefined])[] = [
    [sections.country, country && countryName(country, locale())],
    [sections.date, date],
    [sections.level, level && words.levels[level]],
    [sections.event, words.events[event]],
    [sections.language, language],
    [sections.people, people.join(', ')],
    [sections.terms, record.usesTerm ? vscode.l10n.t('yes') : vscode.l10n.t('no')],
    [sections.recommendations, asks.map(({ scope, ask, strength }) => [words.scopes[scope], ...(ask === undefined ? [] : [words.asks[ask]]), `${strength}/5`].join(' · ')).join('; ')],
    [sections.hedges, String(hedges)],
    [sections.instruments, instruments.join(', ')],
    [sections.followUps, record.followUp ? vscode.l10n.t('yes') : vscode.l10n.t('no')],
    [sections.words, String(length)],
  ];
  return [
    `# ${title}`,
    '',
    vscode.l10n.t('A real statement, coded by reading. Its text is not here: it is at its address, and nothing is fetched unless you ask for it.'),
    '',
    ...rows.map(([name, value]) => `- ${name}: ${value === undefined || value === '' ? '–' : value}`),
    '',
    url ?? '',
    '',
  ].join('\n');
}

/** The record whose page has an address. */
export function recordAt({ scheme, query }: vscode.Uri): CatalogueRecord | undefined {
  return scheme === recordScheme ? catalogue().find(({ key }) => key === query) : undefined;
}

/** Serves the pages of records, read-only. */
export function serveRecords(): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(recordScheme, {
    provideTextDocumentContent: (uri) => {
      const record = recordAt(uri);
      return record === undefined ? '' : pageOf(record);
    },
  });
}
