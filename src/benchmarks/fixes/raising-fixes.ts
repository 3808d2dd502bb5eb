import { messagesIn } from '../../messages/index.js';
import type { JudgeContext } from '../types.js';
import type { Raising } from './language-fixes.js';
import type { PlainFix } from './plain-edit.js';

/** Fixes of stronger ways to ask; a certain one is preferred where that is allowed. */
export function raisingFixes(raisings: readonly Raising[], { locale }: JudgeContext, mayPrefer: boolean): PlainFix[] {
  const { raise } = messagesIn(locale).directRecommendation;
  return raisings.map(({ words, edits, certain }) => ({ title: raise(words), edits, ...(mayPrefer && certain && { preferred: true }) }));
}
