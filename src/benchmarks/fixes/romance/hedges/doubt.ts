import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { PlainEdit } from '../../plain-edit.js';
import { removeTokens } from '../../remove.js';
import { replaceTokens } from '../../replace-words.js';
import { findToken, normAt, tokenAt } from '../../tokens.js';
import { dropAside } from './drop.js';
import type { SentenceWords } from './sentence.js';

/** Words that cast doubt; patterns are tried on one word in normal form. */
export interface DoubtWords extends SentenceWords {
  /** "aurait" → "a". */
  readonly stated: Readonly<Record<string, string>>;
  readonly condition: RegExp;
  /** The first word of a condition that doubts, and a verb that holds under one. */
  readonly opensCondition: RegExp;
  readonly conditional: RegExp;
  /** "selon", with which a source is named. */
  readonly according: RegExp;
  /** An adjective before what is doubted, which goes alone: "presunta tortura". */
  readonly adjective: RegExp;
  /** The first word of an aside of some words that goes without harm: "al parecer". */
  readonly aside: RegExp;
  /** "présumé", "apparemment": words that go without harm. */
  readonly single: RegExp;
  /** "il semble que". */
  readonly seems: RegExp;
  readonly isThat: RegExp;
  /** What the verb behind "il semble que" becomes: "ait" → "a". */
  readonly indicative: Readonly<Record<string, string>>;
}

/** How far behind "il semble que" its verb stands, in tokens. */
const reach = 14;

/** A fact is stated as one. Never preferred: whether it is established only the drafter knows. */
export function doubtIn(words: DoubtWords): HedgeFixes {
  return (place) => {
    const { analysis, tokens, messages } = place;
    const { plain } = analysis;
    const first = normAt(plain, tokens.from);
    const sentence = analysis.sentenceAt(tokens.from);
    // "De confirmarse, se trataría de": without its condition the verb doubts still.
    if (words.opensCondition.test(first) && plain.tokens.slice(tokens.to, sentence.to).some(({ norm }) => words.conditional.test(norm))) return [];
    if (words.according.test(first)) return deletion(place, dropAside(words, analysis, tokens), false);
    if (tokens.to === tokens.from + 1 && words.single.test(first)) return deletion(place, removeTokens(plain, tokens), false);
    if (words.aside.test(first)) return deletion(place, removeTokens(plain, tokens), false);
    if (words.adjective.test(first)) return inFile(place, fixOf(messages.noHedging.stateFact, removeTokens(plain, { from: tokens.from, to: tokens.from + 1 })));
    const stated = words.stated[first];
    // Under a condition it is no hearsay: "si ces faits étaient confirmés, ils seraient …".
    const isConditional = plain.tokens.slice(sentence.from, sentence.to).some(({ norm }) => words.condition.test(norm));
    if (stated !== undefined && isConditional) return [];
    if (stated !== undefined) return inFile(place, fixOf(messages.noHedging.stateFact, replaceTokens(plain, { from: tokens.from, to: tokens.from + 1 }, stated)));
    if (!words.seems.test(first) || !words.isThat.test(normAt(plain, tokens.to - 1))) return [];
    const verb = findToken(plain, { from: tokens.to, to: tokens.to + reach }, ({ norm }) => words.indicative[norm] !== undefined);
    const form = words.indicative[normAt(plain, verb)];
    const opening = removeTokens(plain, tokens);
    if (form === undefined || opening.length === 0) return [];
    const said: PlainEdit = { start: tokenAt(plain, verb).start, end: tokenAt(plain, verb).end, text: form };
    return inFile(place, fixOf(messages.noHedging.stateFact, [...opening, said]));
  };
}
