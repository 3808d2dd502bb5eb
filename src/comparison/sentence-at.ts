import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';

/**
 * A look-up of the sentence around a place of a statement, in file offsets; the place itself where it is in none, as in front matter.
 * What reaches over several sentences has them all.
 */
export function sentencesOf({ statement }: Reading): (place: Span) => Span {
  const sentences = new SpanIndex(statement.paragraphs.flatMap((paragraph) => paragraph.plain.sentences.map((sentence) => paragraph.spanOf(sentence))), (span) => span);
  return (place) => sentences.overlapping(place).reduce(
    (whole, { start, end }) => ({ start: Math.min(whole.start, start), end: Math.max(whole.end, end) }),
    { start: place.start, end: place.end },
  );
}
