import type { Analysis } from '../analysis.js';

/** « X, l'a menacée », "X lo amenazó": whether an object pronoun right behind a name, or its comma, makes what follows something that its bearer did to others; not "a X lo detuvieron". */
export function isDoneToPronoun(analysis: Analysis, to: number): boolean {
  const at = analysis.norm(to) === ',' ? to + 1 : to;
  if (!analysis.is(at, 'object-clitics') || analysis.isCapital(at)) return false;
  let first = to - 1;
  while (analysis.isCapital(first) && !analysis.is(first, 'approach-prepositions')) first--;
  return !analysis.is(first, 'approach-prepositions');
}
