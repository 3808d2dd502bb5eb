import type { Seam } from './seam.js';

/** Seams of Spanish sentences: "y" before i-, "o" before o-. */
export const spanish: Seam = {
  ownsComma: /^(?:y|e|pero|o|u|ni|que|quien|quienes|cuyo|cuya|donde|mientras|como|pues)$/u,
  needsComma: /^(?:quien|quienes|cuyo|cuya|donde|mientras|pero|pues)$/u,
  connective: /^(?:sin embargo|no obstante|pero|con todo|dicho esto|al mismo tiempo|aun así|ahora bien)$/u,
  mend(left, word) {
    const before = { y: /^(?:i|hi(?!e))/iu, o: /^h?o/iu }[left.norm];
    if (before?.test(word)) return { text: left.norm === 'y' ? 'e' : 'u', glued: false };
    const back = { e: /^(?:i|hi(?!e))/iu, u: /^h?o/iu }[left.norm];
    return back === undefined || back.test(word) ? undefined : { text: left.norm === 'e' ? 'y' : 'o', glued: false };
  },
};
