/* How sentences are given in which somebody is named beside the one concerned. */

/** Frames for a second sentence by what they make of {other}. */
export interface Frames {
  readonly title: string;
  /** The sentence before, which tells what was done to {name}. */
  readonly before: readonly string[];
  readonly beside: readonly string[];
  readonly concerned: readonly string[];
  /** {other} is in the name of a prize, a street, a foundation. */
  readonly nobody: readonly string[];
}
