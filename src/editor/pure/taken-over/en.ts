import { countryInSentence } from '../../../facts/country-in-sentence.js';
import { countryRow } from '../../../facts/country-row-of.js';
import { countryName } from '../../../facts/countries.js';
import type { SwapCountry } from './swap.js';

/** "U" is left out: "an Uzbek", "a Ugandan". */
const sounds = [/^[AEIO]/u, /^[^AEIOU]/u];

/** "the US authorities": the article is the noun's, not the country's. */
const endsName = /^(?:$|[.,;:)]|\s(?:and|or|to|in|on|with|for|by|from|is|has|must|should|will)\b)/u;

/** Speaks of another country in English: "the Vietnamese authorities", "in the Philippines". */
export const swapInEnglish: SwapCountry = ({ written, before, behind, from, to }) => {
  const own = countryRow(from, 'en');
  if (own?.adjectives.includes(written)) {
    const adjective = countryRow(to, 'en')?.adjectives[0];
    const fits = !/\ban? $/iu.test(before) || sounds.some((sound) => sound.test(written) && sound.test(adjective ?? ''));
    return adjective !== undefined && fits ? { text: adjective, before: 0 } : undefined;
  }
  if (!own?.names.includes(written)) return undefined;
  // "the Belarus authorities" keeps its article.
  if (!countryInSentence(from).startsWith('the ')) return { text: /\bthe $/iu.test(before) ? countryName(to, 'en') : countryInSentence(to), before: 0 };
  const article = /\bthe $/iu.exec(before)?.[0] ?? '';
  return endsName.test(behind) ? { text: countryInSentence(to), before: article.length } : undefined;
};
