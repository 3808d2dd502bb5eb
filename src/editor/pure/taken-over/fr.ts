import { countryInFrench, type CountryInFrench } from '../../../facts/country-in-french.js';
import { countryRow } from '../../../facts/country-row-of.js';
import { swapAdjective } from './adjectives.js';
import type { SwapCountry } from './swap.js';

/** Feminine and masculine, plural and singular; "burundais" is one or many. */
const endings = [/(?:[ao]ises|nnes|[aiou]nes)$/u, /(?:[ao]ise|nne|[aiou]ne)$/u, /(?:[ie]en|[aiou]n)s$/u, /(?:[ie]en|[aiou]n)$/u];

/** What stands before a country's name, and in which of its forms that is. "à la" and "aux" are said of places and of those who are asked. */
const before: readonly (readonly [RegExp, keyof CountryInFrench])[] = [
  [/(?<!\p{L})(?:du |de la |de l[’']|des |de |d[’'])$/u, 'of'],
  [/(?<!\p{L})en $/u, 'in'],
  [/(?<!\p{L}|à )(?:le |la |les |l[’'])$/u, 'alone'],
];

/** Speaks of another country in French: "les autorités togolaises", "au Togo". */
export const swapInFrench: SwapCountry = (words) => {
  const { written, from, to } = words;
  if (!countryRow(from, 'fr')?.names.includes(written)) return swapAdjective(words, 'fr', endings);
  for (const [pattern, form] of before) {
    const found = pattern.exec(words.before)?.[0];
    if (found !== undefined) return { text: countryInFrench(to)[form], before: found.length };
  }
  return undefined;
};
