import { clausesIn } from '../benchmarks/clauses/index.js';
import { namedTreaty } from '../benchmarks/obligations/treaty-words.js';
import { treatiesFitting } from '../facts/treaties/fitting.js';
import type { TreatyCorrections } from '../facts/treaties/status.js';
import type { DraftRequest } from './request.js';
import type { DraftWords } from './words.js';

/** So many treaties are cited. */
const mostCited = 2;

/**
 * Sentences on what binds the country in the year of the statement, the most telling treaty first.
 * @returns undefined for a country of which no table tells: nothing is said that may be wrong
 */
export function obligationsOf({ country, event, language, date }: DraftRequest, authorities: string, words: DraftWords, corrections: TreatyCorrections | undefined): string | undefined {
  const { treaties } = clausesIn(language);
  if (country === undefined) return treaties.bound(authorities, { name: words.treaty, feminine: false }, words.year);
  const [first, ...others] = treatiesFitting(country, [event], { year: Number(date.slice(0, 4)), corrections }).slice(0, mostCited);
  if (first === undefined) return undefined;
  return [
    treaties.bound(authorities, namedTreaty(first.treaty, language), first.since),
    ...others.map(({ treaty, since }) => words.also(namedTreaty(treaty, language), since)),
  ].join(' ');
}
