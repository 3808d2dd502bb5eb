import type { Analysis } from '../analysis.js';
import { joinedFrom } from './company.js';
import { isOfOffice } from './done-before.js';
import { nameClassesOf } from './name-classes.js';
import { voices } from './voices.js';

/* Whoever stands in a clause of their own: what the clause before tells was done to somebody else. */

/** How far before a name its clause can begin, with what somebody is between: "and the UN Special Rapporteur on the situation of human rights defenders, | X". */
const reach = 14;

/** The last token before a name at token `from` that is neither a title nor a comma behind what somebody is. */
export function lastBefore(analysis: Analysis, from: number, to: number): number {
  const { honorific } = nameClassesOf(analysis);
  let last = from - 1;
  while (honorific[last] === 1 || analysis.norm(last) === '.') last--;
  // "her lawyer, X, has": in "on Monday, X has" the comma begins a clause.
  return analysis.norm(last) === ',' && analysis.tokens[to]?.kind !== 'word' ? last - 1 : last;
}

/** « l'étudiante X, tuée lundi »: whether a participle at token `verb` has no helper, where languages have other forms for the past. */
function isBareParticiple(analysis: Analysis, verb: number): boolean {
  return analysis.grammar.traits.has('nouns-first') && analysis.ends(verb, 'participle') && !analysis.is(verb - 1, 'have-helpers');
}

/** Whether a verb stands behind somebody named before token `to`: "X has", "X said", "X of the Centre said". */
export function isSubject(analysis: Analysis, to: number): boolean {
  // « X dit « Bouba » »: another name.
  if (nameClassesOf(analysis).alias[to] === 1) return false;
  let verb = analysis.norm(to) === ',' ? to + 1 : to;
  if (analysis.is(verb, 'of-words')) {
    verb++;
    while (analysis.isCapital(verb) || analysis.is(verb, 'articles')) verb++;
    if (analysis.norm(verb) === ',') verb++;
  }
  return analysis.isAny(verb, ['have-helpers', 'copulas', 'irregular-pasts']) || voices(analysis, verb) || (analysis.syntax.isPast(analysis, verb) && !isBareParticiple(analysis, verb));
}

/** "Senator X | and Mayor Y began a hunger strike", "the assault on X, | and her brother Y is": whether somebody's name stands before an "and" at token `at`, and no day or place: "on Monday, and". */
function joinsNames(analysis: Analysis, at: number): boolean {
  let first = analysis.norm(at - 1) === ',' ? at - 2 : at - 1;
  if (!analysis.isCapital(first) || nameClassesOf(analysis).calendar[first] === 1) return false;
  while (analysis.isCapital(first)) first--;
  return !analysis.is(first, 'place-prepositions');
}

/** "the head | of the mission, X", "the Minister | of Justice X": whether the preposition at token `at` tells what an office is for. */
export function isOfficeLink(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at - 1, ['heads', 'civil-officers']) || nameClassesOf(analysis).office[at - 1] === 1;
}

/** "arrested a week | after X": whether a preposition at token `at` tells how long before or after somebody else something was done. */
export function isTimeSince(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'lapses') && analysis.isAny(at, ['occasion-openers', 'doer-prepositions']);
}

/** « en même temps | que le maire X »: whether a phrase that ends with token `at` joins somebody to others, and begins no clause: « ainsi que l'a dit X ». */
function isOfCompany(analysis: Analysis, at: number, to: number): boolean {
  return joinedFrom(analysis, at) !== undefined && !isSubject(analysis, to) && !analysis.isAny(at + 1, ['object-clitics', 'reflexive-pronouns', 'have-helpers']) && !analysis.is(at + 2, 'have-helpers');
}

/** Whether the person named before token `to` is the subject of a clause that token `at` opens; undefined where it opens none. */
function opensClause(analysis: Analysis, at: number, to: number): boolean | undefined {
  if (analysis.norm(at) === ';') return true;
  // "declaró X".
  if (analysis.is(at, 'speech-words')) return true;
  // "people such as X", "as the lawyer X said".
  if (analysis.is(at, 'likeness-words')) return isSubject(analysis, to);
  // « dont son secrétaire général X »: one of those before.
  if (analysis.isAny(at, ['part-openers', 'including-words'])) return false;
  // « en même temps que le maire X », « trois autres, parmi lesquels | X »: one of those.
  if (isOfCompany(analysis, at, to) || (analysis.is(at, 'clause-openers') && analysis.is(at - 1, 'part-openers'))) return false;
  // "a week after X", "a week after X had met her".
  if (isTimeSince(analysis, at)) return isSubject(analysis, to);
  // "as well as that | of her husband, X", "y | de su abogado, X".
  if (analysis.is(at, 'clause-openers')) return !analysis.is(at + 1, 'of-words');
  if (analysis.norm(at) === ',') return isSubject(analysis, to);
  return analysis.is(at, 'and-words') ? !analysis.is(at + 1, 'of-words') && !joinsNames(analysis, at) && isSubject(analysis, to) : undefined;
}

/**
 * Whether the person named at tokens `from`–`to` stands in a clause of their own: "X was arrested, and the Special Rapporteur on torture, Y, has called for his release",
 * "sentenced to three years, judge Y ruled", "arrested days after Commissioner Y had met her". Not where the clause tells of a deed before the name.
 */
export function hasOwnClause(analysis: Analysis, from: number, to: number): boolean {
  const last = lastBefore(analysis, from, to);
  const first = Math.max(analysis.sentenceAt(from).from, last - reach);
  for (let at = last; at >= first; at--) {
    // "the Special Rapporteur on torture, X": in the name of an office.
    if ((analysis.is(at, 'done-before-name') || analysis.phraseLength(at, 'deed-phrases') > 0) && !isOfOffice(analysis, at, from)) return false;
    const opens = opensClause(analysis, at, to);
    if (opens !== undefined) return opens;
  }
  return false;
}
