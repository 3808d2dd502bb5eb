import type { Span } from './span.js';
import { SpanIndex } from './span-index.js';
import type { Statement } from './types.js';

/**
 * A look-up of what a reader sees of a part of a statement: its words without the marks of Markdown, so that of a link only its words are there;
 * paragraphs stand apart by an empty line. Front matter is as it is written.
 * @returns takes offsets into the file
 */
export function shownWords({ text, paragraphs, frontMatter }: Pick<Statement, 'text' | 'paragraphs' | 'frontMatter'>): (span: Span) => string {
  const placed = new SpanIndex(paragraphs, (paragraph) => paragraph);
  return ({ start, end }) => {
    if (start < (frontMatter.span?.end ?? 0)) return text.slice(start, end);
    const inside = placed.overlapping({ start, end }).reverse();
    const gap = (from: number, to: number): string => (text.slice(from, to).includes('\n') ? '\n\n' : '');
    const [first, last] = [inside[0], inside.at(-1)];
    if (first === undefined || last === undefined) return gap(start, end);
    // Before its first word, a heading has marks that are no text.
    const words = inside.map((paragraph) => {
      const [from, to] = [Math.max(start, paragraph.start), Math.min(end, paragraph.end)].map((at) => Math.max(0, paragraph.toPlain(at)));
      return paragraph.plain.text.slice(from, to);
    });
    return gap(start, first.start) + words.join('\n\n') + gap(last.end, end);
  };
}
