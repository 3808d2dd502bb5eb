import type { Analysis } from '../analysis.js';

/* Places of which several hold an office each: "the mayors of Mbale and Gulu, X and Y". */

/** Words from the office to the last of the places. */
const placesReach = 12;

/** Whether one word from token `from` is one of several places behind those who hold an office there. */
export function isOneOfPlaces(analysis: Analysis, from: number): boolean {
  if (analysis.isCapital(from + 1) || !(analysis.is(from - 1, 'and-words') || analysis.norm(from - 1) === ',')) return false;
  for (let at = from - 2; at > from - placesReach; at--) {
    if (analysis.is(at, 'of-words')) return analysis.is(at - 1, 'place-offices') && analysis.ends(at - 1, 'plural');
    if (!analysis.isCapital(at) && !analysis.is(at, 'and-words') && analysis.norm(at) !== ',') return false;
  }
  return false;
}
