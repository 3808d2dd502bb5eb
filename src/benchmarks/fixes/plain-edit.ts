import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import type { Edit } from '../types.js';
import { survivingMarkup } from './markup.js';

/** Replace `start`–`end` of a paragraph's plain text by `text`. Offsets are UTF-16 code units, end exclusive. */
export interface PlainEdit extends Span {
  readonly text: string;
}

/** What a deletion leaves: edits, or nothing at all, so that the paragraph goes. */
export type Dropped = readonly PlainEdit[] | 'paragraph';

/** One way to mend a paragraph, in its plain text. */
export interface PlainFix {
  readonly title: string;
  readonly edits: readonly PlainEdit[];
  readonly preferred?: true;
  readonly placeholders?: true;
}

/** Edits in order; those that touch become one, so that an edit's text is never split at a seam. */
export function inOrder(edits: readonly PlainEdit[]): PlainEdit[] {
  const joined: PlainEdit[] = [];
  for (const edit of [...edits].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = joined.at(-1);
    if (last && last.end === edit.start) joined[joined.length - 1] = { start: last.start, end: edit.end, text: last.text + edit.text };
    else joined.push(edit);
  }
  return joined.filter(({ start, end, text }) => end > start || text !== '');
}

/** The plain text after the edits. */
export function applyToPlain(text: string, edits: readonly PlainEdit[]): string {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}

/**
 * Carries edits of a paragraph's plain text over to the file. Inline markup that surrounds or crosses what is deleted
 * stays balanced: a pair of markers with nothing left between them goes, a single one stays.
 * @param source the file's text, into which the result's offsets point
 */
export function toSourceEdits(paragraph: Paragraph, source: string, edits: readonly PlainEdit[]): Edit[] {
  return inOrder(edits).flatMap((edit) => {
    if (edit.start === edit.end) {
      // An insertion clings to the text before it, unless it opens the paragraph: so markup behind it stays behind.
      const at = edit.start === 0 ? paragraph.toSource(0) : paragraph.spanOf({ start: edit.start - 1, end: edit.start }).end;
      return [{ start: at, end: at, text: edit.text }];
    }
    return sourceSegments(paragraph, source, edit).map((segment, index) => ({ text: index === 0 ? edit.text : '', ...segment }));
  });
}

function sourceSegments(paragraph: Paragraph, source: string, edit: PlainEdit): Span[] {
  const { start, end, kept } = survivingMarkup(paragraph, source, edit, edit.text === '');
  const segments: Span[] = [];
  let at = start;
  for (const markup of kept) {
    if (markup.start > at || segments.length === 0) segments.push({ start: at, end: markup.start });
    at = markup.end;
  }
  if (end > at || segments.length === 0) segments.push({ start: at, end });
  return segments;
}
