export const countryLanguages = ['en', 'fr', 'es'] as const;
/** A language in which the countries' names are known. */
export type CountryLanguage = (typeof countryLanguages)[number];

/** What one language calls one country. */
export interface CountryRow {
  /** ISO 3166-1 alpha-2, and XK for Kosovo. */
  readonly code: string;
  /** The name shown to users first, then every other one. */
  readonly names: readonly [string, ...string[]];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly capitals: readonly string[];
  /** A State or a place that EU statements are about, not only an entry of the ISO list. */
  readonly addressed: boolean;
}
