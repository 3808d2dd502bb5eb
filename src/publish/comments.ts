import type { Span } from '../statement/span.js';

const comment = /<!--[^]*?(?:-->|$)/gu;

/**
 * Silenced rules and notes to colleagues: what is in a comment of a Markdown file is not published. One that nothing ends goes on to the end.
 * Offsets are UTF-16 code units, end exclusive.
 */
export function commentsIn(text: string): Span[] {
  return [...text.matchAll(comment)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
}
