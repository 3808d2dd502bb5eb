import type { Analysis } from '../analysis.js';
import { isObjectPronoun } from './clause.js';

/** How far before a joint the clause begins that tells what measures do. */
const clauseReach = 20;

/** "measures that protect their lives and | allow them to work", "y | les permitan trabajar": behind "and" a second verb of the clause that tells what measures are to do. */
export function goesOnInMeasures(analysis: Analysis, begin: number, joint: number, next: number): boolean {
  const verb = analysis.is(next, 'case-pronouns') || isObjectPronoun(analysis, next) ? next + 1 : next;
  if (!analysis.is(verb, 'enabling-verbs') || !analysis.is(next - 1, 'and-words') || analysis.norm(joint) === ',') return false;
  for (let at = joint - 1; at > Math.max(begin, joint - clauseReach); at--) {
    if (analysis.is(at, 'infinitive-markers')) return false;
    if (analysis.is(at, 'relatives')) return analysis.is(at - 1, 'aiding-measures');
  }
  return false;
}
