import type { Analysis, Match } from './analysis.js';

/**
 * The token of a noun phrase's noun, which tells its number: the last one ("human rights defenders") or the one before "of"
 * ("a defender of human rights"), and in languages in which what belongs to a noun stands behind it the first ("défenseurs des droits de l'homme").
 */
export function headOf(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): number {
  if (analysis.grammar.traits.has('nouns-first')) return from;
  for (let at = from + 1; at < to - 1; at++) if (analysis.is(at, 'of-words')) return at - 1;
  return to - 1;
}
