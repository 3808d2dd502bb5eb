/** Tokens, end exclusive. */
export interface Tokens {
  readonly from: number;
  readonly to: number;
}

/**
 * Where what is asked for stands that does not stand behind the words that ask, as it does elsewhere: "Her release is what we ask", "lo que pedimos es su liberación".
 * Tokens, end exclusive.
 */
export interface Place extends Tokens {
  /** Whether it stands before the words that ask; else it begins behind them, and `to` is as far as it may reach. */
  readonly isBefore: boolean;
  /** Where whoever is asked may be named. */
  readonly named: Tokens;
}
