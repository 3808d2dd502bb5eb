import type { Span } from '../../statement/span.js';
import { beginsWithCapital } from '../../letters.js';
import { foldWord, type Word, wordsIn } from './name-words.js';

/* Names that are written in pieces. */

/** Three letters or more, each by itself: "A n a", "P.a.r.e.d.e.s", "P-a-r-e-d-e-s". */
const spelt = /(?<![\p{L}\p{M}\p{N}])\p{L}\p{M}*(?:[ \u00A0\t]{0,3}[ \u00A0\t.·•_*|/‐‑–-][ \u00A0\t]{0,3}\p{L}\p{M}*(?![\p{L}\p{M}\p{N}'’])){2,}/gu;

/** What a name is spelt with, letter by letter. @returns with its words run together */
export function speltIn(text: string): (Span & { readonly letters: string; readonly isCapital: boolean })[] {
  return [...text.matchAll(spelt)].map(({ index, 0: written }) => ({
    start: index, end: index + written.length, letters: foldWord(written.replaceAll(/[^\p{L}\p{M}]/gu, '')), isCapital: beginsWithCapital(written),
  }));
}

/** What parts the pieces of one word: the end of a line, with a hyphen as a rule; a hyphen, a blank, a full stop. */
const gap = /^(?:[-‐‑–][ \t>]*\r?\n[ \t>]*|[-‐‑–\u00AD ·.*_]|\r?\n)$/u;
const endOfLine = /^[-‐‑–][ \t>]*\r?\n[ \t>]*$/u;
const apostrophe = /^['’‘ʼʻ`´]$/u;

/** Shorter words are others as often as not, when their halves are put together; not at an apostrophe, or where a line ends in a hyphen: "Sa’id". */
const shortestWhole = 5;

/** The words of a text, with those put together that are a part of a name only so. @param isPart whether a word, folded, is a part of somebody's name */
export function wholeWordsIn(text: string, isPart: (folded: string) => boolean): readonly Word[] {
  const words: Word[] = [];
  for (const word of wordsIn(text)) {
    const before = words.at(-1);
    const joined = before && word.start - before.end <= 12 ? before.folded + word.folded : '';
    const between = before && isPart(joined) && !(isPart(before.folded) && isPart(word.folded)) ? text.slice(before.end, word.start) : undefined;
    if (before && between !== undefined && ((joined.length >= shortestWhole && gap.test(between)) || apostrophe.test(between) || endOfLine.test(between))) words[words.length - 1] = { ...before, folded: joined, end: word.end };
    else words.push(word);
  }
  return words;
}
