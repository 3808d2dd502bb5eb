import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isAct } from './acts.js';
import { hasComma } from './goes-on.js';
import { isClauseSubject } from './modal-subject.js';

/* Clauses with a modal that tell what is so, or is granted, and ask for nothing. */

/** How far behind a modal the participle stands that tells the reader something ("should also be noted"). */
const readerReach = 4;
/** How far before "that must" a copula makes it a truth about things: "is a value that must be kept". */
const remarkReach = 6;
/** How far before "that" a conceding verb stands. */
const concedingReach = 3;
/** How far before a relative clause the article of what it tells of stands. */
const antecedentReach = 4;

/** "It should be noted": said to the reader. */
export function isForTheReader(analysis: Analysis, { from, to }: Match): boolean {
  // "must never be forgotten".
  const be = analysis.is(to, 'negations') ? to + 1 : to;
  // "no debe olvidarse que", "no se debe olvidar": nobody in particular.
  if (analysis.phraseLength(be, 'minded-phrases') > 0 || (analysis.is(from - 1, 'reflexive-pronouns') && analysis.phraseLength(be, 'minding-phrases') > 0)) return true;
  if (!analysis.is(be, 'be-infinitive')) return false;
  for (let at = be + 1; at < be + readerReach; at++) {
    // Not "must be seen by a doctor".
    const minded = analysis.phraseLength(at, 'minded-phrases');
    if (minded > 0) return !analysis.is(at + minded, 'doer-links');
    if (analysis.is(at, 'reader-participles')) return !analysis.is(at + 1, 'doer-links');
    // "must be made known".
    if (!analysis.ends(at, 'adverb') && !analysis.is(at, 'act-adverbs') && !analysis.is(at, 'and-words')) return false;
  }
  return false;
}

/** Most words between "what" and the modal of its clause: "of what the Special Administrative Region | has to offer". */
const toldReach = 8;

/** Whether a word is the verb of a clause, so that the modal behind it belongs to another: "for what they wrote | should be freed". */
function isClauseVerb(analysis: Analysis, at: number): boolean {
  return analysis.isAny(at, ['copulas', 'be-forms', 'have-helpers', 'irregular-pasts']) || analysis.syntax.isPast(analysis, at);
}

/**
 * "learn what it needs to know", "the pillar of what the region has to offer": whether a modal stands in a clause that names a thing by what is told of it;
 * where a colon behind it says what that is, or what stands before it is said to be that ("Dialogue is what all should seek"), it asks.
 */
export function isOfToldThing(analysis: Analysis, modal: number): boolean {
  const { from, to } = analysis.sentenceAt(modal);
  let opener = modal - 2;
  while (opener > Math.max(from, modal - toldReach) && analysis.phraseLength(opener, 'told-things') === 0) {
    if (analysis.tokens[opener]?.kind !== 'word' || isClauseVerb(analysis, opener)) return false;
    opener--;
  }
  const length = analysis.phraseLength(opener, 'told-things');
  if (opener <= from || length === 0 || analysis.tokens[opener - 1]?.kind !== 'word' || analysis.is(opener - 1, 'copulas') || analysis.is(opener - 1, 'be-forms')) return false;
  // "for what they believe | should be freed".
  if (isClauseVerb(analysis, modal - 1) || (analysis.is(opener + length, 'subject-pronouns') && opener + length + 1 < modal)) return false;
  for (let at = modal; at < to; at++) if (analysis.norm(at) === ':') return false;
  return true;
}

/** "We recognise that the State has to fight crime": granted, and not asked. */
export function isConceded(analysis: Analysis, from: number): boolean {
  const isConcededThat = (at: number): boolean => analysis.is(at, 'complementizers') && analysis.any(at - concedingReach, at, 'conceding-verbs');
  if (!analysis.is(from - 1, 'complementizers') || !analysis.is(from - 2, 'and-words')) return isConcededThat(from - 1);
  // "we agree that nobody is above the law, and that it must apply to all".
  for (let at = from - 3; at >= analysis.sentenceAt(from).from; at--) if (isConcededThat(at)) return true;
  return false;
}

/** "regrets that the Mission must leave", "we are aware that much needs to be done": what is regretted, or known, right behind "that"; not "regrets that the law was adopted and must be repealed". */
export function isDeplored(analysis: Analysis, from: number, modal: number): boolean {
  return analysis.is(from - 1, 'complementizers') && analysis.is(from - 2, 'deploring-words') && !analysis.any(from, modal, 'and-words') && !analysis.any(from, modal, 'be-forms');
}

/** Words from "has" to "that": "has time and again insisted with the authorities of Togo that". */
const saidReach = 12;

/** "time and again", "una y otra vez": whether tokens `from`–`to` tell in several words that something was done more than once. */
function isTimeAndAgain(analysis: Analysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'many-times') > 0) return true;
  return false;
}

/** "has repeatedly stressed that Togo must", "ha subrayado reiteradamente que": what was said on other days, and is not asked now. */
export function isSaidBefore(analysis: Analysis, from: number): boolean {
  if (!analysis.is(from - 1, 'complementizers')) return false;
  const start = Math.max(analysis.sentenceAt(from).from, from - 1 - saidReach);
  for (let helper = from - 2; helper >= start && analysis.tokens[helper]?.kind === 'word'; helper--) {
    if (!analysis.is(helper, 'perfect-helpers')) continue;
    let verb = helper + 1;
    while (verb < from - 1 && !analysis.is(verb, 'reporting-verbs') && !analysis.ends(verb, 'participle')) verb++;
    return verb < from - 1 && (analysis.any(Math.max(start, helper - 1), from - 1, 'earlier-words') || analysis.any(helper, from - 1, 'repeated-words') || isTimeAndAgain(analysis, helper, from - 1));
  }
  return false;
}

/** "It is right that broadcasters should be held to the law. However, …": granted by a judgement that the next sentence takes back. */
export function isGrantedBefore(analysis: Analysis, from: number, modal: number): boolean {
  const { from: start, to: end } = analysis.sentenceAt(modal);
  if (from - 1 !== start + judgementLength || !analysis.is(start, 'empty-subjects') || !analysis.is(start + 1, 'copulas') || !analysis.is(from - 1, 'complementizers')) return false;
  return end < analysis.tokens.length && analysis.is(end, 'contrast-words');
}

/** Words of "it is right" before "that". */
const judgementLength = 3;

/** "Whilst dialogue is essential, the EU will continue to", "Although the police must keep order, journalists should": what a clause of concession grants opens what is said, and asks for nothing. */
export function isGranted(analysis: Analysis, { entry, from: modal, to }: Match, from: number): boolean {
  if (!analysis.is(from, 'granting-openers') && !analysis.is(from - 1, 'granting-openers')) return false;
  return entry.settings.needs === 'act-noun' || (!hasComma(analysis, from, modal) && hasComma(analysis, to, analysis.sentenceAt(to).to));
}

/** How many words of set words stand before a modal in them, and behind it. */
const setWordsReach = 16;

/** "Justice must take its course", "the courts must be left to do their work": a modal within set words that leave something to others asks for nothing. */
export function isLeftToCourts(analysis: Analysis, { from, to }: Match): boolean {
  return within(analysis.matches.hedge, from - setWordsReach, to + setWordsReach).some((hedge) => hedge.entry.kind === 'deference' && hedge.from <= from && to < hedge.to);
}

/** Words of the subject of a clause of time. */
const timeReach = 4;

/** "when they have to settle their differences": what is told of the time at which something is asked. */
export function isOfTime(analysis: Analysis, modal: number): boolean {
  for (let at = modal - 2; at >= modal - timeReach && analysis.tokens[at]?.kind === 'word'; at--) if (analysis.is(at, 'time-openers')) return !analysis.is(at + 1, 'place-prepositions');
  return false;
}

/** "a licence which has to be renewed": what a rule says of a thing that it brings; "this is a crime that must be punished" asks. */
function isOfNewThing(analysis: Analysis, modal: number): boolean {
  if (!analysis.is(modal - 1, 'relatives')) return false;
  // "remains under a travel ban, which should be lifted": said beside it, and not of what it is.
  if (analysis.norm(modal - 2) === ',' && analysis.is(modal, 'direct-modals') && analysis.is(modal + 1, 'be-infinitive') && (!analysis.ends(modal + 2, 'participle') || isAct(analysis, modal + 2, 'participle'))) return false;
  for (let at = modal - 2; at >= modal - 1 - antecedentReach; at--) if (analysis.is(at, 'indefinite-articles')) return !analysis.is(at - 1, 'copulas') && !analysis.is(at - 1, 'be-forms') && !isLawToChange(analysis, at, modal);
  return false;
}

/** "convicted under the Cyber Act, | a law that must be repealed": whether a law is named once more, from token `article` on, to say what is to be done with it. */
function isLawToChange(analysis: Analysis, article: number, modal: number): boolean {
  if (analysis.norm(article - 1) !== ',' || !analysis.any(article + 1, modal - 1, 'told-statutes')) return false;
  return [modal + 1, modal + 2].some((be) => analysis.is(be, 'be-infinitive') && isAct(analysis, be + 1, 'participle'));
}

/** "The right to a defence is one of the principles that must be upheld": a truth about principles. */
function isOfPrinciple(analysis: Analysis, modal: number): boolean {
  return analysis.is(modal - 1, 'relatives') && analysis.is(modal - 2, 'values') && analysis.any(modal - remarkReach, modal - 2, 'copulas');
}

/** Words of a predicate before its relative clause, "a treasure for every free society", and in how many its noun stands. */
const predicateReach = 8;
const prizedReach = 4;
/** What tells that somebody or something in particular is the subject: "her work is", "it is". */
const ofCaseOrBefore = ['possessives', 'case-pronouns', 'subject-pronouns', 'demonstratives', 'own-words'] as const;

/** "A free press is an asset that must be protected": a truth about something in general; "The press of Togo is" and "her work is" ask. */
function isOfPrized(analysis: Analysis, modal: number): boolean {
  if (!analysis.is(modal - 1, 'relatives')) return false;
  const { from } = analysis.sentenceAt(modal);
  let copula = modal - 2;
  while (copula > Math.max(from, modal - 2 - predicateReach) && !analysis.is(copula, 'copulas')) copula--;
  if (!analysis.is(copula, 'copulas') || !analysis.is(copula + 1, 'indefinite-articles') || !analysis.any(copula + 2, Math.min(modal, copula + prizedReach), 'prized-nouns')) return false;
  return within(analysis.countries, from, modal).length === 0 && !ofCaseOrBefore.some((name) => analysis.any(from, copula, name));
}

/** How far before a modal the "which" stands whose clause it is in. */
const objectReach = 5;
/** Words of "which according to international standards" before a modal. */
const ruleReach = 8;

/** "all the means that it has to help", "the instruments it has to help": what somebody has, and is to do something with. */
function isOfMeansAtHand(analysis: Analysis, modal: number): boolean {
  if (!analysis.is(modal, 'have-helpers') || !analysis.is(modal - 1, 'subject-pronouns')) return false;
  const means = analysis.is(modal - 2, 'relatives') ? modal - 3 : modal - 2;
  return analysis.ends(means, 'plural') && (analysis.is(means - 1, 'articles') || analysis.is(means - 1, 'general-quantifiers') || analysis.is(means - 1, 'case-determiners'));
}

/** "the difficulties which the Government has to deal with": told of a thing, and not asked; "…, which the Government must repeal" asks. */
export function isToldOfThing(analysis: Analysis, modal: number): boolean {
  // "the citizens whom they ought to protect": whose task that is; ", whom they must free" asks.
  if (analysis.is(modal - 1, 'subject-pronouns') && analysis.is(modal - 2, 'object-relatives') && analysis.norm(modal - 3) !== ',') return true;
  if (isOfMeansAtHand(analysis, modal)) return true;
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

/** "That a law should be revived is hard to believe": a clause that is itself a subject; "to remember is a value that must be kept": a truth about values. */
export function isRemark(analysis: Analysis, from: number, modal: number, needs: unknown): boolean {
  const sentence = analysis.sentenceAt(modal);
  if (needs !== 'act-noun' && isClauseSubject(analysis, from)) return true;
  if (isOfNewThing(analysis, modal) || isOfPrinciple(analysis, modal) || isOfPrized(analysis, modal)) return true;
  // "these are politics, something that should be welcomed".
  if (analysis.is(modal - 1, 'relatives') && analysis.is(modal - 2, 'vague-pronouns')) return true;
  if (!analysis.is(modal - 1, 'relatives') || !analysis.syntax.isInfinitive(analysis, sentence.from, sentence.to)) return false;
  for (let at = modal - 2; at > Math.max(sentence.from, modal - remarkReach); at--) if (analysis.is(at, 'be-forms') && analysis.is(at + 1, 'indefinite-articles')) return true;
  return false;
}
