import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { isRaisedWith } from './done-before.js';

/* "X was arrested at the same time as Y", « ainsi que Y »: what tells that something was done to somebody together with others. */

/** Most words of such a phrase. */
const longestPhrase = 5;
/** How far before "with" a word can stand that takes it. */
const takenReach = 4;

/** Where the phrase begins that joins somebody to others and ends with token `at`; undefined where none does. */
function companyFrom(analysis: Analysis, at: number): number | undefined {
  for (let first = at; first > at - longestPhrase; first--) if (analysis.phraseLength(first, 'company-phrases') === at - first + 1) return first;
  return undefined;
}

/** "a meeting on Monday | with": whether a word that takes the "with" at token `at` stands near before it, and nothing that was done between. */
export function isTaken(analysis: Analysis, at: number): boolean {
  if (isRaisedWith(analysis, at)) return true;
  const { from } = analysis.sentenceAt(at);
  for (let word = at - 1; word >= Math.max(from, at - takenReach) && !isDoneAt(analysis, word) && analysis.tokens[word]?.kind !== 'punctuation'; word--) if (analysis.is(word, 'with-takers')) return true;
  return false;
}

/** Where the phrase begins that joins somebody to those to whom something was done and ends with token `at`, where a bare "with" is not taken by a noun or verb: not "a meeting | with"; undefined where none does. */
export function joinedFrom(analysis: Analysis, at: number): number | undefined {
  const first = companyFrom(analysis, at);
  return first === undefined || (first === at && isTaken(analysis, at)) ? undefined : first;
}
