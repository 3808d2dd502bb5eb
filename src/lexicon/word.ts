import { beginsWithCapital, beginsWithSmall } from '../letters.js';

/** A word, number or mark by itself: one object for all places where it stands. */
export interface Word {
  /** Word, number or mark. */
  readonly kind: string;
  /** As written. */
  readonly text: string;
  /** The form in which it is compared. */
  readonly norm: string;
  /** What was told of it, by the number of who told it. */
  readonly told: unknown[];
}

let tellers = 0;

/** Places for what is told of a word. */
export function nothingTold(): unknown[] {
  return new Array<unknown>(tellers);
}

/** What a word by itself tells, wherever it stands: told once, and kept with the word. To look it up in a `Map` of strings takes several times as long. */
export class OfWord<Told extends number | boolean | object | null> {
  readonly #number = tellers++;
  readonly #tell: (word: Word) => Told;

  constructor(tell: (word: Word) => Told) {
    this.#tell = tell;
  }

  of(word: Word): Told {
    // Only `#keep` writes there.
    const known = word.told[this.#number] as Told | undefined;
    return known === undefined ? this.#keep(word) : known;
  }

  #keep(word: Word): Told {
    const told = this.#tell(word);
    word.told[this.#number] = told;
    return told;
  }
}

/** Whether a word begins with a capital. */
export const isCapitalized = new OfWord(({ text }) => beginsWithCapital(text));
/** Whether a word begins with a small letter. */
export const isSmall = new OfWord(({ text }) => beginsWithSmall(text));
