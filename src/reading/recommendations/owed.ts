import type { Analysis } from '../analysis.js';
import { isAct } from './acts.js';

/* What is owed, by a verb that also binds: « doit beaucoup à », “debe su nombre a”. */

/**
 * "Le pays doit beaucoup à M. X", “debe la vida al médico”: whether the words behind a modal tell what somebody owes to whom, and not what is to be done.
 * No infinitive follows before the clause ends, and "to" stands behind the modal or what is owed.
 * @param to the token behind the modal
 */
export function isOwed(analysis: Analysis, to: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first')) return false;
  let gives = false;
  for (let at = to; analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'be-infinitive') || isAct(analysis, at, 'verb') || analysis.syntax.isVerb(analysis, at) || analysis.is(at, 'relatives')) return false;
    gives ||= analysis.is(at, 'giving-links');
  }
  return gives;
}
