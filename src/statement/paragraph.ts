import type { Block } from './blocks.js';
import type { Span } from './span.js';
import type { Paragraph, ParagraphKind, PlainText } from './types.js';

/** A block at its place in a file. A class, since all paragraphs are placed anew after each key, and functions of their own would be most of what each is. */
export class PlacedParagraph implements Paragraph {
  readonly kind: ParagraphKind;
  readonly plain: PlainText;
  readonly block: Block;
  readonly base: number;
  readonly start: number;
  readonly end: number;

  /** @param base where the section begins to which the block's offsets belong */
  constructor(block: Block, base: number, kind: ParagraphKind, plain: PlainText) {
    this.kind = kind;
    this.plain = plain;
    this.block = block;
    this.base = base;
    const { start, end } = this.spanOf({ start: 0, end: block.text.length });
    this.start = start;
    this.end = end;
  }

  toSource(plainOffset: number): number {
    return this.base + this.block.map.toSource(plainOffset);
  }

  spanOf(plain: Span): Span {
    const { start, end } = this.block.map.spanOf(plain);
    return { start: this.base + start, end: this.base + end };
  }

  toPlain(sourceOffset: number): number {
    return this.block.map.toPlain(sourceOffset - this.base);
  }
}
