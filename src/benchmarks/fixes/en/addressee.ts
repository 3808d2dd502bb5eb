import { countryInSentence } from '../../../facts/country-in-sentence.js';
import { countryPhrases } from '../../../facts/countries.js';
import type { Reading } from '../../../reading/types.js';
import { LetterPattern } from '../../../letters.js';
import { once } from '../../once.js';
import { countriesOf } from '../../own-country.js';

const longest = 45;
let adjectives: ReadonlyMap<string, string> | undefined;

function adjectiveOf(country: string): string | undefined {
  if (!adjectives) {
    const found = new Map<string, string>();
    const adjectivesIn = countryPhrases('en').filter(({ kind }) => kind === 'adjective');
    // "Congolese" is said of two States, and would leave open which of them is meant.
    const saidOf = new Map<string, Set<string>>();
    for (const { phrase, country: its } of adjectivesIn) saidOf.set(phrase, (saidOf.get(phrase) ?? new Set()).add(its));
    for (const adjective of adjectivesIn) if (!found.has(adjective.country) && saidOf.get(adjective.phrase)?.size === 1) found.set(adjective.country, adjective.phrase);
    adjectives = found;
  }
  return adjectives.get(country);
}

const ownAuthorities = new LetterPattern(String.raw`^the [\p{L} ]*authorities(?: of [\p{Lu}][\p{L} ]*)?$`);

/** The authorities as the statement itself addresses them, when it does so with an article and in the plural, and always in the same words. */
function asWritten(reading: Reading): string | undefined {
  const found = new Set<string>();
  for (const { addresseeSpan } of reading.recommendations) {
    const text = addresseeSpan && reading.statement.text.slice(addresseeSpan.start, addresseeSpan.end).trim();
    if (text !== undefined && text.length <= longest && ownAuthorities.test(text) && text !== 'the authorities') found.add(text);
  }
  const [first, ...others] = found;
  return others.length === 0 ? first : undefined;
}

/** The authorities of a country: "the Honduran authorities". @param country ISO 3166-1 alpha-2 */
export function authoritiesIn(country: string): string {
  const adjective = adjectiveOf(country);
  return adjective === undefined ? `the authorities of ${countryInSentence(country)}` : `the ${adjective} authorities`;
}

/**
 * Whom an ask is addressed to when the draft names nobody: "the Honduran authorities". Inside a sentence, with article, plural.
 * @returns undefined when it is not sure whose authorities they are: the statement speaks of several countries, or of none
 */
export const authoritiesOf = once((reading: Reading): string | undefined => {
  const [country, ...others] = countriesOf(reading);
  if (others.length > 0) return undefined;
  // "the competent authorities": of no country, where no case tells of which.
  const written = country === undefined && !reading.hasCase ? undefined : asWritten(reading);
  return written !== undefined || country === undefined ? written : authoritiesIn(country);
});
