import type { Analysis, Match } from '../analysis.js';
import { within } from '../matches.js';
import { actorsIn, subjectOf } from '../subject.js';
import { type Trigger, triggerOf } from './trigger.js';

/** How far behind a modal the participle stands that tells the reader something ("should also be noted"). */
const readerReach = 4;

/**
 * First token of the noun phrase before a modal: behind the clause's opener, or the sentence's start. Commas and "and" may belong
 * to it ("X, Y and Z must be released"), unless another ask stands before: then they part the two.
 */
function subjectStart(analysis: Analysis, modal: number, afterAsk: number): number {
  const { from } = analysis.sentenceAt(modal);
  const floor = Math.max(from, afterAsk);
  const isEdge = (at: number): boolean => {
    if (analysis.is(at, 'subject-edges') || /^[;:]$/u.test(analysis.norm(at))) return true;
    return afterAsk > from && (analysis.is(at, 'and-words') || analysis.norm(at) === ',');
  };
  let start = modal;
  while (start > floor && !isEdge(start - 1)) start--;
  return start === modal ? floor : start;
}

/** "It should be noted": said to the reader. */
function isForTheReader(analysis: Analysis, to: number): boolean {
  return analysis.is(to, 'be-infinitive') && analysis.any(to, to + readerReach, 'reader-participles');
}

/** Whether the entry's own condition on the subject is met: an act ("an investigation is essential"), or an authority. */
function meets(analysis: Analysis, { entry }: Match, from: number, to: number): boolean {
  if (entry.settings.needs === 'act-noun') return within(analysis.matches.act, from, to).some((act) => act.entry.kind === 'noun');
  return entry.settings.needs !== 'authority' || actorsIn(analysis, from, to).at(-1)?.actor === 'authority';
}

/** Whether somebody else says it: "The UN experts say that she must be released". */
function isReported(analysis: Analysis, modal: number): boolean {
  const sentence = analysis.sentenceAt(modal);
  for (let at = sentence.from; at < modal; at++) {
    if (analysis.is(at, 'reporting-verbs') && subjectOf(analysis, at).actor !== 'eu') return analysis.any(at + 1, at + 3, 'complementizers');
  }
  return false;
}

/**
 * The ask that a modal makes of its subject: "must", "should", "needs to".
 * @param afterAsk first token behind the ask before in the paragraph, 0 when there is none
 * @returns undefined for conditions, regrets, what is said to the reader, what others say, and what the EU binds itself to
 */
export function modalTrigger(analysis: Analysis, match: Match, afterAsk: number): Trigger | undefined {
  const sentence = analysis.sentenceAt(match.from);
  if (match.to >= sentence.to || analysis.is(match.from - 1, 'no-modal-subjects')) return undefined;
  if (analysis.syntax.isUnreal(analysis, match.from, match.to, sentence.from) || isForTheReader(analysis, match.to)) return undefined;
  const from = subjectStart(analysis, match.from, afterAsk);
  // "We must", "the EU and its Member States should": the EU binds itself.
  const nearest = actorsIn(analysis, from, match.from).at(-1);
  const isAside = nearest !== undefined && analysis.norm(nearest.to) === ',' && analysis.norm(match.from - 1) === ',';
  if (nearest?.actor === 'eu' && (match.from - nearest.to <= 1 || isAside)) return undefined;
  // "The EU and China must deepen": both of them.
  if (actorsIn(analysis, from, match.from).some(({ actor, to }) => actor === 'eu' && analysis.is(to, 'and-words'))) return undefined;
  if (analysis.any(from - 1, from + 1, 'conditionals') || !meets(analysis, match, from, match.from) || isReported(analysis, match.from)) return undefined;
  return { ...triggerOf(match, 'modal'), subject: { from, to: match.from } };
}
