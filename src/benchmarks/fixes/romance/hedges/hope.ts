import { deletion, type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { LanguageFixes } from '../../language-fixes.js';
import { asksAt } from '../../asks-at.js';
import { raisingFixes } from '../../raising-fixes.js';
import { dropAside } from './drop.js';
import type { SentenceWords } from './sentence.js';
import { normAt } from '../../tokens.js';

/** A wish becomes a demand where there is something to demand. `adverb`: a wish in one word, which goes. */
export function hopeIn(words: SentenceWords, raise: NonNullable<LanguageFixes['raise']>, adverb: RegExp): HedgeFixes {
  return (place) => {
    const { analysis, tokens, reading, hedge, context } = place;
    if (adverb.test(normAt(analysis.plain, tokens.from))) return deletion(place, dropAside(words, analysis, tokens), true);
    return inFile(place, raisingFixes(raise(analysis, tokens), context, asksAt(reading, hedge)));
  };
}
