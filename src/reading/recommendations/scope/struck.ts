import type { EventKind } from '../../../statement/front-matter.js';
import type { Analysis } from '../../analysis.js';
import { isActAdverb } from '../../syntax/syntax.js';
import { triggersOf } from '../triggers.js';
import { isWhoever as isOneWordForThoseWho } from './general.js';
import { tellsReason } from './held-for-reason.js';
import { areTakenForReason, opensReason } from './just-taken.js';

/* Groups of people by what was done to them: those of the case, or others. */

/** Who is named in the statement. */
interface Named {
  /** Whether a token belongs to the name of a person concerned. */
  isPerson(token: number): boolean;
  /** Whether anybody concerned is named. */
  readonly isNamed: boolean;
  /** Whether an ask that does not tell whom it is for is for the people of the case. */
  readonly isOnCase: boolean;
  /** Whether the statement is on many things. */
  readonly isThematic: boolean;
  readonly event: EventKind;
  /** Whether the statement is on many things, and made where States meet. */
  readonly isAmongStates: boolean;
}

/** How far behind a group of people it is told what was done to them. */
const struckReach = 5;
/** How far behind a group it is told that they are held still: "all those students remaining in detention". */
const stillReach = 3;
/** How far behind that it is told with whom. */
const tieReach = 5;

/** "arrested with her", "charged in this case": what ties people to those of the case. */
function isTied(analysis: Analysis, from: number, to: number, isPerson: (token: number) => boolean): boolean {
  for (let at = from; at < Math.min(to, from + tieReach) && analysis.tokens[at]?.kind === 'word'; at++) {
    // "imprisoned for their views": why, and not with whom.
    if (opensReason(analysis, at) || analysis.is(at, 'reason-openers') || analysis.phraseLength(at, 'held-reasons') > 0) return false;
    // "all prisons and those held in them": where.
    if (isPerson(at) || (analysis.is(at, 'case-pronouns') && !(analysis.is(at, 'plural-pronouns') && analysis.is(at - 1, 'place-prepositions')))) return true;
    if (analysis.is(at, 'tie-words') && analysis.is(at + 1, 'tied-nouns')) return true;
  }
  return false;
}

/** "les paysans toujours détenus": a participle that elsewhere is a noun for others, right behind its noun. */
function isHeldBehind(analysis: Analysis, at: number, done: number): boolean {
  return done > at && analysis.is(done, 'done-before-name') && analysis.ends(done, 'participle') && analysis.ends(done, 'plural');
}

/** Whether it is told behind a group of people, within a word or two, that they are behind bars still, and not what for. */
function isHeldStill(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + stillReach); at++) {
    const length = analysis.phraseLength(at, 'held-still', to);
    // "maintenues en détention sans jugement", "still in prison for their opinions": whoever is held so.
    if (length > 0) return analysis.phraseLength(at + length, 'arbitrary-phrases') === 0 && !tellsReason(analysis, at + length, to);
  }
  return false;
}

/** "ceux qui sont toujours détenus": people at token `at` of whom a clause tells that they are behind bars still. */
export function areHeldStill(analysis: Analysis, at: number, to: number): boolean {
  // "quienes siguen presos": one word for people and their relative; "all | who are still in prison".
  const isRelative = isOneWordForThoseWho(analysis, at) || (analysis.is(at, 'people-relatives') && analysis.is(at - 1, 'general-quantifiers'));
  const relative = isRelative ? at : at + 1;
  if (!analysis.is(relative, 'relatives')) return false;
  const first = analysis.is(relative + 1, 'be-forms') ? relative + 2 : relative + 1;
  const length = analysis.phraseLength(first, 'held-still', to);
  // "the political prisoners who remain in jail": a kind; "those who remain in prison for their opinions": whoever does.
  return length > 0 && analysis.phraseLength(at - 1, 'prisoner-kinds') === 0 && !tellsReason(analysis, first + length, to);
}

/** Whether what was done to people, told from token `at` on, is all that is told of them: "all who are detained, and …", "who are arbitrarily held", "who are in custody | must be released". */
function endsWithFate(analysis: Analysis, at: number, to: number, isOnCase: boolean): boolean {
  const done = isActAdverb(analysis, at) ? at + 1 : at;
  const length = analysis.is(done, 'done-after-name') ? 1 : isOnCase ? analysis.phraseLength(done, 'in-custody', to) : 0;
  if (length === 0) return false;
  const end = isActAdverb(analysis, done + length) ? done + length + 1 : done + length;
  return end >= to || analysis.tokens[end]?.kind !== 'word' || analysis.is(end, 'and-words') || triggersOf(analysis).some(({ from }) => from === end);
}

/** What leaves people behind bars, so that those of the case are among all who are held, or dead, so that others are. */
const ofHeldOrDead = new Set<EventKind>(['detention', 'charges', 'trial', 'conviction', 'ill-treatment', 'killing']);

/** How far behind "who are" it is told that they are held wrongly: "arbitrarily detained", "held unlawfully". */
const wrongReach = 2;

/**
 * Whether it is told beside what was done to people at token `at`, at token `done`, that it was wrong: "unjustly detained", and of whoever they are, in other words,
 * "all persons held without charge", "toutes les personnes maintenues en détention sans jugement"; "all protesters held without charge" may be those of the title.
 */
function isDoneWrongly(analysis: Analysis, at: number, done: number): boolean {
  if (analysis.is(done - 1, 'arbitrary-adverbs') || analysis.is(done + 1, 'arbitrary-adverbs')) return true;
  if (!analysis.any(at, done, 'nondescript-people') && !analysis.any(at, done, 'back-pointers')) return false;
  for (let way = done + 1; way <= done + wrongReach + 1; way++) {
    if (analysis.is(way, 'case-times') || analysis.tokens[way]?.kind !== 'word') return false;
    if (analysis.is(way, 'arbitrary-adverbs') || analysis.phraseLength(way, 'arbitrary-phrases') > 0) return true;
  }
  return false;
}

/** "les personnes détenues arbitrairement", "toutes les personnes maintenues en détention sans jugement": whether it is told behind people at token `at` that they are held wrongly. */
export function areHeldWrongly(analysis: Analysis, at: number, to: number): boolean {
  for (let done = at + 1; done < Math.min(to, at + struckReach) && analysis.tokens[done]?.kind === 'word'; done++) if (analysis.is(done, 'done-after-name') || isHeldBehind(analysis, at, done)) return isDoneWrongly(analysis, at, done);
  return false;
}

/** How far before people it is told that all of them are meant: "tous les blogueurs et défenseurs des droits". */
const allReach = 8;

/** "toutes les personnes", "toute personne", "tous les blogueurs et défenseurs": whether a word for all stands before people, or a list of them, in a language in which adverbs stand behind. */
function areAll(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('generic-articles')) return false;
  for (let before = at - 1; before >= at - allReach; before--) {
    if (analysis.isAny(before, ['general-quantifiers', 'class-quantifiers'])) return true;
    if (!analysis.is(before, 'articles') && !analysis.is(before, 'and-words') && !analysis.is(before, 'of-words') && !analysis.ends(before, 'plural')) return false;
  }
  return false;
}

/** How far from people it is told that they are all others: "all other | detained defenders", "tous | les autres défenseurs détenus". */
const othersReach = 3;

/** "all other detained activists", "toutes les autres personnes détenues", "d'autres défenseurs": others than those told of; "the remaining detainees" may be those. */
function areAllOthers(analysis: Analysis, at: number): boolean {
  for (let other = at - othersReach; other <= at + othersReach; other++) {
    if (!analysis.is(other, 'besides-words')) continue;
    if (analysis.is(other - 1, 'class-quantifiers') || (analysis.is(other - 1, 'articles') && analysis.is(other - 2, 'class-quantifiers'))) return true;
  }
  return false;
}

/** "les personnes (détenues arbitrairement)": "those", in a language in which a plural has its article anyway. */
function areAnyPeople(analysis: Analysis, at: number): boolean {
  return analysis.grammar.traits.has('generic-articles') && analysis.is(at, 'nondescript-people') && analysis.is(at - 1, 'generic-articles');
}

/** "those", "all persons", "everybody", "all arbitrarily detained bloggers": whoever is held. */
function isWhoever(analysis: Analysis, at: number): boolean {
  return areAll(analysis, at) || areAnyPeople(analysis, at) || analysis.is(at, 'general-quantifiers') || (analysis.is(at - 2, 'arbitrary-adverbs') && analysis.is(at - 3, 'general-quantifiers')) || analysis.is(at, 'back-pointers') || analysis.is(at, 'taken-heads') || analysis.is(at + 1, 'back-pointers') || analysis.is(at + 1, 'taken-heads');
}

/**
 * "all those arrested", "the protesters detained on Monday": the people of a case in which nobody is named, by what was done to them; not "all those jailed for an opinion".
 * Where somebody is named, only those tied to them ("arrested with her").
 */
export function isStruckGroup(analysis: Analysis, at: number, to: number, { isPerson, isNamed, isOnCase, isThematic, isAmongStates, event }: Named): boolean {
  // "the political prisoners still held", "the remaining detainees", in a statement that tells of nobody's arrest: whoever is held.
  if (!isNamed && !isOnCase && (isHeldStill(analysis, at + 1, to) || analysis.any(at - stillReach, at, 'besides-words'))) return false;
  if (!isNamed && areAllOthers(analysis, at)) return false;
  // "tous ceux qui sont toujours détenus".
  if (!isNamed && areHeldStill(analysis, analysis.is(at + 1, 'back-pointers') ? at + 1 : at, to)) return isOnCase;
  // "everybody who is held without charge": whoever that is; "all who are detained", with nothing behind it: where nobody is named, those of whose arrest was told; where States meet, whoever is.
  const isOfAnybody = !isThematic && ofHeldOrDead.has(event) && isWhoever(analysis, at);
  if (analysis.is(at + 1, 'relatives') && analysis.is(at + 2, 'be-forms')) return (!isNamed && !isAmongStates && endsWithFate(analysis, at + 3, to, isOnCase) && !(isOfAnybody && analysis.any(at + 3, at + 3 + wrongReach, 'arbitrary-adverbs'))) || isTied(analysis, at + 4, to, isPerson);
  // "All detainees since 25 October".
  if (!isNamed && analysis.is(at, 'struck-people') && analysis.is(at + 1, 'case-times')) return true;
  // "all those remaining in detention": where nobody is named, those of whose arrest was told.
  if (!isNamed && isHeldStill(analysis, at + 1, to)) return analysis.phraseLength(at - 1, 'prisoner-kinds') === 0;
  for (let done = at - 1; done < Math.min(to, at + struckReach); done++) {
    // "All political prisoners | must be released": what is asked for them has not happened to them.
    if (done > at && (analysis.tokens[done]?.kind !== 'word' || analysis.is(done, 'be-infinitive'))) return false;
    if (!analysis.is(done, 'done-after-name') && !isHeldBehind(analysis, at, done)) continue;
    // "all imprisoned journalists", in a statement that tells of nobody's arrest by its title: whoever is.
    if (!isNamed && !isOnCase && done < at && analysis.is(done - 1, 'general-quantifiers')) return false;
    // "all those unjustly detained", "everybody held arbitrarily": whoever is, those of the case among them.
    if (!isNamed && isOfAnybody && isDoneWrongly(analysis, at, done)) return false;
    // "everyone held on political grounds": a kind of prisoners.
    if (!isNamed && analysis.phraseLength(done + 1, 'political-reasons', to) > 0) return false;
    return isNamed ? isTied(analysis, done + 1, to, isPerson) : !opensReason(analysis, done + 1) || areTakenForReason(analysis, at, done);
  }
  return false;
}

/** How far behind the first of a list of people the clause begins that tells of all of them. */
const listReach = 8;

/** Where a list of people ends that those at token `at` may open: "politicians, union members and activists". */
function endOfList(analysis: Analysis, at: number): number {
  let end = at + 1;
  // "and union members".
  const isOfList = (token: number): boolean => analysis.norm(token) === ',' || analysis.is(token, 'and-words') || analysis.ends(token, 'plural') || (analysis.ends(token + 1, 'plural') && (analysis.is(token - 1, 'and-words') || analysis.norm(token - 1) === ','));
  while (end < at + listReach && isOfList(end)) end++;
  return end;
}

/** Where the clause begins that tells which people at token `at` are meant, behind a list that they may open: "the politicians, journalists and activists | who". */
function clauseBehind(analysis: Analysis, at: number): number | undefined {
  const end = endOfList(analysis, at);
  return analysis.is(end, 'relatives') && analysis.norm(end - 1) !== ',' ? end : undefined;
}

/** "the teachers arrested last week", "the activists recently taken into custody": where it is told of people what was done to them, right behind their noun or a list. */
function fateBehind(analysis: Analysis, at: number): number | undefined {
  const end = endOfList(analysis, at);
  const done = analysis.is(end, 'late-adverbs') ? end + 1 : end;
  return analysis.is(done, 'done-after-name') || (done > end && analysis.ends(done, 'participle')) ? done : undefined;
}

/** "the opponents | who lost it", "the four unions | whose registration was suspended", where one person is concerned: a clause in the past that is not about them, nor about whoever works or lives with them, tells which people at token `at` are meant. */
function isPickedByOwnClause(analysis: Analysis, at: number, to: number, isPerson: (token: number) => boolean): boolean {
  const clause = analysis.tokens[at + 1]?.kind === 'word' ? at + 1 : at;
  if (!analysis.is(clause, 'owning-relatives') && !(analysis.is(clause, 'people-relatives') && analysis.syntax.isPast(analysis, clause + 1))) return false;
  return !analysis.isAny(at, ['case-nouns', 'companions', 'kin', 'culprits']) && !isTied(analysis, clause + 2, to, isPerson);
}

/**
 * "the politicians, journalists and activists who are unjustly detained", where somebody is named: a clause tells which people at token `at` are meant, and so others
 * than those of the case, unless it ties them to these ("the lawyers who were arrested with her").
 */
export function arePickedByClause(analysis: Analysis, at: number, to: number, { isPerson, isNamed, isOne }: Named & { readonly isOne: boolean }): boolean {
  if (!isNamed || !analysis.ends(at, 'plural')) return false;
  // "the four unions whose registration was suspended", "the opponents who lost it".
  if (isOne && isPickedByOwnClause(analysis, at, to, isPerson)) return true;
  if (!analysis.is(at - 1, 'articles')) return false;
  // In a statement on one person no plural is that person.
  const done = isOne ? fateBehind(analysis, at) : undefined;
  if (done !== undefined) return !isTied(analysis, done + 1, to, isPerson);
  const clause = clauseBehind(analysis, at);
  if (clause === undefined || !(analysis.is(clause + 1, 'copulas') || analysis.is(clause + 1, 'perfect-helpers'))) return false;
  return !isTied(analysis, clause + 2, to, isPerson) && !isTied(analysis, clause + 3, to, isPerson);
}

/** "quienes | están encarcelados por haber ejercido sus derechos": one word for people and their relative, and behind what was done to them why. */
function isHeldForReason(analysis: Analysis, at: number, to: number): boolean {
  if (!analysis.is(at, 'relatives')) return false;
  let done = at + 1;
  while (done < to && (analysis.is(done, 'struck-helpers') || analysis.is(done, 'perfect-helpers') || isActAdverb(analysis, done))) done++;
  if (done === at + 1 || !analysis.is(done, 'done-after-name') || !analysis.is(done + 1, 'reason-prepositions')) return false;
  // "por el mismo caso": with whom, and not what for.
  return done + 2 < to && (analysis.syntax.isVerb(analysis, done + 2) || analysis.is(done + 2, 'kin-owners'));
}

/** Where it is told what was done to "those": right behind, "those | held", or in a clause, "those who have been | held". */
function doneBehind(analysis: Analysis, at: number): number {
  let done = at + 1;
  if (!analysis.is(done, 'people-relatives')) return done;
  do done++; while (analysis.isAny(done, ['perfect-helpers', 'struck-helpers', 'copulas', 'late-adverbs']) || isActAdverb(analysis, done));
  return done;
}

/** "those held for exercising their rights", where somebody is named: others than the people of the case, unless they are tied to them; "those held on political grounds": a kind of prisoners, whoever is named. */
export function isOpenlyStruck(analysis: Analysis, at: number, to: number, { isPerson, isNamed, isOne }: Named & { readonly isOne: boolean }): boolean {
  if (!analysis.is(at, 'back-pointers') || analysis.is(at - 1, 'articles')) return false;
  // "those who | killed the writer": what they did.
  if (analysis.is(at, 'people-relatives') && (analysis.is(at + 2, 'articles') || analysis.is(at + 2, 'case-determiners'))) return false;
  if (!isNamed) return analysis.is(at + 1, 'done-after-name') && analysis.phraseLength(at + 2, 'political-reasons', to) > 0;
  if (isHeldForReason(analysis, at, to)) return true;
  const done = doneBehind(analysis, at);
  return analysis.is(done, 'done-after-name') && done + 1 < to && analysis.tokens[done + 1]?.kind === 'word' && !analysis.is(done + 1, 'case-times') && !isTied(analysis, done + 1, to, isPerson) && (done === at + 1 || (isOne && opensReason(analysis, done + 1)));
}
