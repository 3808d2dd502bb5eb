import { familyOf } from '../library/same-draft.js';
import type { SurveyRow } from './row.js';

/** The language in the name of a translation: `case.fr.statement.md`. */
function languageIn(file: string): string | undefined {
  return /\.([a-z]{2,3})(?:\.statement)?\.(?:md|markdown|txt)$/u.exec(file)?.[1];
}

/** Statements without their translations, and the files of these. A statement beside which a translation stands is translated. */
export interface Originals {
  readonly rows: readonly SurveyRow[];
  readonly translations: readonly string[];
}

/** Tells statements from translations that stand beside them: the two are one statement. A translation alone is a statement. */
export function originalsOf(all: readonly SurveyRow[]): Originals {
  const isTranslation = (row: SurveyRow): boolean => languageIn(row.file) === row.language;
  const suspects = all.filter(isTranslation);
  if (suspects.length === 0) return { rows: all, translations: [] };
  const originals = new Set(all.filter((row) => !isTranslation(row)).map(({ file }) => familyOf(file)));
  const translations = suspects.map(({ file }) => file).filter((file) => originals.has(familyOf(file)));
  const dropped = new Set(translations);
  const translated = new Set(translations.map(familyOf));
  return {
    rows: all.filter(({ file }) => !dropped.has(file)).map((row) => (!row.translated && translated.has(familyOf(row.file)) ? { ...row, translated: true } : row)),
    translations,
  };
}
