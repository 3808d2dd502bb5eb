import type { Analysis, Match } from './analysis.js';

/**
 * The token of a noun phrase's noun, which tells its number: the last one ("human rights defenders"), and in languages in which what
 * belongs to a noun stands behind it the first ("défenseurs des droits de l'homme").
 */
export function headOf(analysis: Analysis, { from, to }: Pick<Match, 'from' | 'to'>): number {
  return analysis.grammar.traits.has('nouns-first') ? from : to - 1;
}
