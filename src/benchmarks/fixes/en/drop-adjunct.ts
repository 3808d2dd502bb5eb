import type { Analysis } from '../../../reading/analysis.js';
import { endOfInnerClause, endOfOpeningClause, isMainClause } from './clause.js';
import type { PlainEdit } from '../plain-edit.js';
import { opensSentence, removeTokens } from '../remove.js';
import { findToken, isAdverb, normAt } from '../tokens.js';

/** Words that open an adjunct and stand before the ones that a reader found. */
const openers = /^(?:while|whilst|although|though|by|as)$/u;

/** First token of the adjunct whose words were found at `from`: "while of course fully respecting" begins with "while". */
export function adjunctStart(analysis: Analysis, from: number): number {
  const { plain } = analysis;
  const { from: first } = analysis.sentenceAt(from);
  let at = from;
  while (at > first && (isAdverb(normAt(plain, at - 1)) || (normAt(plain, at - 1) === 'course' && normAt(plain, at - 2) === 'of') || (normAt(plain, at - 1) === 'of' && normAt(plain, at) === 'course'))) at--;
  if (at > first && openers.test(normAt(plain, at - 1))) at--;
  if (at > first && normAt(plain, at - 1) === 'even') at--;
  return at;
}

/**
 * Deletes an adjunct ("while fully respecting the independence of the courts") that begins at token `from`,
 * wherever it stands in its sentence, and mends the sentence.
 * @returns undefined when it cannot be told where the adjunct ends
 */
export function dropAdjunct(analysis: Analysis, from: number): PlainEdit[] | undefined {
  const { plain } = analysis;
  if (opensSentence(plain, from)) {
    const to = endOfOpeningClause(analysis, from);
    return to === undefined ? undefined : removeTokens(plain, { from, to });
  }
  const before = normAt(plain, from - 1);
  const closing = before === '(' ? /^\)$/u : /^[–—]$/u.test(before) ? /^[–—]$/u : undefined;
  const sentence = analysis.sentenceAt(from);
  if (closing) {
    const to = findToken(plain, { from: from + 1, to: sentence.to }, ({ norm }) => closing.test(norm));
    return to < 0 ? undefined : removeTokens(plain, { from, to });
  }
  const to = endOfInnerClause(analysis, from, before === ',' || /^(?:and|but|that|yet)$/u.test(before));
  if (to === undefined) return undefined;
  const opensClause = before === ',' && !/^(?:and|but|that|yet)$/u.test(normAt(plain, from - 2));
  return removeTokens(plain, { from, to }, opensClause && isMainClause(analysis, to + 1, sentence.to));
}
