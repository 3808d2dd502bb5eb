import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { askOf } from './ask.js';
import { type Asked, contentsOf } from './contents.js';
import { type Trigger } from './trigger.js';
import { triggersOf } from './triggers.js';

/** A trigger with what it asks for. */
export interface FoundAsk {
  readonly trigger: Trigger;
  readonly asked: Asked;
}

/** Where what a trigger asks for ends: before the next trigger in its sentence, and before that trigger's subject. */
function limitOf(analysis: Analysis, trigger: Trigger, next: Trigger | undefined): number {
  const { to } = analysis.sentenceAt(trigger.from);
  const edges = next ? [next.subject?.from ?? next.from, next.from] : [];
  return edges.find((edge) => edge > trigger.to && edge < to) ?? to;
}

/** Triggers that are asks only of an authority, of a duty, or of an act; and none asks a question. */
function meets(analysis: Analysis, { entry }: Trigger, { addressee, contents }: Asked): boolean {
  const needs = entry?.settings.needs;
  if (needs === 'authority') return addressee !== undefined && addressee.value !== 'others';
  if (needs === 'duty') return addressee !== undefined && contents.some(({ from, to }) => to > from);
  if (needs === 'act') return contents.some(({ from, to }) => askOf(analysis, from, to) !== 'other' || within(analysis.matches.act, from, to).length > 0);
  const first = contents.find(({ from, to }) => to > from);
  return first === undefined || !analysis.is(first.from, 'question-words');
}

function read(analysis: Analysis): FoundAsk[] {
  const triggers = triggersOf(analysis);
  return triggers
    .map((trigger, index) => ({ trigger, asked: contentsOf(analysis, trigger, limitOf(analysis, trigger, triggers[index + 1])) }))
    .filter(({ trigger, asked }) => asked.contents.length > 0 && meets(analysis, trigger, asked));
}

const cache = new WeakMap<Analysis, readonly FoundAsk[]>();

/** The asks of a paragraph that have a trigger of their own; kept with the text, since nothing else decides them. */
export function asksOf(analysis: Analysis): readonly FoundAsk[] {
  let found = cache.get(analysis);
  if (!found) cache.set(analysis, (found = read(analysis)));
  return found;
}

/** Tokens that belong to what somebody is asked to do (1): some hedges do not count there. */
export function askedTokens(analysis: Analysis): Uint8Array {
  const asked = new Uint8Array(analysis.tokens.length);
  for (const { asked: { contents } } of asksOf(analysis)) for (const { from, to } of contents) asked.fill(1, from, to);
  return asked;
}
