import { lowerBound } from '../lower-bound.js';

/** Offsets in a text, for asking which lie where: the time grows with the logarithm of how many there are. */
export class Offsets {
  readonly #sorted: Float64Array;

  constructor(offsets: readonly number[]) {
    this.#sorted = Float64Array.from(offsets).sort();
  }

  /** Whether one lies at `from` or behind it, and before `to`. */
  hasIn(from: number, to: number): boolean {
    return (this.#sorted[lowerBound(this.#sorted, from)] ?? to) < to;
  }

  /** How many lie at `from` or behind it. */
  countFrom(from: number): number {
    return this.#sorted.length - lowerBound(this.#sorted, from);
  }
}
