import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';

/** Some places of a text, to ask whether others share something with them. */
export function covering(spans: readonly Span[]): SpanIndex<Span> {
  return new SpanIndex(spans, (span) => span);
}

/** Whether a place shares nothing with some others. */
export function isClear(place: Span, covered: SpanIndex<Span>): boolean {
  return covered.overlapping(place).length === 0;
}
