import type { Analysis } from '../analysis.js';

/** How far before its noun a count of people may stand: "the three detained environmental activists". */
const countReach = 5;

/** "the three detained environmental | activists": whether a number stands before a noun for people, with nothing but words between. */
export function isCountedNoun(analysis: Analysis, noun: number): boolean {
  const { from: start } = analysis.sentenceAt(noun);
  for (let at = noun - 1; at >= Math.max(start, noun - countReach) && analysis.tokens[at]?.kind === 'word'; at--) {
    if (analysis.grammar.numbers.has(analysis.norm(at)) || /^\d{1,2}$/u.test(analysis.norm(at))) return true;
  }
  return false;
}
