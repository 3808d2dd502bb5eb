// The package has no public address for its phrases; the version is pinned, and a test notices when the file moves.
import { patterns } from '../../../node_modules/retext-equality/lib/patterns-en.js';
import type { PlainText } from '../../statement/types.js';
import { letThrough } from './let-through.js';

/** All phrases that retext-equality knows. */
export function allPhrases(): readonly string[] {
  return patterns.flatMap(({ inconsiderate }) => Object.keys(inconsiderate));
}

/** The library's own normal form of a word: small letters, no apostrophes, no hyphens. */
function plainWord(word: string): string {
  return /['’-]/u.test(word) ? word.replaceAll(/['’-]/gu, '') : word;
}

let byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Phrases that are looked for, by their first word, each as its words behind it. */
function phrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (byFirstWord) return byFirstWord;
  const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
  const found = new Map<string, string[][]>();
  for (const phrase of allPhrases()) {
    if (ignored.has(phrase)) continue;
    const [first = '', ...rest] = phrase.toLowerCase().split(' ').map(plainWord);
    found.set(first, [...(found.get(first) ?? []), rest]);
  }
  byFirstWord = found;
  return found;
}

/**
 * Whether a phrase of the library can stand in a text: a cheap look that never misses one, so that the library itself
 * (a quarter of a millisecond a paragraph) runs only where it may find something.
 */
export function mayHold({ tokens }: PlainText): boolean {
  const known = phrases();
  for (let at = 0; at < tokens.length; at++) {
    const word = plainWord(tokens[at]?.norm ?? '');
    const rests = known.get(word);
    if (rests?.some((rest) => follows(tokens, at + 1, rest))) return true;
    // The possessive is a token of its own here, and part of the word to the library.
    const suffix = tokens[at + 1]?.norm ?? '';
    if (suffix.startsWith("'") && known.get(word + plainWord(suffix))?.some((rest) => follows(tokens, at + 2, rest))) return true;
  }
  return false;
}

/** Whether the words of a phrase follow from token `from` on. */
function follows(tokens: PlainText['tokens'], from: number, rest: readonly string[]): boolean {
  return rest.every((word, offset) => word === '*' || plainWord(tokens[from + offset]?.norm ?? '') === word);
}
