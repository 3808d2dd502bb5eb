import type { Analysis } from './analysis.js';
import { isActAdverb } from './syntax/syntax.js';

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

/** Words between what somebody faces and the prison: "faces up to ten years in". */
const facedReach = 7;

/** "faces ten years in prison", "risks the death penalty": whether the word at a token tells that somebody may be put somewhere. */
function isFacingCustody(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'facing-verbs')) return false;
  for (let token = at + 1; token < at + facedReach && analysis.tokens[token]?.kind !== 'punctuation'; token++) if (analysis.is(token, 'custody-nouns')) return true;
  return false;
}

/** "was threatened", "has been repeatedly fined": a participle that tells what was done where a passive tells it. */
function isDoneInPassive(analysis: Analysis, at: number): boolean {
  // "was not questioned": to whoever was not, nothing was done.
  if (!analysis.is(at, 'struck-passives') || analysis.is(at - 1, 'negations')) return false;
  const helper = isActAdverb(analysis, at - 1) ? at - 2 : at - 1;
  // "the prosecutor should be questioned": that is still asked.
  return analysis.is(helper, 'copulas') || (analysis.is(helper, 'be-forms') && !analysis.is(helper, 'be-infinitive'));
}

/** Whether the words at a token tell, behind those concerned, what was done to them: "arrested", "taken into custody", "behind bars". */
export function isDoneAt(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'done-after-name') || analysis.phraseLength(at, 'done-phrases') > 0 || isPutInCustody(analysis, at) || isFacingCustody(analysis, at);
}

/** Whether they tell it of somebody who is named, to whom less has to be done: "X was threatened"; of defenders who are threatened nothing is told by that. */
export function isDoneToNamedAt(analysis: Analysis, at: number): boolean {
  return isDoneAt(analysis, at) || isDoneInPassive(analysis, at);
}
