import { countryName, countryPhrases } from '../../facts/countries.js';
import { memberStates } from '../../reading/country.js';
import type { Place, Reading } from '../../reading/types.js';
import { covers, type Span } from '../../statement/span.js';

const longest = 45;
let adjectives: ReadonlyMap<string, string> | undefined;

function adjectiveOf(country: string): string | undefined {
  if (!adjectives) {
    const found = new Map<string, string>();
    for (const phrase of countryPhrases('en')) if (phrase.kind === 'adjective' && !found.has(phrase.country)) found.set(phrase.country, phrase.phrase);
    adjectives = found;
  }
  return adjectives.get(country);
}

/** The authorities as the statement itself addresses them, when it does so with an article and in the plural, and always in the same words. */
function asWritten(reading: Reading): string | undefined {
  const found = new Set<string>();
  for (const { addresseeSpan } of reading.recommendations) {
    const text = addresseeSpan && reading.statement.text.slice(addresseeSpan.start, addresseeSpan.end).trim();
    if (text !== undefined && text.length <= longest && /^the [\p{L} ]*authorities(?: of [\p{Lu}][\p{L} ]*)?$/u.test(text) && text !== 'the authorities') found.add(text);
  }
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

/** The third countries that some places name. */
function thirdCountries(places: readonly Place[]): ReadonlySet<string> {
  return new Set(places.map(({ country }) => country).filter((country) => !memberStates.has(country)));
}

/** The countries that a statement may be about: what the front matter says, else those of the title, else all that it names. */
function countriesOf(reading: Reading): ReadonlySet<string> {
  const { statement: { frontMatter, titleSpan }, places } = reading;
  const { country } = frontMatter.values;
  if (country !== undefined) return new Set([country]);
  const inTitle = titleSpan ? thirdCountries(places.filter((place) => covers(titleSpan, place))) : new Set<string>();
  return inTitle.size > 0 ? inTitle : thirdCountries(places);
}

/**
 * Whom an ask is addressed to when the draft names nobody: "the Honduran authorities". Inside a sentence, with article, plural.
 * @returns undefined when it is not sure whose authorities they are: the statement speaks of several countries, or of none
 */
export function authoritiesOf(reading: Reading): string | undefined {
  const [country, ...others] = countriesOf(reading);
  if (others.length > 0) return undefined;
  const written = asWritten(reading);
  if (written !== undefined || country === undefined) return written;
  const adjective = adjectiveOf(country);
  return adjective === undefined ? `the authorities of ${countryName(country, 'en')}` : `the ${adjective} authorities`;
}

/** Whether a place of the text speaks of a country other than the statement's. */
export function namesOtherCountry(reading: Reading, within: Span): boolean {
  const own = countriesOf(reading);
  return reading.places.some((place) => covers(within, place) && !own.has(place.country));
}
