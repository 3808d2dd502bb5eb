import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { askedTokens } from '../recommendations/asks.js';
import { voices } from './voices.js';
import { isBehindKin } from './kin.js';
import { nameClassesOf } from './name-classes.js';
import { isOfVictims, victimReachBefore } from './victims-list.js';

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

/** Most words of a list of people, with what they are to each other, before one of them. */
const listReach = 20;

/** Words of "with respect to" before a name. */
const turningReach = 4;

/** "the situation of X, his wife | Y and their son": whether somebody's fate, health or rights are told of before a list in which the name stands, not "the situation of X, his lawyer | Y said,". */
export function isCaredFor(analysis: Analysis, from: number, to: number): boolean {
  if (voices(analysis, to)) return false;
  const { from: start } = analysis.sentenceAt(from);
  const isGood = (at: number): boolean => analysis.is(at, 'personal-goods');
  for (let at = from - 1; at >= Math.max(start, from - listReach); at--) {
    if (analysis.is(at, 'of-words') && isGood(at - 1)) return true;
    for (let first = at; first > at - turningReach; first--) if (isGood(first - 1) && analysis.phraseLength(first, 'turning-to') === at - first + 1) return true;
    if (analysis.is(at, 'owning-relatives') || (!isOfVictims(analysis, at) && !analysis.is(at, 'kin-owners'))) return false;
  }
  return false;
}

/** Words of an office before its holder's name, and between that and what is asked for them. */
const heldReach = 12;
const goodsReach = 24;

/** "stands by the vice-president of the Assembly, X, and expects that his rights": whether the speaker sides with whoever holds an office of the country, and tells what they have to lose. */
export function isSidedWith(analysis: Analysis, from: number, to: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(from);
  const { office } = nameClassesOf(analysis);
  let at = from - 1;
  let isHeld = false;
  for (; at >= Math.max(start, from - heldReach); at--) {
    if (analysis.is(at, 'international-bodies') || analysis.is(at, 'international-offices')) return false;
    if (isHeld && analysis.phraseLength(at, 'siding-phrases') > 0) break;
    isHeld ||= office[at] === 1;
    if (analysis.tokens[at]?.kind !== 'word' && analysis.norm(at) !== ',') return false;
  }
  if (at < Math.max(start, from - heldReach)) return false;
  for (let owner = to; owner < Math.min(end, to + goodsReach); owner++) if (analysis.is(owner, 'kin-owners') && !analysis.is(owner, 'possessives') && analysis.any(owner + 1, owner + turningReach, 'personal-goods')) return true;
  return false;
}
