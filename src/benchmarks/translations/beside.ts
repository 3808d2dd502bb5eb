import { statementName, translationName } from '../../statement/sibling-names.js';

/**
 * Where the translation of a draft should lie: `case.es.statement.md` beside `case.statement.md`.
 * @param file path of the draft, with slashes or as Windows writes it
 * @param language ISO 639 code
 * @returns its path; undefined for a file that is itself a translation, or is not named as statements are
 */
export function translationFile(file: string, language: string): string | undefined {
  const start = Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1;
  const name = statementName(file.slice(start));
  return name === undefined || name.language !== undefined ? undefined : file.slice(0, start) + translationName(name, language);
}
