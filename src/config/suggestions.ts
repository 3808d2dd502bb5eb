import type { Locale } from '../benchmarks/types.js';
import { allRules } from '../benchmarks/registry.js';
import { countryRows } from '../facts/country-rows.js';
import { languageName } from '../facts/languages.js';
import { treatyName } from '../facts/treaties/names.js';
import { knownTreaties } from '../facts/treaties/status.js';
import { languages } from '../lexicon/language.js';
import type { Span } from '../statement/span.js';
import { configKeys, ruleSettings } from './read-config.js';
import { treatyWords } from './read-treaties.js';
import { keyWords, ruleSummary } from './words.js';

/** Where in a YAML configuration file something stands: below which keys, and whether it is a key itself. */
export interface ConfigPlace {
  readonly path: readonly string[];
  readonly isKey: boolean;
  /** The word up to the place: offsets, UTF-16 code units. */
  readonly word: Span;
}

/** Something that can be written at a place. */
export interface Suggestion {
  readonly label: string;
  /** What it is, in a few words. */
  readonly detail: string;
  readonly documentation: string;
  readonly isKey: boolean;
  /** What stands behind a key: a value, a list, or lines of its own. */
  readonly opens?: 'list' | 'lines';
}

function indentOf(line: string): number {
  return line.search(/[^ ]|$/u);
}

/** The keys of the lines above that a line belongs to, by its indentation. */
function parentsOf(lines: readonly string[], indent: number): string[] {
  const path: string[] = [];
  let below = indent;
  for (let at = lines.length - 1; at >= 0 && below > 0; at--) {
    const line = lines[at] ?? '';
    const [, blanks = '', key = ''] = /^( *)["']?([^\s"'#:{[-][^"'#:{[]*?)["']?\s*:/u.exec(line) ?? [];
    if (key === '' || blanks.length >= below) continue;
    path.unshift(key);
    below = blanks.length;
  }
  return path;
}

/**
 * Where an offset is in a YAML configuration file, which need not be whole: it is being written.
 * @returns undefined in a comment
 */
export function placeIn(text: string, offset: number): ConfigPlace | undefined {
  const start = text.slice(0, offset).lastIndexOf('\n') + 1;
  const line = text.slice(start, offset);
  if (/(?:^|\s)#/u.test(line)) return undefined;
  const path = parentsOf(text.slice(0, start).split(/\r?\n/u), indentOf(line));
  const above: number[] = [];
  let key: string | undefined;
  let from = 0;
  const written = (to: number): string => line.slice(from, to).trim().replaceAll(/^["']|["']$/gu, '');
  for (let at = 0; at < line.length; at++) {
    const sign = line[at];
    if (sign === ':' && key === undefined) key = written(at);
    else if (sign === '{' || sign === '[') {
      above.push(path.length);
      if (key !== undefined) path.push(key);
      key = undefined;
    } else if (sign === '}' || sign === ']') {
      path.length = above.pop() ?? path.length;
      key = undefined;
    } else if (sign === ',') key = undefined;
    else if (!(sign === '-' && written(at) === '')) continue;
    from = at + 1;
  }
  const word = { start: start + from + line.slice(from).search(/[^\s"']|$/u), end: offset };
  return key === undefined ? { path, isKey: true, word } : { path: [...path, key], isKey: false, word };
}

function words(labels: readonly string[], detail: (label: string) => string = () => ''): Suggestion[] {
  return labels.map((label) => ({ label, detail: detail(label), documentation: '', isKey: false }));
}

function keysAt([top, second, ...more]: readonly string[], locale: Locale): Suggestion[] {
  if (top === undefined) {
    return configKeys.map((key) => ({ label: key, detail: '', documentation: keyWords[locale][key], isKey: true, ...(key !== 'language' && { opens: key === 'rules' || key === 'treaties' ? 'lines' as const : 'list' as const }) }));
  }
  if (top === 'rules' && second === undefined) {
    return allRules.map(({ id }) => {
      const { title, why } = ruleSummary(id, locale);
      return { label: id, detail: title, documentation: why, isKey: true };
    });
  }
  if (top !== 'treaties' || more.length > 0) return [];
  if (second === undefined) return countryRows(locale).map(({ code, names: [name] }) => ({ label: code, detail: name, documentation: '', isKey: true, opens: 'lines' as const }));
  return knownTreaties().map((treaty) => ({ label: treaty, detail: treatyName(treaty)?.name[locale] ?? '', documentation: '', isKey: true }));
}

function valuesAt([top, ...below]: readonly string[], locale: Locale): Suggestion[] {
  if (top === 'rules' && below.length === 1) return words(ruleSettings);
  if (top === 'language' && below.length === 0) return words(languages, (code) => languageName(code, locale));
  return top === 'treaties' && below.length === 2 ? words(treatyWords) : [];
}

/** What can be written at a place of a configuration file. */
export function suggestionsAt({ path, isKey }: ConfigPlace, locale: Locale): readonly Suggestion[] {
  return isKey ? keysAt(path, locale) : valuesAt(path, locale);
}
