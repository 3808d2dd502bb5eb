import { countBefore } from '../lower-bound.js';
import type { Span } from './span.js';

/** Spans of which none shares a code unit with another, taken in one after the other: whether one touches them is looked up by place. */
export class SpanSet {
  /** In order. */
  readonly #spans: Span[] = [];

  /** Whether a span shares a code unit with one of these, or touches it. */
  touches({ start, end }: Span): boolean {
    const next = this.#spans[this.#endingBefore(start)];
    return next !== undefined && next.start <= end;
  }

  /** Whether one of these has the code unit behind an offset. */
  holds(offset: number): boolean {
    const next = this.#spans[this.#endingBefore(offset + 1)];
    return next !== undefined && next.start <= offset;
  }

  /** Takes in a span that lies over none of these. Mostly it stands behind them. */
  add(span: Span): void {
    let at = this.#endingBefore(span.start);
    while ((this.#spans[at]?.start ?? Infinity) < span.start) at++;
    this.#spans.splice(at, 0, span);
  }

  /** How many end before an offset. */
  #endingBefore(offset: number): number {
    return countBefore(this.#spans, ({ end }) => end < offset);
  }
}
