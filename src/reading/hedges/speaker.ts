import { beginsWithSmall } from '../../letters.js';
import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isOfOffice } from '../issuing-subject.js';
import { candidatesOf } from '../people/candidates.js';
import { contentsAt } from '../recommendations/asks.js';
import { isToldAsPast } from '../recommendations/asking.js';
import { dropsEu, dropsIssuer } from '../recommendations/drops-eu.js';
import { beforeOccasion, isInsideMarks, isToldAsNews } from '../recommendations/news.js';
import type { Issuer } from '../recommendations/scope/concern.js';
import { followsEu } from '../recommendations/speech.js';
import type { Trigger } from '../recommendations/trigger.js';
import { triggersOf } from '../recommendations/triggers.js';
import { saysOfItself } from '../stance.js';
import { government, stateOfOffice, stateThatAsks } from '../state-that-asks.js';
import { hasOtherSubject } from '../other-subject.js';
import { actorsIn, isOfIssuer, subjectOf } from '../subject.js';
import { ownerOfOffice } from '../third-country.js';
import { isSaidByOther } from './said-by-others.js';

/** Names of people are no longer than this. */
const longestName = 8;

/** "Ms X hopes": somebody with an honorific, and no office, is who does what the verb behind token `last` tells; not "the case of Ms X is being followed". */
function endsName(analysis: Analysis, last: number): boolean {
  const name = within(candidatesOf(analysis), last - longestName, last + 1).find(({ to, score }) => score > 0 && to === last + 1);
  if (!name || !analysis.is(name.from - 1, 'short-honorifics')) return false;
  return !analysis.is(name.from - 2, 'of-words') && !analysis.is(name.from - 2, 'asking-prepositions') && within(analysis.matches.actor, name.from, name.to).length === 0;
}

/** "The mother of Ms X hopes": whose kin it is stands between the noun and the verb behind token `last`. */
function endsKin(analysis: Analysis, last: number): boolean {
  const name = within(candidatesOf(analysis), last - longestName, last + 1).find(({ to, score }) => score > 0 && to === last + 1);
  if (!name) return false;
  const link = analysis.is(name.from - 1, 'short-honorifics') ? name.from - 2 : name.from - 1;
  return analysis.is(link, 'of-words') && analysis.is(link - 1, 'kin');
}

/** "her lawyer | said | he hopes": the verb of saying behind which a pronoun takes up who says it; undefined where the subject of the verb is none. */
function sayingOf(analysis: Analysis, verb: number): number | undefined {
  let pronoun = verb - 1;
  while (analysis.ends(pronoun, 'adverb') || analysis.is(pronoun, 'subject-adverbs')) pronoun--;
  if (!analysis.is(pronoun, 'subject-pronouns')) return undefined;
  const saying = beforeOccasion(analysis, analysis.is(pronoun - 1, 'complementizers') ? pronoun - 2 : pronoun - 1);
  return analysis.is(saying, 'reporting-verbs') ? saying : undefined;
}

/** Whether those in power are no third State by its name, whose own statement it may be. */
function isNoSpeaker(state: string | undefined): boolean {
  return state === undefined || state === government;
}

/** "The foreign ministry | said | it took note": those in power, and no third State whose own statement it may be. */
function isSaidByAuthority(analysis: Analysis, saying: number): boolean {
  const { actor, ...subject } = subjectOf(analysis, saying);
  return actor === 'authority' && isNoSpeaker(stateThatAsks(analysis, subject));
}

/** "The EU ambassador | said | he hoped": the EU, or whoever holds an office of its, and of no third country. */
function isSaidByOfficeOfEu(analysis: Analysis, saying: number): boolean {
  const { actor, from, to } = subjectOf(analysis, saying);
  return actor === 'eu' && ownerOfOffice(analysis, from, to) === undefined;
}

/** How far behind a comma the subject of the main clause is named. */
const mainReach = 4;
/** How far behind a comma the name of a body ends, where it is one of several words. */
const nameReach = 10;

/** Whether somebody's kin, a doer or a person stands right before the verb: "his wife hopes", "observers noted", "Ms X hopes". */
function hasPersonalSubject(analysis: Analysis, verb: number): boolean {
  let at = verb - 1;
  while (at >= 0 && (analysis.ends(at, 'adverb') || analysis.is(at, 'asking-adverbs') || analysis.is(at, 'subject-adverbs'))) at--;
  return endsName(analysis, at) || endsKin(analysis, at) || analysis.is(at, 'kin') || (analysis.ends(at, 'doer') && beginsWithSmall(analysis.text(at)));
}

/** "“They were beaten”, noted Mr X": a verb between a quotation and the name of whoever said it. */
function isTold(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.tokens[from - 1]?.kind !== 'word' && analysis.quoted[from - 2] === 1 && analysis.isCapital(to);
}

/** "The whole country is | watching this trial": where the verb begins whose help verb stands before the hedge; not "The case is | closely followed", which is the EU's. */
function firstOfVerb(analysis: Analysis, { from, to }: Match): number {
  return analysis.is(from - 1, 'be-forms') && !analysis.any(from - 2, from - 1, 'be-forms') && !analysis.any(from, to, 'followed-participles') ? from - 1 : from;
}

/** "In Togo, while noting the pardons, we call on": behind the comma that closes the clause, whoever speaks. */
function opensClauseOfEu(analysis: Analysis, { to }: Match): boolean {
  const sentence = analysis.sentenceAt(to - 1);
  let comma = to;
  // "According to reports, which we find worrying, soldiers": a relative clause is none.
  while (comma < sentence.to && (analysis.norm(comma) !== ',' || analysis.is(comma + 1, 'relatives'))) comma++;
  return actorsIn(analysis, comma, Math.min(sentence.to, comma + mainReach))[0]?.actor === 'eu';
}

/** "She added that he was apparently beaten", "The statement said", "According to their statement": whether what stands before a token in its sentence tells whose words they are: of somebody who was told of before, or of a text. */
function isToldBefore(analysis: Analysis, from: number, at: number): boolean {
  if (from < at && analysis.is(from, 'reporting-openers')) return true;
  // "They are concerned about her cell, apparently without a window", behind a sentence on the EU.
  if (from < at && analysis.is(from, 'subject-pronouns') && saysOfItself(analysis, from + 1) && followsEu(analysis, from)) return true;
  for (let verb = from; verb < at; verb++) if (analysis.is(verb, 'report-verbs') && (analysis.is(verb - 1, 'title-words') || analysis.is(verb - 1, 'speaking-texts') || isToldAsNews(analysis, verb))) return true;
  return false;
}

/** "According to his friends, he was beaten" in a report on what the EU says: a sentence that names no EU and tells nothing that it said, outside of quotation marks, is the reporter's. */
function isReportersOwn(analysis: Analysis, at: number): boolean {
  const { from, to } = analysis.sentenceAt(at);
  return !isInsideMarks(analysis, at) && !actorsIn(analysis, from, to).some(({ actor }) => actor === 'eu') && !isToldBefore(analysis, from, at);
}

/** "She said that the case was followed and | expressed hope that": whether the sentence of a token tells before it in the past that the EU says something. */
function goesOnTelling(analysis: Analysis, at: number): boolean {
  for (let verb = analysis.sentenceAt(at).from; verb < at; verb++) if (analysis.quoted[verb] !== 1 && analysis.is(verb, 'speech-words') && analysis.is(verb, 'report-verbs') && isToldAsNews(analysis, verb)) return true;
  return false;
}

/** "The authorities are urged": a participle behind "is" asks today. */
function isPassiveOfToday(analysis: Analysis, verb: number): boolean {
  let last = verb - 1;
  while (analysis.ends(last, 'adverb') || analysis.is(last, 'subject-adverbs')) last--;
  return analysis.is(last, 'be-forms');
}

/** "We also encouraged them to consider": whether a hedge stands in what somebody was asked to do before. */
function wasAskedBefore(analysis: Analysis, { entry, from }: Match): boolean {
  if (entry.settings.inside !== 'ask') return false;
  const ask = contentsAt(analysis, from)[0]?.ask;
  return ask?.trigger.form === 'verb' && isToldAsPast(analysis, ask.trigger.from) && !isPassiveOfToday(analysis, ask.trigger.from);
}

/** "La Comisión expresó su confianza en que", "El organismo valoró": what a body tells of itself in its own statement. */
function isToldOfIssuer(analysis: Analysis, verb: number): boolean {
  return isOfIssuer(analysis, verb) || dropsIssuer(analysis, verb) || dropsEu(analysis, verb) || isOfOffice(analysis, verb);
}

/** Whether a hedge stands where its entry counts it: some only where a report, or a sentence that tells what the EU said, tells it, some not where it is the reporter's own (a body that issues statements reports of itself), some nowhere in a report's own words. */
export function fitsReport(analysis: Analysis, match: Match, { isNews, voice }: Pick<Issuer, 'isNews' | 'voice'>): boolean {
  const { entry: { settings: { told } }, from } = match;
  const isOfIssuers = voice === 'issuer' || voice === 'organisation';
  if (told === 'news') return ((isNews || goesOnTelling(analysis, from)) && isToldAsNews(analysis, from)) || (isOfIssuers && isToldOfIssuer(analysis, from));
  if (!isNews) return isOfIssuers || !wasAskedBefore(analysis, match);
  return told === 'statement' ? analysis.quoted[from] === 1 : told !== 'issuer' || isOfIssuers || !isReportersOwn(analysis, from);
}

/** Nouns of those who issue statements. */
const issuers = ['speaking-nouns', 'issuing-nouns', 'title-words', 'speaking-texts'] as const;

/** "Noting the failure of the talks, the unions called for a strike", "After noting", "Tras constatar": a participle or an infinitive at the head of a sentence is done by whoever is named behind the comma. */
function isDoneByOther(analysis: Analysis, { from, to }: Match): boolean {
  const sentence = analysis.sentenceAt(from);
  const isBehindPreposition = from === sentence.from + 1 && analysis.is(sentence.from, 'opening-prepositions');
  if (!isBehindPreposition && (from !== sentence.from || !analysis.ends(from, 'gerund'))) return false;
  let comma = to;
  while (comma < sentence.to && (analysis.norm(comma) !== ',' || analysis.is(comma + 1, 'relatives'))) comma++;
  const actor = actorsIn(analysis, comma, Math.min(sentence.to, comma + mainReach))[0];
  if (actor !== undefined) return actor.actor === 'other' || (actor.actor === 'authority' && isNoSpeaker(stateThatAsks(analysis, actor)));
  const noun = comma + 2;
  // ", el Grupo de Trabajo de la ONU": a body whose name says late that it is none of the EU's.
  if (analysis.is(comma + 1, 'articles') && analysis.isCapital(noun)) return actorsIn(analysis, comma, Math.min(sentence.to, comma + nameReach))[0]?.actor === 'other';
  return analysis.is(comma + 1, 'articles') && analysis.tokens[noun]?.kind === 'word' && !analysis.isCapital(noun) && !analysis.isAny(noun, issuers);
}

/** "Canada notes", "La Suisse prend note", "The US ambassador noted": the third State whose hedge it is, where only its own statement tells whether it is told or said; undefined where no State is its subject, and for hedges that anybody makes. */
export function stateThatSays(analysis: Analysis, { entry, from }: Match): string | undefined {
  if (entry.settings.speaker === undefined) return undefined;
  const { actor, ...subject } = subjectOf(analysis, from);
  if (actor === 'eu') return stateOfOffice(analysis, subject, from);
  return actor === 'authority' ? stateThatAsks(analysis, subject) : undefined;
}

/**
 * Whether a hedge that only the EU can make is made by the EU: it, a State whose statement it may be, or nobody, is the subject of the verb; always true for other hedges,
 * but in what somebody else is told to say, and where a text tells what the EU itself has said: "According to the press, the Spokesperson condemned".
 */
export function isSaidByEu(analysis: Analysis, match: Match): boolean {
  const { entry, from } = match;
  if ((entry.settings.main === 'not-eu' && opensClauseOfEu(analysis, match)) || isSaidByOther(analysis, match)) return false;
  if (entry.settings.speaker === undefined || (entry.settings.speaker === 'eu-or-none' && opensClauseOfEu(analysis, match))) return true;
  if (entry.settings.speaker === 'eu' && isDoneByOther(analysis, match)) return false;
  // "Reiteramos nuestro apoyo a las defensoras y nuestra disposición a": whose it is says who speaks.
  if (analysis.is(from, 'own-words')) return true;
  if (isTold(analysis, match)) return false;
  // "so that the world takes note", "the village hopes": a noun that is no actor the lexicon knows.
  if (hasOtherSubject(analysis, firstOfVerb(analysis, match))) return false;
  const saying = sayingOf(analysis, from);
  if (saying !== undefined && !isSaidByOfficeOfEu(analysis, saying) && (hasOtherSubject(analysis, saying) || hasPersonalSubject(analysis, saying) || isSaidByAuthority(analysis, saying))) return false;
  const { actor } = subjectOf(analysis, from);
  if (actor === 'eu' || stateThatSays(analysis, match) !== undefined) return true;
  if (actor === 'none') return !hasPersonalSubject(analysis, from);
  // "reminds the authorities of … and trusts that": who asked before goes on speaking.
  const sentence = analysis.sentenceAt(from);
  const triggers = within(triggersOf(analysis), sentence.from, sentence.to);
  // "The EU recalls that the Rapporteur hopes": what a body asks that issues statements itself is told.
  const isOwn = ({ isOfIssuer, isOfBody, isOfOrganisation }: Trigger): boolean => !isOfIssuer && !isOfBody && !isOfOrganisation;
  return triggers.some((trigger) => (trigger.from === from && isOwn(trigger)) || (trigger.from < from && analysis.is(from - 1, 'and-words')));
}
