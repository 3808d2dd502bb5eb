import { dropConsidering } from '../fixes/consider.js';
import { adjunctStart, dropAdjunct } from '../fixes/drop-adjunct.js';
import { dropPredicate } from '../fixes/drop-predicate.js';
import { removeTokens } from '../fixes/remove.js';
import { isAdverb, normAt } from '../fixes/tokens.js';
import { fixOf } from '../located.js';
import { deletion, type HedgeFixes, inFile } from './hedge-in-place.js';

const asideEntries: ReadonlySet<string> = new Set(['where-appropriate', 'respectfully']);

/** Words that only soften are deleted; a concession or praise says something, so deleting it is the drafter's choice. */
export const softenerFixes: HedgeFixes = (place) => {
  const { analysis, tokens, hedge, messages } = place;
  const { plain } = analysis;
  if (hedge.entry === 'to-consider') return inFile(place, fixOf(messages.noHedging.askForDeed, dropConsidering(analysis, tokens), { preferred: true }));
  if (asideEntries.has(hedge.entry)) {
    // "as soon as possible" is no aside: without its end it says nothing.
    const isSoon = normAt(plain, tokens.from) === 'as' && normAt(plain, tokens.from - 2) === 'as';
    return isSoon ? [] : deletion(place, removeTokens(plain, tokens), true);
  }
  // "We are mindful of …" is what the sentence says, not an aside in it.
  const helper = tokens.from - (isAdverb(normAt(plain, tokens.from - 1)) ? 2 : 1);
  if (hedge.entry === 'concession' && /^(?:is|are|am|remains?)$/u.test(normAt(plain, helper))) return deletion(place, dropPredicate(analysis, helper), false);
  if (hedge.entry === 'concession') return deletion(place, dropAdjunct(analysis, adjunctStart(analysis, tokens.from)), false);
  if (hedge.entry === 'praise') return deletion(place, dropPredicate(analysis, tokens.from), false);
  return [];
};
