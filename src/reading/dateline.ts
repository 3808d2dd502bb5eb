import type { Analysis } from './analysis.js';

/** Words of a dateline: "(Port-au-Prince, 14 October 2021) –". */
const datelineReach = 13;

/** Small words of a day: "le 14 octobre", "14 de octubre de 2021". */
const ofDays = ['months', 'before-year', 'articles', 'of-words'] as const;

/** "(Lomé) – | Lantern for Journalists urged", "Lomé, 14 October – |": the token behind the place and the day that a text may begin with; the sentence's own first where none do. */
export function behindDateline(analysis: Analysis, sentenceFrom: number): number {
  for (let at = sentenceFrom; at < sentenceFrom + datelineReach; at++) {
    if (analysis.isMark(at, '–—-') && at > sentenceFrom) return at + 1;
    // "22/06/2011".
    const isInDay = analysis.norm(at) === '/' && analysis.tokens[at - 1]?.kind === 'number' && analysis.tokens[at + 1]?.kind === 'number';
    if (!isInDay && !analysis.isMark(at, '(),') && !analysis.isCapital(at) && analysis.tokens[at]?.kind !== 'number' && !analysis.isAny(at, ofDays)) return sentenceFrom;
  }
  return sentenceFrom;
}
