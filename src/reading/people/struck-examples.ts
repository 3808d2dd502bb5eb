import type { Analysis } from '../analysis.js';
import { isDoneAt } from '../done-to.js';
import { hasFrom, within } from '../matches.js';
import { candidatesOf } from './candidates.js';
import { nameClassesOf } from './name-classes.js';
import { isOfVictims } from './victims-list.js';

/** Most words of a list before one of its members, and from where it opens back to what was done to all of them. */
const listLength = 24;
const struckReach = 24;
/** Words of a day and a place between what was done and to whom, between two commas. */
const insertedReach = 9;
/** How far behind the comma that closes a list it is told what was done to all of them: "are still being held". */
const toldReach = 4;

/** Where the list of examples opens in which a name stands: "three leaders of the council, | including the mayor X"; undefined where it stands in none. */
function openerOfExamples(analysis: Analysis, from: number): number | undefined {
  const first = Math.max(analysis.sentenceAt(from).from, from - listLength);
  let at = from - 1;
  while (at > first && !analysis.is(at, 'part-openers') && (isOfVictims(analysis, at) || analysis.is(at, 'counsel-honorifics') || analysis.is(at, 'plural-pronouns') || analysis.is(at, 'kin-owners') || analysis.is(at, 'thing-owners') || nameClassesOf(analysis).office[at] === 1)) at--;
  return at > first && analysis.is(at, 'part-openers') && analysis.norm(at - 1) === ',' ? at : undefined;
}

/** "the arrest, on 2 May in Kara, | of twenty members": the token before a day and a place between commas, the second of which stands at a token; the token itself where none stand there. */
function beforeInserted(analysis: Analysis, comma: number): number {
  if (!analysis.is(comma + 1, 'of-words')) return comma;
  for (let at = comma - 1; at > comma - insertedReach; at--) if (analysis.tokens[at]?.kind === 'punctuation') return analysis.norm(at) === ',' ? at - 1 : comma;
  return comma;
}

/** "Several observers, including X and Y, | are being held": whether behind the comma that closes the list of examples it is told what was done to all of them. */
function areStruckBehind(analysis: Analysis, opener: number, from: number): boolean {
  if (!analysis.is(opener - 2, 'plural-pronouns') && !hasPluralBefore(analysis, opener - 2)) return false;
  const { to } = analysis.sentenceAt(from);
  let comma = from;
  while (comma < Math.min(to, from + listLength) && analysis.norm(comma) !== ',') comma++;
  if (!analysis.is(comma + 1, 'be-forms') && !analysis.is(comma + 1, 'have-helpers')) return false;
  for (let at = comma + 1; at < Math.min(to, comma + toldReach + 1); at++) if (isDoneAt(analysis, at) || analysis.is(at, 'struck-verbs')) return true;
  return false;
}

/** Whether whoever is told of before token `last`, at the head of a sentence, is several: "Several observers of the Coalition". */
function hasPluralBefore(analysis: Analysis, last: number): boolean {
  const { from } = analysis.sentenceAt(last);
  for (let at = from; at <= Math.min(last, from + toldReach); at++) {
    if (analysis.is(at, 'of-words') && at > from) return false;
    if (analysis.ends(at, 'plural') && !analysis.isCapital(at)) return true;
  }
  return false;
}

/** "the arrest on 2 May of three leaders of the council, including Deputy Mayor X": whether what was done was done to several, of whom the person is given as an example, whatever office they hold. */
export function isExampleOfStruck(analysis: Analysis, from: number): boolean {
  const opener = openerOfExamples(analysis, from);
  if (opener === undefined) return false;
  if (areStruckBehind(analysis, opener, from)) return true;
  const first = Math.max(analysis.sentenceAt(from).from, opener - 1 - struckReach);
  const people = within(candidatesOf(analysis), first, opener).filter(({ score }) => score > 0);
  let areMany = false;
  let isOfMany = false;
  for (let place = opener - 2; place >= first; place--) {
    if (analysis.norm(place) === ',') place = beforeInserted(analysis, place);
    const at = place;
    if (analysis.tokens[at]?.kind === 'punctuation') return false;
    if (analysis.is(at, 'doer-prepositions') || analysis.is(at, 'approach-prepositions') || analysis.is(at, 'clause-openers') || hasFrom(people, at, at + 1)) return false;
    // "sentenced founders of the network".
    if ((isOfMany || (areMany && analysis.ends(at, 'participle'))) && analysis.is(at, 'done-before-name')) return true;
    // "the jailed leaders of the network met officials, including X".
    if (!analysis.is(at, 'done-before-name') && analysis.syntax.isPast(analysis, at)) return false;
    areMany ||= analysis.ends(at, 'plural');
    isOfMany ||= areMany && analysis.is(at, 'of-words');
  }
  return false;
}
