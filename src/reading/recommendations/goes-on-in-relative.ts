import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { startsBareVerb, startsNominal } from './starts.js';

/** Words between "be" and its participle. */
const passiveReach = 3;

/** "an inquiry that will find the killers, give answers and restore trust": whether a clause that tells what a thing will or can do stands before the joint, and a bare verb goes on with it. */
function isBehindHelper(analysis: Analysis, begin: number, joint: number): boolean {
  for (let relative = joint - 1; relative > begin; relative--) {
    if (!analysis.is(relative, 'relatives') || analysis.is(relative, 'people-relatives') || !analysis.is(skipAdverbs(analysis, relative + 1, joint), 'future-helpers')) continue;
    return (!isAct(analysis, relative - 1, 'verb') || isAct(analysis, relative - 1, 'noun')) && !analysis.is(relative - 1, 'sure-words');
  }
  return false;
}

/** Whether the word at token `at` is a verb, by what stands behind it: "pave the way", "give its answers". */
function isVerbOfObject(analysis: Analysis, at: number): boolean {
  return analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'noun-phrase-enders') && !analysis.is(at, 'asking-prepositions') && (analysis.is(at + 1, 'articles') || analysis.is(at + 1, 'case-determiners'));
}

/** "a commission that can hear witnesses, visit the prisons and publish what it finds": what a thing is to do, and no noun of what is called for. */
export function goesOnBehindHelper(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  return !analysis.is(next, 'infinitive-markers') && (startsBareVerb(analysis, next, to) || isVerbOfObject(analysis, next)) && isBehindHelper(analysis, begin, joint);
}

/** "expects it to be followed by steps that open up the space and strengthen": behind a passive a bare verb goes on with a clause inside of the ask. */
export function goesOnInRelative(analysis: Analysis, begin: number, joint: number): boolean {
  // "the need for reforms which prevent injustice and open the way".
  if (startsNominal(analysis, begin, joint) && !isAct(analysis, skipAdverbs(analysis, begin, joint), 'verb')) for (let relative = begin + 1; relative < joint; relative++) if (analysis.is(relative, 'relatives') && analysis.ends(analysis.norm(relative - 1) === ',' ? relative - 2 : relative - 1, 'plural')) return true;
  for (let at = begin; at < begin + passiveReach; at++) {
    if (!analysis.is(at, 'infinitive-markers') || !analysis.is(at + 1, 'be-infinitive')) continue;
    for (let relative = at + 2; relative < joint; relative++) if (analysis.is(relative, 'relatives') && analysis.ends(relative - 1, 'plural')) return true;
  }
  return false;
}
