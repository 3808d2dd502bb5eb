import type { Level } from '../statement/front-matter.js';
import type { Statement } from '../statement/types.js';

/** Formulas of title and opening words, the most telling first. */
const formulas: readonly (readonly [Level, RegExp])[] = [
  ['declaration', /\bdeclaration by the (?:high representative|presidency)|on behalf of the (?:eu|european union)\b/u],
  ['multilateral', /\b(?:human rights council|permanent council|osce|general assembly|third committee|item \d|interactive dialogue|universal periodic review|committee of ministers|security council|\d+(?:th|st|nd|rd) session)\b/u],
  ['local', /\b(?:local (?:eu )?statement|eu local statement|delegation of the european union|eu delegation|heads? of mission|european union delegation|delegation and|eu missions|eu ambassador|eu head of delegation)\b/u],
  ['spokesperson', /\b(?:spokesperson|spokesman|spokeswoman)\b/u],
  ['joint', /\bjoint (?:statement|declaration|communiqu)/u],
  ['hrvp', /\b(?:high representative|hr\/vp|hrvp)\b/u],
  ['ngo', /\b(?:amnesty international|human rights watch|front line defenders|civil society organisations|we, the undersigned)\b/u],
];

/** The level at which the text says that it is issued; undefined where its title and opening words do not tell. */
export function levelOf(statement: Statement): Level | undefined {
  const opening = statement.paragraphs.filter((paragraph) => paragraph.kind !== 'title').slice(0, 2).map((paragraph) => paragraph.plain.text.slice(0, 400)).join('\n');
  for (const text of [statement.title ?? '', opening]) {
    const found = formulas.find(([, formula]) => formula.test(text.toLowerCase()));
    if (found) return found[0];
  }
  return undefined;
}
