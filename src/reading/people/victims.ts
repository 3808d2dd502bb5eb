import type { Analysis } from '../analysis.js';
import { isVerbOfAsking } from '../verb-of-asking.js';
import { asideOf } from './in-aside.js';
import { hasOwnClause } from './own-clause.js';
import { pronounBefore } from './pronoun-clause.js';
import { isActingDeed, isAgainstOffice, isApproached, isDoneToSeveral, isInNameOfBody, isInNameOfDay, isOfficeBehindColon, isOfOffice, isOfOwner, isOfWhomOfficeMet, isRaisedWith, opensClauseOf } from './done-before.js';
import { isDoneTo, isInOffice, isSentToPrison } from './done-behind.js';
import { isInsulted } from './insulted.js';
import { isInvertedSubject, isStruckBehindVerb } from './inverted.js';
import { isBehindKin, isBehindOwner, isOwnerInApposition, isOwnerOfKin, isServed } from './kin.js';
import { nameClassesOf } from './name-classes.js';
import { isInOpeningPhrase } from './opening-phrase.js';
import { saysAsKin, speaksAsKin } from './says-as-kin.js';
import { isStruckWithOwner } from './struck-by-authorities.js';
import { isStruckCompany } from './struck-company.js';
import { isStruckInOffice, isToBeGuarded } from './struck-in-office.js';
import { isDoneToSubject } from './struck-subject.js';
import { isStruckTogether } from './struck-together.js';
import { isOfVictims, listStep, victimReachBefore } from './victims-list.js';

/** "the health of Senator X", "the safety of former President X": whether what somebody has to lose is told of before a name, with no more than the office between; not of the country's head. */
function isInDanger(analysis: Analysis, from: number): boolean {
  const { honorific, office } = nameClassesOf(analysis);
  let at = from - 1;
  while (honorific[at] === 1 || office[at] === 1 || analysis.is(at, 'former-words') || analysis.is(at, 'articles') || analysis.norm(at) === '.') at--;
  return at < from - 1 && at > analysis.sentenceAt(from).from && office[from - 1] === 1 && analysis.is(at, 'of-words') && analysis.is(at - 1, 'personal-goods');
}

/** Whether the person is the one to whom something was done, at one mention; what was done to a list was done to each of it. */
export function isVictim(analysis: Analysis, from: number, to: number): boolean {
  const sentence = analysis.sentenceAt(from);
  // "the killing of the lawyer of Senator X": done to the lawyer.
  if (isServed(analysis, from, to)) return false;
  // "the widow of the murdered editor X, Ms Y,": what stands before was done to X.
  if (isBehindOwner(analysis, from, to)) return isDoneTo(analysis, to, sentence.to);
  // "the murder of the daughter of X": done to her.
  if (isOwnerOfKin(analysis, from, to)) return !isOwnerInApposition(analysis, from) && isDoneTo(analysis, to, sentence.to);
  if (isInsulted(analysis, from)) return false;
  if (isSentToPrison(analysis, to) || isInDanger(analysis, from) || isStruckCompany(analysis, from) || isStruckInOffice(analysis, from) || isToBeGuarded(analysis, to) || isStruckTogether(analysis, from, to) || isStruckBehindVerb(analysis, from) || isStruckWithOwner(analysis, from)) return true;
  if (saysAsKin(analysis, from) || speaksAsKin(analysis, from, to)) return isDoneTo(analysis, to, sentence.to);
  const aside = asideOf(analysis, from, to);
  const first = hasOwnClause(analysis, from, to) || isInvertedSubject(analysis, from, to) ? from : (aside?.from ?? pronounBefore(analysis, from, to) ?? sentence.from);
  let distance = 0;
  for (let at = from - 1; at >= first && distance <= victimReachBefore && analysis.tokens[at]?.kind !== 'quote' && !isOfficeBehindColon(analysis, at, from); at--) {
    // "In this case, …", at the head: of what was told before.
    if (at === sentence.from + 2 && analysis.norm(at + 1) === ',' && analysis.is(at - 1, 'demonstratives')) continue;
    if ((analysis.is(at, 'done-before-name') || analysis.phraseLength(at, 'deed-phrases') > 0) && !isAgainstOffice(analysis, at, from) && !isOfOwner(analysis, at) && !isOfWhomOfficeMet(analysis, at, from) && !isOfOffice(analysis, at, from) && !isActingDeed(analysis, at) && !isInNameOfBody(analysis, at) && !isInNameOfDay(analysis, at) && !isDoneToSeveral(analysis, at, from, to) && !isDoneToSubject(analysis, at, from, to)) return true;
    // "the arrest of Y, who criticised President X".
    if (opensClauseOf(analysis, at, from)) break;
    // "arrested on the orders of General X", "during the visit of Commissioner X".
    if (analysis.is(at, 'of-words') && analysis.is(at - 1, 'deeds-of-office')) break;
    // "jailed for insulting President X".
    if (analysis.is(at, 'insult-words')) break;
    if (analysis.is(at, 'doer-prepositions')) {
      // "the mayor elected by the village, X, was arrested".
      if (analysis.norm(from - 1) !== ',') return false;
      break;
    }
    // "held for months, the EU urged President X".
    if (isApproached(analysis, at, from) || isRaisedWith(analysis, at) || (isVerbOfAsking(analysis, at) && nameClassesOf(analysis).office[from - 1] === 1)) break;
    distance += isOfVictims(analysis, at) ? listStep : 1;
  }
  // "his lawyer X said he is detained": somebody else is.
  const isNear = isBehindKin(analysis, from);
  const isOfAnother = isNear && analysis.is(to, 'speech-words') && analysis.is(to + 1, 'subject-pronouns');
  if (!isOfAnother && !isInOpeningPhrase(analysis, from, to) && isDoneTo(analysis, to, aside?.to ?? sentence.to, isInOffice(analysis, from) ? from : undefined, isNear)) return true;
  const owned = analysis.syntax.ownedBehind(analysis, to);
  return owned !== undefined && analysis.is(owned, 'done-before-name');
}

/** "Among those concerned are the reporter X and Y": said in so many words, whatever office somebody has besides. */
export function isAmongConcerned(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  let distance = 0;
  for (let at = from - 1; at >= sentence.from && distance <= victimReachBefore; at--) {
    if (analysis.phraseLength(at, 'among-concerned', from) > 0) return true;
    distance += isOfVictims(analysis, at) ? listStep : 1;
  }
  return false;
}
