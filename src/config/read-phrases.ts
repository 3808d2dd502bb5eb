import { type Group, groups } from '../lexicon/entry.js';
import { inflectionsOf } from '../lexicon/index.js';
import { type Language, languages } from '../lexicon/language.js';
import { nearest } from '../nearest.js';
import type { Span } from '../statement/span.js';
import type { ConfigProblem } from './problem.js';
import { type PlacedEntry, readEntry } from './read-entry.js';
import { onceEach, readTree, type TreeKey } from './tree.js';

/** The keys of a phrase file. */
const phraseFileKeys = ['group', 'language', 'source', 'entries'] as const;

/** The entries of a phrase file that can be used, and what is wrong with it. */
export interface PhraseFileContent {
  readonly language: Language;
  readonly entries: readonly PlacedEntry[];
  readonly problems: readonly ConfigProblem[];
}

/** Where entries come from that name no source. */
const ownSource = 'own phrases';

/** One of some words at a key; undefined, and a problem, where another stands there. */
function wordAt<Word extends string>(lines: ReadonlyMap<string, TreeKey>, key: string, words: readonly Word[], problems: ConfigProblem[]): Word | undefined {
  const value = lines.get(key)?.value;
  if (value === undefined) return undefined;
  const written = value.kind === 'value' ? value.text : '';
  const word = words.find((known) => known === written);
  if (word === undefined) problems.push({ kind: 'wrong-value', key, value: written, allowed: [...new Set([...nearest(written, words, 1), ...words])], start: value.start, end: value.end });
  return word;
}

function groupOf(lines: ReadonlyMap<string, TreeKey>, whole: Span, problems: ConfigProblem[]): Group | undefined {
  if (!lines.has('group')) problems.push({ kind: 'missing-key', key: 'group', ...whole });
  return wordAt(lines, 'group', groups, problems);
}

/**
 * Reads a phrase file: the shape and the notation of the built-in lexicon, with the group named in the file.
 * Entries that are wrong are left out and reported, the others are used; nothing throws.
 * @param usual the language of the phrases where the file names none
 */
export function readPhrases(text: string, usual: Language): PhraseFileContent {
  const { keys, problems: formal } = readTree(text);
  const problems: ConfigProblem[] = [...formal];
  if (keys === undefined) return { language: usual, entries: [], problems };
  const lines = onceEach(keys, problems);
  for (const { name, key } of lines.values()) {
    if (!phraseFileKeys.some((known) => known === name)) problems.push({ kind: 'unknown-key', key: name, allowed: nearest(name, phraseFileKeys, 1), ...key });
  }
  // What is missing from a file is told at its first line.
  const whole = { start: 0, end: Math.max(0, text.search(/[\r\n]|$/u)) };
  const group = groupOf(lines, whole, problems);
  const language = wordAt(lines, 'language', languages, problems) ?? usual;
  const source = lines.get('source')?.value;
  const list = lines.get('entries')?.value;
  if (list === undefined) problems.push({ kind: 'missing-key', key: 'entries', ...whole });
  else if (list.kind !== 'list') problems.push({ kind: 'wrong-type', key: 'entries', allowed: ['- id: …'], start: list.start, end: list.end });
  if (group === undefined || list?.kind !== 'list') return { language, entries: [], problems };
  const context = { group, source: source?.kind === 'value' && source.text !== '' ? source.text : ownSource, inflections: inflectionsOf(language) };
  return { language, entries: list.entries.flatMap((entry) => readEntry(entry, context, problems) ?? []), problems };
}
