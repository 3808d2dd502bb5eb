import { wordsOf } from '../../lexicon/entry.js';
import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { skipAdverbs } from '../syntax/syntax.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { hasComma } from './goes-on.js';
import { isPublic } from './addressee.js';
import { actorsIn } from '../subject.js';
import { commentBefore, voiceOfComment } from './inserted-comment.js';
import { isInfinitiveSubject, isNormative, isNounOfNeed, isPrediction } from './normative.js';
import { type Trigger, triggerOf } from './trigger.js';
import { startsNominal } from './starts.js';
import { subjectStart } from './modal-subject.js';
import { reporterInNews, reporterOf, stateThatReports } from './reporter.js';

/** How far behind a modal the participle stands that tells the reader something ("should also be noted"). */
const readerReach = 4;
/** How far before "that must" a copula makes it a truth about things: "is a value that must be kept". */
const remarkReach = 6;
/** How far behind the EU's name "for its part" reaches, and a conceding verb before "that". */
const ownPartReach = 3;
const concedingReach = 3;
/** How far before a relative clause the article of what it tells of stands. */
const antecedentReach = 4;
/** Words behind "is the duty of" in which an authority is named. */
const ownerReach = 6;
/** Words between "by" and the authority that is to act: "by the governing authorities". */
const doerReach = 3;
/** How far behind "nobody must" impunity is named, and what for. */
const impunityReach = 4;
/** How far before a participle its "be" stands. */
const participleBack = 3;
/** How far behind a modal it is told that somebody is held merely for something. */
const mereReach = 7;
/** The strength of "should". */
const adviceStrength = 3;
/** Most words of a maxim's subject right before its modal: "no human rights defender". */
const maximReach = 4;

/** "It should be noted": said to the reader. */
function isForTheReader(analysis: Analysis, to: number): boolean {
  if (!analysis.is(to, 'be-infinitive')) return false;
  for (let at = to + 1; at < to + readerReach; at++) {
    // Not "must be seen by a doctor".
    if (analysis.is(at, 'reader-participles')) return !analysis.is(at + 1, 'doer-links');
    // "must be made known".
    if (!analysis.ends(at, 'adverb') && !analysis.is(at, 'act-adverbs') && !analysis.is(at, 'and-words')) return false;
  }
  return false;
}

/** "A genuine effort by the authorities is needed": something that those in power are to do, though no act is named. */
function isByAuthority(analysis: Analysis, from: number, to: number): boolean {
  const last = actorsIn(analysis, from, to).at(-1);
  return last?.actor === 'authority' && last.to === to && analysis.any(Math.max(from, last.from - doerReach), last.from, 'doer-links');
}

/** "The beating of Mr X in Lomé", "these crimes": what was done, and nobody who acts. */
function isOfDeed(analysis: Analysis, deeds: readonly string[], from: number, to: number): boolean {
  for (let at = from; at < to && !analysis.is(at, 'of-words'); at++) if (deeds.includes(analysis.norm(at))) return true;
  return false;
}

/** "should be moved to a hospital, and should be moved today": whether a modal without a subject of its own asks once more for the passive act that was asked for before in its sentence. */
function repeatsAct(analysis: Analysis, { from, to }: Match, sentenceFrom: number): boolean {
  if (!analysis.is(from - 1, 'and-words') || !analysis.is(to, 'be-infinitive') || !analysis.ends(to + 1, 'participle')) return false;
  for (let at = sentenceFrom + 1; at < from; at++) if (analysis.norm(at) === analysis.norm(to + 1) && analysis.is(at - 1, 'be-infinitive')) return true;
  return false;
}

/** How far behind words that ask the colon of a list stands: "are needed now:". */
const colonReach = 3;

/** "Repealing A and lifting B: | this is what we ask": whether nothing but a pointer back at a list stands between a colon and the modal at token `modal`. */
function pointsBack(analysis: Analysis, modal: number): boolean {
  return analysis.is(modal - 1, 'list-pointers') && analysis.norm(modal - 2) === ':';
}

/** Whether a subject announces a list behind a colon, or points back at one. */
function isOfList(analysis: Analysis, from: number, to: number, behind: number): boolean {
  if (pointsBack(analysis, to)) return true;
  if (!analysis.any(from, to, 'list-heads')) return false;
  for (let at = behind; at < behind + colonReach; at++) if (analysis.norm(at) === ':') return true;
  return false;
}

/** "is the duty | of all the competent authorities": whether those in power are named first behind token `at`; not "of the media and the Government". */
function isAuthorityBehind(analysis: Analysis, at: number): boolean {
  const owner = actorsIn(analysis, at, Math.min(analysis.sentenceAt(at).to, at + ownerReach))[0];
  return owner?.actor === 'authority' && !analysis.any(at, owner.from, 'and-words');
}

/** Whether the entry's own condition on the subject is met: an act ("an investigation is essential"), or an authority. */
function meets(analysis: Analysis, { entry, to: behind }: Match, from: number, to: number, afterAsk: number): boolean {
  // "Supporting reforms is a task for the EU": of nobody in power.
  if (entry.settings.of === 'authority' && !isAuthorityBehind(analysis, behind)) return false;
  // "Two things are needed now: …", "…: that is what we ask": what is asked for stands behind a colon, or before it.
  if (entry.settings.needs === 'act-noun' && isOfList(analysis, from, to, behind)) return true;
  // "To carry out what was agreed is an indispensable next step".
  if (entry.settings.needs === 'act-noun' && isInfinitiveSubject(analysis, from, to)) return true;
  // "Supporting reforms is a priority of the EU": what the speaker does; "releasing her is" asks.
  if (entry.settings.needs === 'act-noun' && analysis.ends(from, 'gerund')) return isAct(analysis, from, 'gerund') || askOf(analysis, from, to) !== 'other';
  // "That X is released is a matter of urgency".
  if (entry.settings.needs === 'act-noun' && isClauseSubject(analysis, from)) return within(analysis.matches.act, from, to).some((act) => act.entry.kind === 'participle' && analysis.any(act.from - participleBack, act.from, 'be-forms'));
  if (entry.settings.needs === 'act-noun') return within(analysis.matches.act, from, to).some((act) => act.entry.kind === 'noun') || isByAuthority(analysis, from, to);
  if (entry.settings.needs === 'deed') return isOfDeed(analysis, wordsOf(entry, 'deeds'), from, to);
  // "Those who beat her have to answer for it"; "Journalists have to flee" tells.
  if (entry.settings.needs === 'answerable' && analysis.is(from, 'back-pointers') && analysis.is(from + 1, 'relatives')) return true;
  // "These reprisals have to stop".
  if (entry.settings.needs === 'answerable' && analysis.is(behind, 'ending-verbs')) return true;
  // "The investigations have to start now": an act is the subject.
  if (entry.settings.needs === 'answerable' && startsNominal(analysis, from, to)) return true;
  return (entry.settings.needs !== 'authority' && entry.settings.needs !== 'answerable') || actorsIn(analysis, from, to).at(-1)?.actor === 'authority' || isOfAsked(analysis, from, to, afterAsk);
}

/** "It is for the Government to act. In doing so, they have to": the pronoun stands for the authority of which the sentence before asks something. */
function isOfAsked(analysis: Analysis, from: number, to: number, afterAsk: number): boolean {
  const sentence = analysis.sentenceAt(to);
  // "Togo has signed the Covenant, and it is expected to": the one who is named first in the sentence, and nobody else.
  const named = analysis.is(to - 1, 'asked-pronouns') && analysis.is(to - 2, 'and-words') ? actorsIn(analysis, sentence.from, to - 1) : [];
  if (named[0] !== undefined && named[0].from <= sentence.from + 1 && named[0].actor === 'authority' && named.every(({ actor }) => actor !== 'eu')) return true;
  if (afterAsk === 0 || sentence.from === 0 || !analysis.is(to - 1, 'asked-pronouns') || to - 1 < from) return false;
  const before = analysis.sentenceAt(sentence.from - 1).from;
  return afterAsk > before && afterAsk <= sentence.from && actorsIn(analysis, before, to - 1).at(-1)?.actor === 'authority';
}

/** "We recognise that the State has to fight crime": granted, and not asked. */
function isConceded(analysis: Analysis, from: number): boolean {
  const isConcededThat = (at: number): boolean => analysis.is(at, 'complementizers') && analysis.any(at - concedingReach, at, 'conceding-verbs');
  if (!analysis.is(from - 1, 'complementizers') || !analysis.is(from - 2, 'and-words')) return isConcededThat(from - 1);
  // "we agree that nobody is above the law, and that it must apply to all".
  for (let at = from - 3; at >= analysis.sentenceAt(from).from; at--) if (isConcededThat(at)) return true;
  return false;
}

/** "Whilst dialogue is essential, the EU will continue to", "Although the police must keep order, journalists should": what a clause of concession grants opens what is said, and asks for nothing. */
function isGranted(analysis: Analysis, { entry, from: modal, to }: Match, from: number): boolean {
  if (!analysis.is(from, 'granting-openers') && !analysis.is(from - 1, 'granting-openers')) return false;
  return entry.settings.needs === 'act-noun' || (!hasComma(analysis, from, modal) && hasComma(analysis, to, analysis.sentenceAt(to).to));
}

/** Words of the subject of a clause of time. */
const timeReach = 4;

/** "when they have to settle their differences": what is told of the time at which something is asked. */
function isOfTime(analysis: Analysis, modal: number): boolean {
  for (let at = modal - 2; at >= modal - timeReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'time-openers')) return !analysis.is(at + 1, 'place-prepositions');
  return false;
}

/** "a licence which has to be renewed": what a rule says of a thing that it brings; "this is a crime that must be punished" asks. */
function isOfNewThing(analysis: Analysis, modal: number): boolean {
  if (!analysis.is(modal - 1, 'relatives')) return false;
  for (let at = modal - 2; at >= modal - 1 - antecedentReach; at--) if (analysis.is(at, 'indefinite-articles')) return !analysis.is(at - 1, 'copulas') && !analysis.is(at - 1, 'be-forms');
  return false;
}

/** "The right to a defence is one of the principles that must be upheld": a truth about principles. */
function isOfPrinciple(analysis: Analysis, modal: number): boolean {
  return analysis.is(modal - 1, 'relatives') && analysis.is(modal - 2, 'values') && analysis.any(modal - remarkReach, modal - 2, 'copulas');
}

/** How far before a modal the "which" stands whose clause it is in. */
const objectReach = 5;
/** Words of "which according to international standards" before a modal. */
const ruleReach = 8;

/** "the difficulties which the Government has to deal with": told of a thing, and not asked; "…, which the Government must repeal" asks. */
function isToldOfThing(analysis: Analysis, modal: number): boolean {
  // "offences which according to the Covenant should not be punished by death": what a rule says of them.
  for (let at = modal - 2; at > Math.max(0, modal - ruleReach); at--) if (analysis.is(at, 'reporting-openers') && analysis.is(analysis.norm(at - 1) === ',' ? at - 2 : at - 1, 'relatives')) return true;
  for (let at = modal - 2; at >= Math.max(0, modal - objectReach); at--) {
    if (analysis.isMark(at, ',;:')) return false;
    // "hear what they have to say".
    if (analysis.is(at, 'fused-relatives') && isAct(analysis, at - 1, 'verb')) return true;
    if (analysis.is(at, 'relatives')) return !analysis.is(at, 'complementizers') && analysis.tokens[at - 1]?.kind === 'word' && isConcededBefore(analysis, at);
  }
  return false;
}

/** Whether what is told of somebody in the sentence before token `at` is granted: "we recognise the difficulties". */
function isConcededBefore(analysis: Analysis, at: number): boolean {
  return analysis.any(analysis.sentenceAt(at).from, at, 'conceding-verbs');
}

/** Whether a clause that "that" opens at the head of the sentence is the subject that begins at token `from`. */
function isClauseSubject(analysis: Analysis, from: number): boolean {
  const sentence = analysis.sentenceAt(from);
  return from === sentence.from + 1 && analysis.is(sentence.from, 'complementizers');
}

/** "That a law should be revived is hard to believe": a clause that is itself a subject; "to remember is a value that must be kept": a truth about values. */
function isRemark(analysis: Analysis, from: number, modal: number, needs: unknown): boolean {
  const sentence = analysis.sentenceAt(modal);
  if (needs !== 'act-noun' && isClauseSubject(analysis, from)) return true;
  if (isOfNewThing(analysis, modal) || isOfPrinciple(analysis, modal)) return true;
  // "these are politics, something that should be welcomed".
  if (analysis.is(modal - 1, 'relatives') && analysis.is(modal - 2, 'vague-pronouns')) return true;
  if (!analysis.is(modal - 1, 'relatives') || !analysis.syntax.isInfinitive(analysis, sentence.from, sentence.to)) return false;
  for (let at = modal - 2; at > Math.max(sentence.from, modal - remarkReach); at--) if (analysis.is(at, 'be-forms') && analysis.is(at + 1, 'indefinite-articles')) return true;
  return false;
}

/** "No one should be held for an opinion", "her work is legitimate, and nobody must be punished for it": said to nobody. */
function isMaxim(analysis: Analysis, from: number, modal: number): boolean {
  if (analysis.phraseLength(from, 'maxim-subjects') > 0) return true;
  for (let at = Math.max(from, modal - maximReach); at < modal; at++) if (at + analysis.phraseLength(at, 'maxim-subjects') === modal) return true;
  return false;
}

/** "Nobody must enjoy impunity for this murder": said of one deed, and no maxim. */
function isOnImpunity(analysis: Analysis, to: number): boolean {
  for (let at = to; at < to + impunityReach; at++) if (analysis.is(at, 'impunity-words')) return analysis.any(at + 1, at + impunityReach, 'case-determiners');
  return false;
}

/** "Nobody must be detained merely for writing", "for their opinions": what States are not to do, and no saying; "No one should be held for an opinion" is one. */
function isOnMereDeed(analysis: Analysis, from: number, { entry, from: modal, to }: Match): boolean {
  if (!isMaxim(analysis, from, modal) || !analysis.is(to, 'be-infinitive') || !analysis.ends(to + 1, 'participle')) return false;
  if (analysis.any(to + 2, to + mereReach, 'mere-words')) return true;
  return Number(entry.settings.strength) > adviceStrength && analysis.any(to + 2, to + mereReach, 'rights-exercised');
}

/** How far behind a modal without an authority it is told that it binds the speaker: "must continue to shape our own". */
const ownReach = 5;
/** Words of an aside between a modal and its verb. */
const asideReach = 10;

/** First token behind the aside between two commas that stands right behind a modal: "must, in our view, | be released"; `at` where none does. */
function behindAside(analysis: Analysis, at: number, to: number): number {
  if (analysis.norm(at) !== ',') return at;
  for (let comma = at + 2; comma < Math.min(to, at + asideReach); comma++) if (analysis.norm(comma) === ',') return comma + 1;
  return at;
}

/** How far behind "is responsible for" it is told that somebody's safety is meant. */
const safetyReach = 10;
/** How far behind a priority it is told of what. */
const priorityReach = 6;

/** "The release of X remains a priority in our relations": what the speaker gives weight to, and not what is to be done. */
function isOfRelations(analysis: Analysis, { entry, to }: Match): boolean {
  return entry.settings.needs === 'act-noun' && analysis.any(to, Math.min(to + priorityReach, analysis.sentenceAt(to - 1).to), 'relation-nouns');
}

/** How far before a relative clause the name of those in power begins. */
const authorityReach = 6;

/** "We fear for Ms X, who must be released": what is to be done to somebody, in a clause that a comma or "and" adds. */
function isOfVictim(analysis: Analysis, { from, to }: Match): boolean {
  const who = from - 1;
  if (!analysis.is(who, 'people-relatives') || !(analysis.norm(who - 1) === ',' || analysis.is(who - 1, 'and-words')) || !analysis.is(to, 'be-infinitive')) return false;
  return isAct(analysis, skipAdverbs(analysis, to + 1, to + mereReach), 'participle') || analysis.is(skipAdverbs(analysis, to + 1, to + mereReach), 'giving-participles');
}

/** "released by the authorities, who should also guarantee his safety": the relative of a clause that a comma adds to the name of those in power, and in which they are to act; undefined where there is none. */
function relativeOfAuthority(analysis: Analysis, { from, to }: Match): number | undefined {
  const who = from - 1;
  if (!analysis.is(who, 'people-relatives') || analysis.norm(who - 1) !== ',') return undefined;
  const named = actorsIn(analysis, Math.max(analysis.sentenceAt(who).from, who - authorityReach), who - 1).at(-1);
  return named?.actor === 'authority' && named.to === who - 1 && isAct(analysis, skipAdverbs(analysis, to, to + mereReach), 'verb') ? who : undefined;
}

/**
 * The ask that a modal makes of its subject: "must", "should", "needs to".
 * @param afterAsk first token behind the ask before in the paragraph, 0 when there is none
 * @returns undefined for conditions, regrets, what is said to the reader, what others say, and what the EU binds itself to
 */
export function modalTrigger(analysis: Analysis, match: Match, afterAsk: number): Trigger | undefined {
  const sentence = analysis.sentenceAt(match.from);
  // "que les coupables répondent de leurs actes": what others are asked, and no duty to keep somebody safe.
  if (match.entry.settings.needs === 'safety' && !analysis.any(match.to, Math.min(sentence.to, match.to + safetyReach), 'safety-nouns')) return undefined;
  // "cannot remain silent".
  if (match.to >= sentence.to || analysis.is(match.to, 'idiom-followers') || analysis.phraseLength(match.to, 'idiom-phrases') > 0 || (analysis.is(match.from - 1, 'no-modal-subjects') && !isOfVictim(analysis, match) && relativeOfAuthority(analysis, match) === undefined)) return undefined;
  if (analysis.syntax.isUnreal(analysis, match.from, match.to, sentence.from) || isForTheReader(analysis, match.to)) return undefined;
  // "treated as she needs to be": nothing is asked that was not said before.
  if (analysis.is(match.to, 'be-infinitive') && (match.to + 1 >= sentence.to || analysis.isMark(match.to + 1, '.;'))) return undefined;
  if (afterAsk > sentence.from && repeatsAct(analysis, match, sentence.from)) return undefined;
  // "must publish the list, and must do so soon": what was asked before in the sentence.
  if (afterAsk > sentence.from && analysis.phraseLength(match.to, 'doing-so') > 0) return undefined;
  // "To protect everyone who exercises that right is essential": the clause belongs to the infinitive.
  const from = match.entry.settings.needs === 'act-noun' && isInfinitiveSubject(analysis, sentence.from, match.from) ? sentence.from : (relativeOfAuthority(analysis, match) ?? subjectStart(analysis, match.from, afterAsk));
  // "Le Gouvernement, insiste l'UE, devrait": the clause that tells who says so is no part of the subject.
  const comment = commentBefore(analysis, match.from, from);
  const end = comment?.comma ?? match.from;
  // "We must", "the EU and its Member States should": the EU binds itself.
  const nearest = actorsIn(analysis, from, end).at(-1);
  const isAside = nearest !== undefined && analysis.norm(nearest.to) === ',' && analysis.norm(match.from - 1) === ',';
  const isForItsPart = nearest !== undefined && analysis.is(nearest.to, 'asking-prepositions') && match.from - nearest.to <= ownPartReach;
  // "Foreign missions should be permitted to attend": what others are to grant.
  const isGranting = analysis.is(match.to, 'be-infinitive') && analysis.is(match.to + 1, 'giving-participles') && nearest !== undefined && analysis.phraseLength(nearest.from, 'ourselves') === 0;
  if (nearest?.actor === 'eu' && !isGranting && (match.from - nearest.to <= 1 || isAside || isForItsPart)) return undefined;
  // "The international community should speak up": none of those who hold power in the country.
  const subject = analysis.tokens[from]?.kind === 'punctuation' ? from + 1 : from;
  const onlookers = analysis.phraseLength(subject, 'onlookers');
  if (onlookers > 0 && subject + onlookers === match.from) return undefined;
  // "Demonstrators must remain peaceful": asked of those who march, as in "urges protesters to remain peaceful".
  if (analysis.is(skipAdverbs(analysis, match.to, sentence.to), 'calm-verbs') && nearest?.actor !== 'authority' && isPublic(analysis, subject, match.from)) return undefined;
  // "The EU and China must deepen": both of them.
  if (actorsIn(analysis, from, end).some(({ actor, to }) => actor === 'eu' && analysis.is(to, 'and-words'))) return undefined;
  if ((analysis.is(match.from - 1, 'and-words') || analysis.is(match.from - 1, 'contrast-words')) && actorsIn(analysis, sentence.from, match.from)[0]?.actor === 'eu' && from === sentence.from) return undefined;
  // "is essential if the situation is to improve": what something depends on; "are essential parts of": what it belongs to.
  if (match.entry.settings.needs === 'act-noun' && ((analysis.is(match.to, 'conditionals') && !isInfinitiveSubject(analysis, from, match.from)) || analysis.is(match.to, 'part-nouns'))) return undefined;
  if (analysis.any(from - 1, from + 1, 'conditionals') || !meets(analysis, match, from, end, afterAsk)) return undefined;
  // "Respect for rights must continue to shape our own response": what the speaker does.
  const verb = behindAside(analysis, match.to, sentence.to);
  if (!actorsIn(analysis, from, end).some(({ actor }) => actor === 'authority') && analysis.any(verb, Math.min(verb + ownReach, sentence.to), 'own-words')) return undefined;
  // "whose trial is due to begin on Monday": what is planned.
  if (match.entry.settings.needs === 'act-noun' && analysis.is(match.to - 1, 'infinitive-markers') && analysis.syntax.isInfinitive(analysis, match.to - 1, sentence.to)) return undefined;
  // "prospects for a dialogue that is urgently needed": what is told of it.
  if (match.entry.settings.needs === 'act-noun' && analysis.is(match.from - 1, 'relatives') && !pointsBack(analysis, match.from)) return undefined;
  // "Respect for the press is vital in any democracy".
  if (match.entry.settings.needs === 'act-noun' && analysis.phraseLength(match.to, 'everywhere-phrases') > 0) return undefined;
  if (isNounOfNeed(analysis, from, match.from) || isOfRelations(analysis, match)) return undefined;
  if (!pointsBack(analysis, match.from) && !isOnImpunity(analysis, match.to) && !isOnMereDeed(analysis, from, match) && (isMaxim(analysis, from, end) || !isNormative(analysis, from, end, match.to))) return undefined;
  if (match.entry.settings.foresees === true && isPrediction(analysis, match.to)) return undefined;
  const reporter = reporterOf(analysis, from, match.from) ?? (match.entry.settings.needs === 'reported' ? reporterInNews(analysis, match.from) : undefined);
  // "said that she had to be released".
  if (match.entry.settings.needs === 'reported' && reporter === undefined) return undefined;
  // "Canada holds that she must be released": in a statement of its own.
  const state = reporter === true ? stateThatReports(analysis, match.from) : undefined;
  if ((reporter === true && state === undefined) || isConceded(analysis, from) || isGranted(analysis, match, from) || isOfTime(analysis, match.from) || isToldOfThing(analysis, match.from) || isRemark(analysis, from, match.from, match.entry.settings.needs)) return undefined;
  const voice = comment ? voiceOfComment(analysis, comment) : 'own';
  if (voice === 'other') return undefined;
  return { subject: { from, to: end }, ...triggerOf(match, 'modal'), ...(state !== undefined && { state }), ...(typeof reporter === 'number' && { reporter }), ...(voice !== 'own' && voice) };
}
