import type { Analysis } from '../analysis.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isObjectPronoun } from './clause.js';

/* "to reconsider their decision and withdraw it": one thing asked, in two steps. */

/** Words of what is to be looked at again: "to reconsider | its recent decision". */
const reconsideredReach = 8;
/** In how many words behind "and" the decision is named by a pronoun: "bring it into line". */
const pronounReach = 2;

/** The verb at token `at`, past what marks an infinitive, its negation and adverbs. */
function verbAt(analysis: Analysis, at: number, to: number): number {
  let verb = at;
  while (verb < to && (analysis.is(verb, 'infinitive-markers') || analysis.is(verb, 'negations'))) verb++;
  return skipAdverbs(analysis, verb, to);
}

/** Whether somebody is asked, from token `begin` on, to look at a decision or a law again. */
function isReconsidered(analysis: Analysis, begin: number, joint: number): boolean {
  for (let at = begin; at < Math.min(joint, begin + reconsideredReach); at++) if (analysis.phraseLength(at, 'thinking-again', joint) > 0) return true;
  return false;
}

/** "no longer to use torture", « ne plus appliquer cette loi à des écrits »: whether what is not to be done, with its verb at token `verb`, is not to be done any more, to nobody whom a pronoun stands for. */
function isNeverAgain(analysis: Analysis, from: number, verb: number, to: number): boolean {
  if (!analysis.any(from, verb, 'lasting-negations')) return false;
  return verb < to && !isObjectPronoun(analysis, verb - 1) && !isObjectPronoun(analysis, verb) && !analysis.any(verb + 1, verb + pronounReach, 'case-pronouns');
}

/** "reconsider the ban and | lift it", "think again and | not to pass the bill": whether what begins at token `next`, behind "and", is what is to come of looking at a decision again. */
export function comesOfReconsidering(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  const first = analysis.is(next - 1, 'negations') ? next - 1 : next;
  if (!analysis.is(first - 1, 'and-words') || !isReconsidered(analysis, begin, joint)) return false;
  const verb = verbAt(analysis, first, to);
  // "review the cases, and reconsider your policy": something else to look at again.
  if (analysis.phraseLength(verb, 'thinking-again', to) > 0 && !analysis.any(verb + 1, verb + pronounReach, 'decision-pronouns')) return false;
  // « réexaminer ces condamnations et ne plus recourir à la torture »: what is never to be done again is another matter than one decision.
  if (analysis.any(first, verb, 'negations')) return !isNeverAgain(analysis, first, verb, to);
  // "go back on this decision and repeal the law on foreign agents": another matter.
  if (analysis.is(verb + 1, 'articles') && analysis.is(verb + 2, 'law-words') && !analysis.any(begin, joint, 'law-words')) return false;
  // "go back on their decision and give up all executions planned": more than what was decided.
  if (analysis.any(verb + 1, verb + 1 + pronounReach, 'general-quantifiers')) return false;
  if (analysis.is(verb, 'undoing-words') || analysis.is(verb, 'striking-off')) return true;
  return analysis.any(verb + 1, verb + pronounReach, 'decision-pronouns');
}
