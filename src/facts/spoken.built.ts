import { countries } from 'countries-list';

/** The languages of each country, ISO 639-1 by ISO 3166-1 alpha-2. Source: countries-list. */
export const spoken = {
  languages: (): Readonly<Record<string, readonly string[]>> => Object.fromEntries(Object.entries(countries).map(([code, { languages }]) => [code, languages])),
};
