import { countryRows } from '../../../facts/country-rows.js';
import { type CountryLanguage, countryName } from '../../../facts/countries.js';
import type { Reading } from '../../../reading/types.js';
import { once } from '../../once.js';
import { countriesOf } from '../../own-country.js';

const longest = 45;

/** How a language speaks of the authorities of a country. */
export interface AuthorityWords {
  readonly language: CountryLanguage;
  /** "les autorités". */
  readonly authorities: string;
  /** Endings of an adjective in the feminine plural, tried in turn on the forms that are listed. */
  readonly feminines: readonly RegExp[];
  /** The authorities as a statement addresses them, without what stands before the noun. */
  readonly written: RegExp;
}

/** The authorities as the statement itself addresses them, where it always does so in the same words and says of which country. */
function asWritten({ recommendations, statement: { text } }: Reading, { authorities, written }: AuthorityWords): string | undefined {
  const found = new Set<string>();
  for (const { addresseeSpan } of recommendations) {
    const words = addresseeSpan && written.exec(text.slice(addresseeSpan.start, addresseeSpan.end).trim())?.[1];
    if (words !== undefined && words.length <= longest) found.add(`${authorities} ${words}`);
  }
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

/**
 * The authorities of a country in the language ("les autorités togolaises"), and whom an ask is addressed to when the draft names nobody;
 * "les autorités de la République du Congo" where an adjective says nothing of which; undefined where the language has neither, or when it is not sure whose authorities they are.
 */
export function authoritiesInRomance(words: AuthorityWords): { readonly authoritiesIn: (country: string) => string | undefined; readonly authoritiesOf: (reading: Reading) => string | undefined } {
  const authoritiesIn = (country: string): string | undefined => {
    const rows = countryRows(words.language);
    const own = rows.find(({ code }) => code === country)?.adjectives ?? [];
    // "congolaises" is said of two States, and would leave open which of them is meant.
    const forms = own.filter((form) => rows.every(({ code, adjectives }) => code === country || !adjectives.includes(form)));
    const adjective = words.feminines.flatMap((ending) => forms.filter((form) => ending.test(form)))[0];
    if (adjective !== undefined) return `${words.authorities} ${adjective}`;
    const name = countryName(country, words.language);
    return /^R[ée]p/u.test(name) ? `${words.authorities} de la ${name}` : undefined;
  };
  const authoritiesOf = once((reading: Reading) => {
    const [country, ...others] = countriesOf(reading);
    if (others.length > 0) return undefined;
    const written = country === undefined && !reading.hasCase ? undefined : asWritten(reading, words);
    return written !== undefined || country === undefined ? written : authoritiesIn(country);
  });
  return { authoritiesIn, authoritiesOf };
}
