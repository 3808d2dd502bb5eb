import type { Analysis } from '../analysis.js';

/* "El estado de X": a State or a region, or how somebody is. */

/** How far before it the worry stands that is about somebody's state: "está alarmada por el estado de". */
const worryReach = 5;

/** "X, detenido desde mayo", "X, de 20 años", "X, que lleva": what is told of a person behind their name. */
function isToldOfPerson(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  return (analysis.ends(to + 1, 'participle') && !analysis.ends(to + 1, 'plural')) || (analysis.is(to + 1, 'of-words') && /^\d/u.test(analysis.norm(to + 2)));
}

/**
 * "el estado de salud de | X", "preocupa el estado de | X", "el estado de | X, de 20 años": whose state it is that stands before a name; with a capital it is the State.
 * @param names how many words with a capital the name has: one is mostly that of a region
 */
export function isOfState(analysis: Analysis, from: number, to: number, names: number): boolean {
  if (!analysis.is(from - 1, 'of-words')) return false;
  if (analysis.is(from - 2, 'event-nouns') && analysis.is(from - 3, 'of-words') && analysis.is(from - 4, 'law-owners') && !analysis.isCapital(from - 4)) return true;
  if (names < 2 || !analysis.is(from - 2, 'law-owners') || !analysis.is(from - 2, 'event-nouns') || analysis.isCapital(from - 2)) return false;
  return isToldOfPerson(analysis, to) || analysis.any(Math.max(analysis.sentenceAt(from).from, from - 2 - worryReach), from - 2, 'concern-words');
}
