import type { Span } from '../statement/span.js';
import type { Statement } from '../statement/types.js';

/** `[NAME]`, `{{date}}`, and the gap `[…]` of a translation; links and references of Markdown are none. */
const placeholder = /\[(?:\p{Lu}[\p{Lu}\d '’/.,-]+|…)\](?![([:])|\{\{[\p{L}\d _.-]+\}\}/gu;

/** Silenced rules and notes to colleagues: what is in a comment is not published. */
const comment = /<!--[^]*?(?:-->|$)/gu;

/**
 * What is still to be filled in, in the front matter and the text, in order. Offsets are UTF-16 code units into the
 * statement's text, end exclusive.
 */
export function placeholdersIn({ text }: Pick<Statement, 'text'>): readonly Span[] {
  const comments = [...text.matchAll(comment)].map(({ index, 0: words }) => ({ start: index, end: index + words.length }));
  return [...text.matchAll(placeholder)]
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start }) => !comments.some((each) => each.start <= start && start < each.end));
}
