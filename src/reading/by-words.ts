import type { Words } from './words.js';
import { KeptOfWords } from './kept-of-words.js';

/** A number for two that are not negative, another one for any other two (Cantor's); small for small ones, since V8 finds small whole numbers soonest. */
function numberOf(from: number, to: number): number {
  return ((from + to) * (from + to + 1)) / 2 + to;
}

/** Keeps what is made of a run of words of a paragraph: it depends on the paragraph alone, and is asked for again after every key. */
export class ByWords<Of extends Words, Value> {
  readonly #made = new KeptOfWords<Of, Map<number, Value>>();
  readonly #make: (words: Of, from: number, to: number) => Value;

  constructor(make: (words: Of, from: number, to: number) => Value) {
    this.#make = make;
  }

  /** What is made of tokens `from` (inclusive) to `to` (exclusive). */
  of(words: Of, from: number, to: number): Value {
    let made = this.#made.get(words);
    if (!made) this.#made.set(words, (made = new Map<number, Value>()));
    const key = numberOf(from, to);
    let value = made.get(key);
    if (value === undefined) made.set(key, (value = this.#make(words, from, to)));
    return value;
  }
}
