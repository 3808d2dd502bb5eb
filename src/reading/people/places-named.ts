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

/** "Surigao del Sur", "Da Nang": a run that is the name of a town or a province, and nothing more. */
export function isTown(analysis: Analysis, from: number, to: number): boolean {
  const { town } = nameClassesOf(analysis);
  if (town[from] !== 1 || town[to - 1] !== 1 || analysis.isCapital(from - 1) || analysis.isCapital(to)) return false;
  return town.indexOf(0, from) >= to || town.indexOf(0, from) === -1;
}

/** "Carrascal, | Surigao del Sur": whether a comma at token `to`, and a town or a province, stand behind a name. */
export function isBeforeTown(analysis: Analysis, to: number): boolean {
  const { town } = nameClassesOf(analysis);
  if (town[to + 1] !== 1 || analysis.norm(to) !== ',') return false;
  let end = to + 1;
  while (town[end] === 1) end++;
  return isTown(analysis, to + 1, end);
}
