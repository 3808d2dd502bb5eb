import type { Analysis } from '../analysis.js';
import { askOf } from './ask.js';
import type { Trigger } from './trigger.js';

/**
 * "It asked for her release. It reiterates this call today.": the tokens of the sentence before, which tell what was asked for;
 * undefined where the words that ask point back to nothing, or nothing was asked for there.
 */
export function askedBefore(analysis: Analysis, trigger: Trigger): { readonly from: number; readonly to: number } | undefined {
  const { from } = analysis.sentenceAt(trigger.from);
  if (from === 0) return undefined;
  for (let at = trigger.from; at < trigger.to; at++) {
    if (analysis.phraseLength(at, 'same-again') === 0) continue;
    const before = analysis.sentenceAt(from - 1);
    return askOf(analysis, before.from, before.to) === 'other' ? undefined : { from: before.from, to: before.to };
  }
  return undefined;
}
