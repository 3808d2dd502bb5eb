import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import type { Span } from '../../../src/statement/span.js';

/** The reading of a draft, and the words of a span of it. */
export function readingOf(text: string): { reading: Reading; words: (span: Span) => string } {
  const reading = read(readStatement(text));
  return { reading, words: ({ start, end }) => reading.statement.text.slice(start, end) };
}
