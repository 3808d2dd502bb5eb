import type { Analysis } from '../analysis.js';
import { nameClassesOf } from './name-classes.js';
import { isListedByMandate } from './offices/by-mandate.js';
import { isOnOthers } from './offices/on-others.js';

/* What a deed told before a name has to do with it: often it was done to somebody else. */

/** Words of what was done to somebody, with the preposition: « infligé à », « traitement réservé à ». */
const deedLengths = [2, 3];

/** Words between "raised" and "case". */
const raisedReach = 5;

/** "raised the case | with the editor X": whether the preposition at token `at` brings in somebody with whom a case was raised. */
export function isRaisedWith(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'approach-prepositions') && analysis.is(at - 1, 'told-cases') && analysis.any(at - raisedReach, at - 1, 'raising-verbs');
}

/** "The prosecution | called X as a witness": whether a deed at token `at` is the body that does it, as the subject of a verb. */
export function isActingDeed(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'acting-deeds') && analysis.is(at - 1, 'articles') && analysis.tokens[at + 1]?.kind === 'word' && !analysis.isAny(at + 1, ['of-words', 'on-or-against', 'and-words']);
}

/** "raised his case with Foreign Minister X", "a letter on her release to the President, X": between the preposition and the name nothing stands but an office. */
export function isApproached(analysis: Analysis, at: number, from: number): boolean {
  // "encarcelar a la senadora X": the preposition of somebody to whom something is done.
  if (!analysis.is(at, 'approach-prepositions') || deedLengths.some((length) => analysis.phraseLength(at + 1 - length, 'deed-phrases') === length)) return false;
  const { office } = nameClassesOf(analysis);
  let isOffice = false;
  for (let word = at + 1; word < from; word++) {
    isOffice ||= office[word] === 1;
    if (office[word] !== 1 && !analysis.isCapital(word) && !analysis.is(word, 'articles') && !analysis.is(word, 'office-links') && analysis.norm(word) !== ',') return false;
  }
  return isOffice;
}

/** "the detained journalist's brother, X": done to whose brother he is. */
export function isOfOwner(analysis: Analysis, at: number): boolean {
  return nameClassesOf(analysis).role[at + 1] === 1 && analysis.is(at + 2, 'possessives');
}

/** "had met before her death the Ambassador X", « avant son décès notre ambassadeur X »: what was done to whoever the pronoun stands for, and not to the one who holds an office; not "since his arrest, Senator X". */
export function isOfWhomOfficeMet(analysis: Analysis, at: number, from: number): boolean {
  return analysis.is(at - 1, 'kin-owners') && analysis.norm(at + 1) !== ',' && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** "the Special Rapporteur on torture, Ms X": what an office is for, before the comma and the name, was done to nobody who is named. */
export function isOfOffice(analysis: Analysis, at: number, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let comma = from - 1;
  while (honorific[comma]) comma--;
  if (analysis.norm(comma) !== ',') return false;
  if (isListedByMandate(analysis, comma + 1)) return true;
  if (analysis.is(at - 1, 'office-prepositions') && office[at - 2] === 1 && !isOnOthers(analysis, at - 2, comma)) return true;
  // "La relatora especial de la ONU sobre la libertad de expresión, X": whatever stands behind an office and a preposition up to the comma.
  const sentence = analysis.sentenceAt(from);
  let held = at - 1;
  while (held > sentence.from && office[held] !== 1 && analysis.tokens[held]?.kind === 'word' && !analysis.is(held, 'clause-openers')) held--;
  return office[held] === 1 && analysis.any(held + 1, at, 'office-prepositions') && !isOnOthers(analysis, held, comma);
}

/** "Peine de mort : la ministre X rappelle": what stands before a colon and an office is a heading. */
export function isOfficeBehindColon(analysis: Analysis, at: number, from: number): boolean {
  return analysis.norm(at) === ':' && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** "Regional Trial Court Judge X", "the trial chamber under Judge X": a deed in what a body is called. */
export function isInNameOfBody(analysis: Analysis, at: number): boolean {
  const { body, role } = nameClassesOf(analysis);
  return body[at + 1] === 1 && role[at + 1] !== 1 && !analysis.is(at, 'infinitive-markers') && !analysis.ends(at, 'gerund') && analysis.isCapital(at) === analysis.isCapital(at + 1);
}

/** So many words of a day's name stand before one of them. */
const dayReach = 10;

/** "the Day of the Victims of Enforced Disappearances": a deed in what a day is called, which was done to nobody who is named. */
export function isInNameOfDay(analysis: Analysis, at: number): boolean {
  if (!analysis.isCapital(at)) return false;
  const first = Math.max(analysis.sentenceAt(at).from, at - dayReach);
  for (let before = at - 1; before >= first && (analysis.isCapital(before) || analysis.is(before, 'of-words') || analysis.is(before, 'articles') || analysis.is(before, 'and-words') || analysis.is(before, 'asking-prepositions') || analysis.is(before, 'article-prepositions')); before--) if (analysis.phraseLength(before, 'theme-days') > 0) return true;
  return false;
}

/** "remarks against the then mayor, X": against whoever holds an office much is said; what was done is told before it ("a verdict against the mayor X"). */
export function isAgainstOffice(analysis: Analysis, at: number, from: number): boolean {
  return analysis.is(at, 'on-or-against') && nameClassesOf(analysis).office.subarray(at + 1, from).includes(1);
}

/** ", who criticised | X", « qui a dénoncé | X »: whether token `at` opens the relative clause of somebody else in which the name stands. */
export function opensClauseOf(analysis: Analysis, at: number, from: number): boolean {
  if (!analysis.is(at, 'relatives') || !(analysis.syntax.isPast(analysis, at + 1) || analysis.is(at + 1, 'have-helpers'))) return false;
  for (let between = at + 1; between < from; between++) if (analysis.norm(between) === ',') return false;
  return true;
}

/** "After the jailing | of eleven marchers in Oral, X, the High Representative, said": whether the deed at token `at`, in what opens a sentence, was done to several, whom the one name behind the comma does not name. */
export function isDoneToSeveral(analysis: Analysis, at: number, from: number, to: number): boolean {
  if (analysis.norm(from - 1) !== ',' || !analysis.is(at + 1, 'of-words') || !analysis.is(analysis.sentenceAt(from).from, 'occasion-openers')) return false;
  // "the arrest of two students, X and Y,": a list tells who they are.
  if (analysis.is(to, 'and-words') || analysis.is(to, 'part-openers') || (analysis.norm(to) === ',' && analysis.isCapital(to + 1))) return false;
  let areSeveral = false;
  for (let token = at + 2; token < from - 1; token++) {
    const { kind } = analysis.tokens[token] ?? {};
    if (kind !== 'word' && kind !== 'number') return false;
    areSeveral ||= kind === 'number' || analysis.grammar.numbers.has(analysis.norm(token)) || (nameClassesOf(analysis).role[token] === 1 && analysis.ends(token, 'plural'));
  }
  return areSeveral;
}
