import type { EventKind } from '../../../../statement/front-matter.js';
import { beginsWithCapital } from '../../../../letters.js';
import { fixOf } from '../../../located.js';
import { type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { PlainEdit } from '../../plain-edit.js';
import { seamEdit } from '../../remove.js';
import { findToken, normAt, tokenAt } from '../../tokens.js';
import type { Gender } from '../gender.js';

/** A deed, in the singular and in the plural. */
export interface Deed {
  readonly one: string;
  readonly many: string;
  readonly gender: Gender;
}

/** Words that veil what was done, and what they veil. */
export interface EuphemismWords {
  /** The veiling nouns, one word each, with gender and number. */
  noun(norm: string): { readonly gender: Gender; readonly plural: boolean } | undefined;
  readonly deeds: Readonly<Record<EventKind, readonly Deed[]>>;
  /** What stands between an incident and its date: "du", "del". */
  readonly ofDay: RegExp;
  /** A word beside the noun that agrees with it: an adjective. */
  readonly adjective: RegExp;
  /** The word before a noun of another gender: "cet" → "cette"; undefined for a word that does not agree. */
  determiner(norm: string, gender: Gender, noun: string): { readonly text: string; readonly glued: boolean } | undefined;
}

/** What the law does to somebody, which mostly comes after what happened. */
const inLaw: ReadonlySet<EventKind> = new Set(['detention', 'charges', 'trial', 'conviction']);

/** The veiling noun gives way to the deed. Never preferred: what happened only the drafter knows. */
export function euphemismIn({ noun, deeds, adjective, determiner, ofDay }: EuphemismWords): HedgeFixes {
  return (place) => {
    const { analysis: { plain }, tokens, reading, messages } = place;
    const at = findToken(plain, tokens, ({ norm }) => noun(norm) !== undefined);
    const veil = noun(normAt(plain, at));
    if (!veil) return [];
    // "les incidents du 12 mai": what came before the arrests and sentences.
    if (inLaw.has(reading.event) && ofDay.test(normAt(plain, at + 1)) && /^\d/u.test(normAt(plain, at + 2))) return [];
    const { start, end } = tokenAt(plain, at);
    const agrees = adjective.test(normAt(plain, at - 1)) || adjective.test(normAt(plain, at + 1));
    return inFile(place, deeds[reading.event].filter(({ gender }) => gender === veil.gender || !agrees).flatMap((deed) => {
      const text = veil.plural ? deed.many : deed.one;
      const left = plain.tokens[at - 1];
      const fitting = left === undefined ? undefined : determiner(left.norm, deed.gender, text);
      const before: readonly PlainEdit[] | undefined = left && fitting
        ? [{ start: left.start, end: start, text: `${beginsWithCapital(left.text) ? fitting.text.charAt(0).toUpperCase() + fitting.text.slice(1) : fitting.text}${fitting.glued ? '' : ' '}` }]
        : seamEdit(plain, at - 1, text);
      return before ? fixOf(messages.noHedging.replaceBy(text), [...before, { start, end, text }]) : [];
    }));
  };
}
