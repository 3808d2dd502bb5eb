import { PackedTexts } from './packed-texts.js';
import type { Scratch } from './shelf.js';
import { hashOf } from './text-hash.js';

/** Slots of the first table; a power of two. */
const firstSlots = 1024;

/** Texts by numbers, each once, in little memory: as a Map it would be three times as large, and all of it the collector's to look through. */
export class PackedTerms {
  readonly #texts: PackedTexts;
  /** Numbers of texts, one more than they are, at the slots to which their hashes lead, or behind; 0 where there is none. */
  #slots = new Uint32Array(firstSlots);
  /** By number. */
  #hashes = new Uint32Array(firstSlots / 2);

  /** @param scratch where most of the texts lie, where there is one: their hashes are in memory, twelve to twenty bytes each */
  constructor(scratch?: Scratch) {
    this.#texts = new PackedTexts(scratch);
  }

  get length(): number {
    return this.#texts.length;
  }

  /** The number of a text, which is added where it is not there. */
  number(text: string): number {
    const hash = hashOf(text);
    const slot = this.#slotOf(text, hash);
    const known = this.#slots[slot] ?? 0;
    if (known > 0) return known - 1;
    const number = this.length;
    this.#texts.add(text);
    if (number >= this.#hashes.length) this.#grow();
    this.#hashes[number] = hash;
    this.#slots[this.#slotOf(text, hash)] = number + 1;
    return number;
  }

  /** The number of a text; undefined where it is not there. */
  find(text: string): number | undefined {
    const known = this.#slots[this.#slotOf(text, hashOf(text))] ?? 0;
    return known === 0 ? undefined : known - 1;
  }

  text(number: number): string {
    return this.#texts.text(number);
  }

  /** Where a text is, or would be: half of the slots are free. */
  #slotOf(text: string, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const known = this.#slots[slot] ?? 0;
      if (known === 0 || (this.#hashes[known - 1] === hash && this.#texts.text(known - 1) === text)) return slot;
    }
  }

  #grow(): void {
    const hashes = new Uint32Array(2 * this.#hashes.length);
    hashes.set(this.#hashes);
    const slots = new Uint32Array(2 * this.#slots.length);
    const mask = slots.length - 1;
    this.#hashes.forEach((hash, number) => {
      let slot = hash & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = number + 1;
    });
    this.#hashes = hashes;
    this.#slots = slots;
  }
}
