import * as vscode from 'vscode';
import { countryName, countryOf } from '../facts/countries.js';
import { frontMatterWords } from '../formats/front-matter-words.js';
import { overviewOf } from '../library/overview.js';
import { localDay } from '../statement/calendar.js';
import { readStatement } from '../statement/index.js';
import type { Configurations } from './configurations.js';
import type { PastStatements } from './library/past-statements.js';
import { offsetOf, rangeOf } from './places.js';
import { frontMatterKeys, frontMatterPlace } from './pure/front-matter-place.js';
import { type DraftFacts, frontMatterSuggestions } from './pure/front-matter-suggestions.js';
import { bindingInstruments, type InstrumentStatus, instrumentStatus } from './pure/instrument-status.js';
import { locale } from './settings.js';
import type { Statements } from './statements.js';

const documents: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** So many people of past statements are offered. */
const mostPeople = 100;

/** What the editor knows of drafts. */
interface Sources {
  readonly statements: Statements;
  readonly past: PastStatements;
  readonly configurations: Configurations;
}

/** People whom the draft names, then those whom past statements on its country name. */
function peopleFor(names: readonly string[], country: string | undefined, past: PastStatements): readonly string[] {
  const known = country === undefined ? [] : overviewOf(past.all.filter((record) => record.country === country), (code) => code).people.map(({ name }) => name);
  return [...new Set([...names, ...known])].slice(0, mostPeople);
}

function factsOf(document: vscode.TextDocument, { statements, past }: Sources): DraftFacts {
  const { language, frontMatter: { values } } = readStatement(document.getText());
  const outcome = statements.displayOf(document)?.outcome;
  const reading = outcome?.kind === 'checked' ? outcome.checked.reading : undefined;
  const country = values.country ?? reading?.country;
  const inText = reading?.people.filter(({ role, mentions }) => role === 'defender' && mentions.length > 0).map(({ name }) => name) ?? [];
  return { locale: locale(), language, country, people: peopleFor(inText, country, past), today: localDay(new Date()) };
}

function frontMatterItems(document: vscode.TextDocument, offset: number, sources: Sources): vscode.CompletionItem[] | undefined {
  const place = frontMatterPlace(document.getText(), offset);
  if (place === undefined) return undefined;
  const range = rangeOf(document, place.word);
  // Right behind the colon YAML wants a blank.
  const needsBlank = place.kind === 'value' && document.getText().charAt(place.word.start - 1) === ':';
  return frontMatterSuggestions(place, factsOf(document, sources)).map(({ label, text, detail, isKey }, index) => {
    // A description is shown beside each; a detail only beside the one that has the focus.
    const item = new vscode.CompletionItem({ label, description: detail }, isKey ? vscode.CompletionItemKind.Property : vscode.CompletionItemKind.Value);
    item.insertText = needsBlank ? ` ${text}` : text;
    item.filterText = `${text} ${label} ${detail}`;
    item.sortText = String(index).padStart(4, '0');
    item.range = range;
    if (isKey) item.command = { command: 'editor.action.triggerSuggest', title: '' };
    return item;
  });
}

/** In the text: the treaties that bind the country, and the names of those concerned. */
function textItems(document: vscode.TextDocument, { statements, past, configurations }: Sources): vscode.CompletionItem[] {
  const outcome = statements.displayOf(document)?.outcome;
  if (outcome?.kind !== 'checked') return [];
  const { reading } = outcome.checked;
  const names = [...(reading.statement.frontMatter.values.defenders ?? []), ...reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name)];
  // Before the snippets for Markdown, of which VS Code has a screenful.
  const sorted = (group: number, index: number): string => `!${group}${String(index).padStart(3, '0')}`;
  const people = peopleFor(names, reading.country, past).map((name, index) => {
    const item = new vscode.CompletionItem(name, vscode.CompletionItemKind.User);
    item.sortText = sorted(0, index);
    if (!names.includes(name)) item.detail = vscode.l10n.t('named in past statements');
    return item;
  });
  const treaties = bindingInstruments(reading, locale(), configurations.optionsFor(document.uri).treaties).map(({ name, since, basis }, index) => {
    const item = new vscode.CompletionItem({ label: name, description: String(since) }, vscode.CompletionItemKind.Reference);
    item.detail = vscode.l10n.t('State party since {0} ({1})', since, basis);
    item.sortText = sorted(1, index);
    return item;
  });
  return [...people, ...treaties];
}

function told({ treaty, state, status, basis }: InstrumentStatus): string {
  switch (status.status) {
    case 'party': return vscode.l10n.t('{0}: {1}, State party since {2} ({3}).', treaty, state, status.since, basis);
    case 'left': return vscode.l10n.t('{0}: {1}, State party from {2} to {3} ({4}).', treaty, state, status.since, status.until, basis);
    case 'signed': return vscode.l10n.t('{0}: {1}, signed and not ratified ({2}).', treaty, state, basis);
    case 'none': return vscode.l10n.t('{0}: {1}, neither signed nor ratified ({2}).', treaty, state, basis);
  }
}

/** What a key of the front matter means, or which country a code stands for. */
function hoverOnFrontMatter(document: vscode.TextDocument, position: vscode.Position): vscode.Hover | undefined {
  const place = frontMatterPlace(document.getText(), offsetOf(document, position));
  if (place === undefined) return undefined;
  const range = rangeOf(document, place.word);
  const word = document.getText(range);
  if (place.kind === 'key') {
    const key = frontMatterKeys.find((each) => each === word);
    return key && new vscode.Hover(frontMatterWords[locale()][key], range);
  }
  const country = place.key === 'country' ? countryOf(word) : undefined;
  return country === undefined ? undefined : new vscode.Hover(`${countryName(country, locale())} (${country})`, range);
}

function hoverOnInstrument(document: vscode.TextDocument, position: vscode.Position, { statements, configurations }: Sources): vscode.Hover | undefined {
  const outcome = statements.displayOf(document)?.outcome;
  if (outcome?.kind !== 'checked' || outcome.version !== document.version) return undefined;
  const { reading } = outcome.checked;
  const offset = offsetOf(document, position);
  const here = reading.instruments.find(({ start, end }) => start <= offset && offset <= end);
  const status = here && instrumentStatus(here.id, reading.country, locale(), configurations.optionsFor(document.uri).treaties);
  return here && status && new vscode.Hover(told(status), rangeOf(document, here));
}

/** Completes front matter and text of statements, and says on hover what keys mean and how the country stands to a treaty. */
export function helpDrafting(sources: Sources): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCompletionItemProvider(documents, {
      provideCompletionItems(document, position, _cancellation, { triggerKind }) {
        if (!sources.statements.has(document)) return undefined;
        const inFrontMatter = frontMatterItems(document, offsetOf(document, position), sources);
        // In the text nothing unfolds by itself with every blank.
        return inFrontMatter ?? (triggerKind === vscode.CompletionTriggerKind.TriggerCharacter ? undefined : textItems(document, sources));
      },
    }, ':', ' ', '[', ','),
    vscode.languages.registerHoverProvider(documents, {
      provideHover(document, position) {
        if (!sources.statements.has(document)) return undefined;
        return hoverOnFrontMatter(document, position) ?? hoverOnInstrument(document, position, sources);
      },
    }),
  );
}
