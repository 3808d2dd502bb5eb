import { countryName, countryPhrases } from '../../facts/countries.js';
import type { Reading } from '../../reading/types.js';

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

/** The authorities as the statement itself addresses them, when it does so with an article and in the plural. */
function asWritten(reading: Reading): string | undefined {
  for (const { addresseeSpan } of reading.recommendations) {
    const text = addresseeSpan && reading.statement.text.slice(addresseeSpan.start, addresseeSpan.end).trim();
    if (text !== undefined && text.length <= longest && /^the [\p{L} ]*authorities(?: of [\p{Lu}][\p{L} ]*)?$/u.test(text) && text !== 'the authorities') return text;
  }
  return undefined;
}

/** Whom an ask is addressed to when the draft names nobody: "the Honduran authorities". Inside a sentence, with article, plural. */
export function authoritiesOf(reading: Reading): string {
  const written = asWritten(reading);
  if (written !== undefined) return written;
  const { country } = reading;
  if (country === undefined) return 'the authorities';
  const adjective = adjectiveOf(country);
  return adjective === undefined ? `the authorities of ${countryName(country, 'en')}` : `the ${adjective} authorities`;
}
