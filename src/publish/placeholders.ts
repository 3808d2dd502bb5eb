import { type Placeholder, placeholdersIn } from '../statement/placeholders.js';
import { SpanIndex } from '../statement/span-index.js';
import type { Statement } from '../statement/types.js';
import { commentsIn } from './comments.js';

/**
 * What keeps a statement from going out: places to fill in, in the front matter and the text, in order; those in comments are none.
 * Offsets are UTF-16 code units into the statement's text, end exclusive.
 */
export function openPlaces({ text }: Pick<Statement, 'text'>): readonly Placeholder[] {
  const comments = new SpanIndex(commentsIn(text), (span) => span);
  return placeholdersIn(text).filter(({ start }) => comments.overlapping({ start, end: start + 1 }).length === 0);
}
