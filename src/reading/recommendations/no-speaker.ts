import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import type { Trigger } from './trigger.js';

/* Words that ask elsewhere, where nobody asks anything with them. */

/** Up to this strength a verb can tell what comes of a thing: "encourages". */
const weak = 2;

/** What stands before such a verb where it is no noun. */
const noNouns = ['coordinators', 'contrast-words', 'relatives', 'subject-pronouns', 'infinitive-markers', 'be-forms', 'passive-helpers', 'asking-adverbs', 'speaking-nouns'] as const;

/** Whether the word behind a norm is a verb of which the norm is the subject: "their demand" is a noun, where an English verb has an ending; "exigimos" is said by somebody. */
function isToldOfNorm(analysis: Analysis, verb: number): boolean {
  const { traits } = analysis.grammar;
  return traits.has('drops-subjects') ? !analysis.ends(verb, 'first-person') : traits.has('nouns-first') || analysis.ends(verb, 'plural');
}

/** "Such silence encourages further attacks": a thing named right before the verb at token `verb`, in a sentence in which nobody speaks. */
export function isOfThing(analysis: Analysis, { entry }: Match, verb: number): boolean {
  const before = verb - 1;
  // "The Constitution demands respect", « la Constitution exige »: what a norm or a value asks.
  if (analysis.is(before, 'norms-that-demand') && !analysis.ends(verb, 'gerund') && isToldOfNorm(analysis, verb)) return true;
  if (Number(entry.settings.strength) > weak || analysis.tokens[before]?.kind !== 'word' || analysis.ends(verb, 'gerund')) return false;
  // "Por ello anima al Gobierno": where a subject may be left out, a word before the verb is none.
  if (analysis.is(verb, 'coordinators') || analysis.grammar.traits.has('drops-subjects')) return false;
  if (analysis.is(before, 'impunity-words')) return true;
  return !analysis.isCapital(before) && !analysis.isAny(before, noNouns);
}

/** "the standards we expect from a candidate": told of what stands before the speaker at token `speaker`, since nothing that is asked for stands behind the verb. */
export function isToldOfObject(analysis: Analysis, { to }: Match, speaker: number): boolean {
  const sentence = analysis.sentenceAt(to - 1);
  const source = analysis.is(to - 1, 'expected-sources') ? to - 1 : to;
  if (speaker <= sentence.from || analysis.tokens[speaker - 1]?.kind !== 'word' || analysis.is(speaker - 1, 'coordinators') || !analysis.is(source, 'expected-sources')) return false;
  // "In this context we expect from": the sentence opens so, and what is asked follows.
  if (analysis.is(sentence.from, 'opening-prepositions')) return false;
  let end = source + 1;
  while (end < sentence.to && analysis.norm(end) !== ',') end++;
  // "a country aspiring to political association": what somebody aspires to is not what is expected.
  for (let at = source; at < end; at++) if (analysis.is(at, 'complementizers') || (analysis.syntax.isInfinitive(analysis, at, sentence.to) && !analysis.ends(at - 1, 'gerund'))) return false;
  return end === sentence.to && !within(analysis.matches.act, source, end).some(({ entry }) => entry.kind === 'noun');
}

/** How far behind "invited" stands what to: "to the annual forum". */
const eventReach = 4;

/** "en l'invitant au Forum", "invited to the conference": where to somebody was asked to come, and nothing that they are to do. */
export function isToEvent(analysis: Analysis, to: number): boolean {
  let opener = analysis.is(to - 1, 'articles') ? to - 2 : to - 1;
  if (!analysis.is(opener, 'nominal-openers') && !analysis.is(opener, 'infinitive-markers')) opener = to;
  if (!analysis.is(opener, 'nominal-openers') && !analysis.is(opener, 'infinitive-markers')) return false;
  for (let at = opener + 1; at < opener + eventReach && analysis.tokens[at]?.kind === 'word'; at++) if (analysis.is(at, 'guest-events')) return true;
  return false;
}

/** "It is essential that the charges | should be dropped", "We ask that they should be freed": a modal that only marks the clause of what is asked before it. */
export function marksClauseOf(analysis: Analysis, { form, subject, from, to }: Trigger, before: Trigger | undefined): boolean {
  if (form !== 'modal' || !subject || to - from !== 1 || !analysis.is(from, 'clause-modals') || !before || before.form === 'modal') return false;
  return (analysis.is(subject.from - 1, 'complementizers') && subject.from - 1 === before.to) || (analysis.is(before.to - 1, 'complementizers') && subject.from === before.to);
}

/** "The Commission must insist | that she be freed": a verb that asks, right behind a modal that asks for it of whoever stands before it. */
export function isAskedOf(analysis: Analysis, { form, from }: Trigger, before: Trigger | undefined): boolean {
  if (form !== 'verb' || before?.form !== 'modal') return false;
  return before.to === from || (before.to === from - 1 && analysis.is(before.to, 'asking-adverbs'));
}

/** "expects that the charges must be dropped", "it is vital that they should be dropped", "our message is clear: the charges must be dropped": the modal asks, and its subject leaves nothing to the words before it. */
export function leavesAllToModal(analysis: Analysis, { form, to }: Trigger, next: Trigger | undefined): boolean {
  if (next?.form !== 'modal' || form === 'modal') return false;
  // "insists that X is innocent and must be released": what is so, and what is asked.
  const isOfSame = next.subject?.from === next.from && analysis.is(to - 1, 'complementizers') && within(analysis.matches.act, to, next.from).length === 0 && analysis.any(to, next.from, 'copulas');
  return next.subject?.from === to || isOfSame;
}
