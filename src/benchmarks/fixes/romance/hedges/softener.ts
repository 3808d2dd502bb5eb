import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import { removeTokens } from '../../remove.js';
import { normAt } from '../../tokens.js';
import { dropAside } from './drop.js';
import type { SentenceWords } from './sentence.js';

/** Words that soften; patterns are tried on words in normal form. */
export interface SoftenerWords extends SentenceWords {
  /** "envisager", behind which the deed is asked for with "de" and an infinitive. */
  readonly consider: RegExp;
  /** What stands between "envisager" and the infinitive. */
  readonly ofDeed: RegExp;
  readonly infinitive: RegExp;
  /** The first word of a courtesy or an effort that stands right before the infinitive of the deed: "bien vouloir", "s'efforcer de". */
  readonly lead?: RegExp;
  /** Lexicon entries of words that only soften. */
  readonly asides: readonly string[];
  /** An adjective before what is said respectfully. */
  readonly respectful: RegExp;
  /** The last word of an aside that opens a clause. */
  readonly bound: RegExp;
  /** The first word of an aside that says something: a concession. */
  readonly concession: RegExp;
}

/** Words that only soften are deleted; "envisager de libérer" and "bien vouloir libérer" become "libérer"; a concession goes by the drafter's choice. */
export function softenerIn(words: SoftenerWords): HedgeFixes {
  return (place) => {
    const { analysis, tokens, hedge, messages } = place;
    const { plain } = analysis;
    if (words.consider.test(normAt(plain, tokens.from))) {
      let verb = tokens.from + 1;
      while (words.ofDeed.test(normAt(plain, verb)) || words.isAdverb.test(normAt(plain, verb))) verb++;
      const isDeed = words.infinitive.test(normAt(plain, verb)) && verb <= tokens.to + 1;
      return isDeed ? inFile(place, fixOf(messages.noHedging.askForDeed, removeTokens(plain, { from: tokens.from, to: verb }), { preferred: true })) : [];
    }
    // "de bien vouloir libérer" → "de libérer": the deed is asked for.
    if (words.lead?.test(normAt(plain, tokens.from)) && words.infinitive.test(normAt(plain, tokens.to))) return inFile(place, fixOf(messages.noHedging.askForDeed, removeTokens(plain, tokens), { preferred: true }));
    if (words.concession.test(normAt(plain, tokens.from))) return deletion(place, dropAside(words, analysis, tokens), false);
    if (!words.asides.includes(hedge.entry)) return [];
    // "dans la mesure où la loi le permet" goes on: without its end it says nothing.
    if (words.bound.test(normAt(plain, tokens.to - 1))) return [];
    // "un respetuoso llamado": the call stays.
    const isAdjective = tokens.to - tokens.from === 2 && words.respectful.test(normAt(plain, tokens.from));
    return deletion(place, removeTokens(plain, isAdjective ? { from: tokens.from, to: tokens.from + 1 } : tokens), true);
  };
}
