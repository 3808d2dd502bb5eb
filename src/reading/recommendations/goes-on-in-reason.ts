import type { Analysis } from '../analysis.js';
import { askOf } from './ask.js';

/** "merely because they hold other views and make use of their rights": a verb in the plural goes on with the clause that tells why; what is asked in a case alone does not. */
export function goesOnInReason(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (!analysis.is(joint, 'and-words') || analysis.is(next, 'infinitive-markers')) return false;
  for (let at = joint - 2; at > begin; at--) {
    if (!analysis.is(at, 'reason-openers')) continue;
    return analysis.is(at + 1, 'subject-pronouns') && analysis.is(at + 1, 'plural-pronouns') && !analysis.ends(at + 2, 'participle') && !analysis.any(at + 2, joint, 'be-forms') && askOf(analysis, next, to) === 'respect-rights';
  }
  return false;
}
