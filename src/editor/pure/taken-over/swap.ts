/** Words that speak of one country, in a sentence that is taken over for another. */
export interface CountryWords {
  readonly written: string;
  /** What stands before and behind them in the text. */
  readonly before: string;
  readonly behind: string;
  /** Both countries as ISO 3166-1 alpha-2. */
  readonly from: string;
  readonly to: string;
}

/** What is written instead. */
export interface Swapped {
  readonly text: string;
  /** So many UTF-16 units before the words go with them: an article, a preposition. */
  readonly before: number;
}

/** Speaks of another country with the same words; undefined where that cannot be done without a slip. */
export type SwapCountry = (words: CountryWords) => Swapped | undefined;
