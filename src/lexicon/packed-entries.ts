import type { Entry } from './entry.js';

/** Entries as plain JSON: a line each, so that a start reads one long text and no thousand objects. */
export function packEntries(entries: readonly Entry[]): string {
  return entries.map(({ group, id, kind, settings }) => JSON.stringify({ group, id, kind, settings })).join('\n');
}

/** The entries that were packed, by their numbers. Few of them are found in a text: one is unpacked when somebody asks for it, and is the same object from then on. */
export class PackedEntries implements Iterable<Entry> {
  readonly #lines: readonly string[];
  readonly #unpacked: (Entry | undefined)[];

  constructor(lines: string) {
    this.#lines = lines.split('\n');
    this.#unpacked = new Array<Entry | undefined>(this.#lines.length);
  }

  /** @param number below the number of entries */
  at(number: number): Entry {
    return (this.#unpacked[number] ??= JSON.parse(this.#lines[number] as string) as Entry);
  }

  *[Symbol.iterator](): Iterator<Entry> {
    for (let number = 0; number < this.#lines.length; number++) yield this.at(number);
  }
}
