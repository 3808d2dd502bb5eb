import { languageOf } from '../../facts/languages.js';

/** A file that should be a draft's translation. */
export interface TranslationFile {
  /** Its name, without folders. */
  readonly file: string;
  /** What it says; undefined where there is no such file, or none that can be read. */
  readonly text: string | undefined;
}

/** The files of a draft's translations, by language; of a language that is not in it nothing is known. */
export type TranslationsBeside = ReadonlyMap<string, TranslationFile>;

/**
 * What the translation of a draft is called: `case.statement.md` in Spanish is `case.es.statement.md`.
 * @param file path of the draft
 * @param language ISO 639 code
 * @returns its path; undefined for a file that bears a language itself, which is a translation, and for one that is no text
 */
export function translationFile(file: string, language: string): string | undefined {
  const [, base, suffix, ending] = /^(.*?[^/\\.]+?)(\.[a-z]{2,3})?((?:\.statement)?\.(?:md|markdown|txt))$/u.exec(file) ?? [];
  if (base === undefined || ending === undefined || (suffix !== undefined && languageOf(suffix.slice(1)) !== undefined)) return undefined;
  return `${base}${suffix ?? ''}.${language}${ending}`;
}
