import { asksOf } from '../benchmarks/powerless.js';
import { nameKey } from '../comparison/names.js';
import type { Ask, Reading } from '../reading/types.js';
import type { EventKind, Level } from '../statement/front-matter.js';
import { askSet, asksIn, likenessOf } from './ask-set.js';
import type { PastRecord } from './record.js';
import { type DraftPlace, familyOf, isDraftOf } from './same-draft.js';
import type { SearchIndex, WeighedTerm } from './search-index.js';
import { termsOf } from './terms.js';

/** Why a past statement is like a draft. */
export type Likeness =
  | { readonly kind: 'people' | 'words'; readonly names: readonly string[] }
  | { readonly kind: 'country'; readonly country: string }
  | { readonly kind: 'event'; readonly event: EventKind }
  | { readonly kind: 'level'; readonly level: Level }
  | { readonly kind: 'asks'; readonly asks: readonly Ask[] };

/** A past statement that is like a draft, and why: what counts most first. */
export interface SimilarStatement {
  readonly record: PastRecord;
  readonly score: number;
  readonly why: readonly Likeness[];
}

export interface SimilarOptions {
  /** How many are wanted. */
  readonly most?: number | undefined;
  /** What is known of the draft beside its reading: where it is. */
  readonly draft?: DraftPlace | undefined;
  /** Only these are looked at. */
  readonly only?: ((record: PastRecord) => boolean) | undefined;
}

/** What each likeness is worth. All words in common are worth as much as country and event together. */
const worth = { people: 5, country: 4, event: 4, level: 1, asks: 2, words: 8 } as const;
/** Less than a level in common is no likeness. */
const least = 1;

/** The words of a draft by which statements are found: more tell nothing new, and take time. */
const mostTerms = 60;
const mostWordsSaid = 5;
/** A statement, its copies and its translations are shown once: so many more are looked at than are wanted, and so many times as many. */
const spare = { more: 20, times: 3 } as const;

/** Scores are counted in steps of this, to find out above which the best are. */
const step = 0.05;

/** Numbers of what is told apart, so that thousands are compared in no time; 0 for none. */
function numbered(values: readonly (string | undefined)[]): { of: Uint16Array; numbers: ReadonlyMap<string | undefined, number> } {
  const numbers = new Map<string | undefined, number>();
  const of = Uint16Array.from(values, (value) => {
    if (value === undefined) return 0;
    const number = numbers.get(value) ?? numbers.size + 1;
    numbers.set(value, number);
    return number;
  });
  return { of, numbers };
}

/** What statements of a library and a draft can have in common, put so that all of them are compared with a draft at once. */
export class SimilarFinder {
  readonly #records: readonly PastRecord[];
  readonly #index: SearchIndex;
  readonly #asks: Int32Array;
  readonly #countries: ReturnType<typeof numbered>;
  readonly #events: ReturnType<typeof numbered>;
  readonly #levels: ReturnType<typeof numbered>;
  readonly #named = new Map<string, number[]>();

  /** @param records one for each statement of the index, in its order */
  constructor(records: readonly PastRecord[], index: SearchIndex) {
    this.#records = records;
    this.#index = index;
    this.#asks = Int32Array.from(records, ({ asks }) => askSet(asks));
    this.#countries = numbered(records.map(({ country }) => country));
    this.#events = numbered(records.map(({ event }) => (event === 'other' ? undefined : event)));
    this.#levels = numbered(records.map(({ level }) => level));
    records.forEach(({ people }, number) => {
      for (const name of people) {
        const key = nameKey(name);
        const known = this.#named.get(key);
        if (known) known.push(number);
        else this.#named.set(key, [number]);
      }
    });
  }

  /** @returns at most `most` statements that have something in common with the draft, the likest first; never the draft itself */
  similar(reading: Reading, { most = 10, draft = {}, only = () => true }: SimilarOptions = {}): readonly SimilarStatement[] {
    const people = new Set(reading.people.filter(({ role }) => role === 'defender').map(({ name }) => nameKey(name)));
    const asks = askSet(asksOf(reading));
    const terms = this.#index.telling(termsOf(reading).keys(), mostTerms);
    const scores = this.#scores(reading, people, asks, terms);
    const isDraft = isDraftOf({ title: reading.title, country: reading.country, date: reading.date, ...draft });
    return this.#best(scores, most, only, isDraft).map((number) => ({
      record: this.#records[number] as PastRecord,
      score: Math.round((scores[number] ?? 0) * 10) / 10,
      why: this.#why(number, reading, people, asks, terms),
    }));
  }

  #scores({ country, event, level }: Reading, people: ReadonlySet<string>, asks: number, terms: readonly WeighedTerm[]): Float32Array {
    const scores = this.#index.scores(terms);
    // Every word, each once in a statement of middle length: that is all that there is to have in common.
    const perWeight = worth.words / Math.max(1, terms.reduce((sum, { weight }) => sum + weight, 0));
    const [ofCountry, ofEvent, ofLevel] = [this.#countries, this.#events, this.#levels].map(({ of }) => of) as [Uint16Array, Uint16Array, Uint16Array];
    // No record has the number of what no record has.
    const [here, now, from] = [this.#countries.numbers.get(country) ?? -1, this.#events.numbers.get(event) ?? -1, this.#levels.numbers.get(level) ?? -1];
    // Few sets of asks are had by many statements.
    const likenesses = new Map<number, number>();
    for (let number = 0; number < scores.length; number++) {
      const set = this.#asks[number] ?? 0;
      let likeness = likenesses.get(set);
      if (likeness === undefined) likenesses.set(set, (likeness = worth.asks * likenessOf(asks, set)));
      let score = Math.min(worth.words, perWeight * (scores[number] ?? 0)) + likeness;
      if (ofCountry[number] === here) score += worth.country;
      if (ofEvent[number] === now) score += worth.event;
      if (ofLevel[number] === from) score += worth.level;
      scores[number] = score;
    }
    const namesakes = new Set(Array.from(people).flatMap((name) => this.#named.get(name) ?? []));
    for (const number of namesakes) scores[number] = (scores[number] ?? 0) + worth.people;
    return scores;
  }

  /** The score that at least so many wanted statements reach, or the least that counts. */
  #threshold(scores: Float32Array, count: number, only: (record: PastRecord) => boolean): number {
    const counts = new Uint32Array(Math.ceil(Object.values(worth).reduce((sum, each) => sum + each, 0) / step) + 1);
    scores.forEach((score, number) => {
      if (score < least || !only(this.#records[number] as PastRecord)) return;
      const at = Math.floor(score / step);
      counts[at] = (counts[at] ?? 0) + 1;
    });
    let reached = 0;
    for (let at = counts.length - 1; at >= 0; at--) {
      reached += counts[at] ?? 0;
      if (reached >= count) return Math.max(least, (at - 1) * step);
    }
    return least;
  }

  /** The numbers of the best, each statement with its copies and translations once: the best first, of equals the newest. */
  #best(scores: Float32Array, most: number, only: (record: PastRecord) => boolean, isDraft: (record: PastRecord) => boolean): readonly number[] {
    const threshold = this.#threshold(scores, most * spare.times + spare.more, only);
    const recordOf = (number: number): PastRecord => this.#records[number] as PastRecord;
    const found: number[] = [];
    scores.forEach((score, number) => {
      if (score >= threshold && only(recordOf(number))) found.push(number);
    });
    const ordered = found.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (recordOf(b).date ?? '').localeCompare(recordOf(a).date ?? '') || a - b);
    const seen = new Set<string>();
    const chosen: number[] = [];
    for (const number of ordered) {
      const { key, hash } = recordOf(number);
      const copies = [familyOf(key), ...(hash === undefined ? [] : [hash])];
      if (isDraft(recordOf(number))) continue;
      if (!copies.some((copy) => seen.has(copy)) && chosen.push(number) === most) break;
      copies.forEach((copy) => seen.add(copy));
    }
    return chosen;
  }

  #why(number: number, reading: Reading, people: ReadonlySet<string>, asks: number, terms: readonly WeighedTerm[]): Likeness[] {
    const { country, event, level, people: named } = this.#records[number] as PastRecord;
    const why: Likeness[] = [];
    const names = named.filter((name) => people.has(nameKey(name)));
    if (names.length > 0) why.push({ kind: 'people', names });
    if (country !== undefined && country === reading.country) why.push({ kind: 'country', country });
    if (event === reading.event && event !== 'other') why.push({ kind: 'event', event });
    const both = asks & (this.#asks[number] ?? 0);
    if (both !== 0) why.push({ kind: 'asks', asks: asksIn(both) });
    if (level !== undefined && level === reading.level) why.push({ kind: 'level', level });
    const words = this.#index.wordsOf(number, terms).slice(0, mostWordsSaid).map(({ word }) => word);
    if (words.length > 0) why.push({ kind: 'words', names: words });
    return why;
  }
}
