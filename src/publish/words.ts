/** Words that a published statement has besides its own, by its language. */
export interface PublicationWords {
  readonly contact: string;
}

const words: Readonly<Record<string, PublicationWords>> = {
  en: { contact: 'Press contact' },
  fr: { contact: 'Contact presse' },
  es: { contact: 'Contacto de prensa' },
};
const english: PublicationWords = { contact: 'Press contact' };

/** Those words in a language; in English where it has none. */
export function publicationWords(language: string): PublicationWords {
  return words[language] ?? english;
}

/** Languages that are written from right to left. Source: Unicode CLDR, script metadata. */
const rightToLeft: ReadonlySet<string> = new Set(['ar', 'ckb', 'dv', 'fa', 'he', 'ps', 'sd', 'ug', 'ur', 'yi']);

/** In which direction a language is written; left to right where nothing is known of it. @param language ISO 639 code */
export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(language) ? 'rtl' : 'ltr';
}

/** A day in a language, written out: "12 March 2024". @param date ISO 8601 calendar date */
export function writtenDate(date: string, language: string): string {
  // Days come before months in the Union's English.
  return new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));
}
