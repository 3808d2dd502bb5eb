import type { Analysis, Match } from '../analysis.js';
import { behindAside } from '../aside.js';
import { modalBehind } from '../eu-is-asked.js';
import { concessionEnd } from './concession.js';
import { hasComma } from './goes-on.js';
import { within } from '../matches.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { isPublic } from './addressee.js';
import type { FoundActor } from '../own-voices.js';
import { actorsIn } from '../subject.js';
import { commentBefore, voiceOfComment } from './inserted-comment.js';
import { isByNorm, isInfinitiveSubject, isNormative, isNounOfNeed, isPrediction } from './normative.js';
import { type Trigger, triggerOf } from './trigger.js';
import { subjectStart } from './modal-subject.js';
import { reporterInNews, reporterOf, stateThatReports } from './reporter.js';
import { isGrantedDuty } from './granted-duty.js';
import { isBorneInRelative } from './borne-in-relative.js';
import { isConceded, isDeplored, isForTheReader, isGranted, isGrantedBefore, isLeftToCourts, isOfTime, isOfToldThing, isRemark, isSaidBefore, isToldOfThing } from './modal-told.js';
import { isOwed } from './owed.js';
import { isDutyOfAll, isMaxim, isOnImpunity, isOnMereDeed, isToSufferNobody } from './maxim.js';
import { meets, pointsBack } from './modal-needs.js';

/** How far behind the EU's name "for its part" reaches. */
const ownPartReach = 3;
/** "we | can and must", "the EU | will and should": the token behind the subject of a modal at token `modal`, before one that it is paired with. */
function behindSubject(analysis: Analysis, modal: number): number {
  const isPaired = analysis.is(modal - 1, 'and-words') && (analysis.is(modal - 2, 'ability-words') || analysis.is(modal - 2, 'future-helpers'));
  return isPaired ? modal - 2 : modal;
}

/** How far behind a modal its verb stands, past adverbs. */
const verbReach = 7;

/** "should be moved to a hospital, and should be moved today": whether a modal without a subject of its own asks once more for the passive act that was asked for before in its sentence. */
function repeatsAct(analysis: Analysis, { from, to }: Match, sentenceFrom: number): boolean {
  if (!analysis.is(from - 1, 'and-words') || !analysis.is(to, 'be-infinitive') || !analysis.ends(to + 1, 'participle')) return false;
  for (let at = sentenceFrom + 1; at < from; at++) if (analysis.norm(at) === analysis.norm(to + 1) && analysis.is(at - 1, 'be-infinitive')) return true;
  return false;
}

/** How far behind a modal without an authority it is told that it binds the speaker: "must continue to shape our own". */
const ownReach = 5;
/** Words of an aside between a modal and its verb. */
const asideReach = 10;

/** How far behind a priority it is told of what. */
const priorityReach = 6;

/** "An inquiry is essential if those who killed her are to be tried": what it depends on is an end that is asked for itself, and the inquiry with it. */
function isForTrial(analysis: Analysis, from: number, { from: modal, to }: Match): boolean {
  const tells = (first: number, end: number): boolean => within(analysis.matches['ask-kind'], first, end).some(({ entry }) => entry.kind === 'investigate');
  return tells(from, modal) && tells(to + 1, analysis.sentenceAt(modal).to);
}

/** "The release of X remains a priority in our relations", "of the EU": what the speaker gives weight to, and not what is to be done. */
function isOfRelations(analysis: Analysis, { entry, to }: Match): boolean {
  if (entry.settings.needs !== 'act-noun') return false;
  const end = Math.min(to + priorityReach, analysis.sentenceAt(to - 1).to);
  // "The protection of defenders is a priority of the EU's policy".
  return analysis.any(to, end, 'relation-nouns') || (analysis.is(to - 1, 'priority-nouns') && analysis.is(to, 'of-words') && actorsIn(analysis, to, end)[0]?.actor === 'eu');
}

/** Words of a subject behind "under which". */
const circumstanceReach = 5;

/** "lift the limits under which civil society has to work": told of what is asked for. */
function isOfCircumstance(analysis: Analysis, { from, to }: Match): boolean {
  // "terms under which she must be freed" asks.
  if (!analysis.is(to - 1, 'infinitive-markers')) return false;
  for (let at = from - 2; at > from - 2 - circumstanceReach && analysis.tokens[at + 1]?.kind === 'word' && !analysis.is(at + 1, 'be-forms') && !analysis.is(at + 1, 'copulas'); at--) if (analysis.is(at, 'relatives') && !analysis.is(at, 'complementizers')) return analysis.is(at - 1, 'place-prepositions') || analysis.is(at - 1, 'asking-prepositions') || analysis.is(at - 1, 'opening-prepositions');
  return false;
}

/** How far before a relative clause the name of those in power begins. */
const authorityReach = 6;

/** "We fear for Ms X, who must be released": what is to be done to somebody, in a clause that a comma or "and" adds. */
function isOfVictim(analysis: Analysis, { from, to }: Match): boolean {
  const who = from - 1;
  if (!analysis.is(who, 'people-relatives') || !(analysis.norm(who - 1) === ',' || analysis.is(who - 1, 'and-words'))) return false;
  // « qui doivent faire l'objet d'une enquête », « qui doit cesser ».
  if (analysis.phraseLength(to, 'due-phrases') > 0) return true;
  if (!analysis.is(to, 'be-infinitive')) return false;
  return isAct(analysis, skipAdverbs(analysis, to + 1, to + verbReach), 'participle') || analysis.is(skipAdverbs(analysis, to + 1, to + verbReach), 'giving-participles');
}

/** "released by the authorities, who should also guarantee his safety": the relative of a clause that a comma adds to the name of those in power, and in which they are to act; undefined where there is none. */
function relativeOfAuthority(analysis: Analysis, { from, to }: Match): number | undefined {
  const who = from - 1;
  if (!analysis.is(who, 'people-relatives') || analysis.norm(who - 1) !== ',') return undefined;
  const named = actorsIn(analysis, Math.max(analysis.sentenceAt(who).from, who - authorityReach), who - 1).at(-1);
  return named?.actor === 'authority' && named.to === who - 1 && isAct(analysis, skipAdverbs(analysis, to, to + verbReach), 'verb') ? who : undefined;
}

/** "Le Togo, en tant que candidat à l'UE, doit", "The Government of Togo, a partner of the EU, must": of those named in a subject, the authority before the aside that ends at the modal; else the last. */
function beforeAsideOn(analysis: Analysis, named: readonly FoundActor[], modal: number): FoundActor | undefined {
  if (named[0]?.actor !== 'authority' || analysis.norm(modal - 1) !== ',') return named.at(-1);
  return named.find(({ actor, to }) => actor === 'authority' && analysis.norm(to) === ',') ?? named.at(-1);
}

/** Whether the words at a modal tell by themselves that it asks nothing, or nothing new: an idiom, what is unreal, said to the reader, or was asked before. */
function isOtherUse(analysis: Analysis, match: Match, afterAsk: number): boolean {
  const sentence = analysis.sentenceAt(match.from);
  if (match.entry.settings.needs === 'norm' && !isByNorm(analysis, match.from)) return true;
  // "cannot remain silent"; not "must sign the treaty".
  if (match.to >= sentence.to || (analysis.is(match.to, 'idiom-followers') && !isAct(analysis, match.to, 'verb')) || analysis.phraseLength(match.to, 'idiom-phrases') > 0) return true;
  if (analysis.is(match.from - 1, 'no-modal-subjects') && !isOfVictim(analysis, match) && relativeOfAuthority(analysis, match) === undefined) return true;
  if (analysis.syntax.isUnreal(analysis, match.from, match.to, sentence.from) || isForTheReader(analysis, match) || isOfToldThing(analysis, match.from) || (match.entry.settings.needs === undefined && isOwed(analysis, match.to))) return true;
  // "protect defenders, as it should under the Declaration": what is due to be so.
  if (afterAsk > sentence.from && analysis.is(match.from - 1, 'subject-pronouns') && analysis.is(match.from - 2, 'role-openers') && analysis.norm(match.from - 3) === ',' && !isAct(analysis, match.to, 'verb')) return true;
  // "treated as she needs to be": nothing is asked that was not said before.
  if (analysis.is(match.to, 'be-infinitive') && (match.to + 1 >= sentence.to || analysis.isMark(match.to + 1, '.;') || concessionEnd(analysis, match.from, sentence.to) !== undefined)) return true;
  // "must publish the list, and must do so soon": what was asked before in the sentence.
  return afterAsk > sentence.from && (repeatsAct(analysis, match, sentence.from) || analysis.phraseLength(match.to, 'doing-so') > 0);
}

/** "if he is in custody he needs to": whether the condition that opens at token `opener` has a verb of its own, and no comma behind it, before the pronoun that is the subject of the modal. */
function isBehindCondition(analysis: Analysis, opener: number, modal: number): boolean {
  if (!analysis.is(modal - 1, 'subject-pronouns')) return false;
  let verb = opener + 2;
  while (verb < modal - 1 && analysis.tokens[verb]?.kind === 'word' && !analysis.is(verb, 'be-forms') && !analysis.is(verb, 'copulas')) verb++;
  return verb < modal - 2 && analysis.tokens[verb]?.kind === 'word' && !hasComma(analysis, verb, modal);
}

/** The first token of the subject, with a condition before it that no comma parts from it; of "To protect everyone who exercises that right is essential" the infinitive with the clause that belongs to it. */
function startOfSubject(analysis: Analysis, match: Match, afterAsk: number): number {
  const sentence = analysis.sentenceAt(match.from);
  if (match.entry.settings.needs === 'act-noun' && isInfinitiveSubject(analysis, sentence.from, match.from)) return sentence.from;
  const from = relativeOfAuthority(analysis, match) ?? subjectStart(analysis, match.from, afterAsk);
  return analysis.is(from - 1, 'conditionals') && isBehindCondition(analysis, from - 1, match.from) ? from - 1 : from;
}

/** "The steps | supported by the EU | are lawful, but must", "groups | listed by the EU and its Member States": whether an actor is named as who did something. */
function didIt(analysis: Analysis, { from }: FoundActor): boolean {
  return analysis.is(analysis.is(from - 1, 'articles') ? from - 2 : from - 1, 'doer-links');
}

/** Whether the EU is named first in tokens `from`–`to`, and not as who did something. */
function isHeadedByEu(analysis: Analysis, from: number, to: number): boolean {
  const [first] = actorsIn(analysis, from, to);
  return first?.actor === 'eu' && !didIt(analysis, first);
}

/** "We must", "the EU and its Member States should": whether the one named last before a modal is the EU, which binds itself. */
function bindsSpeaker(analysis: Analysis, match: Match, nearest: FoundActor | undefined): boolean {
  if (nearest?.actor !== 'eu') return false;
  // "Foreign missions should be permitted to attend": what others are to grant.
  if (analysis.is(match.to, 'be-infinitive') && analysis.is(match.to + 1, 'giving-participles') && analysis.phraseLength(nearest.from, 'ourselves') === 0) return false;
  // "In the view of the EU, everyone who took part, on whichever side, must": the subject stands between.
  const isAside = analysis.norm(nearest.to) === ',' && analysis.norm(match.from - 1) === ',' && !hasComma(analysis, nearest.to + 1, match.from - 1);
  const isForItsPart = analysis.is(nearest.to, 'asking-prepositions') && match.from - nearest.to <= ownPartReach;
  return isAside || isForItsPart || behindSubject(analysis, match.from) - nearest.to <= 1 || modalBehind(analysis, nearest.to) === match.from;
}

/** "Any country in accession talks with the EU must": whether a quantifier at token `subject` opens a subject in which the EU is named beside the noun; not "All EU missions", "All missions of the EU". */
function isOfAny(analysis: Analysis, subject: number, actors: readonly FoundActor[]): boolean {
  return analysis.is(subject, 'general-quantifiers') && !actors.some(({ actor, from }) => actor === 'eu' && (from <= subject + 1 || analysis.is(from - 1, 'of-words') || analysis.is(from - 2, 'of-words')));
}

/** Whether a modal with its subject in tokens `from`–`end` binds the speaker, those who look on, or those who march, and none of those who hold power in the country. */
function bindsNobodyInPower(analysis: Analysis, match: Match, from: number, end: number): boolean {
  const { from: start, to: stop } = analysis.sentenceAt(match.from);
  const actors = actorsIn(analysis, from, end);
  const nearest = beforeAsideOn(analysis, actors, match.from);
  const subject = analysis.tokens[from]?.kind === 'punctuation' ? from + 1 : from;
  if (!isOfAny(analysis, subject, actors) && bindsSpeaker(analysis, match, nearest)) return true;
  // "The international community should speak up".
  const onlookers = analysis.phraseLength(subject, 'onlookers');
  if (onlookers > 0 && subject + onlookers === match.from) return true;
  // "Demonstrators must remain peaceful": as in "urges protesters to remain peaceful".
  if (analysis.is(skipAdverbs(analysis, match.to, stop), 'calm-verbs') && nearest?.actor !== 'authority' && isPublic(analysis, subject, match.from)) return true;
  // "The EU and China must deepen": both of them.
  if (actors.some((one) => one.actor === 'eu' && analysis.is(one.to, 'and-words') && !didIt(analysis, one))) return true;
  if ((analysis.is(match.from - 1, 'and-words') || analysis.is(match.from - 1, 'contrast-words')) && isHeadedByEu(analysis, start, match.from) && from === start) return true;
  // "Respect for rights must continue to shape our own response"; "must, in our view, | be released".
  const verb = behindAside(analysis, match.to, Math.min(stop, match.to + asideReach));
  return !actors.some(({ actor }) => actor === 'authority') && analysis.any(verb, Math.min(verb + ownReach, stop), 'own-words');
}

/** Whether words for a need tell of it, and do not say that something is to be done. */
function isNeedTold(analysis: Analysis, match: Match, from: number): boolean {
  if (match.entry.settings.needs !== 'act-noun') return false;
  // "is essential if the situation is to improve": what something depends on; "are essential parts of": what it belongs to.
  if (analysis.is(match.to, 'conditionals') && !isInfinitiveSubject(analysis, from, match.from) && !isForTrial(analysis, from, match)) return true;
  if (analysis.is(match.to, 'part-nouns')) return true;
  // "whose trial is due to begin on Monday": what is planned.
  if (analysis.is(match.to - 1, 'infinitive-markers') && analysis.syntax.isInfinitive(analysis, match.to - 1, analysis.sentenceAt(match.from).to)) return true;
  // "prospects for a dialogue that is urgently needed": what is told of it.
  if (analysis.is(match.from - 1, 'relatives') && !pointsBack(analysis, match.from)) return true;
  // "Respect for the press is vital in any democracy".
  return analysis.phraseLength(match.to, 'everywhere-phrases') > 0;
}

/** How far behind "in the event that" the modal stands to which it belongs. */
const conditionReach = 9;

/** "if they must", "in the event that the sentence should be carried out", "au cas où il devrait": whether the subject at token `from` of a modal opens a condition. */
function isCondition(analysis: Analysis, from: number, modal: number): boolean {
  if (analysis.any(from - 1, from + 1, 'conditionals')) return !analysis.is(from, 'conditionals') || !isBehindCondition(analysis, from, modal);
  for (let at = modal - 1; at > modal - conditionReach && analysis.tokens[at]?.kind === 'word' && !analysis.is(at, 'be-forms'); at--) if (analysis.phraseLength(at, 'condition-phrases') > 0) return true;
  return false;
}

/** Whether a modal says how things are, or are to be everywhere, and not what is to be done. */
function isPrinciple(analysis: Analysis, match: Match, from: number, end: number): boolean {
  if (isDutyOfAll(analysis, from, match) || isNounOfNeed(analysis, from, match.from) || isOfRelations(analysis, match) || isOfCircumstance(analysis, match)) return true;
  if (match.entry.settings.foresees === true && isPrediction(analysis, match.to)) return true;
  if (pointsBack(analysis, match.from) || isOnImpunity(analysis, match.to, from, match.from) || isOnMereDeed(analysis, from, match) || isToSufferNobody(analysis, from, match)) return false;
  return isMaxim(analysis, from, end) || !isNormative(analysis, from, end, match.to);
}

/** Whether a modal tells what was said on another day, is granted, or is told beside something else. */
function isTold(analysis: Analysis, match: Match, from: number): boolean {
  const { from: modal, entry } = match;
  return isLeftToCourts(analysis, match) || isConceded(analysis, from) || isDeplored(analysis, from, modal) || isSaidBefore(analysis, from) || isGrantedBefore(analysis, from, modal) || isGranted(analysis, match, from) || isOfTime(analysis, modal) || isToldOfThing(analysis, modal) || isBorneInRelative(analysis, modal, match.to) || isGrantedDuty(analysis, modal) || isRemark(analysis, from, modal, entry.settings.needs);
}

/**
 * The ask that a modal makes of its subject: "must", "should", "needs to".
 * @param afterAsk first token behind the ask before in the paragraph, 0 when there is none
 * @returns undefined for conditions, regrets, what is said to the reader, what others say, and what the EU binds itself to
 */
export function modalTrigger(analysis: Analysis, match: Match, afterAsk: number): Trigger | undefined {
  if (isOtherUse(analysis, match, afterAsk)) return undefined;
  const from = startOfSubject(analysis, match, afterAsk);
  // "Le Gouvernement, insiste l'UE, devrait": the clause that tells who says so is no part of the subject.
  const comment = commentBefore(analysis, match.from, from);
  const end = comment?.comma ?? match.from;
  if (bindsNobodyInPower(analysis, match, from, end) || isNeedTold(analysis, match, from)) return undefined;
  if (isCondition(analysis, from, match.from) || !meets(analysis, match, from, end, afterAsk) || isPrinciple(analysis, match, from, end)) return undefined;
  const reporter = reporterOf(analysis, from, match.from) ?? (match.entry.settings.needs === 'reported' ? reporterInNews(analysis, match.from) : undefined);
  // "said that she had to be released".
  if (match.entry.settings.needs === 'reported' && (reporter === undefined || (typeof reporter === 'number' && !analysis.is(reporter, 'reporting-verbs')))) return undefined;
  // "Canada holds that she must be released": in a statement of its own.
  const state = reporter === true ? stateThatReports(analysis, match.from) : undefined;
  if ((reporter === true && state === undefined) || isTold(analysis, match, from)) return undefined;
  const voice = comment ? voiceOfComment(analysis, comment) : 'own';
  if (voice === 'other') return undefined;
  return { subject: { from, to: end }, ...triggerOf(match, 'modal'), ...(state !== undefined && { state }), ...(typeof reporter === 'number' && { reporter }), ...(voice !== 'own' && voice) };
}
