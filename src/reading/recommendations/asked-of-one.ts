import type { Analysis } from '../analysis.js';
import { endingAt } from '../matches.js';
import { candidatesOf } from '../people/candidates.js';
import { nameClassesOf } from '../people/name-classes.js';

/* "Mr X has been invited to speak": what one person was asked, which is told and asks nobody in power. */

/** Words before a name in the clause of whoever holds its bearer: "whoever holds Ms". */
const holderReach = 4;

/** "where he has | been invited to speak", "Mr X, who has | been asked to leave": whether it is told of one person what they were asked, before the first word of a passive. */
export function isAskedOfOne(analysis: Analysis, participle: number): boolean {
  let at = participle - 1;
  while (analysis.isAny(at, ['be-forms', 'have-helpers', 'copulas', 'negations']) || analysis.ends(at, 'adverb')) at--;
  if (at === participle - 1) return false;
  // « où il a été invité à parler », which « il a été demandé aux autorités » is not.
  if (analysis.is(at, 'single-pronouns') || (analysis.is(at, 'subject-pronouns') && !analysis.is(at, 'plural-pronouns') && analysis.is(at - 1, 'relatives'))) return true;
  const name = analysis.is(at, 'relatives') ? at - 1 : at;
  const last = analysis.norm(name) === ',' ? name - 1 : name;
  // "Whoever holds Ms X is urged": whoever does it.
  if (analysis.any(last - holderReach, last, 'people-relatives') || analysis.any(last - holderReach, last, 'whoever-words')) return false;
  return last <= at && nameClassesOf(analysis).honorific[last] !== 1 && endingAt(candidatesOf(analysis), last + 1).some(({ score, isBody, isPlace }) => score > 0 && !isBody && !isPlace);
}
