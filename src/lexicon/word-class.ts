/**
 * A closed class of words. It is a line of text until somebody asks: a grammar has hundreds of them, and most are asked of a word by
 * what the grammar says of that word.
 */
export class WordClass {
  readonly #line: string;
  #words: ReadonlySet<string> | undefined;

  /** @param line its words, with a space between two */
  constructor(line: string) {
    this.#line = line;
  }

  /** Whether a language has no word of the class. */
  get isEmpty(): boolean {
    return this.#line === '';
  }

  get words(): ReadonlySet<string> {
    return (this.#words ??= new Set(this.isEmpty ? [] : this.#line.split(' ')));
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  [Symbol.iterator](): IterableIterator<string> {
    return this.words.values();
  }
}
