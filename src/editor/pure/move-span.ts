import type { Span } from '../../statement/span.js';

/** A replacement that has happened: `start`–`end` of the text before it gave way to `length` code units. */
export interface Change extends Span {
  readonly length: number;
}

/**
 * Where a span of the old text stands after a change.
 *
 * A change beside the span moves it or leaves it; a change that reaches into it stretches it over the new text,
 * so that a problem whose words are being rewritten can still be recognised.
 * All offsets are UTF-16 code units, end exclusive.
 */
export function moveSpan(span: Span, change: Change): Span {
  const grown = change.length - (change.end - change.start);
  if (change.start >= span.end && change.start > span.start) return span;
  if (change.end <= span.start) return { start: span.start + grown, end: span.end + grown };
  return {
    start: Math.min(span.start, change.start),
    end: Math.max(span.end, change.end) + grown,
  };
}
