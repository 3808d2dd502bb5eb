/** Official languages of the Union and of the States that it addresses, ISO 639-1 where there is such a code. */
const commonLanguages = [
  'en', 'fr', 'es', 'ar', 'ru', 'zh', 'pt', 'fa', 'tr', 'vi', 'am', 'az', 'be', 'bg', 'bn', 'bs', 'ca', 'cs', 'da', 'de', 'dz', 'el', 'et', 'fi', 'fil', 'ga',
  'he', 'hi', 'hr', 'ht', 'hu', 'hy', 'id', 'it', 'ja', 'ka', 'kk', 'km', 'ko', 'ku', 'ky', 'lo', 'lt', 'lv', 'mg', 'mk', 'mn', 'ms', 'mt', 'my', 'ne', 'nl',
  'pl', 'ps', 'qu', 'rn', 'ro', 'rw', 'si', 'sk', 'sl', 'so', 'sq', 'sr', 'sv', 'sw', 'ta', 'tg', 'th', 'ti', 'tk', 'uk', 'ur', 'uz',
] as const;

let named: ReadonlyMap<string, string> | undefined;

/** Codes by English and French name, lower case, from the platform's Unicode data. */
function codesByName(): ReadonlyMap<string, string> {
  if (named !== undefined) return named;
  const found = new Map<string, string>();
  for (const locale of ['en', 'fr']) {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    for (const code of commonLanguages) found.set((names.of(code) ?? code).toLowerCase(), code);
  }
  named = found;
  return found;
}

function isKnown(code: string): boolean {
  if (commonLanguages.some((common) => common === code)) return true;
  return new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }).of(code) !== undefined;
}

/**
 * The language that a BCP 47 tag is of.
 * @param tag `es`, `pt-BR`, `zh-Hans`, in any case.
 * @returns The primary subtag, lower case; undefined when it is no tag of a known language.
 */
export function languageOf(tag: string): string | undefined {
  if (!/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return undefined;
  const code = tag.slice(0, 3).replace('-', '').toLowerCase();
  return isKnown(code) ? code : undefined;
}

/** The code of a language that is called by its English or French name. */
export function languageNamed(name: string): string | undefined {
  return codesByName().get(name.trim().toLowerCase());
}

/** Made once a language: making one takes longer than asking it. */
const displayNames = new Map<string, Intl.DisplayNames>();

/** What a language is called, in the language of messages; the code itself where the platform does not know it. */
export function languageName(code: string, locale: string): string {
  let names = displayNames.get(locale);
  if (!names) displayNames.set(locale, (names = new Intl.DisplayNames([locale], { type: 'language' })));
  return names.of(code) ?? code;
}
