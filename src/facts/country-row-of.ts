import { type CountryLanguage, countryRows } from './country-rows.js';
import type { CountryRow } from './country-row.js';

/** What a language calls one country. @param code ISO 3166-1 alpha-2, upper case */
export function countryRow(code: string, language: CountryLanguage): CountryRow | undefined {
  return countryRows(language).find((row) => row.code === code);
}
