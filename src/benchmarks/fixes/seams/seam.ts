import type { Token } from '../../../statement/types.js';

/** What a word becomes before another. */
export interface Mended {
  readonly text: string;
  /** No space stands behind it: "d'". */
  readonly glued: boolean;
}

/** What a language does where words come to stand side by side that did not before. */
export interface Seam {
  /** Words behind a comma that open a clause of their own, so that the comma is theirs. */
  readonly ownsComma: RegExp;
  /** Of two commas around deleted words one is needed before these. */
  readonly needsComma: RegExp;
  /** What joins a sentence to the one before, one to four words; without that one it hangs in the air. */
  readonly connective: RegExp;
  /** What the word `left` becomes before `word` ("a" before "activist": "an"); undefined where it stays, false where that cannot be told. */
  mend(left: Token, word: string): Mended | undefined | false;
}
