import { type Scratch, Shelf } from './shelf.js';

/** So many texts are packed together. */
const together = 128;
/** Room for the first of them, in bytes. */
const firstRoom = 8192;
/** So many bytes stand before the texts of a pack: where each of them ends. */
const endsLength = 4 * together;

const encoder = new TextEncoder();
// What begins like a byte-order mark is a sign like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Many texts in little memory, as UTF-8: the collector of garbage has nothing to look through, and no text from which one was cut is kept with it.
 * They are added one by one and stay; where there is a scratch, most lie there.
 */
export class PackedTexts {
  readonly #packs: Shelf;
  /** Where the next pack is made. */
  #room = new Uint8Array(firstRoom);
  readonly #ends = new Uint32Array(together);
  #packed = 0;
  #count = 0;

  constructor(scratch?: Scratch) {
    this.#packs = new Shelf(scratch);
  }

  get length(): number {
    return this.#packed * together + this.#count;
  }

  add(text: string): void {
    const from = this.#count === 0 ? 0 : this.#ends[this.#count - 1] ?? 0;
    // A UTF-16 unit is three bytes at most.
    const most = from + 3 * text.length;
    if (most > this.#room.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.#room.subarray(0, from));
      this.#room = larger;
    }
    const end = from + encoder.encodeInto(text, this.#room.subarray(from)).written;
    this.#ends[this.#count++] = end;
    if (this.#count < together) return;
    this.#packs.add(endsLength + end, (pack) => {
      new Uint32Array(pack.buffer, pack.byteOffset, together).set(this.#ends);
      pack.set(this.#room.subarray(0, end), endsLength);
    });
    this.#packed++;
    this.#count = 0;
  }

  /** A text by its number, in the order in which they were added. */
  text(number: number): string {
    const at = number % together;
    const pack = Math.floor(number / together);
    if (pack >= this.#packed) return decoder.decode(this.#room.subarray(at === 0 ? 0 : this.#ends[at - 1], this.#ends[at]));
    const bytes = this.#packs.block(pack);
    const ends = new Uint32Array(bytes.buffer, bytes.byteOffset, together);
    return decoder.decode(bytes.subarray(endsLength + (at === 0 ? 0 : ends[at - 1] ?? 0), endsLength + (ends[at] ?? 0)));
  }
}
