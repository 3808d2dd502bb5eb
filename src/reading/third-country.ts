import type { Analysis } from './analysis.js';
import type { CountryMatch } from './country-names.js';
import { memberStates } from './country.js';
import { within } from './matches.js';

/* Third countries, and whose an embassy or an ambassador is. */

/** Names of countries are no longer than this, with the words that tie them to an office. */
export const longestName = 14;

/** Whether a country, named as one, is no Member State. */
export function isThird({ country, kind }: CountryMatch): boolean {
  return kind !== 'capital' && !memberStates.has(country);
}

/** The third country whose embassy, ambassador or spokesperson is named at tokens `from`–`to`: "the U.S. Embassy", "la délégation suisse", "the Embassies of Canada and Norway" (the first); undefined where none is. */
export function ownerOfOffice(analysis: Analysis, from: number, to: number): CountryMatch | undefined {
  const behind = analysis.is(to, 'of-words') ? (analysis.is(to + 1, 'articles') ? to + 2 : to + 1) : -1;
  const isBeside = ({ kind, from: at }: CountryMatch): boolean => kind === 'adjective' && at === to && analysis.grammar.traits.has('nouns-first');
  return within(analysis.countries, from - longestName, to + longestName).find((country) => isThird(country) && (country.to === from || country.from === behind || isBeside(country)));
}
