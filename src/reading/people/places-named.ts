import type { Analysis } from '../analysis.js';

/* Names that the words around them tell to be those of places. */

/** Most words of a list of places before the "and other towns" that closes it. */
const listReach = 20;

/** "Khartoum, | Wad Madani and other towns", where a name begins at token `from`: a list of names that other places close. */
export function isListedWithPlaces(analysis: Analysis, from: number): boolean {
  let at = from;
  while (at < from + listReach && (analysis.isCapital(at) || analysis.norm(at) === ',')) at++;
  return at > from && analysis.phraseLength(at, 'other-places') > 0;
}
