import type { Analysis } from '../analysis.js';

/** "Our call for her release stands": a call that is made still. */
export function isStill(analysis: Analysis, from: number): boolean {
  const { to } = analysis.sentenceAt(from);
  for (let at = from; at < to; at++) if (analysis.is(at, 'standing-verbs')) return !analysis.any(at, to, 'unheard-words');
  return false;
}
