/** How many texts have been read, of those that may be read again. */
let texts = 0;

/** Tells that another text is read, or the same one after a key. */
export function nextText(): void {
  texts++;
}

/** What nobody has asked for again within so many texts is let go: it is a paragraph as it was between two keys. */
const trial = 4;

interface Known<Value> {
  readonly value: Value;
  /** The number of the last text that asked for it. */
  asked: number;
}

/** What was made for one text, and for none before it. */
interface Fresh<Value> {
  readonly text: number;
  readonly made: Map<string, Value>;
}

/**
 * Keeps what was made of texts: an edited draft is made again only where it changed.
 * What is asked for in another text too is kept until so many others have been asked for since. What is not is soon let go:
 * each key makes a paragraph that the next one does away with, and what is held longer is copied about by V8's collector while somebody types.
 * For the same reason nothing is taken out of a long-lived `Map` at each key: it moves now and then, and what it held where it was stays in memory.
 */
export class Recent<Value> {
  readonly #kept = new Map<string, Known<Value>>();
  #fresh: readonly Fresh<Value>[] = [];
  readonly #most: number;

  /** @param most How many are kept. */
  constructor(most: number) {
    this.#most = most;
  }

  /** What was made of `text` before, else what `make` makes of it. */
  of(text: string, make: (text: string) => Value): Value {
    const kept = this.#kept.get(text);
    if (kept) {
      kept.asked = texts;
      return kept.value;
    }
    for (const fresh of this.#fresh) {
      const value = fresh.made.get(text);
      if (value === undefined) continue;
      if (fresh.text !== texts) this.#keep(text, value);
      return value;
    }
    const value = make(text);
    this.#ofThisText().set(text, value);
    return value;
  }

  #ofThisText(): Map<string, Value> {
    const last = this.#fresh.at(-1);
    if (last?.text === texts) return last.made;
    const made = new Map<string, Value>();
    this.#fresh = [...this.#fresh.filter((fresh) => texts - fresh.text <= trial), { text: texts, made }];
    return made;
  }

  #keep(text: string, value: Value): void {
    this.#kept.set(text, { value, asked: texts });
    if (this.#kept.size <= this.#most) return;
    // Half of them at once: looking for the eldest each time would take longer than making one.
    const eldest = [...this.#kept].sort(([, a], [, b]) => a.asked - b.asked).slice(0, this.#most >> 1);
    for (const [old] of eldest) this.#kept.delete(old);
  }
}
