import type { Analysis } from '../analysis.js';
import { jointLength } from './clause.js';
import type { Content } from './content.js';
import { peopleAt } from './scope/general.js';
import type { Concern } from './scope/index.js';

/* "an inquiry into this murder and into the disappearances that the report reveals": what is to be looked into in one case and in others. */

/** Nouns for what is done to people, as one deed or as many. */
const deeds = ['deed-nouns', 'attack-nouns', 'violation-nouns'] as const;

/** Words between a joint and the deeds: "et sur toutes les autres". */
const openersReach = 6;
/** How far behind deeds it is told whose they are. */
const describedReach = 14;

/** Length of what joins deeds at token `at`: "et", "ainsi que", "comme"; 0 where nothing does. */
function joinLength(analysis: Analysis, at: number, to: number): number {
  return jointLength(analysis, at, to) || (analysis.is(at, 'likeness-words') ? 1 : 0);
}

/** Whether a word for somebody of the case, or for what happened to them, stands in tokens: "her", "this crime". */
function pointsToCase(analysis: Analysis, from: number, to: number, { isPerson }: Concern): boolean {
  for (let at = from; at < to; at++) {
    if (isPerson(at) || analysis.is(at, 'case-pronouns')) return true;
    if (analysis.is(at, 'demonstratives') && (analysis.isAny(at + 1, deeds) || analysis.is(at + 1, 'case-nouns') || analysis.is(at + 1, 'pointed-nouns') || analysis.is(at + 1, 'dated-matters'))) return true;
  }
  return false;
}

/** The plural for deeds behind a joint, with nothing but a preposition, its determiner and "other" before it; undefined where none stands there. */
function deedsBehind(analysis: Analysis, from: number, to: number): number | undefined {
  let isDetermined = false;
  for (let at = from; at < Math.min(to, from + openersReach); at++) {
    if (analysis.isAny(at, deeds)) return isDetermined && analysis.ends(at, 'plural') ? at : undefined;
    if (analysis.is(at, 'articles') || analysis.is(at, 'general-quantifiers') || analysis.is(at, 'besides-words')) isDetermined = true;
    else if (isDetermined || !(analysis.is(at, 'noun-phrase-enders') || analysis.is(at, 'side-prepositions'))) return undefined;
  }
  return undefined;
}

/** Whether deeds at token `at` are others than those of the case: all of them, other ones, or such as something tells of behind that is not the case. */
function areOfOthers(analysis: Analysis, from: number, at: number, to: number, concern: Concern): boolean {
  let end = at + 1;
  while (end < Math.min(to, at + describedReach) && joinLength(analysis, end, to) === 0) end++;
  if (pointsToCase(analysis, at + 1, end, concern)) return false;
  if (analysis.any(from, at, 'general-quantifiers') || analysis.any(from, at, 'besides-words')) return true;
  for (let told = at + 1; told < end; told++) if (analysis.is(told, 'relatives') || analysis.is(told, 'doer-links') || peopleAt(analysis, told, concern.isPerson) === 'group') return true;
  return false;
}

/** Whether what is to be looked into is the case, and behind a joint deeds done to others: "sur cet assassinat comme sur toutes les exactions que révèle ce rapport". */
export function looksIntoOthersToo(analysis: Analysis, { from, to }: Content, concern: Concern): boolean {
  let isOnCase = false;
  for (let at = from; at < to; at++) {
    isOnCase ||= pointsToCase(analysis, at, at + 1, concern);
    const length = isOnCase ? joinLength(analysis, at, to) : 0;
    const deed = length > 0 ? deedsBehind(analysis, at + length, to) : undefined;
    if (deed !== undefined && areOfOthers(analysis, at + length, deed, to, concern)) return true;
  }
  return false;
}
