import { antecedentReach, otherThings, standsForInquiry } from '../inquiry-pronoun.js';
import type { Walk } from './walk.js';

/** "welcomes the inquiry into his death and urges it to be swift", "The trial opens today. We expect it to be public": whether "it", of which it is told how it is to be, stands for what is done in the case. */
export function standsForProceedings({ analysis, at, concern }: Walk): boolean {
  if (!concern.isOnCase) return false;
  if (standsForInquiry(analysis, at)) return true;
  if (!analysis.is(at, 'decision-pronouns')) return false;
  const be = analysis.is(at + 1, 'infinitive-markers') || analysis.is(at + 1, 'future-helpers') ? at + 2 : at + 1;
  if (!analysis.is(be, 'be-infinitive') || analysis.is(be + 1, 'ability-words')) return false;
  for (let before = at - 1; before >= Math.max(0, at - antecedentReach); before--) {
    if (analysis.isAny(before, otherThings)) return false;
    if (analysis.is(before, 'inquiry-nouns') || (analysis.is(before, 'case-nouns') && !analysis.is(before, 'general-nouns') && !analysis.isCapital(before))) return true;
  }
  return false;
}
