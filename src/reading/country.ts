import { Kept } from '../statement/kept.js';
import type { Analysis } from './analysis.js';

/** Member states, which a statement to third countries speaks for or names beside them. */
export const memberStates = new Set(['AT', 'BE', 'BG', 'CY', 'CZ', 'DE', 'DK', 'EE', 'ES', 'FI', 'FR', 'GR', 'HR', 'HU', 'IE', 'IT', 'LT', 'LU', 'LV', 'MT', 'NL', 'PL', 'PT', 'RO', 'SE', 'SI', 'SK']);

const spokenOf = new Kept<Analysis, Analysis['countries']>();

/** The countries that a paragraph speaks of: "American" in the name of a convention is none. */
export function countriesSpokenOf(analysis: Analysis): Analysis['countries'] {
  const { countries, matches } = analysis;
  if (matches.instrument.length === 0) return countries;
  let found = spokenOf.get(analysis);
  if (!found) spokenOf.set(analysis, (found = countries.filter(({ from, to }) => !matches.instrument.some((instrument) => instrument.from <= from && to <= instrument.to))));
  return found;
}

/** The third country that a statement addresses: the first one in the title, else the one named most often (of two, the first). */
export function countryOfText(title: Analysis | undefined, body: readonly Analysis[]): string | undefined {
  const inTitle = title?.countries.find(({ country }) => !memberStates.has(country));
  if (inTitle) return inTitle.country;
  const counts = new Map<string, number>();
  for (const analysis of body) for (const { country } of countriesSpokenOf(analysis)) if (!memberStates.has(country)) counts.set(country, (counts.get(country) ?? 0) + 1);
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = country;
  return best;
}
