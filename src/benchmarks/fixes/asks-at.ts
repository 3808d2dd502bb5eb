import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import { once } from '../once.js';

const triggers = once(({ recommendations }: Reading) => new SpanIndex(recommendations, ({ trigger }) => trigger));

/** Whether words that ask stand at a span of the file. */
export function asksAt(reading: Reading, span: Span): boolean {
  return triggers(reading).overlaps(span);
}
