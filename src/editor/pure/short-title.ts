/** The formula that opens nearly all titles: who speaks, and that this is a statement. */
const formula = /^.{0,120}?\b(?:statement|declaration|communiqué|comunicado|déclaration|declaración)(?![\p{L}]).{0,160}?\s(?:on|concerning|regarding|following|after|about|sur|concernant|suite à|à la suite de|après|sobre|tras|relativa a)\s+(?!behalf\s)(?:the\s+|la\s+|le\s+|les\s+|l[’']|el\s+|los\s+|las\s+)?(?=\S{2})/iu;

/** Less is no title of its own. */
const shortest = 12;

/**
 * What a title says beyond its formula, for a row that is narrow: "Arrest of Iria Montoro" of "Honduras: Statement by the Spokesperson on the arrest of Iria Montoro".
 * @returns the whole title where it has no such formula
 */
export function shortTitle(title: string): string {
  const found = formula.exec(title);
  const rest = found ? title.slice(found[0].length).trim() : '';
  return rest.length < shortest ? title : rest.slice(0, 1).toUpperCase() + rest.slice(1);
}
