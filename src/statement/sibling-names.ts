import { languageOf } from '../facts/languages.js';

/** A statement file's name in its parts: `case.fr.statement.md` is `case`, `fr` and `.statement.md`. */
export interface StatementName {
  readonly base: string;
  /** BCP 47 primary subtag; undefined for the original, whose name has none. */
  readonly language: string | undefined;
  readonly end: string;
}

const shape = /^(.+?)(?:\.([a-z]{2,3}))?(\.statement\.(?:md|markdown|txt))$/u;

/**
 * Takes a file's name apart.
 * @param name without its folder
 * @returns undefined where it is not named as statements are
 */
export function statementName(name: string): StatementName | undefined {
  const [, base, written, end] = shape.exec(name) ?? [];
  if (base === undefined || end === undefined) return undefined;
  // "case.old.statement.md" is no translation.
  const language = written === undefined ? undefined : languageOf(written);
  return language === undefined && written !== undefined ? { base: `${base}.${written}`, language, end } : { base, language, end };
}

/** What the translation of a statement into a language is called: `case.statement.md` in French is `case.fr.statement.md`. */
export function translationName({ base, end }: StatementName, language: string): string {
  return `${base}.${language}${end}`;
}

/** What the statement is called of which this is a translation. */
export function originalName({ base, end }: StatementName): string {
  return `${base}${end}`;
}

/** The other language versions of a statement among the files of its folder, each with its language; undefined for the original's. */
export function siblingsAmong(name: string, files: readonly string[]): readonly { readonly name: string; readonly language: string | undefined }[] {
  const own = statementName(name);
  if (own === undefined) return [];
  return files.flatMap((file) => {
    // Most files of a folder are other statements.
    if (file === name || !file.startsWith(own.base)) return [];
    const other = statementName(file);
    return other !== undefined && other.base === own.base && other.end === own.end ? [{ name: file, language: other.language }] : [];
  });
}
