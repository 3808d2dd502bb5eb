import type { Change } from './changes.js';

/** What was tried of one paraphrase, or of one name, and how often something was read otherwise. */
interface Row {
  tried: number;
  changed: number;
  readonly examples: string[];
}

/** Counts what is read otherwise, by what was put, and prints it. */
export class Tally {
  readonly #rows = new Map<string, Row>();
  readonly #totals = new Map<Change['what'], number>();

  /** Announces what will be put, so that it is told of where it fits nowhere. */
  expect(name: string): void {
    this.#row(name);
  }

  /** One text in which it was put. @param file the statement's name */
  add(name: string, file: string, changes: readonly Change[]): void {
    const row = this.#row(name);
    row.tried++;
    for (const { what } of changes) this.#totals.set(what, (this.#totals.get(what) ?? 0) + 1);
    if (changes.length === 0) return;
    row.changed++;
    row.examples.push(`  ${file}: ${changes.map(({ what, words }) => `${what} “${words}”`).join('; ')}`);
  }

  /** Most changes first, then the sums, then what fits nowhere. @param show most examples of each */
  print(show: number): void {
    const rows = [...this.#rows];
    const told = rows.filter(([, row]) => row.changed > 0).sort(([, a], [, b]) => b.changed - a.changed);
    for (const [name, row] of told) console.log([`${name}: ${row.changed} of ${row.tried}`, ...row.examples.slice(0, show)].join('\n'));
    this.printSums();
    for (const [name, row] of rows) if (row.tried === 0) console.log(`Fits nowhere: ${name}`);
  }

  /** How many texts were read, how many otherwise, and in what. */
  printSums(): void {
    const rows = [...this.#rows.values()];
    const tried = rows.reduce((sum, row) => sum + row.tried, 0);
    const changed = rows.reduce((sum, row) => sum + row.changed, 0);
    console.log(`\n${tried} texts, ${changed} read otherwise (${((changed / Math.max(tried, 1)) * 100).toFixed(1)} %)\n${[...this.#totals].map(([what, count]) => `${what} ${count}`).join(', ')}`);
  }

  #row(name: string): Row {
    let row = this.#rows.get(name);
    if (row === undefined) this.#rows.set(name, (row = { tried: 0, changed: 0, examples: [] }));
    return row;
  }
}
