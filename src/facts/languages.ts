import { commonLanguages } from './common-languages.js';
import { languageNames } from './language-names.built.js';

/** A language in which the languages' names are known. */
type NamingLanguage = keyof typeof languageNames;

/** Unpacked at first use: asking the platform takes longer than reading a statement. */
const names = new Map<NamingLanguage, ReadonlyMap<string, string>>();

/** Names by code, as running text writes them. */
function namesIn(language: NamingLanguage): ReadonlyMap<string, string> {
  let known = names.get(language);
  if (!known) names.set(language, (known = new Map(Object.entries(languageNames[language]()))));
  return known;
}

let named: ReadonlyMap<string, string> | undefined;

/** Codes by English and French name, lower case. */
function codesByName(): ReadonlyMap<string, string> {
  return (named ??= new Map((['en', 'fr'] as const).flatMap((language) => commonLanguages.map((code) => [(namesIn(language).get(code) ?? code).toLowerCase(), code] as const))));
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

/** What a language is called, in the language of messages; what the platform calls it where it is spoken nowhere, and the code itself where nobody knows it. */
export function languageName(code: string, locale: NamingLanguage): string {
  return namesIn(locale).get(code) ?? new Intl.DisplayNames([locale], { type: 'language' }).of(code) ?? code;
}
