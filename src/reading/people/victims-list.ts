import type { Analysis } from '../analysis.js';
import { isKin } from './kin.js';
import { isOfListed } from './lists.js';
import { nameClassesOf } from './name-classes.js';

/** How far before a name, in tokens, the words stand that tell what was done to somebody. */
export const victimReachBefore = 8;

/** A word of a list counts so little of that way. */
export const listStep = 0.25;

/** Whether an office or a role stands at token `held`, of which the first word stands behind a comma. */
function isHeldBehindComma(analysis: Analysis, held: number): boolean {
  const { office, role } = nameClassesOf(analysis);
  let first = held;
  while (office[first] === 1 && office[first - 1] === 1) first--;
  return (role[first] === 1 || office[first] === 1) && analysis.norm(first - 1) === ',';
}

/** Whether a word, or a mark of whatever kind, belongs to a list of people, to each of whom the same was done: "the poet X, the editor Y, the Speaker of the House, Z and his brother, and", "X, presidenta de Foro Sur, y". */
export function isOfVictims(analysis: Analysis, at: number): boolean {
  return isOfListed(analysis, at) || analysis.tokens[at]?.kind !== 'word' || analysis.is(at, 'list-joints') || analysis.is(at, 'laureates') || isKin(analysis, at) || isKin(analysis, at + 1) || (analysis.is(at, 'of-words') && (analysis.isCapital(at - 1) || isHeldBehindComma(analysis, at - 1))) || (nameClassesOf(analysis).office[at] === 1 && isHeldBehindComma(analysis, at)) || (analysis.is(at, 'kin-owners') && analysis.is(at - 1, 'and-words'));
}
