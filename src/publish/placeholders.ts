import { type Placeholder, placeholdersIn } from '../statement/placeholders.js';
import type { Statement } from '../statement/types.js';

/** Silenced rules and notes to colleagues: what is in a comment is not published. */
const comment = /<!--[^]*?(?:-->|$)/gu;

/**
 * What keeps a statement from going out: places to fill in, in the front matter and the text, in order; those in comments are none.
 * Offsets are UTF-16 code units into the statement's text, end exclusive.
 */
export function openPlaces({ text }: Pick<Statement, 'text'>): readonly Placeholder[] {
  const comments = [...text.matchAll(comment)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return placeholdersIn(text).filter(({ start }) => !comments.some((each) => each.start <= start && start < each.end));
}
