import type { FolderIndex } from './index-format.js';
import { Vocabulary } from './vocabulary.js';

/* BM25 over typed arrays. Robertson and Zaragoza, The Probabilistic Relevance Framework: BM25 and Beyond (2009). */

/** How soon a word that stands there again counts no more, and how much long statements are held back. */
const saturation = 1.2;
const lengthShare = 0.75;

/** A word of a query, and what having it is worth. */
export interface WeighedTerm {
  readonly term: number;
  readonly word: string;
  readonly weight: number;
}

/** Which statements have which words. Statements are numbered in the order in which they were given. */
export class SearchIndex {
  readonly #vocabulary = new Vocabulary([]);
  /** Where the statements of a word begin in `#statements`; one more at the end. */
  readonly #starts: Uint32Array;
  readonly #statements: Uint32Array;
  /** What each of those is worth, without the word's weight. */
  readonly #worth: Float32Array;
  readonly size: number;

  constructor(folders: readonly Pick<FolderIndex, 'vocabulary' | 'entries'>[]) {
    const entries = folders.flatMap((folder) => {
      const numbers = Uint32Array.from(folder.vocabulary, (word) => this.#vocabulary.add(word));
      return folder.entries.map(({ terms, counts }) => ({ terms, counts, numbers }));
    });
    this.size = entries.length;
    const lengths = Float32Array.from(entries, ({ counts }) => counts.reduce((sum, count) => sum + count, 0));
    const mean = Math.max(1, lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, this.size));
    const starts = new Uint32Array(this.#vocabulary.words.length + 1);
    for (const { terms, numbers } of entries) {
      for (const term of terms) {
        const next = (numbers[term] ?? 0) + 1;
        starts[next] = (starts[next] ?? 0) + 1;
      }
    }
    for (let term = 1; term < starts.length; term++) starts[term] = (starts[term] ?? 0) + (starts[term - 1] ?? 0);
    const all = starts[starts.length - 1] ?? 0;
    this.#statements = new Uint32Array(all);
    this.#worth = new Float32Array(all);
    const free = starts.slice();
    entries.forEach(({ terms, counts, numbers }, statement) => {
      const held = saturation * (1 - lengthShare + (lengthShare * (lengths[statement] ?? 0)) / mean);
      for (let at = 0; at < terms.length; at++) {
        const number = numbers[terms[at] ?? 0] ?? 0;
        const place = free[number] ?? 0;
        const count = counts[at] ?? 1;
        this.#statements[place] = statement;
        this.#worth[place] = (count * (saturation + 1)) / (count + held);
        free[number] = place + 1;
      }
    });
    this.#starts = starts;
  }

  #statementsWith(term: number): number {
    return (this.#starts[term + 1] ?? 0) - (this.#starts[term] ?? 0);
  }

  /** The words of a query that tell most, the rarest first. @param most how many */
  telling(words: Iterable<string>, most: number): readonly WeighedTerm[] {
    const weighed: WeighedTerm[] = [];
    for (const word of words) {
      const term = this.#vocabulary.numberOf(word);
      if (term === undefined) continue;
      const having = this.#statementsWith(term);
      weighed.push({ term, word, weight: Math.log(1 + (this.size - having + 0.5) / (having + 0.5)) });
    }
    return weighed.sort((a, b) => b.weight - a.weight || a.term - b.term).slice(0, most);
  }

  /** How much each statement has of some words. */
  scores(terms: readonly WeighedTerm[]): Float32Array {
    const scores = new Float32Array(this.size);
    for (const { term, weight } of terms) {
      for (let at = this.#starts[term] ?? 0, end = this.#starts[term + 1] ?? 0; at < end; at++) {
        const statement = this.#statements[at] ?? 0;
        scores[statement] = (scores[statement] ?? 0) + weight * (this.#worth[at] ?? 0);
      }
    }
    return scores;
  }

  /** Those of some words that a statement has. */
  wordsOf(statement: number, terms: readonly WeighedTerm[]): readonly WeighedTerm[] {
    return terms.filter(({ term }) => {
      let [low, high] = [this.#starts[term] ?? 0, this.#starts[term + 1] ?? 0];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((this.#statements[middle] ?? 0) < statement) low = middle + 1;
        else high = middle;
      }
      return low < (this.#starts[term + 1] ?? 0) && this.#statements[low] === statement;
    });
  }
}
