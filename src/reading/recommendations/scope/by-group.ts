import { isOfNoPerson } from '../../../statement/of-no-person.js';
import type { Analysis } from '../../analysis.js';
import { holding } from '../../matches.js';
import type { Scope } from '../../types.js';
import { startsOthers } from '../starts.js';
import { triggersOf } from '../triggers.js';
import { areOfEveryCase } from './at-large.js';
import { isOfCase } from './concern.js';
import { isQuantifierOfPeople } from './general.js';
import { areBlamedForTold, areCulpritsTold, pointToTold } from './culprits.js';
import { doneToSeveral } from './deeds-of-several.js';
import { areAllOfThem, areStruckHere, areTakenOfLate, areThoseToldOf } from './just-taken.js';
import { areHeldStill, areHeldWrongly, isStruckGroup } from './struck.js';
import type { Walk } from './walk.js';

/* Who is meant by words for several people: those just spoken of, some of the case, or people at large. */

/** "everyone | arrested", "all those who | were arrested": how many tokens behind a word for people tell what was done to them, with that word; 0 where none do. */
function takenLength(analysis: Analysis, at: number, to: number): number {
  if (!analysis.is(at, 'taken-heads') && !analysis.is(at, 'back-pointers')) return 0;
  let done = at + 1;
  if (analysis.is(at, 'back-pointers') && analysis.is(done, 'people-relatives')) done++;
  else if (!analysis.is(at, 'taken-heads') && !analysis.is(at, 'people-relatives')) return 0;
  // "who are held" is whoever is, "who were held" those spoken of.
  if (done > at + 1 || analysis.is(at, 'people-relatives')) {
    if (!analysis.is(done, 'perfect-helpers') && !(analysis.is(done, 'copulas') && !analysis.is(done, 'be-forms'))) return 0;
    done += analysis.is(done + 1, 'be-forms') ? 2 : 1;
  }
  return done < to && analysis.is(done, 'done-after-name') && analysis.ends(done, 'participle') && !analysis.is(done, 'freed-participles') ? done + 1 - at : 0;
}

/** Words with which an ask closes behind those for whom it is made: "en liberté". */
const closingReach = 2;

/** "those responsible", "all three", "those arrested" with nothing behind it but what is asked ("must be released"): the people just spoken of. */
function isBackReference(analysis: Analysis, at: number, to: number, isOne: boolean): boolean {
  // "those responsible", but not "those responsible for crimes against journalists": whom they harmed tells.
  const referred = analysis.phraseLength(at, 'back-references');
  // "los dos Pactos": a noun of its own.
  // "in all ten States", "in both regions".
  const isOfNoun = analysis.is(at + referred - 1, 'small-numbers') && (analysis.is(at + referred, 'counted-things') || (analysis.ends(at + referred, 'plural') && analysis.is(at, 'articles')));
  // "ceux qui ont | été arrêtés": to whom it was done, and nobody who did it.
  const areDoneTo = referred > 0 && analysis.is(at + referred - 1, 'perfect-helpers') && analysis.is(at + referred, 'be-forms');
  // « tous doivent faire preuve de retenue »: of whoever takes part.
  if (referred > 0 && analysis.any(at + referred, to, 'conduct-nouns')) return false;
  if (referred > 0 && !isOfNoun && !areDoneTo) return !analysis.is(at + referred, 'back-reference-limits');
  const length = analysis.phraseLength(at, 'back-references-at-end', to) || takenLength(analysis, at, to);
  // "a fair trial of all persons charged", in a statement on one person alone: whoever is.
  if (isOne && length > 0 && analysis.is(at - 1, 'general-quantifiers')) return false;
  const end = at + length;
  if (length > 0 && analysis.is(end, 'case-times') && analysis.phraseLength(end, 'political-reasons', to) === 0) return true;
  // "release those affected without delay", "set those detained free at once"; not "those detained arbitrarily".
  if (length > 0 && (analysis.is(end, 'immediate') || analysis.phraseLength(end, 'after-trigger-phrases', to) > 0 || analysis.is(end, 'ambiguous-releases'))) return true;
  // "the safety of those detained and their right to counsel"; not "those detained and tortured in the north".
  // "the harassment of these three and of all other defenders".
  if (length > 0 && analysis.is(end, 'and-words') && (analysis.is(end + 1, 'case-pronouns') || startsOthers(analysis, end + 1, to))) return true;
  // "uphold the right of those convicted | to a fair appeal".
  if (length > 0 && analysis.is(end, 'infinitive-markers') && analysis.is(at - 1, 'of-words') && analysis.is(at - 2, 'protected-rights')) return true;
  // "garantir aux personnes interpellées | l'accès à un avocat", "allow those arrested | to see a lawyer": whom something is given or allowed.
  if (length > 0 && (analysis.is(end, 'articles') || analysis.is(end, 'indefinite-articles') || analysis.syntax.isInfinitive(analysis, end, to))) return true;
  // "remettre les personnes arrêtées | en liberté": words of an ask that close behind them.
  if (length > 0 && analysis.grammar.traits.has('nouns-first') && holding(analysis.matches['ask-kind'], at).some((match) => match.from < at && match.to > end && match.to <= end + closingReach)) return true;
  // "veiller à ce que les personnes arrêtées | soient bien traitées", "puissent voir un avocat": what is to become of them.
  if (length > 0 && analysis.grammar.traits.has('generic-articles') && (analysis.is(end, 'be-forms') || analysis.is(end, 'ability-words'))) return true;
  return length > 0 && (end === to || analysis.isMark(end, ',.;(') || analysis.tokens[end]?.kind === 'quote' || triggersOf(analysis).some(({ from }) => from === end));
}

/** Most words between "those" and "released": "those who have recently been released". */
const longestHelpers = 4;

/** "the rights of those released", "those who have just been freed": whoever was set free. */
function areFreed(analysis: Analysis, at: number, to: number): boolean {
  if (!analysis.is(at, 'back-pointers') && !analysis.is(at, 'taken-heads')) return false;
  for (let done = at + 1; done < Math.min(to, at + 2 + longestHelpers); done++) {
    if (analysis.is(done, 'freed-participles')) return true;
    if (!analysis.is(done, 'people-relatives') && !analysis.is(done, 'perfect-helpers') && !analysis.is(done, 'copulas') && !analysis.is(done, 'be-forms') && !analysis.is(done, 'late-adverbs')) return false;
  }
  return false;
}

/** Whether a plural can stand for those of the case: nobody is named, or more than one person is spoken of, in a statement on nothing else. */
function mayStandForAll({ isNamed, isOne, isOnCase, isThematic, event }: Walk['concern']): boolean {
  return isOnCase && (!isNamed || (!isOne && !isThematic && event === 'detention'));
}

/** "la libération des détenus", with nothing behind it that says which: in a statement on a case in which nobody is named, those of the case. */
function isHeldHere(analysis: Analysis, at: number, ask: Walk['ask'], concern: Walk['concern']): boolean {
  if (ask !== 'release' || !mayStandForAll(concern) || !analysis.is(at - 1, 'generic-articles')) return false;
  const isDone = analysis.ends(at, 'participle') && (analysis.is(at, 'done-after-name') || analysis.is(at, 'done-before-name'));
  // "libérer les prisonniers"; not "tous les prisonniers".
  if (!isDone && !(analysis.is(at, 'struck-people') && !analysis.is(at - 2, 'general-quantifiers'))) return false;
  return analysis.tokens[at + 1]?.kind !== 'word' || analysis.is(at + 1, 'and-words');
}

/** What is asked of a court or a jailer for those who were arrested. */
const ofTaken = new Set<Walk['ask']>(['release', 'drop-charges', 'fair-trial']);

/** What befalls those who were arrested. */
const ofArrests = new Set<Walk['concern']['event']>(['detention', 'charges', 'trial', 'conviction', 'disappearance']);

/** Whether a statement tells of arrests, as of those in whose course people were killed: only those who were arrested can be released. */
function isOnArrests(ask: Walk['ask'], { event }: Walk['concern']): boolean {
  return event === 'detention' || (ask === 'release' && event === 'killing');
}

/** "free all the nurses", "libérer les manifestants et les journalistes", "los juicios contra los manifestantes": in a statement on people who were arrested and whom nobody names, those people; not "les prisonniers politiques", who are a kind. */
function areTakenHere(analysis: Analysis, at: number, { to, ask, concern, people }: Walk): boolean {
  if (!ofTaken.has(ask) || people !== 'group' || concern.isNamed || !concern.isOnCase || concern.isThematic || !(isOnArrests(ask, concern) || (areAllOfThem(analysis, at) && ofArrests.has(concern.event)))) return false;
  // "all the defendants", "all the detainees".
  if (areAllOfThem(analysis, at)) return true;
  // "free detained students": in a language in which a plural without an article can be those of whom the title tells.
  if (!analysis.grammar.traits.has('generic-articles')) return analysis.is(at - 1, 'taken-adjectives') && !analysis.is(at - 2, 'general-quantifiers') && !analysis.is(at - 2, 'arbitrary-adverbs');
  return analysis.is(at - 1, 'generic-articles') && !analysis.is(at, 'struck-people') && !analysis.is(at - 2, 'general-quantifiers') && !areHeldWrongly(analysis, at, to);
}

/** "free the two", "the release of the three, and of all others", "the rights of the five": so many of those just spoken of, with no noun behind. */
function areSoMany({ analysis, at, to, ask, concern }: Walk): boolean {
  const isOfPeople = isOfCase(ask) || ask === 'protect' || (concern.isNamed && ask !== 'law' && analysis.is(at - 1, 'of-words'));
  if (!isOfPeople || ask === 'investigate' || !analysis.is(at, 'articles') || !analysis.is(at + 1, 'small-numbers')) return false;
  const end = at + 2;
  return end >= to || analysis.isMark(end, ',.;') || analysis.is(end, 'and-words') || analysis.phraseLength(end, 'joints', to) > 0;
}

/** What a court or a jailer can give those who were arrested: a release, a trial, a visit. */
const ofArrested = new Set<Walk['ask']>([...ofTaken, 'access']);

/** Words between an article and its noun: "the detained staff | members"; and what is none of them. */
const describedReach = 2;
const determiners = ['articles', 'thing-owners'] as const;
const noDescription = ['noun-phrase-enders', 'besides-words', 'case-wideners'] as const;

/** "release the editors of the weekly", "the staff members of the Forum", where nobody is named and arrests are told: those of whom the statement tells, by what they belong to; not "all members of", "the prisoners of conscience". */
function areOfWhatIsNamed(analysis: Analysis, at: number, { ask, concern, people }: Walk): boolean {
  // Beside a law or a closure an ask on a case is there for those who were arrested.
  const isBeside = isOfNoPerson(concern.event);
  if (!ofArrested.has(ask) || people !== 'group' || concern.isNamed || concern.isThematic || !(isBeside || (concern.isOnCase && ofArrests.has(concern.event)))) return false;
  if (analysis.grammar.traits.has('generic-articles') || !analysis.ends(at, 'plural') || analysis.phraseLength(at, 'prisoner-kinds') > 0) return false;
  let article = at - 1;
  while (article > at - 1 - describedReach && analysis.tokens[article]?.kind === 'word' && !analysis.isAny(article, determiners) && !analysis.isAny(article, noDescription)) article--;
  // "release its staff members".
  if (analysis.is(article, 'thing-owners')) return isBeside && !analysis.is(article - 1, 'general-quantifiers');
  return analysis.is(at + 1, 'of-words') && analysis.is(article, 'articles') && !analysis.is(article - 1, 'general-quantifiers');
}

/** Whether tokens speak of the country; not "lever l'interdiction imposée à", which is laid on somebody. */
function speaksOfCountry(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.is(at, 'situation-nouns') && !analysis.is(at, 'measure-nouns')) return true;
  return false;
}

/** Who is meant by words that point back to people ("those responsible"): those of the case, unless the ask before, or this one, is about every case. */
export function byBackReference(walk: Walk): Scope | undefined {
  const { analysis, at, from, to, ask, concern, before } = walk;
  // "release those who are still held": where nobody is named, those of whose arrest was told.
  if (ask === 'release' && !concern.isNamed && concern.isOnCase && analysis.is(at, 'back-pointers') && areHeldStill(analysis, at, to)) return 'case';
  if (pointToTold(walk)) return 'case';
  if (concern.isOnCase && areSoMany(walk)) return 'case';
  // "lift the restrictions on those released": in a statement on a release, those of whom it tells.
  if (concern.event === 'release' && concern.isOnCase && areFreed(analysis, at, to)) return 'case';
  if (areCulpritsTold(walk)) return before?.scope === 'situation' && before.namesGroup ? 'situation' : 'case';
  if (areBlamedForTold(walk)) return before?.scope === 'situation' && before.isOnDeeds !== false ? 'situation' : 'case';
  if (!isBackReference(analysis, at, to, concern.isOne)) return undefined;
  // "a dialogue with all those concerned": whoever has a part in it; not "the rights of the released".
  if (!isOfCase(ask) && ask !== 'protect' && !analysis.is(at - 1, 'of-words') && !analysis.is(at, 'of-words') && speaksOfCountry(analysis, from, at)) return 'situation';
  // "all violations must be investigated and those responsible tried": whoever is responsible for what was spoken of.
  // "release all political prisoners and let those arrested see a lawyer": where nobody is named, others than that kind.
  const areApart = ask !== 'investigate' && !concern.isNamed && analysis.is(at + 1, 'done-after-name');
  // "protect journalists and bring those responsible to justice", in a statement on a murder: those responsible for it, since no other deed was spoken of.
  const speaksOfDeeds = ask === 'investigate' && before?.isOnDeeds !== false;
  const isOfBefore = before?.scope === 'situation' && !areApart && (speaksOfDeeds || (before.namesGroup && !(ask === 'investigate' && doneToSeveral.has(concern.event) && !analysis.any(at, to, 'violation-nouns'))));
  // "review all cases and free all those concerned": of those cases.
  const isOfEveryCase = concern.isNamed && ask !== 'investigate' && areOfEveryCase(analysis, from, at);
  return isOfBefore || isOfEveryCase ? 'situation' : 'case';
}

/** Who is meant by a noun for people, or by what was done to them; undefined where that tells only of people at large, or of nobody. */
export function byGroup(walk: Walk): Scope | undefined {
  const { analysis, at, from, to, ask, concern, people, general } = walk;
  // "demands the release of its colleague and of all prisoners": said by an organisation of one of its own.
  if (concern.voice !== 'eu' && analysis.is(at - 1, 'thing-owners') && analysis.is(at, 'companions')) return 'case';
  if (people === 'case') {
    // "release the remaining detainees", where some have been freed, or nobody's arrest was told: others.
    const mayBeOthers = concern.event === 'release' || (!concern.isNamed && !concern.isOnCase);
    if ((ask === 'release' || ask === 'other') && mayBeOthers && analysis.any(from, at, 'besides-words')) return 'situation';
    // "all workers, including the two union leaders".
    return general && !analysis.any(from, at, 'part-openers') ? 'situation' : 'case';
  }
  if (areOfWhatIsNamed(analysis, at, walk)) return 'case';
  if (isHeldHere(analysis, at, ask, concern) || areTakenHere(analysis, at, walk) || areStruckHere(analysis, at, ask, concern)) return 'case';
  if (people === 'group' && areThoseToldOf(analysis, at, ask, walk.trigger, concern)) return 'case';
  // "let those arrested see a lawyer".
  const isOfPeople = people === 'group' || isQuantifierOfPeople(analysis, at) || (!concern.isNamed && analysis.is(at, 'back-pointers') && analysis.is(at + 1, 'done-after-name'));
  if (isOfPeople && ask !== 'law' && areTakenOfLate(analysis, at, to, concern)) return 'case';
  // "hand over the bodies of all those killed".
  // "the article under which people are sentenced": a law is no case's.
  const mayBeStruck = ask === 'investigate' ? analysis.any(from, at, 'owed-to-dead') : ask !== 'law';
  return mayBeStruck && isOfPeople && isStruckGroup(analysis, at, to, concern) ? 'case' : undefined;
}
