import type { Analysis } from './analysis.js';

/** The third country that a statement addresses: the first one in the title, else the one named most often (of two, the first). */
export function countryOfText(title: Analysis | undefined, body: readonly Analysis[]): string | undefined {
  const inTitle = title?.countries[0];
  if (inTitle) return inTitle.country;
  const counts = new Map<string, number>();
  for (const { countries } of body) for (const { country } of countries) counts.set(country, (counts.get(country) ?? 0) + 1);
  let best: string | undefined;
  for (const [country, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = country;
  return best;
}
