import type { Analysis } from './analysis.js';

/** Words of how long, and of what kind, before the noun for custody: "two months’ pre-trial". */
const custodyReach = 7;

/** "placed in two months’ pre-trial custody", « placé pour deux mois en détention »: whether the word at a token tells that somebody was put somewhere, and a noun behind it that this was custody. */
function isPutInCustody(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'putting-words')) return false;
  for (let token = at + 1; token < at + custodyReach && !analysis.isMark(token, ',;:.'); token++) {
    if (analysis.is(token, 'custody-nouns')) return true;
    // "put out a statement condemning the prison term": of something else.
    if (analysis.isCapital(token) || analysis.is(token, 'relatives') || analysis.is(token, 'and-words') || analysis.is(token, 'condemning-verbs')) return false;
  }
  return false;
}

/** Whether the words at a token tell, behind those concerned, what was done to them: "arrested", "taken into custody", "behind bars". */
export function isDoneAt(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'done-after-name') || analysis.phraseLength(at, 'done-phrases') > 0 || isPutInCustody(analysis, at);
}
