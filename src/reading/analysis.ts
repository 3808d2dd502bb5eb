import { countryPhrases } from '../facts/countries.js';
import { englishLexicon, type Entry, type Group, type PhraseMatch } from '../lexicon/index.js';
import { PhraseTrie } from '../lexicon/trie.js';
import type { PlainText, Sentence, Token } from '../statement/types.js';
import { quotedTokens } from './quotation.js';

export type Match = PhraseMatch<Entry>;

/** A country, its people or its capital, in running text. */
export interface CountryMatch {
  readonly country: string;
  readonly kind: 'name' | 'adjective' | 'people' | 'capital';
  readonly from: number;
  readonly to: number;
}

/**
 * What all readers ask of a paragraph, found in one pass over its words and kept with its text:
 * a paragraph that did not change is not looked at again.
 */
export interface Analysis {
  readonly plain: PlainText;
  readonly tokens: readonly Token[];
  /** By group, in order of `from`. */
  readonly matches: Readonly<Record<Group, readonly Match[]>>;
  readonly countries: readonly CountryMatch[];
  /** 1 where a token is somebody else's words, quoted. */
  readonly quoted: Uint8Array;
  /** By token: the sentence that it stands in. */
  readonly sentenceAt: (token: number) => Sentence;
}

const analyses = new WeakMap<PlainText, Analysis>();

type CountryEntry = Pick<CountryMatch, 'country' | 'kind'>;
let countryTrie: PhraseTrie<CountryEntry> | undefined;

function countryNames(): PhraseTrie<CountryEntry> {
  if (countryTrie) return countryTrie;
  countryTrie = new PhraseTrie<CountryEntry>();
  for (const { phrase, country, kind } of countryPhrases('en')) {
    if (!/[()[\]|~]/u.test(phrase)) countryTrie.add(phrase.replace(/[’‘]/gu, "'"), { country, kind });
  }
  return countryTrie;
}

function emptyGroups(): Record<Group, Match[]> {
  return { actor: [], act: [], 'ask-kind': [], ask: [], event: [], 'follow-up': [], hedge: [], instrument: [], name: [], term: [] };
}

/** Of countries found at overlapping words the longest stays ("Guinea-Bissau", not "Guinea"). */
function longestCountries(plain: PlainText, sentence: Sentence): CountryMatch[] {
  const kept: CountryMatch[] = [];
  for (const { entry, from, to } of countryNames().matches(plain.tokens, sentence.from, sentence.to)) {
    const last = kept.at(-1);
    // "turkey" and "may" are words; a country is written with a capital.
    if (!/^\p{Lu}/u.test(plain.tokens[from]?.text ?? '') || (last && from < last.to && to <= last.to)) continue;
    kept.push({ ...entry, from, to });
  }
  return kept;
}

/** Analyses a paragraph, or gives what was found before in the same text. */
export function analyse(plain: PlainText): Analysis {
  const known = analyses.get(plain);
  if (known) return known;
  const matches = emptyGroups();
  const countries: CountryMatch[] = [];
  const { trie } = englishLexicon();
  for (const sentence of plain.sentences) {
    for (const match of trie.matches(plain.tokens, sentence.from, sentence.to)) matches[match.entry.group].push(match);
    countries.push(...longestCountries(plain, sentence));
  }
  const bySentence = new Uint32Array(plain.tokens.length);
  plain.sentences.forEach((sentence, index) => bySentence.fill(index, sentence.from, sentence.to));
  const analysis: Analysis = {
    plain,
    tokens: plain.tokens,
    matches,
    countries,
    quoted: quotedTokens(plain, (from, to) => within(matches.actor, from, to).some(({ entry }) => entry.kind === 'eu')),
    sentenceAt: (token) => plain.sentences[bySentence[token] ?? 0] as Sentence,
  };
  analyses.set(plain, analysis);
  return analysis;
}

/** Span in plain text of tokens `from` (inclusive) to `to` (exclusive). */
export function tokenSpan(analysis: Analysis, from: number, to: number): { start: number; end: number } {
  const first = analysis.tokens[from];
  const last = analysis.tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** Those of `matches` (in order of `from`) that lie within tokens `from`–`to`. */
export function within<Found extends { readonly from: number; readonly to: number }>(matches: readonly Found[], from: number, to: number): Found[] {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Found).from < from) low = middle + 1;
    else high = middle;
  }
  const found: Found[] = [];
  for (let at = low; at < matches.length; at++) {
    const match = matches[at] as Found;
    if (match.from >= to) break;
    if (match.to <= to) found.push(match);
  }
  return found;
}

/** Of matches that overlap, the longest (at equal length the first). `matches` are in order of `from`, and so is the result. */
export function withoutOverlaps<Found extends { readonly from: number; readonly to: number }>(matches: readonly Found[]): Found[] {
  const kept: Found[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) kept[kept.length - 1] = match;
  }
  return kept;
}
