import { deletion, type HedgeFixes } from '../../../no-hedging/hedge-in-place.js';
import { dropAside, dropPredicate } from './drop.js';
import type { SentenceWords } from './sentence.js';
import { normAt } from '../../tokens.js';

/** Deference is deleted; nothing that the EU has to say is lost with it. `finite`: a verb with which the EU itself defers. */
export function deferenceIn(words: SentenceWords, finite: RegExp, innocence: RegExp): HedgeFixes {
  return (place) => {
    const { analysis, tokens, paragraph } = place;
    const { plain } = paragraph;
    // Deference to what protects the defender is none.
    if (plain.tokens.slice(tokens.from, tokens.to + 4).some(({ norm }) => innocence.test(norm))) return [];
    return deletion(place, finite.test(normAt(plain, tokens.from)) ? dropPredicate(words, analysis, tokens) : dropAside(words, analysis, tokens), true);
  };
}
