import type { Analysis } from '../analysis.js';

/* Where somebody goes, or comes from. */

/** Words between a place and the preposition before the next one: "to X prison and to Y". */
const stepReach = 2;

/** Whether the preposition at token `at` stands right behind a word for motion: "travelled to"; not "handed down on 8 March to". */
function isOfMotion(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'motion-prepositions') && analysis.is(at - 1, 'motion-words') && analysis.tokens[at - 2]?.kind !== 'number';
}

/** "was moved from Y | to X", "travelled to Y and | to X": whether a place of the same way stands before the preposition at token `at`. */
function goesOnWay(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'motion-prepositions')) return false;
  let end = at - 1;
  while (end > at - 1 - stepReach && !analysis.isCapital(end) && analysis.tokens[end]?.kind === 'word') end--;
  let first = end;
  while (analysis.isCapital(first)) first--;
  return first < end && isOfMotion(analysis, first);
}

/** « transféré de X à Y », "trasladado de X a Y": where one word says from where and whose, a participle and a second place tell which; not "el traslado de X a Y". */
function opensWay(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words') || !analysis.is(from - 2, 'motion-words') || !analysis.ends(from - 2, 'participle')) return false;
  let to = from;
  while (analysis.isCapital(to)) to++;
  return analysis.is(to, 'motion-prepositions') && analysis.isCapital(to + 1);
}

/** "travelled to X", "on the road to X", "was moved from Y to X": whether the name that begins at token `from` is a place on somebody's way. */
export function isBehindMotion(analysis: Analysis, from: number): boolean {
  return isOfMotion(analysis, from - 1) || goesOnWay(analysis, from - 1) || opensWay(analysis, from);
}
