import { countBefore } from '../lower-bound.js';
import type { Span } from './span.js';

/** What stands where in a text, for looking it up by place: the time grows with the logarithm of how many there are. */
export class SpanIndex<Value> {
  readonly #placed: readonly (Span & { readonly value: Value })[];
  /** How far the spans up to each one reach. */
  readonly #reach: readonly number[];

  /** @param spanOf where a value stands */
  constructor(values: readonly Value[], spanOf: (value: Value) => Span) {
    this.#placed = values.map((value) => {
      const { start, end } = spanOf(value);
      return { start, end, value };
    }).sort((a, b) => a.start - b.start);
    let reach = -Infinity;
    this.#reach = this.#placed.map(({ end }) => (reach = Math.max(reach, end)));
  }

  /** Whether one shares a code unit with a span. */
  overlaps({ start, end }: Span): boolean {
    return (this.#reach[this.#startingBefore(end) - 1] ?? start) > start;
  }

  /** The values that share a code unit with a span, the last one first. */
  overlapping({ start, end }: Span): Value[] {
    const found: Value[] = [];
    for (let at = this.#startingBefore(end) - 1; at >= 0 && (this.#reach[at] ?? start) > start; at--) {
      const placed = this.#placed[at];
      if (placed && placed.end > start) found.push(placed.value);
    }
    return found;
  }

  /** How many start before an offset. */
  #startingBefore(offset: number): number {
    return countBefore(this.#placed, ({ start }) => start < offset);
  }
}
