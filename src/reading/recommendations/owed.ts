import type { Analysis } from '../analysis.js';
import { isAct } from './acts.js';

/* What is owed, by a verb that also binds: « doit beaucoup à », “debe su nombre a”. */

/** How far behind the words that bind it is looked for an infinitive, and for whom something is owed. */
const owedReach = 16;

/**
 * "Le pays doit beaucoup à M. X", “debe la vida al médico”: whether the words behind a modal tell what somebody owes to whom, and not what is to be done.
 * No infinitive follows, as one does in "doit à présent, comme promis, libérer", and "to" stands behind the modal or what is owed.
 * @param to the token behind the modal
 */
export function isOwed(analysis: Analysis, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let gives = false;
  const end = Math.min(to + owedReach, analysis.sentenceAt(to).to);
  for (let at = to; at < end && !analysis.isMark(at, ';:'); at++) {
    if (analysis.is(at, 'be-infinitive') || isAct(analysis, at, 'verb') || analysis.syntax.isVerb(analysis, at) || analysis.is(at, 'relatives')) return false;
    gives ||= analysis.is(at, 'giving-links');
  }
  return gives;
}
