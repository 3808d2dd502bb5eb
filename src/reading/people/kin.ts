import type { Analysis } from '../analysis.js';
import { hasFrom, within } from '../matches.js';
import { nameClassesOf } from './name-classes.js';

/** How far before a name its kinship may stand: "his wife, Ms X". */
const reach = 6;

/** "the women's | rights lawyer": whether the word at token `at` and the one before it are what somebody is called, for whose rights is told with a possessive. */
function isCalled(analysis: Analysis, owner: number, at: number): boolean {
  return analysis.is(owner, 'possessives') && within(analysis.matches.term, owner, at + 1).some(({ from, to }) => from === owner + 1 && to > at);
}

/** "his wife", "X's lawyer": whether the word at token `at` says who somebody is to the person concerned. */
export function isKin(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'kin')) return false;
  return analysis.is(at - 1, 'kin-owners') || analysis.is(at - 1, 'owning-relatives') || isOfRelative(analysis, at) || (analysis.is(at - 2, 'kin-owners') && !isCalled(analysis, at - 2, at));
}

/** « M. Y, dont l'épouse, X, vit en exil »: whose relative it is stands before a relative pronoun that "among whom" has too, right behind a name; not « deux personnes, dont l'avocat X ». */
function isOfRelative(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 2, 'kin-relatives') && analysis.is(at - 1, 'articles') && analysis.norm(at + 1) === ',' && analysis.norm(at - 3) === ',' && analysis.isCapital(at - 4);
}

/** "the daughter of an Eritrean mother", "and a Muslim father": whether kinship by blood is told at token `at` with no more than of what country or faith, behind that of somebody else. */
function isParent(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'blood-kin') || analysis.norm(at + 1) !== ',') return false;
  const article = analysis.is(at - 1, 'indefinite-articles') ? at - 1 : at - 2;
  return analysis.is(article, 'indefinite-articles') && (analysis.is(article - 1, 'of-words') || analysis.is(article - 1, 'and-words'));
}

/** Whether kinship stands before the name that begins at token `from`, with honorifics and a comma or dash between. */
export function isBehindKin(analysis: Analysis, from: number): boolean {
  let isOwned = false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at--) {
    if (isKin(analysis, at) || isParent(analysis, at) || (isOwned && analysis.is(at, 'kin'))) return true;
    // "l'avocat de son choix, Me X": whose lawyer it is stands behind.
    isOwned ||= analysis.is(at, 'kin-owners');
    if (!analysis.is(at, 'short-honorifics') && !analysis.is(at, 'kin-links') && !analysis.is(at, 'kin-owners') && !analysis.isMark(at, ',–—')) return false;
  }
  return false;
}

/** "his cousin X and | lawyer Y", "X’s wife Z, mother Y": whether another word for who is near somebody stands right before the name, joined to a name that is behind one with whose it is. */
function isBehindNextKin(analysis: Analysis, from: number): boolean {
  const { honorific } = nameClassesOf(analysis);
  let at = from - 1;
  while (honorific[at] === 1 || analysis.norm(at) === '.') at--;
  if (!analysis.is(at, 'kin') || analysis.isCapital(at)) return false;
  let end = at;
  while (end > at - 2 && (analysis.is(end - 1, 'and-words') || analysis.norm(end - 1) === ',')) end--;
  let first = end;
  while (analysis.isCapital(first - 1)) first--;
  return end < at && first < end && (isBehindKin(analysis, first) || isBehindBareOwner(analysis, first) || isBehindNextKin(analysis, first));
}

/** "Ostap Levko cousin | Olha Levko": whether a word for a relative stands between two names, whose possessive is left out, where whose it is stands before. */
function isBehindBareOwner(analysis: Analysis, from: number): boolean {
  if (analysis.grammar.traits.has('nouns-first') || !(analysis.is(from - 1, 'blood-kin') || analysis.is(from - 1, 'female-kin') || analysis.is(from - 1, 'male-kin')) || analysis.isCapital(from - 1)) return false;
  return analysis.isCapital(from - 2) && analysis.isCapital(from - 3) && analysis.isCapital(from);
}

/** Whether a name is that of somebody near to another, who is told of before it by a name and no possessive of its own. */
export function isBehindKinBeside(analysis: Analysis, from: number): boolean {
  return isBehindNextKin(analysis, from) || isBehindBareOwner(analysis, from);
}

/** The kinship that stands with "of" before the name of whose it is: "the mother of the former lawyer X"; -1 where none does. */
function ownedKin(analysis: Analysis, from: number): number {
  const { honorific, role, country } = nameClassesOf(analysis);
  let at = from - 1;
  while (at > from - reach && (honorific[at] || role[at] || country[at] || analysis.is(at, 'articles') || analysis.is(at, 'former-words'))) at--;
  if (!analysis.is(at, 'of-words')) return -1;
  // "the daughter of the imprisoned poet X": X is the one concerned.
  if (analysis.any(at + 1, from, 'done-before-name')) return -1;
  // "la hija de quince años de la periodista X".
  const kin = /^\d+$|^a[nñ]os$|^ans$/u.test(analysis.norm(at - 1)) && analysis.is(at - 3, 'of-words') ? at - 4 : at - 1;
  // "a son of Ms X": told in passing, of one who is concerned.
  return analysis.is(kin, 'blood-kin') && !analysis.is(kin - 1, 'indefinite-articles') ? kin : -1;
}

/** So near behind a name and "who" stands what was done to whoever is named. */
const clauseReach = 8;
/** So near behind a name and "a" a defender's term stands: "a young human rights defender". */
const termReach = 3;

/** Words of ", himself still in | prison". */
const selfReach = 4;

/** ", himself in prison": whether what stands behind a name that ends before token `to` and its comma tells in few words, without a verb, that whoever is named is in prison too. */
function isInPrisonBehind(analysis: Analysis, to: number): boolean {
  for (let at = to + 1; at <= to + selfReach && analysis.tokens[at]?.kind === 'word'; at++) {
    if (analysis.is(at, 'custody-nouns')) return true;
    if (analysis.is(at, 'and-words') || analysis.ends(at, 'participle') || analysis.syntax.isPast(analysis, at)) return false;
  }
  return false;
}

/** How far behind "who is" the word for custody stands: "who is also still in prison". */
const stateReach = 6;

/** ", who is in prison too", ", who remains in custody": whether a relative clause right behind a name that ends before token `to` tells that whoever is named is held now. */
export function isStillInCustody(analysis: Analysis, to: number): boolean {
  const verb = to + 2;
  if (analysis.norm(to) !== ',' || !analysis.is(to + 1, 'relatives') || !analysis.isAny(verb, ['copulas', 'be-forms', 'linking-verbs', 'have-helpers'])) return false;
  for (let at = verb + 1; at < verb + stateReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'custody-nouns')) return analysis.is(at - 1, 'place-prepositions');
  return false;
}

/** ", who has been in prison for a year", ", who was arrested", ", himself in prison": whether what stands behind a name that ends before token `to` tells what was done to whoever is named. */
export function isHeldBehind(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) !== ',') return false;
  return isInPrisonBehind(analysis, to) || (analysis.is(to + 1, 'relatives') && (analysis.any(to + 2, to + clauseReach, 'done-after-name') || analysis.any(to + 2, to + clauseReach, 'custody-nouns')));
}

/** ", a human rights defender": whether what stands behind a name that ends before token `to` calls whoever is named a defender. */
function isCalledBehind(analysis: Analysis, to: number): boolean {
  return analysis.norm(to) === ',' && analysis.is(to + 1, 'indefinite-articles') && hasFrom(analysis.matches.term, to + 2, to + 2 + termReach);
}

/**
 * "the mother of the former lawyer X": whether kinship and "of" stand before the name in tokens `from`–`to`, with what says what they are between;
 * not "the mother of X, a human rights defender", who is concerned.
 */
export function isOwnerOfKin(analysis: Analysis, from: number, to: number): boolean {
  return ownedKin(analysis, from) >= 0 && !isCalledBehind(analysis, to);
}

/** "Y, seventeen, daughter of the journalist X": what is told behind X is told of Y. */
export function isOwnerInApposition(analysis: Analysis, from: number): boolean {
  const kin = ownedKin(analysis, from);
  if (kin < 0) return false;
  return analysis.norm(analysis.is(kin - 1, 'articles') ? kin - 2 : kin - 1) === ',';
}

/**
 * "the lawyer of the presidential candidate X", "an aide to Senator X": somebody in politics, before whose name those stand who work for them, and of whom the statement may tell.
 * Whoever is called jailed, or of whom a relative clause tells what was done, is concerned.
 */
export function isServed(analysis: Analysis, from: number, to: number): boolean {
  if (isHeldBehind(analysis, to)) return false;
  const { honorific, role, office, country } = nameClassesOf(analysis);
  let isPolitician = false;
  let at = from - 1;
  for (; at > from - reach; at--) {
    if (analysis.is(at, 'done-before-name')) return false;
    isPolitician ||= analysis.is(at, 'politicians') || office[at] === 1;
    // "candidato a alcalde X", "candidate for mayor X": what somebody stands for.
    if (isPolitician && analysis.is(at - 1, 'politicians') && (analysis.is(at, 'infinitive-markers') || analysis.is(at, 'asking-prepositions'))) continue;
    if (!analysis.is(at, 'politicians') && !office[at] && !honorific[at] && !role[at] && !country[at] && !analysis.is(at, 'articles') && !analysis.is(at, 'former-words')) break;
  }
  return isPolitician && (analysis.is(at, 'of-words') || analysis.is(at, 'service-prepositions')) && analysis.is(at - 1, 'staff-words');
}

/** "El marido de Y, | el economista X": where the name that begins at token `from` begins with its article and what its bearer is, behind a comma; else the name itself. */
function beforeApposition(analysis: Analysis, from: number): number {
  const { role } = nameClassesOf(analysis);
  let at = from;
  while (role[at - 1] === 1 && !analysis.isCapital(at - 1)) at--;
  return at < from && analysis.is(at - 1, 'articles') && analysis.norm(at - 2) === ',' ? at - 1 : from;
}

/** "La sœur de X, Mme Y, a porté plainte": whether kinship, with the name of whose it is, and a comma stand before the name; not "the mother of X, Y and Z". */
export function isBehindOwner(analysis: Analysis, from: number, to: number): boolean {
  if (analysis.norm(to) !== ',' || analysis.isCapital(to + 1) || analysis.is(to + 1, 'short-honorifics')) return false;
  let at = beforeApposition(analysis, from) - 1;
  while (analysis.is(at, 'short-honorifics')) at--;
  const { honorific, role } = nameClassesOf(analysis);
  // "La hija del opositor, la cantante X".
  if (analysis.norm(at) !== ',' || !(analysis.isCapital(at - 1) || (role[at - 1] === 1 && at > from - 1 - reach && analysis.is(at + 1, 'articles')))) return false;
  for (at -= 2; at > from - reach - reach && (analysis.isCapital(at) || honorific[at] || role[at] || analysis.is(at, 'articles') || analysis.is(at, 'former-words') || analysis.is(at, 'done-before-name') || analysis.ends(at, 'participle'));) at--;
  // "the lawyer representing Mr Y, X,".
  return (analysis.is(at, 'of-words') || analysis.is(at, 'service-prepositions') || analysis.ends(at, 'gerund')) && analysis.is(at - 1, 'kin') && !analysis.isCapital(at - 1);
}
