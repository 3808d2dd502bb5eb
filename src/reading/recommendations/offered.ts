import type { Analysis } from '../analysis.js';

/* « d'accepter l'offre, faite par la mission, d'observer les procès »: what is offered, told behind an aside, and asked by nobody. */

/** Most words between the comma behind an offer and what is offered. */
const asideReach = 14;

/** Whether the infinitive at token `next`, right behind the comma at `joint`, tells what the offer before the aside is of, in an ask that begins at token `begin`. */
export function isWhatIsOffered(analysis: Analysis, begin: number, joint: number, next: number, to: number): boolean {
  if (analysis.norm(joint) !== ',' || next !== joint + 1 || !analysis.syntax.isInfinitive(analysis, next, to)) return false;
  for (let at = joint - 1; at > Math.max(begin, joint - asideReach); at--) {
    if (analysis.norm(at) !== ',') continue;
    return analysis.is(at - 1, 'offered-nouns') && (analysis.is(at + 1, 'relatives') || analysis.ends(at + 1, 'participle'));
  }
  return false;
}
