import type { Analysis } from '../analysis.js';
import { isAnyOf, type NameClasses, nameClassesOf } from './name-classes.js';

/** What a word behind which a surname stands is not. */
const noNames: readonly (keyof NameClasses)[] = ['body', 'country', 'honorific', 'never', 'office', 'place', 'role', 'thing'];

/** So many small words stand before a surname at most: "de la Fuente". */
const particleReach = 3;

/**
 * "Ana Sierra", "Humberto Coronel Díaz": whether the word at token `at`, which stands for a place, a thing or an office elsewhere, is a surname:
 * it has a capital, and so has the name before it. In languages whose titles have capitals throughout there are no such words.
 */
export function isSurname(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'names-like-nouns')) return false;
  const classes = nameClassesOf(analysis);
  // "José María Basoa de España": where somebody is from.
  if (classes.country[at] === 1 && classes.particle[at - 1] === 1 && classes.capitalized[at - 1] !== 1) return false;
  let before = at - 1;
  // "Rosa de la Fuente".
  while (classes.particle[before] === 1 && classes.capitalized[before] !== 1 && before > at - particleReach) before--;
  if (classes.capitalized[at] !== 1 || classes.capitalized[before] !== 1) return false;
  return analysis.is(before, 'place-first-names') || !isAnyOf(classes, before, noNames);
}
