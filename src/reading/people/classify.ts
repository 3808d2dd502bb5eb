import type { Token } from '../../statement/types.js';
import { type Analysis, within } from '../analysis.js';

/** What a token can be to a name, by the lexicon; a token may be several things. */
export interface NameClasses {
  readonly honorific: Uint8Array;
  readonly office: Uint8Array;
  readonly body: Uint8Array;
  readonly thing: Uint8Array;
  readonly place: Uint8Array;
  readonly calendar: Uint8Array;
  readonly never: Uint8Array;
  readonly particle: Uint8Array;
  readonly contact: Uint8Array;
  readonly role: Uint8Array;
  readonly country: Uint8Array;
  readonly common: Uint8Array;
}

/** Endings of English nouns and adjectives that names do not have. */
export const commonEnding = /(?:tion|tions|ment|ments|ness|ities|ity|sion|sions|isms?|ships?|sus|ised|ized|ative|ical|ional|able|less|ful|ward|ances|ences|ings)$/u;

/** Months cut short are names too (Ma Jun): they are dates next to a number only. */
const shortMonth = /^(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)$/u;

const cache = new WeakMap<Analysis, NameClasses>();

/** Marks each token of a paragraph with what the lexicon says it can be in a run of capitalized words. */
export function nameClassesOf(analysis: Analysis): NameClasses {
  const known = cache.get(analysis);
  if (known) return known;
  const marks = (): Uint8Array => new Uint8Array(analysis.tokens.length);
  const classes: NameClasses = {
    honorific: marks(), office: marks(), body: marks(), thing: marks(), place: marks(), calendar: marks(), never: marks(),
    particle: marks(), contact: marks(), role: marks(), country: marks(), common: marks(),
  };
  for (const { entry, from, to } of analysis.matches.name) classes[entry.kind as keyof NameClasses].fill(1, from, to);
  for (const { entry, from, to } of analysis.matches.term) if (entry.kind === 'role' || entry.kind === 'hrd' || entry.kind === 'hrd-short') classes.role.fill(1, from, to);
  for (const { from, to } of analysis.countries) classes.country.fill(1, from, to);
  analysis.tokens.forEach(({ norm }, at) => {
    if (shortMonth.test(norm) && [-2, -1, 1, 2].some((offset) => /^\d/u.test(analysis.tokens[at + offset]?.text ?? ''))) classes.calendar[at] = 1;
  });
  for (const { index, norm } of analysis.tokens) if (norm.length >= 7 && commonEnding.test(norm)) classes.common[index] = 1;
  for (const group of ['act', 'event', 'actor'] as const) {
    for (const { from, to } of analysis.matches[group]) if (to - from === 1) classes.common[from] = 1;
  }
  cache.set(analysis, classes);
  return classes;
}

const arabicArticle = /^(?:al|el|ul|as|ad|an|ar|ash|at|az|ez|es|ed|ould)[-‑‐–]\p{Lu}/u;
const initial = /^\p{Lu}\.?$/u;

/** Whether a word is written like part of a name: with a capital, or with an article before one ("al-Khawaja"). */
export function isCapitalized(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && (/^['‘’ʻ`]?\p{Lu}/u.test(token.text) || arabicArticle.test(token.text));
}

/** Whether a word is one capital letter, with or without its full stop. */
export function isInitial(token: Token | undefined): boolean {
  return token !== undefined && initial.test(token.text);
}

/** Whether most words of a paragraph are capitalized: its capitals tell nothing. */
export function isTitleCase(analysis: Analysis): boolean {
  const words = analysis.tokens.filter((token) => token.kind === 'word' && token.text.length > 3);
  const lower = words.filter((token) => /^\p{Ll}/u.test(token.text)).length;
  return words.length > 3 && lower / words.length < 0.3;
}

/** Whether a match of `kind` in the group of names ends just before token `at`. */
export function precededBy(analysis: Analysis, at: number, kind: string): boolean {
  return within(analysis.matches.name, Math.max(0, at - 5), at).some(({ entry, to }) => entry.kind === kind && to === at);
}
