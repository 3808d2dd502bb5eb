import type { Span } from '../../statement/span.js';
import { foldWord, tellingWords, wordsIn } from './name-words.js';

/** Letters with full stops that stand for a name, two or more: "A.P.", "A. P.", "A.-M. P.". */
const stopped = /(?<![\p{L}\p{M}\p{N}.])\p{Lu}\p{M}*\.(?:[ \u00A0-]{0,2}\p{Lu}\p{M}*(?:\.|(?![\p{L}\p{M}\p{N}]))){1,4}/gu;

/** What a name is cut short to, folded: the first letters of its words, of those that tell who it is, and of the first and the last. */
export function initialsOf(name: string): readonly string[] {
  const firsts = (words: readonly string[]): string => words.map((word) => word.charAt(0)).join('');
  const telling = tellingWords(name);
  const ends = telling.length > 2 ? [telling[0] ?? '', telling.at(-1) ?? ''] : [];
  return [...new Set([firsts(wordsIn(name).map(({ folded }) => folded)), firsts(telling), firsts(ends)])].filter(({ length }) => length > 1);
}

/** Names that are cut short to letters with full stops, and what the letters are, folded. */
export function initialsIn(text: string): (Span & { readonly letters: string })[] {
  return [...text.matchAll(stopped)].map(({ index, 0: written }) => ({ start: index, end: index + written.length, letters: foldWord(written.replaceAll(/[^\p{L}\p{M}]/gu, '')) }));
}
