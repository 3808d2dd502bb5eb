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
  return word.toLowerCase().replaceAll(/['’-]/gu, '');
}

let byFirstWord: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** Phrases that are looked for, by their first word, each as its words behind it. */
function phrases(): ReadonlyMap<string, readonly (readonly string[])[]> {
  if (byFirstWord) return byFirstWord;
  const ignored = new Set(letThrough().flatMap((entry) => entry.phrases));
  const found = new Map<string, string[][]>();
  for (const phrase of allPhrases()) {
    if (ignored.has(phrase)) continue;
    const [first = '', ...rest] = phrase.split(' ').map(plainWord);
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
  const words = tokens.filter(({ kind }) => kind !== 'quote').map(({ norm }) => plainWord(norm));
  for (let at = 0; at < words.length; at++) {
    // A hyphenated word is one word to the library and may be several tokens here, and the reverse.
    for (const rest of known.get(words[at] ?? '') ?? known.get(`${words[at] ?? ''}${words[at + 1] ?? ''}`) ?? []) {
      if (rest.every((word, offset) => word === '*' || words[at + 1 + offset] === undefined || words[at + 1 + offset] === word)) return true;
    }
  }
  return false;
}
