import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { askedTokens } from '../recommendations/asks.js';
import { isBehindKin } from './kin.js';
import { victimReachBefore } from './victims-list.js';

/** How far before it what is asked for somebody. */
const askedReach = 48;

/** How far before a name, with kinship between, the "and" stands that joins it to another. */
const joinedReach = 4;

/** "X and her son, Y, should be allowed to leave": a relative who is named beside somebody, and for whom the same is asked. */
export function isAskedForBeside(analysis: Analysis, from: number, to: number): boolean {
  const verb = analysis.norm(to) === ',' ? to + 1 : to;
  if (!isBehindKin(analysis, from) || !analysis.is(verb + 1, 'be-forms') || !within(analysis.matches.ask, verb, verb + 1).some((ask) => ask.from === verb)) return false;
  return analysis.any(Math.max(analysis.sentenceAt(from).from, from - joinedReach), from, 'and-words');
}

/** "a duty to protect X", "the release of X, her husband Y and": somebody for whom something is asked. */
export function isAskedFor(analysis: Analysis, from: number): boolean {
  const first = Math.max(analysis.sentenceAt(from).from, from - askedReach);
  for (let at = from - 1; at >= first; at--) {
    if ((from - at <= victimReachBefore && analysis.is(at, 'asked-before-name')) || analysis.is(at, 'release-verbs')) return askedTokens(analysis)[from] === 1;
  }
  return false;
}
