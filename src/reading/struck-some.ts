import type { Analysis, Match } from './analysis.js';
import { isInside } from './matches.js';
import { peopleAt } from './recommendations/scope/general.js';

/* "The police arrested forty demonstrators", "three of its members remain in custody": whether it is told of some people that something was done to them. */

/** How far behind a verb, and before words of custody, those stand to whom it was done: "arrested at least | forty", "four of its members | into custody". */
const [objectReach, holdingReach] = [4, 9];
/** Words from a number to the noun that it counts: "three of its young | members". */
const countReach = 5;

const digits = /^\d{1,3}$/u;

/** Whether a number from two on, or "several", stands at a token. */
function isNumber(analysis: Analysis, at: number): boolean {
  if (analysis.isAny(at, ['small-numbers', 'some-numbers', 'crowd-numbers'])) return true;
  const norm = analysis.norm(at);
  return digits.test(norm) ? Number(norm) > 1 : (analysis.grammar.numbers.get(norm) ?? 0) > 1;
}

const isNobody = (): boolean => false;

/** Whether the noun at a token is for people: "members", "director"; not "newspapers". */
function arePeople(analysis: Analysis, at: number): boolean {
  if (analysis.isAny(at, ['organisation-nouns', 'no-doers'])) return false;
  return analysis.isAny(at, ['people-beside', 'companions', 'staff-words']) || isInside(analysis.matches.term, { from: at, to: at + 1 }) || (analysis.ends(at, 'plural') && peopleAt(analysis, at, isNobody) !== undefined);
}

/** "a number of", "a group of": where it ends, from token `at` on; the token itself where no such words stand. */
function behindSome(analysis: Analysis, at: number): number {
  return analysis.is(at, 'indefinite-articles') && analysis.isAny(at + 1, ['groups-of-some', 'number-words']) && analysis.is(at + 2, 'of-words') ? at + 3 : at;
}

/** Whether people who are counted, or who are those of an organisation ("its director"), stand at token `at`, before token `end`. */
function areSome(analysis: Analysis, at: number, end: number): boolean {
  const members = behindSome(analysis, at);
  if (members > at) return arePeople(analysis, members) || arePeople(analysis, members + 1);
  if (analysis.is(at, 'thing-owners')) return arePeople(analysis, at + 1) || arePeople(analysis, at + 2);
  if (!isNumber(analysis, at)) return false;
  for (let noun = at + 1; noun < Math.min(end, at + 1 + countReach) && analysis.tokens[noun]?.kind === 'word'; noun++) if (arePeople(analysis, noun)) return true;
  return false;
}

/** Whether what an event tells was done to some people, whom its verb has for its object, or who stand before words of custody. */
export function strikesSome(analysis: Analysis, { entry: { kind }, from, to }: Match): boolean {
  const sentence = analysis.sentenceAt(from);
  // "the arrests of three journalists"; not "a risk, as the arrests of two editors have shown", which are only set beside something else.
  if (analysis.is(to, 'of-words') && analysis.is(from - 1, 'articles') && !analysis.is(from - 2, 'beside-links') && areSome(analysis, to + 1, sentence.to)) return true;
  if (analysis.ends(to - 1, 'participle') || analysis.ends(to - 1, 'gerund')) {
    for (let at = to; at < Math.min(sentence.to, to + objectReach) && analysis.tokens[at]?.kind === 'word'; at++) if (areSome(analysis, at, sentence.to)) return true;
    return false;
  }
  if (kind !== 'detention' || !analysis.any(from - 1, to, 'custody-nouns')) return false;
  for (let at = Math.max(sentence.from, from - holdingReach); at < from; at++) if (areSome(analysis, at, from)) return true;
  return false;
}
