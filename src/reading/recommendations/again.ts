import type { Analysis } from '../analysis.js';
import { within } from '../matches.js';
import { askOf } from './ask.js';
import type { Trigger } from './trigger.js';

/** First token of the words that point back to what was asked for before: "that call" in "repeats that call", "call" behind the article of ", a call which we repeat"; undefined where none do. */
export function backPointer(analysis: Analysis, trigger: Trigger): number | undefined {
  if (trigger.entry?.settings.needs === 'told') return trigger.from + 1;
  for (let at = trigger.from; at < trigger.to; at++) {
    if (analysis.phraseLength(at, 'same-again') > 0) return at;
    // "reiterates its call today"; not "reiterates its call for", "on the authorities to", "that".
    const bare = analysis.phraseLength(at, 'own-call-again');
    if (bare > 0 && !analysis.isAny(at + bare, ['noun-phrase-enders', 'asking-prepositions', 'complementizers'])) return at;
  }
  return undefined;
}

/** "The High Commissioner has asked for her release": whoever asked tells neither what for nor for whom. */
function behindAsker(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): number {
  for (let at = from; at < to; at++) if (analysis.is(at, 'have-helpers')) return at + 1;
  return from;
}

/** "has called on Togo to pay compensation": whether words that ask stand in a sentence, with a verb of what States do behind them. */
function isCall(analysis: Analysis, { from, to }: { readonly from: number; readonly to: number }): boolean {
  return within(analysis.matches.ask, from, to).some((ask) => ask.entry.kind === 'verb' && within(analysis.matches.act, ask.to, to).some(({ entry }) => entry.kind === 'verb'));
}

/**
 * "It asked for her release. It reiterates this call today.": the tokens of the sentence before, which tell what was asked for;
 * undefined where the words that ask point back to nothing, or nothing was asked for there.
 */
export function askedInSentenceBefore(analysis: Analysis, trigger: Trigger): { readonly from: number; readonly to: number } | undefined {
  const { from } = analysis.sentenceAt(trigger.from);
  // "We have always insisted on her release, a call which we repeat".
  if (trigger.entry?.settings.needs === 'told') return askOf(analysis, from, trigger.from) === 'other' ? undefined : { from, to: trigger.from };
  // "The same applies to all who are held": for whom, is told behind the words that ask.
  if (trigger.entry?.settings.follows === 'same' || backPointer(analysis, trigger) === undefined) return undefined;
  const own = { from: behindAsker(analysis, { from, to: trigger.from }), to: trigger.from };
  // "It has called for her release and reiterates this call today".
  if (analysis.any(from, own.to, 'have-helpers') && askOf(analysis, own.from, own.to) !== 'other') return own;
  if (from === 0) return undefined;
  const before = analysis.sentenceAt(from - 1);
  const told = { from: behindAsker(analysis, before), to: before.to };
  return askOf(analysis, told.from, told.to) === 'other' && !isCall(analysis, told) ? undefined : told;
}
