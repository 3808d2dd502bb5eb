import { familyOf } from '../library/same-draft.js';
import { PackedTerms } from '../packed-terms.js';
import type { SurveyRow } from './row.js';
import { filesOf, type Rows, type RowTexts } from './rows.js';

/** The language in the name of a translation: `case.fr.statement.md`. */
function languageIn(file: string): string | undefined {
  return /\.([a-z]{2,3})(?:\.statement)?\.(?:md|markdown|txt)$/u.exec(file)?.[1];
}

/** Statements without their translations, and the files of these. A statement beside which a translation stands is translated. */
export interface Originals {
  readonly rows: Rows;
  readonly translations: RowTexts;
}

/** Tells statements from translations that stand beside them: the two are one statement. A translation alone is a statement. */
export function originalsOf(all: Rows): Originals {
  const isTranslation = (row: SurveyRow): boolean => languageIn(row.file) === row.language;
  const suspects = all.filter(isTranslation);
  const suspected = familiesOf(suspects);
  const originals = suspected.length === 0 ? suspects : all.filter((row) => suspected.find(familyOf(row.file)) !== undefined && !isTranslation(row));
  const families = familiesOf(originals);
  for (const place of originals.places) all.table.setTranslated(place);
  const translations = suspects.filter(({ file }) => families.find(familyOf(file)) !== undefined);
  return { rows: all.without(translations), translations: filesOf(translations) };
}

function familiesOf(rows: Rows): PackedTerms {
  const families = new PackedTerms();
  for (const { file } of rows) families.number(familyOf(file));
  return families;
}
