import type { Span } from './span.js';

/** `[NAME]`, `[DATE OF THE HEARING]`: capitals in brackets, and no Markdown link or reference (which defines one at the start of a line); `{{date}}`; and `[…]`, the gap of a translation. Made when it is used: few texts are looked through, and it takes half a millisecond. */
const placeholder = (): RegExp => /(?<=\S ?)\[\p{Lu}[\p{Lu}\p{M}\d '’/.,-]+\](?![([])|\[\p{Lu}[\p{Lu}\p{M}\d '’/.,-]+\](?![([:])|\[…\](?![([])|\{\{[\p{L}\p{M}\d _.-]{1,60}\}\}/gu;

/** Something that is still to be filled in. */
export interface Placeholder extends Span {
  /** As written, brackets included. */
  readonly text: string;
}

/**
 * What a text has still to be filled in, in its order.
 * @param text a statement, front matter included, or a part of one
 * @returns each place, in UTF-16 offsets into the text, end exclusive
 */
export function placeholdersIn(text: string): readonly Placeholder[] {
  return Array.from(text.matchAll(placeholder()), ({ 0: found, index }) => ({ text: found, start: index, end: index + found.length }));
}
