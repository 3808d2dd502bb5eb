import type { Analysis } from '../analysis.js';
import { isActAdverb, skipAdverbs } from '../syntax/syntax.js';
import { within } from '../matches.js';
import { isAct } from './acts.js';
import { type Asked, nothing } from './asked.js';
import { asksForAllOthers } from './all-others.js';
import { clauseEnd, jointLength, opensClause } from './clause.js';
import { addresseeOfModal } from './modal-addressee.js';
import type { Content } from './content.js';
import { splitVerbal } from './content-lists.js';
import { split } from './split.js';
import { type StartsAsk, startsBareVerb, startsNominal, startsOfDuty, startsThat, startsVerbal } from './starts.js';
import { startsGapped, startsPassive } from './starts-passive.js';
import { startsActorTo, startsActorWithVerb } from './starts-addressee.js';
import type { Trigger } from './trigger.js';

/** How far behind the beginning of what is asked, with no mark before it, "that" makes it a list of clauses: "must take steps to ensure that". */
const thatReach = 7;
/** Words of "see to it". */
const sureLength = 3;
/** How far behind "ensure" and an aside the clause begins that tells what is to be ensured. */
const ensuringReach = 10;
/** Words of an aside between a modal and its verb. */
const asideReach = 25;

/**
 * First token of what a modal asks: behind a remark between it and its verb ("has the duty, under the Covenant, to protect", "must, as a first step, release");
 * `end` where only adverbs stand behind it.
 */
function firstAsked(analysis: Analysis, from: number, end: number): number {
  let aside = from;
  while (isActAdverb(analysis, aside)) aside++;
  if (analysis.norm(aside) === ',') for (let at = aside + 1; at < Math.min(end, aside + asideReach); at++) if (analysis.norm(at) === ',' && (analysis.syntax.isInfinitive(analysis, at + 1, end) || isAct(analysis, skipAdverbs(analysis, at + 1, end), 'verb'))) return at + 1;
  return analysis.norm(end - 1) === ':' && !within(analysis.matches.act, from, end).some(({ entry, from: at }) => entry.kind === 'verb' && !analysis.is(at - 1, 'no-verb-openers')) ? end : from;
}

/** "must ensure that … and that …", "ensure, until then, that … and that …". */
export function ensuresThat(analysis: Analysis, begin: number, end: number): boolean {
  const isAside = (analysis.norm(begin + 1) === ',' && isAct(analysis, begin, 'verb')) || (analysis.norm(begin + sureLength) === ',' && analysis.phraseLength(begin, 'making-sure') === sureLength);
  for (let at = begin + 1; at < Math.min(end, begin + (isAside ? ensuringReach : thatReach + 1)); at++) {
    if (!isAside && analysis.tokens[at]?.kind !== 'word') return false;
    if (opensClause(analysis, at, end) && (isAct(analysis, at - 1, 'verb') || analysis.is(at - 1, 'sure-words') || analysis.phraseLength(at - sureLength, 'making-sure') === sureLength || (isAside && analysis.norm(at - 1) === ','))) return true;
  }
  return false;
}

/** Where the clause behind a modal ends that a semicolon parts from the next ("reform is necessary; the ministry has promised it"); behind a colon semicolons part a list. */
function beforeSemicolon(analysis: Analysis, from: number, to: number): number {
  for (let at = from; at < to; at++) if (analysis.isMark(at, ';:')) return analysis.norm(at) === ';' ? at : to;
  return to;
}

/** "Freeing X, dropping the charges and | repealing the law": a gerund of an act behind a joint; not "freeing and compensating X", of one object. */
const startsGerund: StartsAsk = (analysis, at, to) => at + 1 < to && isAct(analysis, at, 'gerund') && !isAct(analysis, at - 2, 'gerund');

/** "Freeing X and repealing the law", "to free X and to repeal the law": verbs that are the subject of one that says they are needed are asks of their own; undefined where it has none. */
function verbsOf(analysis: Analysis, from: number, modal: number): Content[] | undefined {
  if (analysis.syntax.isInfinitive(analysis, from, modal)) return splitVerbal(analysis, from, modal);
  return isAct(analysis, from, 'gerund') ? split(analysis, from, modal, [startsGerund]) : undefined;
}

/** "A review of these verdicts, and | the release of all, is urgent": nouns that are needed are asks of their own where a comma and "and" part them. */
function nounsOf(analysis: Analysis, from: number, modal: number): Content[] {
  let joint = modal - 1;
  while (joint > from && !(analysis.norm(joint) === ',' && analysis.is(joint + 1, 'and-words'))) joint--;
  return joint > from && startsNominal(analysis, from, joint) && startsNominal(analysis, joint + 2, modal) ? [{ from, to: joint }, { from: joint + 2, to: modal }] : [{ from, to: modal }];
}

/** What is needed, each of several; the last, which reaches to token `end`, has the words that ask. */
function subjectsOf(analysis: Analysis, from: number, modal: number, end: number): Content[] {
  const subjects = verbsOf(analysis, from, modal) ?? nounsOf(analysis, from, modal);
  return subjects.map((subject, index) => (index === subjects.length - 1 ? { ...subject, to: end } : subject));
}

/** "X, as well as all political prisoners, must be released": a class of people beside somebody who is named is asked for on its own; the first token of such a class in the subject, and of the words before it. */
function othersInSubject(analysis: Analysis, from: number, modal: number): { joint: number; next: number } | undefined {
  for (let joint = from + 1; joint < modal - 1; joint++) {
    const length = jointLength(analysis, joint, modal);
    if (length > 0 && asksForAllOthers(analysis, from, joint, joint + length, modal)) return { joint, next: joint + length };
  }
  return undefined;
}

/** What needs nothing behind it to ask. */
const asksAlone: ReadonlySet<unknown> = new Set(['act-noun', 'head', 'deed']);

/** "A thorough investigation is essential.": the subject, where nothing stands behind the words that ask. */
function askedBeforeVerb(analysis: Analysis, trigger: Trigger, from: number): Asked {
  const needs = trigger.entry?.settings.needs;
  if (needs === 'act-noun' && trigger.subject) return { addressee: undefined, contents: subjectsOf(analysis, from, trigger.from, trigger.to) };
  return asksAlone.has(needs) || trigger.entry?.kind === 'impersonal' ? { addressee: undefined, contents: [{ from, to: trigger.to }] } : nothing;
}

/** "X must be released": the subject with what stands behind the modal. */
export function askedOfSubject(analysis: Analysis, trigger: Trigger, limit: number): Asked {
  const end = clauseEnd(analysis, trigger.to, limit);
  const from = trigger.subject?.from ?? trigger.from;
  // "A thorough investigation is essential.": all that is asked for stands before the verb.
  if (end <= trigger.to) return askedBeforeVerb(analysis, trigger, from);
  const begin = firstAsked(analysis, trigger.to, end);
  // "should without delay:" is the line above a list.
  if (begin === end) return nothing;
  // "A thorough inquiry is essential to establish the facts and bring justice": what it is good for.
  if (trigger.entry?.settings.needs === 'act-noun' && trigger.subject) return { addressee: addresseeOfModal(analysis, trigger, end), contents: subjectsOf(analysis, from, trigger.from, beforeSemicolon(analysis, trigger.to, end)) };
  // "must continue, in order to … and to …": behind a bare verb an infinitive is a purpose, no ask beside it.
  const isBare = !analysis.is(trigger.to - 1, 'infinitive-markers') && !analysis.syntax.isInfinitive(analysis, begin, end);
  const isOfDuty = analysis.is(trigger.to - 1, 'of-words');
  const [first, ...rest] = split(analysis, begin, end, [isBare ? startsBareVerb : startsVerbal, startsPassive, startsGapped, isBare ? startsActorWithVerb : startsActorTo, ...(isOfDuty ? [startsOfDuty] : []), ...(ensuresThat(analysis, begin, end) ? [startsThat] : [])]);
  const others = first && othersInSubject(analysis, from, trigger.from);
  const whole = first && (others ? [{ from, to: others.joint }, { from: others.next, to: first.to }] : [{ from, to: first.to }]);
  return { addressee: addresseeOfModal(analysis, trigger, end), contents: [...(whole ?? []), ...rest] };
}
