import type { CountryLanguage, CountryRow } from './country-row.js';
import { countries } from './country-rows.built.js';

export { type CountryLanguage, countryLanguages } from './country-row.js';

const loaded = new Map<CountryLanguage, readonly CountryRow[]>();

/** Everything that `language` calls the countries, those of the language's own file first; unpacked at first use. */
export function countryRows(language: CountryLanguage): readonly CountryRow[] {
  let rows = loaded.get(language);
  if (rows === undefined) loaded.set(language, (rows = countries[language]()));
  return rows;
}
