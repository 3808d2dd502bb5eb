import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { candidatesOf } from './candidates.js';
import { nameClassesOf } from './name-classes.js';
import { isOfVictims } from './victims-list.js';

/** Most words of a list before one of its members, and from where it opens back to what was done to all of them. */
const listLength = 24;
const struckReach = 24;

/** Where the list of examples opens in which a name stands: "three leaders of the council, | including the mayor X"; undefined where it stands in none. */
function openerOfExamples(analysis: Analysis, from: number): number | undefined {
  const first = Math.max(analysis.sentenceAt(from).from, from - listLength);
  let at = from - 1;
  while (at > first && !analysis.is(at, 'part-openers') && (isOfVictims(analysis, at) || analysis.is(at, 'plural-pronouns') || analysis.is(at, 'kin-owners') || analysis.is(at, 'thing-owners') || nameClassesOf(analysis).office[at] === 1)) at--;
  return at > first && analysis.is(at, 'part-openers') && analysis.norm(at - 1) === ',' ? at : undefined;
}

/** "the arrest on 2 May of three leaders of the council, including Deputy Mayor X": whether what was done was done to several, of whom the person is given as an example, whatever office they hold. */
export function isExampleOfStruck(analysis: Analysis, from: number): boolean {
  const opener = openerOfExamples(analysis, from);
  if (opener === undefined) return false;
  const first = Math.max(analysis.sentenceAt(from).from, opener - 1 - struckReach);
  const people = within(candidatesOf(analysis), first, opener).filter(({ score }) => score > 0);
  let areMany = false;
  let isOfMany = false;
  for (let at = opener - 2; at >= first && analysis.tokens[at]?.kind !== 'punctuation'; at--) {
    if (analysis.is(at, 'doer-prepositions') || analysis.is(at, 'approach-prepositions') || analysis.is(at, 'clause-openers') || people.some((one) => one.from === at)) return false;
    // "sentenced founders of the network".
    if ((isOfMany || (areMany && analysis.ends(at, 'participle'))) && analysis.is(at, 'done-before-name')) return true;
    // "the jailed leaders of the network met officials, including X".
    if (!analysis.is(at, 'done-before-name') && analysis.syntax.isPast(analysis, at)) return false;
    areMany ||= analysis.ends(at, 'plural');
    isOfMany ||= areMany && analysis.is(at, 'of-words');
  }
  return false;
}
