import type { Span } from '../../statement/span.js';

/**
 * Findings at one place, those of few words first: who stands on a word, or is led to it from the scorecard, wants that word
 * mended, and not what the paragraph around it lacks. Those of the same length keep their order.
 */
export function narrowestFirst<Found extends Span>(found: readonly Found[]): readonly Found[] {
  return found.toSorted((one, other) => (one.end - one.start) - (other.end - other.start));
}
