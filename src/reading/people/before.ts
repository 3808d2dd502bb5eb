import type { Analysis } from '../analysis.js';
import { isOfRoleBefore } from './beside-body.js';
import { isCountedNoun } from './counted-noun.js';
import { isBehindKin } from './kin.js';
import { type NameClasses, nameClassesOf } from './name-classes.js';
import { holdsOfficeBehindAdjective } from './office-complement.js';

/** What stands directly before a run of capitalized words. */
export interface Before {
  readonly honorific: boolean;
  readonly office: boolean;
  readonly role: boolean;
}

/** Nothing that tells a person. */
export const nothingBefore: Before = { honorific: false, office: false, role: false };

/** « photographe de presse X », "dirigente de barrio X": the word behind a role noun and its preposition that says what sort it is, and is the word for no body here. */
export function isBehindSort(analysis: Analysis, from: number): boolean {
  return analysis.is(from - 1, 'generic-complements') && analysis.is(from - 2, 'of-words') && !analysis.is(from - 2, 'article-prepositions') && nameClassesOf(analysis).role[from - 3] === 1;
}

/** "l'avocat tunisien X", "le cultivateur de vanille X": what belongs to the role noun stands between it and the name. */
function isBehindComplement(analysis: Analysis, classes: NameClasses, from: number): boolean {
  // « lauréate du prix X »: whose name the prize bears.
  if (classes['before-body'][from - 1] === 1 && classes.thing[from - 1] === 1) return false;
  const { role, country, capitalized } = classes;
  let at = from - 1;
  if (country[at] && !capitalized[at]) at--;
  if (analysis.is(at - 1, 'complement-openers') && analysis.tokens[at]?.kind === 'word' && !capitalized[at] && !role[at] && !analysis.is(at, 'body-nouns') && !analysis.is(at, 'articles')) at -= 2;
  return (at < from - 1 && role[at] === 1) || isOfRoleBefore(analysis, from);
}

/** « trois militants de Racyja, | dont Ana Duarte », « les deux militants de Racyja, | Ana Duarte et Luis Soto »: whether behind the one name at token `from`, with its comma, stands who some of those are that belong to it, or all that are counted. */
function isBeforeItsPeople(analysis: Analysis, { capitalized }: Pick<NameClasses, 'capitalized'>, from: number, comma: number): boolean {
  if (analysis.is(comma + 1, 'part-openers') || analysis.phraseLength(comma + 1, 'among-concerned') > 0) return true;
  return comma - from === 1 && capitalized[comma + 1] === 1 && capitalized[comma + 2] === 1 && isCountedNoun(analysis, from - 2);
}

/** « des militants de X »: whether a noun for several people and "of" stand before two words with capitals, which name what they belong to; a longer run ends in one of them, and a list goes on with them. */
function isOfSeveralPeople(analysis: Analysis, { capitalized }: NameClasses, from: number): boolean {
  if (!analysis.is(from - 1, 'of-words') || capitalized[from - 1] === 1 || !analysis.ends(from - 2, 'plural')) return false;
  let end = from;
  while (capitalized[end] === 1) end++;
  if (analysis.norm(end) === ',') return end - from <= 2 && isBeforeItsPeople(analysis, { capitalized }, from, end);
  return end - from <= 2 && !(analysis.is(end, 'and-words') && capitalized[end + 1] === 1);
}

/** What stands before the name that begins at token `from`, `inside` its run or in small letters before it; a role noun also with a comma between. */
export function beforeName(analysis: Analysis, from: number, inside: Before): Before {
  const classes = nameClassesOf(analysis);
  // "Acción Ciudadana, X": a part of another name.
  // "Ana Duarte, academic, X": where somebody is, behind what they are.
  const isApposition = classes.capitalized[from - 2] !== 1 && analysis.norm(from - 3) === ',' && classes.capitalized[from - 4] === 1;
  const behindComma = analysis.norm(from - 1) === ',' && classes.role[from - 2] === 1 && !isApposition && !(classes.capitalized[from - 2] === 1 && classes.capitalized[from - 3] === 1);
  return {
    honorific: inside.honorific || classes.honorific[from - 1] === 1,
    // "the police chief of X": where, and not whose name it is.
    office: inside.office || (classes.office[from - 1] === 1 && !analysis.is(from - 1, 'of-words')) || holdsOfficeBehindAdjective(analysis, from),
    // "the blogger “X”".
    role: inside.role || (classes.role[from - 1] === 1 && !isOfSeveralPeople(analysis, classes, from)) || (analysis.tokens[from - 1]?.kind === 'quote' && classes.role[from - 2] === 1 && classes.capitalized[from - 2] !== 1 && !analysis.ends(from - 2, 'plural') && !analysis.is(from - 3, 'body-nouns')) || behindComma || isBehindComplement(analysis, classes, from) || isBehindSort(analysis, from) || isBehindKin(analysis, from),
  };
}
