import type { Analysis } from '../../analysis.js';
import { within } from '../../matches.js';
import { isAct } from '../acts.js';
import { isOfReview } from '../of-review.js';
import { areThoseWhoDo, peopleAt } from './general.js';
import { isDeedOfAsked } from './owners.js';

/* Nouns for what happened in a case, and whether they mean the case or all that happens in the country. */

/** How far behind a case noun a group of people makes it none. */
const manyReach = 7;
/** How far before a pronoun the decision is named for which it stands. */
const antecedentReach = 40;

/** Whether a word that picks out what was spoken of stands at token `at`: "the", "his", "two". */
export function isDeterminer(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'case-determiners') || analysis.is(at, 'small-numbers');
}

/** The longest term ends so many words behind its first. */
const termReach = 3;

/** "the human rights defender", "this women's rights activist": somebody by a term of several words, with a determiner before all of it; not "the human rights defenders". */
function isDefenderByTerm(analysis: Analysis, at: number): boolean {
  if (analysis.ends(at, 'plural') || analysis.grammar.traits.has('generic-articles')) return false;
  return within(analysis.matches.term, Math.max(0, at - termReach), at + 1).some(({ entry, from, to }) => to === at + 1 && from < at && (entry.kind === 'hrd' || entry.kind === 'role') && isDeterminer(analysis, from - 1));
}

/** How far behind the word for a case stands the mark between the two sides by whom a judgment is called. */
const sidesReach = 12;

/** "in the case of X and Others v. Togo", "dans l'affaire X c. Togo": a judgment by its name, which is not what the statement is about. */
function isNameOfJudgment(analysis: Analysis, at: number): boolean {
  const name = analysis.is(at + 1, 'of-words') ? at + 2 : at + 1;
  for (let side = name + 1; side < at + sidesReach; side++) if (/^(?:vs?\.?|c\.)$/u.test(analysis.norm(side))) return analysis.isCapital(side - 1) || analysis.isCapital(name);
  return false;
}

/** Words of the name of a body before the noun for what it looks into. */
const bodyReach = 6;

/** "procédures spéciales", "le Groupe de travail sur la détention arbitraire": what belongs to the name of those who look into cases. */
function isInNameOfBody(analysis: Analysis, at: number): boolean {
  for (let before = 0; before <= bodyReach; before++) if (analysis.phraseLength(at - before, 'visiting-bodies') > before) return true;
  return false;
}

/** "quash that verdict": a word that opens clauses too points at a noun that needs a determiner, and has none but this. */
export function isPointedAtFar(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at - 1, 'far-pointers') || analysis.ends(at, 'plural') || analysis.is(at, 'uncounted-nouns')) return false;
  // "laws that sentence people", "men that attack her": a verb of a plural.
  if (analysis.ends(at - 2, 'plural') || analysis.is(at + 1, 'case-pronouns') || analysis.is(at + 1, 'articles')) return false;
  // "ensure that trial observers are let in": the noun behind it is the head.
  return analysis.tokens[at + 1]?.kind !== 'word' || !(analysis.ends(at + 1, 'plural') || analysis.ends(at + 1, 'gerund') || analysis.is(at + 1, 'case-nouns'));
}

/** "this verdict", "that verdict". */
export function isPickedByPointer(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'demonstratives') || isPointedAtFar(analysis, at);
}

/** How far behind a penalty the link stands to whoever it was laid on. */
const laidReach = 5;

/** "the death penalty | imposed on him", "handed down to Mr X": whether it is told behind a penalty on whom it was laid. */
function isLaidOnSomebody(analysis: Analysis, at: number): boolean {
  if (!analysis.ends(at + 1, 'participle')) return false;
  for (let link = at + 2; link < at + laidReach; link++) if (analysis.isAny(link, ['on-or-against', 'infinitive-markers'])) return analysis.is(link + 1, 'case-pronouns') || analysis.is(link + 1, 'short-honorifics');
  return false;
}

/** "the penalties for libel", "the death penalty", "la pena prevista por la ley": what the law lays on whoever breaks it. */
function isPenaltyOfLaw(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'penalty-nouns') && !isLaidOnSomebody(analysis, at) && [at - 1, at + 1, analysis.is(at + 1, 'of-words') ? at + 2 : at + 1].some((beside) => analysis.is(beside, 'penalty-limits'));
}

/** "the crime of insulting the State": what a law forbids, by what it consists of. */
function isOffence(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'offence-nouns') && analysis.is(at + 1, 'of-words') && analysis.ends(at + 2, 'gerund');
}

/** How far behind "decisions" the meeting stands: "the decisions taken at the last session". */
const meetingReach = 7;

/** "the decisions taken at the last session", "the decisions of the Congress": of a meeting, and of no case. */
function isOfMeeting(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'decision-words')) return false;
  for (let word = at + 1; word <= at + meetingReach && analysis.tokens[word]?.kind === 'word' && !analysis.is(word, 'courts'); word++) if (analysis.is(word, 'deciding-meetings')) return true;
  return false;
}

/** How far behind a deed those many stand to whom it is done, by one word: « le harcèlement systématique dirigé contre | l'opposition ». */
const collectiveReach = 7;

/** « le harcèlement visant l'opposition », « la persécution de la minorité »: a deed that is done to many, who are told by one word; not « l'arrestation du chef de l'opposition ». */
function isDoneToMany(analysis: Analysis, at: number): boolean {
  const first = analysis.isAny(at + 1, ['deed-links', 'noun-phrase-enders']) ? at + 1 : at + 2;
  if (!analysis.is(first, 'deed-links')) return false;
  for (let to = first + 1; to <= at + collectiveReach; to++) {
    if (analysis.is(to, 'collectives')) return true;
    if (!analysis.isAny(to, ['deed-links', 'articles'])) return false;
  }
  return false;
}

/** « la pratique de la détention arbitraire », "la práctica de la detención": what is done over and over, in a language in which a noun has its article anyway. */
function isInPractice(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('generic-articles') || !analysis.is(at - 1, 'articles')) return false;
  const link = analysis.is(at - 1, 'of-words') ? at - 1 : at - 2;
  return analysis.is(link, 'of-words') && analysis.is(link - 1, 'practice-nouns');
}

/** A noun that means one case: "the verdict", "his long detention"; not "all cases", "the death penalty", "the Crimes Ordinance", "el proceso de paz". */
export function isCaseNoun(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at, 'case-nouns') || analysis.isCapital(at)) return false;
  if (isInNameOfBody(analysis, at) || isDoneToMany(analysis, at) || isInPractice(analysis, at)) return false;
  if (isNameOfJudgment(analysis, at) || isPenaltyOfLaw(analysis, at) || isOfReview(analysis, at) || isOfMeeting(analysis, at) || isOffence(analysis, at)) return false;
  // "access to the detention centres": the noun behind it is the head.
  if (analysis.phraseLength(at, 'places-of-detention') > 0) return false;
  if ((analysis.is(at + 1, 'kind-adjectives') || analysis.phraseLength(at + 1, 'deed-kinds') > 0) && analysis.is(at - 1, 'generic-articles') && analysis.is(at, 'counted-events')) return false;
  // "return to the constitutional order": who governs, and no order to do something.
  if (analysis.is(at, 'order-nouns') && analysis.is(at - 1, 'order-kinds')) return false;
  // "whatever the circumstances".
  if (analysis.is(at - 2, 'whatever-words')) return false;
  // "those who attack them": a verb.
  if (analysis.is(at - 1, 'relatives') && !isPointedAtFar(analysis, at)) return false;
  // "the death sentences": the noun behind it is the head.
  if (analysis.is(at + 1, 'case-nouns') && !analysis.is(at - 1, 'demonstratives') && analysis.ends(at + 1, 'plural')) return false;
  if (analysis.is(at + 1, 'law-nouns') || (analysis.is(at + 1, 'of-words') && analysis.is(at + 2, 'law-nouns'))) return false;
  // "the witness protection programme": so it is behind two.
  if (analysis.is(at - 1, 'articles') && !analysis.is(at + 1, 'noun-phrase-enders') && (analysis.is(at + 1, 'term-compounds') || analysis.is(at + 2, 'term-compounds'))) return false;
  // "the judgment of the European Court": what it says of the country.
  // "l'arrêt de la Cour": the one on those of the case.
  const isOne = analysis.grammar.traits.has('generic-articles') && analysis.is(at - 1, 'articles') && !analysis.ends(at, 'plural') && analysis.is(at + 1, 'of-words');
  if (analysis.is(at, 'judgment-nouns') && !isOne && analysis.is(at + 1, 'noun-phrase-enders') && analysis.phraseLength(at + 1, 'act-phrases') === 0 && !analysis.is(at - 1, 'demonstratives')) return false;
  // "revenir sur leur décision de": the State's.
  // "revenir sur leur décision", with nothing behind it: the one of which was told.
  const isToldOf = analysis.is(at, 'decision-words') && !analysis.is(at + 1, 'of-words') && !analysis.is(at + 1, 'relatives');
  if ((analysis.is(at, 'state-nouns') && analysis.is(at - 1, 'kin-owners') && !isToldOf) || isDeedOfAsked(analysis, at)) return false;
  if (isPickedByPointer(analysis, at)) return true;
  // "all the killings" are those spoken of, "all killings" those of the country.
  if (analysis.any(at - 2, at, 'case-wideners') && !(analysis.is(at - 1, 'articles') && (!analysis.is(at - 1, 'generic-articles') || isBareEvent(analysis, at)))) return false;
  if (analysis.is(at, 'general-nouns') && analysis.is(at - 1, 'generic-articles')) return false;
  // "the politically motivated trial".
  const isDescribed = analysis.ends(at - 2, 'adverb') && isDeterminer(analysis, at - 3) && !analysis.grammar.traits.has('nouns-first');
  return isDeterminer(analysis, at - 1) || ((isDeterminer(analysis, at - 2) || isDescribed) && !analysis.is(at - 1, 'case-breaks')) || isDefenderByTerm(analysis, at);
}

/** "the death sentences (that are) still pending", and nothing of the case behind: those of others. */
export function isPendingElsewhere(analysis: Analysis, noun: number, to: number, isPerson: (token: number) => boolean): boolean {
  // "the two charges that are still pending": so many are those of the case.
  if (!analysis.is(noun, 'case-nouns') || !analysis.ends(noun, 'plural') || analysis.is(noun - 1, 'small-numbers')) return false;
  const still = analysis.is(noun + 1, 'relatives') && analysis.is(noun + 2, 'be-forms') ? noun + 3 : noun + 1;
  if (!analysis.is(still, 'besides-words')) return false;
  for (let at = still; at < to; at++) if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
  return true;
}

/** "quash the (other) death sentences", in a statement on people who were put to death, and nothing of the case behind: those of others. */
export function areOfOthersThanDead(analysis: Analysis, noun: number, to: number, isPerson: (token: number) => boolean): boolean {
  if (!analysis.is(noun, 'verdict-words') || !analysis.ends(noun, 'plural') || !analysis.is(noun - 1, 'case-nouns')) return false;
  if (!analysis.is(analysis.is(noun - 2, 'besides-words') ? noun - 3 : noun - 2, 'articles')) return false;
  for (let at = noun + 1; at < to; at++) if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
  return true;
}

/** ", prosecution", "and imprisonment", "et à l'intimidation": the noun for what is done to people, behind a joint at token `at`; undefined where none stands there. */
function joinedDeed(analysis: Analysis, at: number): number | undefined {
  if (analysis.norm(at) !== ',' && !analysis.is(at, 'and-words')) return undefined;
  // Where nouns have an article anyway, it stands there again, and the preposition.
  let noun = at + 1;
  if (analysis.grammar.traits.has('generic-articles')) while (noun <= at + 2 && (analysis.is(noun, 'articles') || analysis.is(noun, 'infinitive-markers') || analysis.is(noun, 'article-prepositions'))) noun++;
  return isDeed(analysis, noun) ? noun : undefined;
}

/** Whether a bare noun for what is done to people stands at token `noun`. */
function isDeed(analysis: Analysis, noun: number): boolean {
  return (analysis.is(noun, 'case-nouns') || analysis.is(noun, 'counted-events') || analysis.is(noun, 'deed-nouns') || analysis.is(noun, 'attack-nouns') || analysis.is(noun, 'own-deeds')) && !analysis.is(noun, 'general-nouns') && !analysis.is(noun, 'culprits');
}

/** "all | those convicted.": length of words that point back to people where nothing behind tells which; not "those convicted in similar trials". */
function lengthAtEnd(analysis: Analysis, at: number): number {
  const length = analysis.phraseLength(at, 'back-references-at-end');
  return analysis.is(at + length, 'place-prepositions') && !analysis.is(at + length + 1, 'pointing-words') ? 0 : length;
}

/** How far behind "dont" its subject stands: "dont font l'objet | les défenseurs". */
const invertedReach = 6;

/** What stands behind "dont" where its subject does. */
const ownSubjects = ['articles', 'of-words', 'case-determiners', 'case-pronouns', 'demonstratives', 'short-honorifics', 'subject-pronouns'] as const;

/** "dont font l'objet", "dont sont victimes", "auxquelles sont soumis": whether a relative at token `at` is that of a clause whose verb stands before its subject; not "dont elle fait l'objet", "qui visent les défenseurs". */
function tellsOfInvertedSubject(analysis: Analysis, at: number): boolean {
  if (!analysis.grammar.traits.has('generic-articles') || !analysis.is(at, 'relatives') || analysis.is(at, 'people-relatives')) return false;
  return analysis.tokens[at + 1]?.kind === 'word' && !analysis.isCapital(at + 1) && !analysis.isAny(at + 1, ownSubjects);
}

/** "les poursuites visant les manifestants": a group of people stands right behind a case noun, and nobody in particular. */
export function isOfMany(analysis: Analysis, noun: number, to: number, isPerson: (token: number) => boolean): boolean {
  // "the recent deaths of activists": those spoken of.
  if (analysis.is(noun - 1, 'recent-adjectives') && analysis.is(noun - 2, 'articles')) return false;
  // "las muertes en comisarías": wherever they happen.
  if (analysis.ends(noun, 'plural') && analysis.is(noun, 'counted-events') && analysis.is(noun - 1, 'generic-articles') && analysis.is(noun + 1, 'place-prepositions') && analysis.ends(noun + 2, 'plural') && !analysis.isCapital(noun + 2)) return true;
  for (let at = noun + 1, reach = noun + manyReach; at < Math.min(to, reach); at++) {
    // "the harassment, prosecution and imprisonment | of reporters": several deeds before those to whom they are done.
    const deed = joinedDeed(analysis, at);
    if (deed !== undefined) {
      at = deed;
      reach = at + manyReach;
      continue;
    }
    // "the cases of those held without charge".
    if (analysis.is(at, 'back-pointers') && analysis.is(at - 1, 'of-words') && analysis.phraseLength(at, 'back-references') === 0 && analysis.is(at + 1, 'done-after-name')) return true;
    // "the death sentences of all those on death row": but not "of all those concerned".
    if (analysis.is(at, 'general-quantifiers') && analysis.is(at - 1, 'of-words') && analysis.is(at + 1, 'back-pointers')) return analysis.phraseLength(at + 1, 'back-references') + lengthAtEnd(analysis, at + 1) === 0;
    // "the persecution of those who voice other opinions".
    if (areThoseWhoDo(analysis, at) && (analysis.is(at - 1, 'of-words') || analysis.is(at - 1, 'against-words'))) return true;
    // "threats against human rights | and environmental defenders".
    if (analysis.is(at, 'and-words') && analysis.is(at - 1, 'protected-rights') && !analysis.is(at + 1, 'noun-phrase-enders') && [at + 2, at + 3].some((noun) => noun < to && peopleAt(analysis, noun, isPerson) === 'group')) return true;
    // "the harassment | and detention of others who have signed".
    if (analysis.is(at, 'and-words') && analysis.is(at + 2, 'of-words') && (analysis.is(at + 1, 'case-nouns') || analysis.is(at + 1, 'counted-events') || analysis.is(at + 1, 'pointed-nouns'))) continue;
    if (analysis.is(at, 'back-pointers') && analysis.is(at, 'general-words') && analysis.is(at - 1, 'of-words') && analysis.is(at + 1, 'relatives')) return true;
    // "le harcèlement dont font l'objet | les défenseurs", "dont sont victimes | les journalistes": behind their verb.
    if (tellsOfInvertedSubject(analysis, at)) {
      reach = Math.max(reach, at + invertedReach);
      at++;
      continue;
    }
    // "the journalist as well as all reporters in prison".
    if (analysis.phraseLength(at, 'joints', to) > 0) return false;
    if (isPerson(at) || analysis.is(at, 'coordinators') || analysis.is(at, 'be-forms') || analysis.tokens[at]?.kind !== 'word') return false;
    // "amenazas contra quienes protegen los ríos": whoever does; not "contra quienes lo mataron".
    if (analysis.is(at, 'back-pointers') && analysis.is(at, 'relatives') && !analysis.is(at - 1, 'back-pointers')) return !analysis.syntax.isPast(analysis, at + 1) && !analysis.syntax.isPast(analysis, at + 2);
    // "les auteurs de violations des droits de l'homme": whoever they are.
    if (analysis.is(at, 'violation-nouns') && /^(?:de|d'|of)$/u.test(analysis.norm(at - 1))) return true;
    const people = peopleAt(analysis, at, isPerson);
    if (people) return people === 'group';
    // "the persecution of Pamiri civil society".
    if (analysis.phraseLength(at, 'societies') > 0) return true;
    if (isPeopleByName(analysis, at)) return true;
  }
  return false;
}

/** "the persecution of the Karakalpaks", "the cases of all Jordanians": a people, by a name in the plural. */
export function isPeopleByName(analysis: Analysis, at: number): boolean {
  return analysis.isCapital(at) && analysis.ends(at, 'plural') && (analysis.is(at - 1, 'articles') || analysis.is(at - 1, 'general-quantifiers')) && analysis.is(at - 2, 'of-words') && !analysis.isCapital(at + 1);
}

/** "The Government closed all NGOs. This decision …": a decision told of in a sentence on organisations, in which nobody of the case is named. */
function isOnOrganisations(analysis: Analysis, decision: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(decision);
  const start = from === 0 ? 0 : analysis.sentenceAt(from - 1).from;
  for (let at = start; at < decision; at++) if (isPerson(at) || analysis.is(at, 'case-pronouns')) return false;
  return analysis.any(start, decision, 'organisation-nouns');
}

/** "The sentence is unjust. The court should reverse it": the pronoun at the end stands for what happened in the case, not for a law. */
export function isDecisionOfCase(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  return analysis.is(at, 'decision-pronouns') && isAct(analysis, at - 1, 'verb') && !analysis.is(at - 1, 'law-verbs') && followsCaseNoun(analysis, at, isPerson);
}

/** "Ce jugement est injuste : nous en demandons la révision": what happened in the case is told of last before token `at`, and no law. */
export function followsCaseNoun(analysis: Analysis, at: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(at);
  for (let before = at - 2; before >= Math.max(0, at - antecedentReach); before--) {
    if (analysis.is(before, 'law-words') || analysis.is(before, 'law-nouns')) return false;
    // "the importance of media freedom, and calls upon Togo to uphold it": what was named last, in the same sentence.
    if (before >= from && analysis.is(before, 'protected-rights')) return false;
    if (analysis.is(before, 'case-nouns') && !analysis.is(before, 'general-nouns') && !analysis.isCapital(before)) return !(analysis.is(before, 'decision-words') && isOnOrganisations(analysis, before, isPerson));
  }
  return false;
}

/** "investigar todas las muertes", "que todas las muertes sean investigadas": where nothing behind it tells of whom, all that was spoken of. */
function isBareEvent(analysis: Analysis, at: number): boolean {
  return analysis.is(at, 'counted-events') && (analysis.tokens[at + 1]?.kind === 'punctuation' || analysis.is(at + 1, 'and-words') || analysis.is(at + 1, 'be-forms')) && analysis.is(at - 1, 'generic-articles') && analysis.is(at - 2, 'general-quantifiers');
}

/** "all killings", "chaque cas": every one of the country, not the one of the case. */
export function isEveryEvent(analysis: Analysis, at: number): boolean {
  if (analysis.is(at, 'case-nouns') && isBareEvent(analysis, at)) return false;
  // "all these cases": those spoken of.
  if (analysis.is(at - 1, 'demonstratives')) return false;
  return analysis.is(at, 'counted-events') && (analysis.is(at - 1, 'case-wideners') || (analysis.is(at - 1, 'case-determiners') && analysis.is(at - 2, 'case-wideners')));
}
