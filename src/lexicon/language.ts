/** The languages in which statements are read. Each has a lexicon, a grammar and a syntax of its own; one that lacks any of them does not compile. */
export const languages = ['en', 'fr', 'es'] as const;
export type Language = (typeof languages)[number];

/**
 * The language in which a text is read.
 * @param code BCP 47 primary subtag, as front matter says it; undefined where nothing is said
 * @returns undefined for a language that has no lexicon
 */
export function languageOf(code: string | undefined): Language | undefined {
  return languages.find((language) => language === code);
}

/** A record with a value for each language. */
export function byLanguage<Value>(valueFor: (language: Language) => Value): Readonly<Record<Language, Value>> {
  return Object.fromEntries(languages.map((language) => [language, valueFor(language)])) as Record<Language, Value>;
}
