/** So many texts are packed together. */
const together = 1024;
/** Room for the first of them, in bytes. */
const firstRoom = 65_536;

const encoder = new TextEncoder();
// What begins like a byte-order mark is a sign like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** Some texts as bytes. */
interface Pack {
  readonly bytes: Uint8Array;
  /** Where each text ends. */
  readonly ends: Uint32Array;
}

/** Many texts in little memory, as UTF-8: the collector of garbage has nothing to look through, and no text from which one was cut is kept with it. They are added one by one and stay. */
export class PackedTexts {
  readonly #packs: Pack[] = [];
  /** Where the next pack is made. */
  #room = new Uint8Array(firstRoom);
  readonly #ends = new Uint32Array(together);
  #count = 0;

  get length(): number {
    return this.#packs.length * together + this.#count;
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
    this.#ends[this.#count++] = from + encoder.encodeInto(text, this.#room.subarray(from)).written;
    if (this.#count < together) return;
    this.#packs.push({ bytes: this.#room.slice(0, this.#ends[together - 1]), ends: this.#ends.slice() });
    this.#count = 0;
  }

  /** A text by its number, in the order in which they were added. */
  text(number: number): string {
    const { bytes, ends } = this.#packs[Math.floor(number / together)] ?? { bytes: this.#room, ends: this.#ends };
    const at = number % together;
    return decoder.decode(bytes.subarray(at === 0 ? 0 : ends[at - 1], ends[at]));
  }
}
