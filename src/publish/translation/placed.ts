import { covers, type Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';

/** What was read of a statement, each with its place, for asking what stands in which paragraph: all of it is not gone through for each. */
export class Placed<Value> {
  readonly #index: SpanIndex<{ readonly value: Value; readonly order: number; readonly span: Span }>;

  /** @param spansOf where a value stands, in one place or several */
  constructor(values: readonly Value[], spansOf: (value: Value) => readonly Span[]) {
    const placed = values.flatMap((value, order) => spansOf(value).map((span) => ({ value, order, span })));
    // An empty span at an edge stands inside too.
    this.#index = new SpanIndex(placed, ({ span: { start, end } }) => ({ start: start - 1, end: end + 1 }));
  }

  /** Those that stand inside a span, each once, in the order in which they were given. */
  inside(span: Span): readonly Value[] {
    const found = this.#index.overlapping(span).filter((placed) => covers(span, placed.span)).sort((a, b) => a.order - b.order);
    return [...new Set(found.map(({ value }) => value))];
  }
}
