/** Where blocks of bytes lie that are not to stay in memory. */
export interface Scratch {
  /** Puts bytes there, and gives where they lie; undefined where there is no room for them, and never will be. */
  write(bytes: Uint8Array): number | undefined;
  /** Fills `into` with the bytes that lie at a place. */
  read(place: number, into: Uint8Array): void;
}

/** Room is made in pieces of so many bytes, so that the room of one block serves for another. */
const grain = 4096;

/**
 * Blocks of bytes by their numbers, that are put there once and stay as they are. So many bytes of them are in memory, those that were looked at last;
 * the others lie elsewhere, where there is anywhere.
 */
export class Shelf {
  /** Those in memory, the one looked at longest ago first. */
  readonly #held = new Map<number, Uint8Array>();
  readonly #lengths: number[] = [];
  /** Where each lies elsewhere; undefined for those that are in memory alone. */
  readonly #places: (number | undefined)[] = [];
  #scratch: Scratch | undefined;
  #size = 0;
  /** What was given up last: its room serves for the next. */
  #spare: Uint8Array | undefined;

  /**
   * @param scratch where blocks lie that are not in memory; where there is none, all are
   * @param most so many bytes are in memory
   */
  constructor(scratch?: Scratch, private readonly most = 1_000_000) {
    this.#scratch = scratch;
  }

  /** How many bytes of blocks are in memory. */
  get held(): number {
    return this.#size;
  }

  /** Adds a block of so many bytes, which `fill` writes, and gives its number. */
  add(length: number, fill: (room: Uint8Array) => void): number {
    const room = this.#roomFor(length);
    fill(room.subarray(0, length));
    this.#places.push(undefined);
    const number = this.#lengths.push(length) - 1;
    this.#hold(number, room);
    return number;
  }

  /** A block by its number. What is given is good until the next one is asked for, or added. */
  block(number: number): Uint8Array {
    const [length, place] = [this.#lengths[number], this.#places[number]];
    if (length === undefined) throw new RangeError(`There is no block ${number}.`);
    const known = this.#held.get(number);
    if (known !== undefined) {
      if (this.#scratch !== undefined && this.#size + known.length > this.most) {
        this.#held.delete(number);
        this.#held.set(number, known);
      }
      return known.subarray(0, length);
    }
    const room = this.#roomFor(length);
    if (place === undefined || this.#scratch === undefined) throw new Error(`Block ${number} is nowhere.`);
    this.#scratch.read(place, room.subarray(0, length));
    this.#hold(number, room);
    return room.subarray(0, length);
  }

  #hold(number: number, room: Uint8Array): void {
    this.#held.set(number, room);
    this.#size += room.length;
  }

  /** Room for a block, where need be that of those looked at longest ago. */
  #roomFor(length: number): Uint8Array {
    for (const [number, room] of this.#held) {
      if (this.#size + length <= this.most || !this.#isElsewhere(number, room)) break;
      this.#held.delete(number);
      this.#size -= room.length;
      this.#spare = room;
    }
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined && spare.length >= length) return spare;
    return new Uint8Array(this.#scratch === undefined ? length : Math.ceil(length / grain) * grain);
  }

  /** Sees to it that a block lies elsewhere too; false where it cannot. */
  #isElsewhere(number: number, room: Uint8Array): boolean {
    if (this.#places[number] !== undefined) return true;
    const place = this.#scratch?.write(room.subarray(0, this.#lengths[number]));
    this.#places[number] = place;
    return place !== undefined;
  }
}
