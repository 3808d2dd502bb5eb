/* Small numbers in few bytes: seven bits a byte, the lowest first, the eighth set where another follows (LEB128, as in WebAssembly). */

/** Writes numbers into bytes that grow. */
export class VarintWriter {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  /** @param number a whole one, 0 to 2³² − 1 */
  add(number: number): void {
    if (this.#length + 5 > this.#bytes.length) {
      const larger = new Uint8Array(this.#bytes.length * 2);
      larger.set(this.#bytes);
      this.#bytes = larger;
    }
    let rest = number >>> 0;
    while (rest > 127) {
      this.#bytes[this.#length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.#bytes[this.#length++] = rest;
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** Reads what `VarintWriter` wrote. Behind the end everything is 0, and `isBeyond` says so. */
export class VarintReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next(): number {
    let number = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.#bytes[this.#at++] ?? 0;
      number |= (byte & 127) << shift;
      if (byte < 128) break;
    }
    return number >>> 0;
  }

  get isBeyond(): boolean {
    return this.#at > this.#bytes.length;
  }
}
