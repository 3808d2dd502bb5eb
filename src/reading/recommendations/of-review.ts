import type { Analysis } from '../analysis.js';

/** How far behind a noun the review is named to which it belongs: "the hearing of its second". */
const reviewReach = 4;

/** "the hearing | of its second Periodic Review": what belongs to a review of the whole country is no proceeding in a case. */
export function isOfReview(analysis: Analysis, at: number): boolean {
  if (!analysis.is(at + 1, 'of-words')) return false;
  for (let review = at + 2; review <= at + 1 + reviewReach && analysis.tokens[review]?.kind === 'word'; review++) if (analysis.phraseLength(review, 'country-reviews') > 0) return true;
  return false;
}
