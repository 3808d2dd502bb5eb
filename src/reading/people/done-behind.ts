import type { Analysis } from '../analysis.js';
import { isDoneAt, isDoneToNamedAt } from '../done-to.js';
import { hasFrom, within } from '../matches.js';
import { saysBareClause } from '../recommendations/bare-clause.js';
import { candidatesOf } from './candidates.js';
import { isDoneToPronoun } from './done-to-pronoun.js';
import { behindAside } from './in-aside.js';
import { nameClassesOf } from './name-classes.js';
import { isInApposition } from './offices/in-apposition.js';
import { isOfVictims, listStep } from './victims-list.js';

/* What is told behind a name to have been done to somebody. */

/** How far behind it. */
const victimReachBehind = 16;

/** "el número de víctimas asesinadas": where adjectives stand behind their noun, a participle right behind a plural is said of it. */
function isOfNounBefore(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('nouns-first') || !analysis.ends(at, 'plural') || !analysis.ends(at - 1, 'plural')) return false;
  // "sont portés disparus": two participles.
  if (analysis.tokens[at - 1]?.kind !== 'word' || analysis.isCapital(at - 1) || analysis.is(at - 1, 'small-numbers') || (analysis.ends(at - 1, 'participle') && analysis.is(at - 2, 'be-forms'))) return false;
  // "X y Y, periodistas detenidos": the persons themselves.
  const isApposition = nameClassesOf(analysis).role[at - 1] === 1 || analysis.is(at - 1, 'kin');
  return !isApposition || analysis.is(at - 2, 'of-words') || analysis.is(at - 2, 'articles');
}

/** "Judge X sentenced Pilar Condori", "X arrested her", "the dean, X, expelled her": what somebody did, right before the one to whom. */
function isOwnDeed(analysis: Analysis, to: number): boolean {
  if (analysis.norm(to) === ',' && analysis.is(to + 1, 'done-after-name') && analysis.is(to + 2, 'other-objects')) return true;
  return analysis.is(to, 'done-after-name') && !analysis.ends(to, 'gerund') && (analysis.isCapital(to + 1) || analysis.is(to + 1, 'object-openers') || isOfNamedBehind(analysis, to));
}

/** "Minister X ordered a case against two reporters held since May", not "Senator X criticised the law and was arrested": whether a deed at token `at` is told of others than the subject, who did something before. */
function isOfItsObject(analysis: Analysis, at: number): boolean {
  const helper = analysis.is(at - 1, 'copulas') || analysis.is(at - 1, 'be-forms') ? at - 1 : at;
  const subject = analysis.is(helper - 1, 'have-helpers') ? helper - 2 : helper - 1;
  return helper === at || !(analysis.is(subject, 'and-words') || analysis.is(subject, 'subject-pronouns') || analysis.norm(subject) === ',');
}

/** "According to her lawyer, X, | she was beaten": whether a clause with a pronoun for its subject begins right behind the name of somebody near the one concerned, at token `to`. */
function opensClauseOfOther(analysis: Analysis, to: number): boolean {
  return analysis.norm(to) === ',' && analysis.is(to + 1, 'subject-pronouns');
}

/** "X has not been told | where she is held": whether a question begins at token `at` of which somebody else is the subject. */
function isOfPronoun(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'place-questions') && analysis.is(at + 1, 'subject-pronouns');
}

/** Words of what somebody is, between what was done and the name: "the missing land campaigner". */
const calledReach = 3;

/** "missing | land campaigner Y": whether a deed is told before what somebody is called and the name. */
function isOfNamedBehind(analysis: Analysis, at: number): boolean {
  const { role } = nameClassesOf(analysis);
  let noun = at + 1;
  while (noun < at + calledReach && analysis.tokens[noun]?.kind === 'word' && !analysis.isCapital(noun) && !analysis.isCapital(noun + 1)) noun++;
  return role[noun] === 1 && !analysis.isCapital(noun) && analysis.isCapital(noun + 1) && !analysis.ends(noun, 'plural');
}

/** "ten journalists", "dozens of protesters", "the": whether how many, or an article, stands at token `at`. */
function isCount(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'object-openers') || analysis.tokens[at]?.kind === 'number' || analysis.grammar.numbers.has(analysis.norm(at));
}

/** "ten | years ago", "three | times": whether what is counted before token `at` is time. */
function isTime(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['spans-of-time', 'lapses', 'repeated-words']);
}

/** Whether what a deed at token `at` was done to stands right behind it: "sentenced the reporter", "has jailed critics", "sentenced to jail Y". */
function hasObject(analysis: Analysis, at: number): boolean {
  const opens = (token: number): boolean => analysis.isCapital(token) || hasFrom(analysis.matches.term, token, token + 1) || (isCount(analysis, token) && !isTime(analysis, token + 1));
  if (analysis.is(at - 1, 'have-helpers') && analysis.ends(at + 1, 'plural') && !analysis.is(at + 1, 'spans-of-time')) return true;
  return opens(at + 1) || isOfNamedBehind(analysis, at) || (analysis.is(at + 1, 'infinitive-markers') && analysis.is(at + 2, 'custody-nouns') && opens(at + 3));
}

/** "Judge X, in a ruling on Monday, sentenced the reporter Y", "the judge, X, jailed Y": whether a deed at token `at` is told of whoever holds an office, whose name ends before token `to` and begins at `holder`, as what they did to others. */
function isDoneByOffice(analysis: Analysis, holder: number, to: number, at: number): boolean {
  const isNear = at <= to + 1 && analysis.norm(holder - 1) !== ',' && !analysis.is(to, 'have-helpers');
  if (isNear || analysis.is(at - 1, 'be-forms') || analysis.is(at - 1, 'copulas') || !analysis.is(at, 'done-after-name') || analysis.ends(at, 'gerund')) return false;
  return hasObject(analysis, at);
}

/** Tokens of an office, with its article and the comma behind it: "the Foreign Minister,". */
const officeReach = 6;

/** Whether an office stands right before a name, or before its comma: "Judge X", "the judge, X", "the Foreign Minister of Togo, X". */
export function isInOffice(analysis: Analysis, from: number): boolean {
  const { office } = nameClassesOf(analysis);
  if (office[from - 1] === 1 || analysis.norm(from - 1) !== ',') return office[from - 1] === 1;
  let first = from - 2;
  while (first > from - officeReach && office[from - 2] === 1 && analysis.tokens[first]?.kind === 'word' && !analysis.is(first, 'articles')) first--;
  return (analysis.is(first, 'articles') && first < from - 2) || isInApposition(analysis, from);
}

/** "send X to prison", "enviar a X a prisión": where the name stands between what was done and a prison. */
export function isSentToPrison(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'motion-prepositions') && (analysis.is(to + 1, 'custody-nouns') || (analysis.is(to + 1, 'articles') && analysis.is(to + 2, 'custody-nouns')));
}

/** Words behind a death that tell where it was, or of what. */
const deathReach = 6;

/** "his father, X, died in May": whether a death is told at token `at` of which nothing says that anybody did it; not "died in custody", "died under torture". */
function isOnlyDeath(analysis: Analysis, at: number, limit: number): boolean {
  const end = Math.min(limit, at + deathReach);
  return analysis.is(at, 'dying-words') && !analysis.any(at + 1, end, 'custody-nouns') && !analysis.any(at + 1, end, 'done-before-name') && !analysis.any(at + 1, end, 'done-after-name') && !analysis.any(at + 1, end, 'abuse-nouns');
}

/** An apposition that tells whose relative somebody is has so many tokens at most. */
const kinReach = 12;

/** "X, the mother of Mr Y, | was arrested": where what is told of X goes on behind whose relative X is; else `to`. */
function behindKinship(analysis: Analysis, to: number): number {
  if (analysis.norm(to) !== ',') return to;
  const kin = analysis.is(to + 1, 'articles') ? to + 2 : to + 1;
  if (!analysis.is(kin, 'kin') || !analysis.is(kin + 1, 'of-words')) return to;
  for (let at = kin + 2; at < to + kinReach; at++) {
    if (analysis.norm(at) === ',') return analysis.is(at + 1, 'relatives') || analysis.isCapital(at + 1) ? to : at + 1;
    if (!isOfVictims(analysis, at) && !analysis.is(at, 'former-words') && !analysis.is(at, 'done-before-name')) return to;
  }
  return to;
}

/** Whether something was done to somebody whose name ends before token `end`, as it is told right behind it, or behind an aside on them: "X, a friend of Y, was arrested". Arguments as of `isToldDone`. */
export function isDoneTo(analysis: Analysis, end: number, limit: number, holder?: number, isNear = false): boolean {
  if (isToldDone(analysis, end, limit, holder, isNear)) return true;
  const behind = behindAside(analysis, end);
  return behind > end && behind < limit && isToldDone(analysis, behind, limit, holder, isNear);
}

/**
 * "X, Y and Z were arrested"; in "the Minister regrets that X was arrested" and "the Minister met X, who was arrested" it is somebody else.
 * @param holder where the name begins, if its bearer holds an office
 * @param isNear whether it is somebody near the one concerned, to whom more has to be done: not "his daughter X was fined"
 */
function isToldDone(analysis: Analysis, end: number, limit: number, holder?: number, isNear = false): boolean {
  const to = behindKinship(analysis, end);
  if (isOwnDeed(analysis, to) || isDoneToPronoun(analysis, to) || (isNear && opensClauseOfOther(analysis, to))) return false;
  const others = within(candidatesOf(analysis), to, limit).filter(({ score }) => score > 0);
  let isListOver = false;
  let hasActed = false;
  const acts = holder !== undefined && nameClassesOf(analysis).office[holder - 1] === 1 && analysis.syntax.isPast(analysis, to) && !isDoneAt(analysis, to) && !analysis.is(to, 'after-subject') && !analysis.is(to, 'copulas');
  for (let at = to, distance = 0; at < limit && distance < victimReachBehind; at++) {
    if (holder !== undefined && isDoneByOffice(analysis, holder, to, at)) return false;
    // "visited the arrested", "rendu visite au détenu": with an article it is a noun for others; "la peine de mort": so it is behind a preposition.
    if ((isNear ? isDoneAt(analysis, at) && !isOnlyDeath(analysis, at, limit) : isDoneToNamedAt(analysis, at)) && !(acts && isOfItsObject(analysis, at)) && !analysis.is(at - 1, 'articles') && !analysis.is(at - 1, 'article-prepositions') && !(analysis.is(at - 1, 'infinitive-markers') && !analysis.is(at - 1, 'have-helpers')) && !isOfNounBefore(analysis, at) && (!analysis.syntax.isDeed(analysis, at) || analysis.phraseLength(at, 'done-phrases') > 0)) return true;
    // "had criticised Colonel X shortly before she vanished".
    if (holder !== undefined && nameClassesOf(analysis).office[holder - 1] === 1 && analysis.is(at, 'subject-pronouns') && analysis.is(at - 1, 'doer-prepositions')) return false;
    // "X, Minister of Foreign Affairs, today issued the following statement on the verdict against two jailed editors".
    if (analysis.is(at, 'official-verbs') && analysis.is(at, 'struck-makings')) return false;
    // "Ms X was concerned about the executed activists", "X said he must be released".
    if (isOfPronoun(analysis, at) || saysBareClause(analysis, at, limit) || (analysis.is(at, 'speech-words') && analysis.is(at + 1, 'subject-pronouns')) || analysis.is(at, 'complementizers') || (analysis.is(at, 'concern-words') && !analysis.is(at - 1, 'of-words'))) return false;
    if (isNear && hasActed && analysis.is(at, 'subject-pronouns')) return false;
    // "X visited the family, who have been threatened", "X has joined a party that was banned": of those who stand right before.
    if (hasActed && analysis.is(at, 'relatives')) return false;
    hasActed ||= analysis.syntax.isPast(analysis, at) || analysis.is(at, 'infinitive-markers');
    if (isListOver && hasFrom(others, at, at + 1)) return false;
    isListOver ||= !isOfVictims(analysis, at);
    distance += isListOver ? 1 : listStep;
  }
  return false;
}
