import type { Analysis } from '../analysis.js';
import { nameClassesOf } from '../people/name-classes.js';
import { actorsIn } from '../subject.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { isBehindAnd, isObjectPronoun, jointLength, opensClause } from './clause.js';
import { type StartsAsk, startsNominal } from './starts.js';

/* Where what is asked of somebody else begins behind a joint, or of whoever is to act. */

/** Words of a subject before its passive infinitive: "the cases of all who are on trial for an opinion to be". */
const subjectReach = 22;
/** Words between "on" and the infinitive of another addressee. */
const addresseeReach = 20;
/** Words of another addressee in which an authority is named. */
const actorReach = 5;
/** Words of whoever holds an office, or of a body, before what it is asked. */
const officeReach = 12;

/** "and the Director of Prisons to let", "and to the Bar Association to readmit": somebody in office, or a body, asked besides, whom no actor of the lexicon tells; not "and the right of the Commission to". */
function startsOffice(analysis: Analysis, at: number, to: number): boolean {
  const first = analysis.is(at, 'infinitive-markers') || analysis.is(at, 'infinitive-addressees') ? at + 1 : at;
  // "y al Defensor del Pueblo": preposition and article in one word.
  const isJoint = analysis.is(at, 'addressee-joints');
  if (!analysis.is(at - 1, 'and-words') || !(analysis.is(first, 'articles') || (isJoint && analysis.isCapital(first + 1)))) return false;
  const { office } = nameClassesOf(analysis);
  let isNamed = false;
  for (let token = first + 1; token < Math.min(first + officeReach, to); token++) {
    // "y a la Unidad de Protección que la acompañe".
    if (isNamed && (analysis.syntax.isInfinitive(analysis, token, to) || (isJoint && opensClause(analysis, token, to)))) return true;
    const isJoined = analysis.is(token, 'and-words') && analysis.isCapital(token - 1) && analysis.isCapital(token + 1);
    if (analysis.tokens[token]?.kind !== 'word' || analysis.is(token, 'relatives') || (analysis.is(token, 'coordinators') && !isJoined)) return false;
    if (analysis.is(token, 'noun-phrase-enders') && !isNamed) return false;
    // "the court's refusal to": what is the body's.
    isNamed = !analysis.is(token, 'possessives') && (isNamed || office[token] === 1 || analysis.is(token, 'asked-bodies'));
  }
  return false;
}

/** Words of an authority's name behind its noun: "the Ministry | of the Interior". */
const nameReach = 5;

/** Where those in power whose name begins at token `at`, with its article or without, end; undefined where none does. */
function endOfActor(analysis: Analysis, at: number): number | undefined {
  const first = analysis.is(at, 'articles') ? at + 1 : at;
  const actor = actorsIn(analysis, at, at + actorReach).find(({ actor: kind, from }) => kind === 'authority' && from >= at && from <= first);
  if (actor === undefined) return undefined;
  let end = actor.to;
  while (end < actor.to + nameReach && (analysis.isCapital(end) || ((analysis.is(end, 'of-words') || analysis.is(end, 'articles')) && (analysis.isCapital(end + 1) || analysis.isCapital(end + 2))))) end++;
  return end;
}

/** Words of those who are asked together with others, before these. */
const togetherReach = 10;

/** "and on the police and | the army to show restraint", « et à la police et | à l'armée de »: whether nothing but others in power, behind a joint of their own, stands before the "and": one thing is asked of both. */
function isAskedTogether(analysis: Analysis, at: number): boolean {
  const and = at - 1;
  if (!analysis.is(and, 'and-words')) return false;
  for (let first = and - 1; first > and - togetherReach && analysis.tokens[first]?.kind === 'word'; first--) {
    if (!analysis.is(first - 1, 'and-words') && analysis.norm(first - 1) !== ',') continue;
    const isMarked = analysis.isAny(first, ['addressee-prepositions', 'infinitive-addressees', 'addressee-joints']);
    return endOfActor(analysis, isMarked ? first + 1 : first) === and;
  }
  return false;
}

/** "urges the Government to free her and | Parliament to amend the law", "has to restore trust, and | Beijing to honour its word": behind "and", or a comma in a list, others in power, right before the infinitive of what they are to do. */
export const startsActorTo: StartsAsk = (analysis, at, to) => {
  const end = (analysis.is(at - 1, 'and-words') || analysis.norm(at - 1) === ',') && !analysis.grammar.traits.has('nouns-first') ? endOfActor(analysis, at) : undefined;
  return end !== undefined && analysis.syntax.isInfinitive(analysis, end, to) && !isAskedTogether(analysis, at);
};

/** "must respect the ruling, and | Parliament pass the law": the same with the bare verb that a modal before both has behind it. */
export const startsActorWithVerb: StartsAsk = (analysis, at, to) => {
  const end = analysis.is(at - 1, 'and-words') && !analysis.grammar.traits.has('nouns-first') ? endOfActor(analysis, at) : undefined;
  const verb = end === undefined ? to : skipAdverbs(analysis, end, to);
  return verb < to && isAct(analysis, verb, 'verb') && !analysis.ends(verb, 'plural') && !analysis.ends(verb, 'participle');
};

/** "calls on A to … and on B to …", "urges the Government to … and the Parliament to …": another addressee is another ask. */
export const startsAddressee: StartsAsk = (analysis, at, to) => {
  // "los individuos, los grupos y las instituciones": where a joint marks whoever is asked, an article alone does not.
  const isMarked = !analysis.grammar.classes['addressee-joints'].isEmpty;
  // "urges Parliament to reconsider the Act and President X to withhold": an office with its name.
  // "and Parliament to adopt": a body by its name alone, right before what it is asked.
  const isName = (): boolean => analysis.isCapital(at + 1) || analysis.is(at + 1, 'infinitive-markers');
  const isTitle = (): boolean => !isMarked && analysis.is(at - 1, 'and-words') && analysis.isCapital(at) && isName() && actorsIn(analysis, at, at + actorReach).some(({ actor, from }) => actor === 'authority' && from === at);
  // "appeals to the Government to repeal the law and to the Parliament to adopt": the preposition of those asked looks like that of the infinitive.
  const isBehindMarker = (): boolean => analysis.is(at - 1, 'and-words') && analysis.is(at, 'infinitive-markers') && analysis.is(at + 1, 'articles');
  const opens = (): boolean => isBehindMarker() || (!isMarked && (analysis.is(at, 'articles') || analysis.is(at, 'general-quantifiers'))) || analysis.is(at, 'addressee-prepositions') || analysis.is(at, 'addressee-joints');
  const isActor = (): boolean => isTitle() || (opens() && actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority'));
  if (startsActorTo(analysis, at, to)) return true;
  if (isAskedTogether(analysis, at)) return false;
  if (!analysis.is(at, 'infinitive-addressees') && !isActor()) return (!isMarked || analysis.is(at, 'addressee-joints')) && startsOffice(analysis, at, to);
  for (let token = at + 1; token < Math.min(at + addresseeReach, to); token++) {
    // "l'usage des milices, de l'armée et … de respecter": where "de" marks the infinitive, it names nobody who is asked.
    if (analysis.is(at, 'of-words') && analysis.is(token, 'of-words')) continue;
    if (analysis.syntax.isInfinitive(analysis, token, to)) {
      // "repeal the laws on assembly and on the press and to let": the infinitive is the next ask.
      return !(analysis.is(at, 'infinitive-addressees') || isBehindMarker()) || !analysis.is(token - 1, 'and-words');
    }
    if (analysis.is(at, 'addressee-joints') && opensClause(analysis, token, to)) return true;
  }
  return false;
};

/** "attend du gouvernement qu'il A, et des autorités qu'elles B": others who are asked, and the clause of what. */
export const startsAddresseeOfClause: StartsAsk = (analysis, at, to) => {
  if (!analysis.is(at, 'addressee-prepositions') || !actorsIn(analysis, at, at + actorReach).some(({ actor }) => actor === 'authority')) return false;
  for (let token = at + 2; token < Math.min(at + addresseeReach, to); token++) if (analysis.is(token + 1, 'subject-pronouns') && opensClause(analysis, token, to)) return true;
  return false;
};

/** "calls for the release of X and on the authorities to": behind what is called for, those on whom is called; the preposition marks them. */
export const startsOtherAddressee: StartsAsk = (analysis, at, to) => analysis.is(at, 'addressee-prepositions') && !analysis.is(at, 'infinitive-markers') && startsAddressee(analysis, at, to);

/** "calls for Ana Duarte and | for all others to be released": behind the joint's "for" nothing but names stands, or a pronoun, of whom the infinitive is told too. */
function isBehindPeopleAlone(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at - 1, 'and-words')) return false;
  let before = at - 2;
  if (analysis.norm(before) === ',') before--;
  const last = before;
  while (analysis.isCapital(before) || (before === last && (analysis.is(before, 'case-pronouns') || isObjectPronoun(analysis, before)))) before--;
  return before < last && analysis.is(before, 'asking-prepositions');
}

/** "calls for X to be released and for those responsible to be tried": a clause with an infinitive. */
export const startsForClause: StartsAsk = (analysis, at, to) => {
  if (isBehindPeopleAlone(analysis, at)) return false;
  // "s'unir pour panser les plaies et pour ne laisser personne de côté, à commencer par": an aim.
  if (!analysis.is(at, 'asking-prepositions') || (analysis.is(at, 'purpose-links') && analysis.syntax.isVerb(analysis, skipAdverbs(analysis, at + 1, to)))) return false;
  for (let token = at + 2; token < Math.min(at + addresseeReach, to); token++) {
    // "for journalists who belong to minorities": no infinitive is a plural.
    if (analysis.is(token, 'infinitive-markers') && analysis.ends(token + 1, 'plural') && !isAct(analysis, token + 1, 'verb') && !/ss$/u.test(analysis.norm(token + 1))) continue;
    // "for the protection of rights, for land rights, and to address": the infinitive is an ask beside them.
    if (analysis.syntax.isInfinitive(analysis, token, to)) return !analysis.is(token - 1, 'and-words');
    if (jointLength(analysis, token, to) > 0 && startsNominal(analysis, token + jointLength(analysis, token, to), to)) return false;
  }
  return false;
};

/** "expects the sentence to be commuted and | executions to be halted", "journalists to be protected and political prisoners to be freed": behind a passive infinitive, a plural without an article, with one adjective at most, and its own. */
function isBarePassive(analysis: Analysis, at: number, to: number): boolean {
  if (analysis.grammar.traits.has('nouns-first')) return false;
  const isPassive = (marker: number): boolean => analysis.is(marker, 'infinitive-markers') && analysis.is(skipAdverbs(analysis, marker + 1, to), 'be-infinitive');
  const noun = isPassive(at + 1) ? at : at + 1;
  if (!analysis.ends(noun, 'plural') || !isPassive(noun + 1) || analysis.tokens[at]?.kind !== 'word') return false;
  for (let before = at - 2; before > analysis.sentenceAt(at).from; before--) if (isPassive(before)) return true;
  return false;
}

/** "expects the charges to be dropped and the office to be opened": a subject of its own, with a passive infinitive behind it. */
export const startsSubject: StartsAsk = (analysis, at, to) => {
  if (!isBarePassive(analysis, at, to) && !analysis.is(at, 'articles') && !analysis.is(at, 'indefinite-articles') && !analysis.is(at, 'case-pronouns') && !analysis.is(at, 'general-quantifiers') && !analysis.is(at, 'standing-pronouns') && !analysis.isCapital(at)) return false;
  return startsSubjectAt(analysis, at, to);
};

/** The same, whatever the subject begins with. */
export const startsSubjectAt: StartsAsk = (analysis, at, to) => {
  for (let token = at + 1; token < Math.min(at + subjectReach, to); token++) {
    // "Ms X's right to counsel to be respected": not every "to" is the one.
    if (analysis.is(token, 'infinitive-markers') && analysis.is(skipAdverbs(analysis, token + 1, to), 'be-infinitive')) return true;
    // "expects the trial to be open and the accused to have a lawyer": whoever is to have it; not "the right to have a lawyer".
    if (analysis.is(token, 'infinitive-markers') && analysis.is(token + 1, 'patient-verbs') && isBehindAnd(analysis, at) && !analysis.is(at + 1, 'infinitive-nouns') && !analysis.is(token - 1, 'takers-of-infinitives') && !analysis.is(token - 1, 'infinitive-nouns')) return true;
    // "all citizens held in Russia and in Crimea to be released": two places of one subject.
    const joinsPlaces = analysis.is(token, 'and-words') && analysis.is(token + 1, 'place-prepositions');
    if (analysis.tokens[token]?.kind !== 'word' || (analysis.is(token, 'coordinators') && !joinsPlaces)) return false;
  }
  return false;
};
