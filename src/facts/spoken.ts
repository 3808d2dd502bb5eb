import { spoken } from './spoken.built.js';

/** Who says which languages are a country's, and as of when: the package's release. */
export const languagesBasis = { source: 'countries-list 3.4.1', read: '2026-07' } as const;

let languages: Readonly<Record<string, readonly string[]>> | undefined;

/**
 * The official and widely spoken languages of a country.
 * @param country ISO 3166-1 alpha-2
 * @returns ISO 639-1 codes; empty for a country that is not known. Filipino is `fil` and Tagalog `tl`: both are given.
 */
export function languagesOf(country: string): readonly string[] {
  const all = (languages ??= spoken.languages());
  const found = all[country];
  return found?.flatMap((code) => (code === 'tl' ? ['tl', 'fil'] : [code])) ?? [];
}
