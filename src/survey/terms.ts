/** Texts that many rows have in common, such as countries and days, each once, by a small number. 0 is none. */
export class Terms {
  readonly #texts: string[] = [''];
  readonly #numbers = new Map<string, number>();

  number(text: string | undefined): number {
    if (text === undefined) return 0;
    const known = this.#numbers.get(text);
    if (known !== undefined) return known;
    // Words cut from a text keep all of it alive; a copy does not.
    const copy = structuredClone(text);
    this.#numbers.set(copy, this.#texts.length);
    return this.#texts.push(copy) - 1;
  }

  text(number: number): string | undefined {
    return number === 0 ? undefined : this.#texts[number];
  }
}
