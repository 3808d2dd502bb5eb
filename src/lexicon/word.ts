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

/** Letters from À to ÿ, but for × and ÷: the small ones begin with ß. */
function isLatin1Letter(code: number): boolean {
  return code >= 0xC0 && code <= 0xFF && code !== 0xD7 && code !== 0xF7;
}

/* Of letters of western Europe it is told by their number: to make a pattern with a class of letters takes longer than to read most drafts. */

function beginsWithCapital({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x41 && code <= 0x5A;
  return isLatin1Letter(code) ? code < 0xDF : /^\p{Lu}/u.test(text);
}

function beginsWithSmall({ text }: Word): boolean {
  const code = text.charCodeAt(0);
  if (code < 0x80) return code >= 0x61 && code <= 0x7A;
  return isLatin1Letter(code) ? code >= 0xDF : /^\p{Ll}/u.test(text);
}

/** Whether a word begins with a capital. */
export const isCapitalized = new OfWord(beginsWithCapital);
/** Whether a word begins with a small letter. */
export const isSmall = new OfWord(beginsWithSmall);
