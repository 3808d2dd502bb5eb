import type { PlainText } from '../../statement/types.js';
import { LetterPattern } from '../../letters.js';
import type { PlainEdit } from './plain-edit.js';
import { seamEdit, opensSentence } from './remove.js';
import { capitalised } from './spelling.js';
import { tokenAt, type TokenRange } from './tokens.js';

/** Not an acronym. */
const withCapital = new LetterPattern(String.raw`^\p{Lu}(?:\p{Ll}|$)`);

/**
 * Puts other words in the place of tokens `from`–`to`, with the capital that the place needs, and mends what stands before them; no edits where that cannot be done.
 */
export function replaceTokens(plain: PlainText, { from, to }: TokenRange, words: string): PlainEdit[] {
  const first = tokenAt(plain, from);
  const isCapital = withCapital.test(first.text) && opensSentence(plain, from);
  const mended = seamEdit(plain, from - 1, words);
  if (!mended) return [];
  return [...mended, { start: first.start, end: tokenAt(plain, to - 1).end, text: isCapital ? capitalised(words) : words }];
}
