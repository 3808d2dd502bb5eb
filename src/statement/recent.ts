/** Keeps what was made of texts, until so many others have been asked for since: an edited draft is made again only where it changed. */
export class Recent<Value> {
  readonly #made = new Map<string, Value>();
  readonly #most: number;

  /** @param most How many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of `text` before, else what `make` makes of it. */
  of(text: string, make: (text: string) => Value): Value {
    const known = this.#made.get(text);
    // Deleted and set again, an entry moves to the young end of the map: the eldest is the one unused for longest.
    if (known !== undefined) this.#made.delete(text);
    const value = known ?? make(text);
    this.#made.set(text, value);
    if (this.#made.size > this.#most) this.#made.delete(this.#made.keys().next().value as string);
    return value;
  }
}
