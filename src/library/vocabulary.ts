import type { IndexEntry } from './index-format.js';

/** Most often that a word counts in one statement. */
const most = 255;

/** Words, each with a number. */
export class Vocabulary {
  readonly words: string[];
  readonly #numbers: Map<string, number>;

  constructor(words: readonly string[]) {
    this.words = [...words];
    this.#numbers = new Map(words.map((word, number) => [word, number]));
  }

  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The number of a word, a new one where it is not known. */
  add(word: string): number {
    let number = this.#numbers.get(word);
    if (number === undefined) {
      number = this.words.push(word) - 1;
      this.#numbers.set(word, number);
    }
    return number;
  }

  /** The words of a statement as an index has them. */
  numbered(terms: ReadonlyMap<string, number>): Pick<IndexEntry, 'terms' | 'counts'> {
    const sorted = Array.from(terms, ([word, count]) => [this.add(word), count] as const).sort(([a], [b]) => a - b);
    return { terms: Uint32Array.from(sorted, ([number]) => number), counts: Uint8Array.from(sorted, ([, count]) => Math.min(count, most)) };
  }
}
