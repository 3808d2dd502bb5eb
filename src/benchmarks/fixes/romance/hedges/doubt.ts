import { fixOf } from '../../../located.js';
import { deletion, type HedgeFixes, type HedgeInPlace, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { Fix } from '../../../types.js';
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
  /** Words that only look like one: "portrait", "mayoría". */
  readonly notConditional: RegExp;
  /** Words that lose their vowel before another one: "ne", "se". */
  readonly cutOff: RegExp;
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

/**
 * Without its source, what was told in the conditional is stated: "Selon des témoins, elle n'aurait pas vu d'avocat" → "Elle n'a pas vu d'avocat".
 * None where a verb that is not known in another form ("détiendrait") would doubt still, or would have to be cut off ("ne serait").
 */
function withoutSource(words: DoubtWords, place: HedgeInPlace): Fix[] {
  const { analysis, tokens, messages } = place;
  const { plain } = analysis;
  const dropped = dropAside(words, analysis, tokens);
  const fixes = deletion(place, dropped, false);
  if (dropped === undefined || dropped === 'paragraph' || fixes.length === 0) return fixes;
  const { from, to } = analysis.sentenceAt(tokens.from);
  const left = plain.tokens.slice(from, to).filter(({ start, norm }) => (words.conditional.test(norm) || words.stated[norm] !== undefined) && !words.notConditional.test(norm) && !dropped.some((edit) => edit.start <= start && start < edit.end));
  if (left.length === 0) return fixes;
  const stated = left.flatMap(({ start, end, norm, index }): PlainEdit[] => {
    const text = words.stated[norm];
    return text === undefined || (words.cutOff.test(normAt(plain, index - 1)) && /^[aehiouèéê]/u.test(text)) ? [] : [{ start, end, text }];
  });
  // "S'ils étaient libérés, ils seraient": under a condition it is no hearsay.
  if (stated.length < left.length || plain.tokens.slice(from, to).some(({ norm }) => words.condition.test(norm))) return [];
  return inFile(place, fixOf(messages.noHedging.stateFact, [...dropped, ...stated].sort((a, b) => a.start - b.start)));
}

/** A fact is stated as one. Never preferred: whether it is established only the drafter knows. */
export function doubtIn(words: DoubtWords): HedgeFixes {
  return (place) => {
    const { analysis, tokens, messages } = place;
    const { plain } = analysis;
    const first = normAt(plain, tokens.from);
    const sentence = analysis.sentenceAt(tokens.from);
    // "De confirmarse, se trataría de": without its condition the verb doubts still.
    if (words.opensCondition.test(first) && plain.tokens.slice(tokens.to, sentence.to).some(({ norm }) => words.conditional.test(norm))) return [];
    if (words.according.test(first)) return withoutSource(words, place);
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
