import { Kept } from '../statement/kept.js';
import type { Paragraph, PlainText } from '../statement/types.js';

/** What was found in a block, and with what was known of the rest of the statement. */
interface Found<Key, Value> {
  readonly plain: PlainText;
  readonly kind: Paragraph['kind'];
  readonly base: number;
  readonly key: Key;
  readonly value: Value;
}

/** Keeps what is read in a paragraph until its text or what else it depends on changes: after a key only one is read again, and those behind it move. */
export class ByParagraph<Key, Value> {
  readonly #kept = new Kept<object, Found<Key, Value>>();
  readonly #isSame: (a: Key, b: Key) => boolean;
  readonly #move: (value: Value, by: number) => Value;

  /**
   * @param isSame whether two keys make the same of a paragraph
   * @param move what was read, so many UTF-16 code units further on
   */
  constructor(isSame: (a: Key, b: Key) => boolean, move: (value: Value, by: number) => Value) {
    this.#isSame = isSame;
    this.#move = move;
  }

  /** What was read in the same paragraph with the same key, at its place; else what `make` reads. */
  of(paragraph: Paragraph, key: Key, make: () => Value): Value {
    const { block, plain, kind, base } = paragraph;
    const known = this.#kept.get(block);
    const isKnown = known !== undefined && known.plain === plain && known.kind === kind && this.#isSame(known.key, key);
    if (isKnown && known.base === base) return known.value;
    const value = isKnown ? this.#move(known.value, base - known.base) : make();
    this.#kept.set(block, { plain, kind, base, key, value });
    return value;
  }
}
