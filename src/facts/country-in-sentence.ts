import { countryName } from './countries.js';

/** Countries whose English name has an article in a sentence. */
const withArticle: ReadonlySet<string> = new Set(['AE', 'BS', 'CD', 'CF', 'CG', 'DO', 'GB', 'GM', 'KM', 'MH', 'MV', 'NL', 'PH', 'SB', 'US']);

/** What English calls a country inside a sentence: "the Philippines". @param code ISO 3166-1 alpha-2, upper case */
export function countryInSentence(code: string): string {
  const name = countryName(code, 'en');
  return withArticle.has(code) ? `the ${name}` : name;
}
