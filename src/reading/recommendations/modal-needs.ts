import { wordsOf } from '../../lexicon/entry.js';
import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { isAct } from './acts.js';
import { askOf } from './ask.js';
import { actorsIn } from '../subject.js';
import { isInfinitiveSubject } from './normative.js';
import { startsNominal } from './starts.js';
import { isClauseSubject } from './modal-subject.js';

/* What the subject of a modal has to be for it to ask: an act, an authority, a list. */

/** Words behind "is the duty of" in which an authority is named. */
const ownerReach = 6;
/** Words between "by" and the authority that is to act: "by the governing authorities". */
const doerReach = 3;
/** How far before a participle its "be" stands. */
const participleBack = 3;

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

/** How far behind words that ask the colon of a list stands: "are needed now:". */
const colonReach = 3;

/** "Repealing A and lifting B: | this is what we ask": whether nothing but a pointer back at a list stands between a colon and the modal at token `modal`. */
export function pointsBack(analysis: Analysis, modal: number): boolean {
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

/** "Au lieu de les poursuivre, le gouvernement pourrait": whether the sentence of a modal at token `modal` tells what is done instead. */
function isInstead(analysis: Analysis, modal: number): boolean {
  const { from, to } = analysis.sentenceAt(modal);
  for (let at = from; at < to; at++) if (analysis.phraseLength(at, 'instead-openers') > 0) return true;
  return false;
}

/** "An investigation is essential": whether a subject is an act, in any of the forms that one may be named in. */
function isActNamed(analysis: Analysis, { to: behind }: Match, from: number, to: number): boolean {
  // "Two things are needed now: …", "…: that is what we ask": what is asked for stands behind a colon, or before it.
  // "To carry out what was agreed is an indispensable next step".
  if (isOfList(analysis, from, to, behind) || isInfinitiveSubject(analysis, from, to)) return true;
  // "Supporting reforms is a priority of the EU": what the speaker does; "releasing her is" asks.
  if (analysis.ends(from, 'gerund')) return isAct(analysis, from, 'gerund') || askOf(analysis, from, to) !== 'other';
  const acts = within(analysis.matches.act, from, to);
  // "That X is released is a matter of urgency".
  if (isClauseSubject(analysis, from)) return acts.some((act) => act.entry.kind === 'participle' && analysis.any(act.from - participleBack, act.from, 'be-forms'));
  return acts.some((act) => act.entry.kind === 'noun') || isByAuthority(analysis, from, to);
}

/** "The perpetrators have to | face justice": whoever it is; not "do not have to answer", "will have to answer". */
function isToAnswer(analysis: Analysis, { from, to }: Match): boolean {
  return analysis.phraseLength(to, 'account-phrases') > 0 && !analysis.is(from - 1, 'negations') && !analysis.is(from - 1, 'future-helpers');
}

/** Whether a subject can have to answer for something, or has to stop or begin, besides those in power. */
function isAnswerable(analysis: Analysis, match: Match, from: number, to: number): boolean {
  const { to: behind } = match;
  // "Those who beat her have to answer for it"; "Journalists have to flee" tells.
  if (analysis.is(from, 'back-pointers') && analysis.is(from + 1, 'relatives')) return true;
  // "These reprisals have to stop"; "The investigations have to start now": an act is the subject.
  return analysis.is(behind, 'ending-verbs') || isToAnswer(analysis, match) || startsNominal(analysis, from, to);
}

/** Whether the entry's own condition on the subject is met: an act ("an investigation is essential"), or an authority. */
export function meets(analysis: Analysis, match: Match, from: number, to: number, afterAsk: number): boolean {
  const { entry, to: behind } = match;
  // "Supporting reforms is a task for the EU": of nobody in power.
  if (entry.settings.of === 'authority' && !isAuthorityBehind(analysis, behind)) return false;
  const isAuthority = (): boolean => actorsIn(analysis, from, to).at(-1)?.actor === 'authority';
  switch (entry.settings.needs) {
    case 'act-noun': return !isOfPlace(analysis, match.from) && isActNamed(analysis, match, from, to);
    case 'instead': return isAuthority() && isInstead(analysis, to);
    case 'deed': return isOfDeed(analysis, wordsOf(entry, 'deeds'), from, to);
    case 'answerable': return isAnswerable(analysis, match, from, to) || isAuthority() || isOfAsked(analysis, from, to, afterAsk);
    case 'authority': return isAuthority() || isOfAsked(analysis, from, to, afterAsk);
    default: return true;
  }
}

/** "protection goes where it | is needed": whether the subject before token `at` is a pronoun behind a word for a place, so that where something goes is told, and nothing asked. */
function isOfPlace(analysis: Analysis, at: number): boolean {
  return analysis.is(at - 1, 'subject-pronouns') && analysis.is(at - 2, 'place-questions');
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
