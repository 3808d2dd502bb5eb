import { languageOf } from '../../lexicon/language.js';
import type { Reading, Recommendation } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { wordsOf } from '../located.js';
import { asksOf } from '../powerless.js';
import { firmness, isSameAsk, pairedAsks, unaskedIn } from './asks.js';
import { type Day, Days, daysIn } from './days.js';
import { uncitedIn } from './instruments.js';
import { nameWords, unnamedIn } from './names.js';

/** Something in which two language versions of a statement differ. */
export type Difference =
  /** One of them names, cites or dates something that the other does not: `at` where it stands in the draft, undefined where the draft lacks it. */
  | { readonly kind: 'name' | 'date' | 'instrument'; readonly words: string; readonly at: Span | undefined }
  | { readonly kind: 'ask'; readonly ask: Recommendation; readonly at: Span | undefined }
  /** Two days where one should be. */
  | { readonly kind: 'other-date'; readonly words: string; readonly otherWords: string; readonly at: Span }
  /** One asks more firmly than the other. */
  | { readonly kind: 'weaker' | 'stronger'; readonly words: string; readonly otherWords: string; readonly at: Span; readonly ask: Recommendation };

const spanOf = ({ start, end }: Span): Span => ({ start, end });

function names(own: Reading, other: Reading): Difference[] {
  return [
    ...unnamedIn(own.people, nameWords(other)).map(({ name, mentions }): Difference => ({ kind: 'name', words: name, at: mentions[0] && spanOf(mentions[0]) })),
    ...unnamedIn(other.people, nameWords(own)).map(({ name }): Difference => ({ kind: 'name', words: name, at: undefined })),
  ];
}

/** The days that are not among others, each once. */
function daysWithout(days: readonly Day[], others: Days): Day[] {
  const told = new Days();
  return days.filter((day) => {
    if (others.has(day)) return false;
    const isTold = told.has(day);
    told.add(day);
    return !isTold;
  });
}

/** Days without a counterpart: two that are left over at the same place of both lists are one that was changed. */
function dates(own: Reading, other: Reading): Difference[] {
  const [ours, theirs] = [daysIn(own), daysIn(other)];
  const [left, right] = [daysWithout(ours, new Days(theirs)), daysWithout(theirs, new Days(ours))];
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at): Difference[] => {
    const [mine, their] = [left[at], right[at]];
    if (mine && their) return [{ kind: 'other-date', words: wordsOf(own, mine), otherWords: wordsOf(other, their), at: spanOf(mine) }];
    if (mine) return [{ kind: 'date', words: wordsOf(own, mine), at: spanOf(mine) }];
    return their ? [{ kind: 'date', words: wordsOf(other, their), at: undefined }] : [];
  }).flat();
}

function instruments(own: Reading, other: Reading): Difference[] {
  return [
    ...uncitedIn(own, other).map((each): Difference => ({ kind: 'instrument', words: wordsOf(own, each), at: spanOf(each) })),
    ...uncitedIn(other, own).map((each): Difference => ({ kind: 'instrument', words: wordsOf(other, each), at: undefined })),
  ];
}

function asks(own: Reading, other: Reading): Difference[] {
  const pairs = pairedAsks(own, other);
  const told = new Set<number>();
  const firmer = pairs.flatMap((pair): Difference[] => {
    if (!isSameAsk(pair, pairs) || !pair.own || !pair.other) return [];
    const { own: mine, other: their } = pair;
    const [here, there] = [firmness(mine.strength), firmness(their.strength)];
    // Asks that share their verb are told once.
    if (here === there || told.has(mine.trigger.start)) return [];
    told.add(mine.trigger.start);
    return [{ kind: here < there ? 'weaker' : 'stronger', words: wordsOf(own, mine.trigger), otherWords: wordsOf(other, their.trigger), at: spanOf(mine.trigger), ask: mine }];
  });
  return [
    ...firmer,
    ...unaskedIn(asksOf(own), asksOf(other), pairs, 'own').map((ask): Difference => ({ kind: 'ask', ask, at: spanOf(ask) })),
    ...unaskedIn(asksOf(other), asksOf(own), pairs, 'other').map((ask): Difference => ({ kind: 'ask', ask, at: undefined })),
  ];
}

/**
 * In what a draft differs from another language version of it: who is named, days, instruments, what is asked for and how firmly.
 * Of a text in a language that is not read only the names are compared, in Latin letters.
 * @returns offsets are UTF-16 code units into the draft
 */
export function differencesOf(own: Reading, other: Reading): readonly Difference[] {
  const areRead = [own, other].every(({ language }) => languageOf(language) !== undefined);
  return areRead ? [...names(own, other), ...dates(own, other), ...instruments(own, other), ...asks(own, other)] : unreadNames(own, other);
}

function unreadNames(own: Reading, other: Reading): Difference[] {
  if (languageOf(own.language) !== undefined) return unnamedIn(own.people, nameWords(other)).map(({ name, mentions }): Difference => ({ kind: 'name', words: name, at: mentions[0] && spanOf(mentions[0]) }));
  return unnamedIn(other.people, nameWords(own)).map(({ name }): Difference => ({ kind: 'name', words: name, at: undefined }));
}
