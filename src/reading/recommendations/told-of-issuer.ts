import { candidatesOf } from '../people/candidates.js';
import { isAskedOfReader } from '../letter-to-eu.js';
import type { Analysis } from '../analysis.js';
import { memberStates } from '../country.js';
import { isOfOffice, subjectOfStatement } from '../issuing-subject.js';
import { within } from '../matches.js';
import { ownQuotation } from '../quotation.js';
import { isPronounOfSpeaker, isSaidForEu } from '../said-for-eu.js';
import { ownerOfOffice } from '../third-country.js';
import { actorsIn, isOfIssuer, subjectOf } from '../subject.js';
import { isPassive, isToldAsPast, isToldOfKnown } from './asking.js';
import { dropsIssuer } from './drops-eu.js';
import { isOfEarlierDay } from './earlier-day.js';
import { isToldAsNews } from './news.js';
import type { Issuer } from './scope/concern.js';
import { isOfNamedOther } from './named-other.js';
import { isIssuing } from './holder.js';
import { nameBehindSaying } from './inserted-comment.js';
import { reporterInNews } from './reporter.js';
import { behindOffice, endOfOpeningName, opensWithName } from '../opens-with-name.js';
import { followsEu, followsEuFarther } from './speech.js';
import type { Trigger } from './trigger.js';
import { helperOf } from './verb-group.js';

/** Up to this strength an ask that is told of a pronoun only encourages. */
const weak = 2;

/** Whether the person concerned is named last before a subject: "Ms Duarte's lawyers appealed. She asked". */
function followsConcerned(analysis: Analysis, subject: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(subject);
  for (let at = subject; at >= 0; at--) {
    if (at < from && (analysis.tokens[at]?.kind === 'quote' || actorsIn(analysis, at, at + 1).some(({ issues, actor }) => issues || actor === 'eu'))) return false;
    if (isPerson(at)) return at === subject || analysis.is(subject, 'single-pronouns');
  }
  return false;
}

/** "The Delegation condemns the arrest. It called on", "La diplomática urgió": a pronoun, or another word, for the EU, which is named first in the sentence before, or which has spoken in the paragraph before. */
function isPronounOfEu(analysis: Analysis, subject: number): boolean {
  return (analysis.is(subject, 'asked-pronouns') && followsEu(analysis, subject)) || (analysis.is(subject, 'eu-by-other-words') && followsEuFarther(analysis, subject));
}

/** "The Spokesperson called on": whether whoever is told to have asked is named, and is the EU. */
function isEuNamed(analysis: Analysis, verb: number): boolean {
  const { actor, from } = subjectOf(analysis, verb);
  return actor === 'eu' && from < verb && !isOfIssuer(analysis, verb) && isToldAsNews(analysis, verb);
}

/** "LWI has documented before how she was arrested, and has called for her release": what the English perfect tells of another day. */
function isBeforeThisDay(analysis: Analysis, verb: number): boolean {
  return !analysis.grammar.traits.has('nouns-first') && helperOf(analysis, verb) !== undefined && isOfEarlierDay(analysis, verb);
}

/** "La Embajada de Noruega pidió", in a report on what the EU asks: whether the subject of the verb at token `verb` is the office of a third State that is none of those whose statement it is. */
function isOfThirdOffice(analysis: Analysis, verb: number, speakers: string): boolean {
  const { actor, from, to } = subjectOf(analysis, verb);
  if (actor !== 'eu' || from >= verb) return false;
  const owner = ownerOfOffice(analysis, from, to);
  return owner !== undefined && !speakers.includes(owner.country) && !analysis.ends(to - 1, 'plural');
}

/** "Moreover, Ms Duarte | asks", "In prison, Mr Duarte | demands": whether the name of the person concerned stands right before the verb at token `verb`, behind what opens the sentence. */
function isBehindOpener(analysis: Analysis, verb: number, isPerson: (token: number) => boolean): boolean {
  const last = verb - 1;
  let before = last;
  while (isPerson(before) || analysis.is(before, 'short-honorifics')) before--;
  if (before === last) return false;
  const { from } = analysis.sentenceAt(verb);
  if (analysis.norm(before) !== ',') return before === from && analysis.isAny(from, ['subject-adverbs', 'asking-adverbs']);
  return before === from + 1 || analysis.isAny(from, ['opening-prepositions', 'place-prepositions']);
}

/** "Ms Duarte demands a new trial", "Ms Duarte, who is ill, asks for a doctor": whether the verb at token `verb` tells what the person concerned asks for, who is named at the head of the sentence. */
function isOfConcerned(analysis: Analysis, verb: number, isPerson: (token: number) => boolean): boolean {
  if (isBehindOpener(analysis, verb, isPerson)) return true;
  const { from } = analysis.sentenceAt(verb);
  let behind = from;
  while (behind < verb && (analysis.is(behind, 'short-honorifics') || isPerson(behind))) behind++;
  if (behind === from) return false;
  // "Ms Duarte welcomes the ruling of the Court and demands".
  if (isPerson(behind - 1) && opensWithName(analysis, from, verb) && subjectOf(analysis, verb).from === verb) return true;
  return behind === verb || (analysis.norm(behind) === ',' && analysis.norm(verb - 1) === ',' && subjectOf(analysis, verb).actor === 'none');
}

/** "Lund welcomes the ruling and demands", "Maria Lund calls on": whether the sentence of the verb at token `verb` opens with the name of somebody who speaks for nobody whose statement it is, and of whom the verb tells. */
function isOfNameAtHead(analysis: Analysis, verb: number, spokespeople: string): boolean {
  const { from } = analysis.sentenceAt(verb);
  const end = endOfOpeningName(analysis, from);
  if (end === from || spokespeople.split(' ').includes(analysis.norm(end - 1))) return false;
  const subject = subjectOf(analysis, verb);
  if (subject.actor !== 'none' || subject.from !== verb) return false;
  return end === verb ? candidatesOf(analysis).some(({ from: at, to, score }) => at >= from && to === end && to - at > 1 && score > 0) : opensWithName(analysis, from, verb);
}

/** "Le président Ouattara salue la décision et | demande": whether the sentence of the verb at token `verb` opens with an office and a name. */
function isBehindOffice(analysis: Analysis, verb: number): boolean {
  const { from } = analysis.sentenceAt(verb);
  return behindOffice(analysis, from) > from;
}

/** "Las dos organizaciones piden": in a statement of two bodies both are meant. */
function isOfCounted(analysis: Analysis, verb: number): boolean {
  const subject = subjectOfStatement(analysis, verb);
  return subject !== undefined && analysis.is(subject - 1, 'small-numbers');
}

/** "Ottawa urged", "Madrid urged": the capital of one of the States whose statement it is, given by their codes, or of a Member State. */
function isSeatOf(analysis: Analysis, at: number, speakers: string): boolean {
  return within(analysis.countries, at, at + 1).some(({ kind, country }) => kind === 'capital' && (memberStates.has(country) || speakers.includes(country)));
}

/** "A spokesperson for the High Commissioner called on": an office that the EU has as others have, which in their own statement is theirs. */
function isOwnOffice(analysis: Analysis, verb: number): boolean {
  const { actor, from, to } = subjectOf(analysis, verb);
  return actor === 'none' || within(analysis.matches.actor, from, to).some(({ entry }) => entry.settings.office === true);
}

/** How far before "and" the passive stands with which a participle goes on. */
const passiveReach = 12;

/** "He has been hit and | asked where his notes are": a participle that goes on with a passive. */
function isJoinedPassive(analysis: Analysis, verb: number): boolean {
  return analysis.is(verb - 1, 'and-words') && analysis.any(Math.max(analysis.sentenceAt(verb).from, verb - passiveReach), verb - 1, 'be-forms');
}

/** How far before the infinitive the pronoun stands: "She still continues to". */
const doingReach = 4;

/** "that she will seek a review of the verdict", "She continues to call for justice": what the person concerned will do, or goes on doing, for whom the pronoun before that stands. */
function isToDoOfConcerned(analysis: Analysis, verb: number, isPerson: (token: number) => boolean): boolean {
  const { from } = analysis.sentenceAt(verb);
  const isDoing = analysis.is(from, 'single-pronouns') && analysis.is(verb - 2, 'going-on') && analysis.is(verb - 1, 'infinitive-markers') && verb - from <= doingReach;
  // "The Spokesperson condemned the arrest of Mr Agbo. She continues to call on Togo": somebody who speaks is named before.
  if (isDoing) return followsConcerned(analysis, from, isPerson) && !within(analysis.matches.actor, 0, from).some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true);
  return analysis.is(verb - 1, 'future-helpers') && analysis.is(verb - 2, 'single-pronouns') && analysis.is(verb - 3, 'complementizers') && followsConcerned(analysis, verb - 2, isPerson);
}

/** Words of “…,” the Minister of Justice told the agency. */
const sayingReach = 8;

/** “The EU demands that we free criminals,” the Minister said, “…, but no one listens,” Mr Agbo said: whether those in power, or somebody by name with no office of the EU, are told to have said what is quoted around token `at`. */
function isSaidByAnother(analysis: Analysis, at: number): boolean {
  let end = at;
  while (analysis.quoted[end] === ownQuotation) end++;
  for (let verb = end; verb < end + sayingReach && !analysis.isMark(verb, '.;:'); verb++) {
    if (!analysis.is(verb, 'speech-words')) continue;
    const named = actorsIn(analysis, end, Math.min(verb + sayingReach, analysis.sentenceAt(verb).to));
    return named.some(({ actor }) => actor === 'authority') || (named.every(({ actor }) => actor !== 'eu') && [verb - 1, verb + 1].some((name) => analysis.tokens[name]?.kind === 'word' && analysis.isCapital(name)));
  }
  return false;
}

/** “The European Union expects her to be released,” he said, the statement read: whoever asks so, by the EU's name, speaks for it; not “The EU asked”, “We ask”. */
function asksByNameOfEu(analysis: Analysis, { form, from: verb }: Trigger): boolean {
  if ((form !== 'verb' && form !== 'noun') || isToldAsPast(analysis, verb) || isPassive(analysis, verb) || isSaidByAnother(analysis, verb)) return false;
  const { actor, from, to } = subjectOf(analysis, verb);
  return actor === 'eu' && from < verb && analysis.quoted[from] === ownQuotation && within(analysis.matches.actor, from, to).some(({ entry }) => entry.kind === 'eu' && entry.settings.pronoun !== true) && ownerOfOffice(analysis, from, to) === undefined;
}

/** "She urged the authorities", told in the past: whether it is nobody who issues the statement. */
function isToldOfOthers(analysis: Analysis, trigger: Trigger, subject: number, voice: Issuer['voice'], isPerson: (token: number) => boolean): boolean {
  return (voice !== 'issuer' && voice !== 'organisation') || trigger.strength <= weak || followsConcerned(analysis, subject, isPerson);
}

/**
 * "La CIDH pide": in a statement of the EU, which tells it, and does not ask itself; "The experts urged", "She urged", what they are quoted as saying: in any but their own.
 * @param isPerson whether a token belongs to the name of a person concerned
 */
export function isToldOfIssuer(analysis: Analysis, trigger: Trigger, { voice, speakers, isNews, isToEu, issuing = '', spokespeople = '', isEuSpeaking = false }: Issuer, isPerson: (token: number) => boolean = () => false): boolean {
  const isSpeakerAt = (at: number): boolean => isPronounOfEu(analysis, at) || isPronounOfSpeaker(analysis, at, { spokespeople, isEuSpeaking, speakers }) || (spokespeople.split(' ').includes(analysis.norm(at)) && !isPerson(at));
  const isSaidBySpeaker = (verb: number, named: number): boolean => isEuNamed(analysis, verb) || isSpeakerAt(named);
  const isIssuingAt = (at: number): boolean => !isPerson(at) && isIssuing(analysis, at, issuing);
  if (isToEu && isAskedOfReader(analysis, trigger.from, trigger.to)) return true;
  if (trigger.sayer !== undefined && isIssuingAt(trigger.sayer)) return false;
  if (trigger.sayer !== undefined) return !isNews || !isSpeakerAt(trigger.sayer);
  // "La présidente Salmela presse", "The Minister urges", in a text of hers.
  if (trigger.holder !== undefined && isIssuingAt(trigger.holder)) return false;
  if (trigger.holder !== undefined && trigger.state === undefined) return true;
  // "Canada calls on", in a statement of Canada's; elsewhere it is told.
  if (trigger.state !== undefined) return !speakers.includes(trigger.state) || (!isNews && isToldAsPast(analysis, trigger.from));
  if (trigger.isOfIssuer === true) return voice !== 'issuer' || isToldAsPast(analysis, trigger.from);
  if (trigger.isOfBody === true) return voice !== 'organisation' && !(voice === 'issuer' && (isOfCounted(analysis, trigger.from) || isOfOffice(analysis, trigger.from)));
  // "La Red Global por la Prensa exige": where nobody else speaks it is whoever issues the statement, or one of them; in a statement of the EU or of a State it is told.
  if (trigger.isOfOrganisation === true && voice !== 'organisation' && isToldAsPast(analysis, trigger.from)) return true;
  if (trigger.isOfOrganisation === true) return voice === 'eu' || (voice === 'issuer' && !isOfCounted(analysis, trigger.from)) || speakers !== '' || isPerson(subjectOf(analysis, trigger.from).from);
  if (trigger.reporter !== undefined) {
    if (isNews && reporterInNews(analysis, trigger.from) === trigger.reporter) return false;
    const speaker = isOfIssuer(analysis, trigger.reporter) ? undefined : (subjectOfStatement(analysis, trigger.reporter) ?? nameBehindSaying(analysis, trigger.reporter));
    if (speaker !== undefined && speaker > trigger.reporter && isSpeakerAt(speaker)) return false;
    if (speaker !== undefined && isIssuingAt(speaker)) return false;
    // "Moreau added that she had to be released", "He added that": whoever speaks for the EU.
    if (isNews && speaker !== undefined && isToldAsPast(analysis, trigger.reporter) && isSaidBySpeaker(trigger.reporter, speaker)) return false;
    return (voice !== 'issuer' && voice !== 'organisation') || (speaker !== undefined && followsConcerned(analysis, speaker, isPerson));
  }
  const isVerbOrNoun = trigger.form === 'verb' || trigger.form === 'noun';
  const verb = trigger.told ?? trigger.from;
  if (isVerbOrNoun && (isOfConcerned(analysis, verb, isPerson) || isToDoOfConcerned(analysis, verb, isPerson))) return true;
  if (trigger.form === 'verb' && (voice === 'eu' || issuing !== '' || isBehindOffice(analysis, verb)) && isOfNameAtHead(analysis, verb, spokespeople)) return true;
  const isPast = isVerbOrNoun && isToldAsPast(analysis, verb) && !isPassive(analysis, verb);
  if (isPast && (isNews ? isOfThirdOffice(analysis, verb, speakers) : isBeforeThisDay(analysis, verb))) return true;
  const named = isPast ? subjectOfStatement(analysis, verb) : undefined;
  // "Salmela called on", in a text of hers.
  if (isPast && isIssuingAt(named ?? verb - 1)) return false;
  // "She has asked": of another day, in English.
  if (named !== undefined && issuing !== '' && (analysis.grammar.traits.has('nouns-first') || helperOf(analysis, verb) === undefined) && isPronounOfSpeaker(analysis, named, { spokespeople: issuing, isEuSpeaking, speakers })) return false;
  if (named !== undefined && isNews && isSeatOf(analysis, named, speakers)) return false;
  if (named !== undefined && isNews && isSaidBySpeaker(verb, named)) return false;
  // "Special Representative Berger called on": by the name of whoever speaks for the EU.
  if (isPast && isNews && named === undefined && analysis.isCapital(verb - 1) && spokespeople.split(' ').includes(analysis.norm(verb - 1)) && !isPerson(verb - 1)) return false;
  const isIssuers = isPast && (isOfIssuer(analysis, verb) || dropsIssuer(analysis, verb));
  const subject = isIssuers ? undefined : named;
  // "M. Agbo a demandé": a name alone, of somebody else.
  if (subject !== undefined && trigger.entry?.settings.told === 'issuer' && !isToldOfKnown(analysis, verb)) return true;
  // "Pidieron también que": in their own statement they go on.
  if (isPast && !isIssuers && subject === undefined) return !isNews && !((voice === 'issuer' || voice === 'organisation') && isOwnOffice(analysis, verb) && !isJoinedPassive(analysis, verb));
  if (subject !== undefined) return isToldOfOthers(analysis, trigger, subject, voice, isPerson);
  if (voice === 'issuer') return false;
  if (analysis.quoted[trigger.from] === ownQuotation) return voice !== 'organisation' && !(voice === 'eu' && asksByNameOfEu(analysis, trigger)) && !((voice === 'eu' || speakers !== '' || issuing !== '') && isSaidForEu(analysis, trigger.from, { issuing, spokespeople, isEuSpeaking, speakers }));
  if (!isVerbOrNoun || (voice !== 'eu' && !isPast)) return false;
  return isIssuers || isOfIssuer(analysis, trigger.from) || (voice === 'eu' && !isPast && trigger.apart === undefined && !isPassive(analysis, verb) && isOfNamedOther(analysis, verb) && !isIssuingAt(verb - 1));
}
