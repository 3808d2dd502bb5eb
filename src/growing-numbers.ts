/** Room for the first of them. */
const firstRoom = 16;

/** Numbers by their places, 32 bits each, 0 where nothing was said; four bytes a place. */
export class GrowingNumbers {
  #numbers = new Uint32Array(firstRoom);
  #length = 0;

  /** One more than the last place of which something was said. */
  get length(): number {
    return this.#length;
  }

  at(place: number): number {
    return this.#numbers[place] ?? 0;
  }

  set(place: number, number: number): void {
    if (place >= this.#numbers.length) {
      const larger = new Uint32Array(Math.max(place + 1, 2 * this.#numbers.length));
      larger.set(this.#numbers);
      this.#numbers = larger;
    }
    this.#numbers[place] = number;
    this.#length = Math.max(this.#length, place + 1);
  }

  push(number: number): void {
    this.set(this.#length, number);
  }

  /** All, each at its place. */
  all(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
