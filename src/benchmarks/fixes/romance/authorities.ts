import { countryRows } from '../../../facts/country-rows.js';
import type { CountryLanguage } from '../../../facts/countries.js';
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

/** Whom an ask is addressed to when the draft names nobody: "les autorités togolaises"; undefined when it is not sure whose authorities they are. */
export function authoritiesIn(words: AuthorityWords): (reading: Reading) => string | undefined {
  return once((reading) => {
    const [country, ...others] = countriesOf(reading);
    if (others.length > 0) return undefined;
    const written = asWritten(reading, words);
    if (written !== undefined || country === undefined) return written;
    const forms = countryRows(words.language).find(({ code }) => code === country)?.adjectives ?? [];
    const adjective = words.feminines.flatMap((ending) => forms.filter((form) => ending.test(form)))[0];
    return adjective === undefined ? undefined : `${words.authorities} ${adjective}`;
  });
}
