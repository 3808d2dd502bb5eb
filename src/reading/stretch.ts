import type { Analysis } from './analysis.js';

/* Where in a sentence the subject of a verb stands, where it stands before it. */

/** Left edge of the stretch before token `at`: behind a comma, a dash, a clause's opener, or the sentence's start. */
export function stretchStart(analysis: Analysis, at: number, sentenceFrom: number): number {
  for (let token = at - 1; token >= sentenceFrom; token--) {
    if (analysis.isMark(token, ',;:(—–')) return token + 1;
    if (analysis.is(token, 'clause-openers')) return token;
  }
  return sentenceFrom;
}

/** The last token before `end` that is no adverb and no help verb. */
export function lastBeforeAdverbs(analysis: Analysis, end: number, start: number): number {
  let at = end - 1;
  while (at > start && (analysis.ends(at, 'adverb') || analysis.is(at, 'subject-adverbs'))) at--;
  return at;
}
