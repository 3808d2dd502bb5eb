import type { PlainText } from '../../statement/types.js';
import type { PlainEdit } from './plain-edit.js';
import { opensSentence } from './remove.js';
import { replaceTokens } from './replace-words.js';
import { uncapitalised } from './spelling.js';
import { textOf, type TokenRange } from './tokens.js';

/**
 * Puts words of distance before a label, with the article and the capital that they need: "an extremist" becomes "a so-called extremist".
 * @param distance "so-called" in the statement's language, in the form that it takes here
 */
export function soCalled(plain: PlainText, label: TokenRange, distance: string): PlainEdit[] {
  const words = textOf(plain, label.from, label.to);
  return replaceTokens(plain, label, `${distance} ${opensSentence(plain, label.from) ? uncapitalised(words) : words}`);
}
