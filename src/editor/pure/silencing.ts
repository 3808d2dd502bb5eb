import type { Edit, Finding } from '../../benchmarks/types.js';
import { lineEndOf } from '../../statement/position.js';
import type { Statement } from '../../statement/types.js';

/** Start of the line at an offset. */
function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * An edit that silences a rule for the block in which a finding stands: a comment on a line of its own before it.
 * In a list the comment stands before the whole list, which it would cut in two elsewhere.
 * @returns undefined for a finding outside all blocks, as in the front matter
 */
export function ignoreInBlock({ text, paragraphs }: Statement, { rule, start }: Finding): Edit | undefined {
  let index = paragraphs.findIndex((paragraph) => paragraph.start <= start && start < paragraph.end);
  if (index < 0) return undefined;
  const isInside = (at: number): boolean => ['item', 'blockquote'].includes(paragraphs[at]?.kind ?? '');
  while (isInside(index) && isInside(index - 1)) index--;
  const at = lineStart(text, paragraphs[index]?.start ?? start);
  const lineEnd = lineEndOf(text);
  return { start: at, end: at, text: `<!-- forthright ignore ${rule} -->${lineEnd}${lineEnd}` };
}

/** An edit that silences a rule in the whole file: a comment behind the front matter. */
export function disableInFile({ text, frontMatter: { span } }: Statement, { rule }: Finding): Edit {
  const lineEnd = lineEndOf(text);
  const comment = `<!-- forthright disable ${rule} -->`;
  if (span === undefined) return { start: 0, end: 0, text: `${comment}${lineEnd}${lineEnd}` };
  return { start: span.end, end: span.end, text: `${lineEnd}${lineEnd}${comment}` };
}
