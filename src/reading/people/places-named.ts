import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';

/* Names that the words around them tell to be those of places. */

/** Most words of a list of places before the "and other towns" that closes it. */
const listReach = 20;

/** "Khartoum, | Wad Madani and other towns", where a name begins at token `from`: a list of names that other places close. */
export function isListedWithPlaces(analysis: Analysis, from: number): boolean {
  let at = from;
  while (at < from + listReach && (analysis.isCapital(at) || analysis.norm(at) === ',')) at++;
  return at > from && analysis.phraseLength(at, 'other-places') > 0;
}

/** Where the name of a town or a province that begins at token `from` ends; `from` where none does. */
function townEnd(analysis: Analysis, from: number): number {
  const { town } = nameClassesOf(analysis);
  let end = from;
  while (town[end] === 1) end++;
  return end;
}

/** "Surigao del Sur", "Da Nang": a run that is the name of a town or a province, and nothing more. */
export function isTown(analysis: Analysis, from: number, to: number): boolean {
  return townEnd(analysis, from) === to && !analysis.isCapital(from - 1) && !analysis.isCapital(to);
}

/** "Carrascal, | Surigao del Sur": whether a comma at token `to`, and a town or a province, stand behind a name. */
export function isBeforeTown(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  const end = townEnd(analysis, to + 1);
  return end > to + 1 && !analysis.isCapital(end);
}

/** « l'affaire de | Roustavi », « l'élection partielle de | Rumphi », “el llamado caso de | Rustavi”: a name of one word behind what is called by where it happened. */
export function isOfPlaceAffair(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words')) return false;
  return [from - 2, from - 3].some((at) => analysis.phraseLength(at, 'place-affairs') === from - 1 - at);
}
