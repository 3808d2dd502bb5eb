import { Bits } from '../bits.js';
import type { NamePart } from './row-block.js';
import type { SurveyRow } from './row.js';

/** Rows that can be looked through, and how many they are: a list of them, or some of a table. */
export interface RowList extends Iterable<SurveyRow> {
  readonly length: number;
}

/** Where rows are kept. */
export interface RowStore {
  /** A row by its place. */
  row(place: number): SurveyRow;
  /** Hands the numbers of the names that have a part in a row to `use`: `nameOf` gives the names. */
  eachName(place: number, part: NamePart, use: (number: number) => void): void;
  nameOf(number: number): string;
  /** Notes that a translation of a statement stands beside it. */
  setTranslated(place: number): void;
}

/** Stands for the place of a row that is not there. */
export const noPlace = 0xffff_ffff;

/** Some rows of a table, in order: four bytes each. */
export class Rows implements RowList {
  /** @param places of the rows in the table */
  constructor(readonly table: RowStore, readonly places: Uint32Array) {}

  /** The rows of several lists of one table, one list after the other. */
  static of(table: RowStore, lists: readonly Rows[]): Rows {
    const places = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const list of lists) {
      places.set(list.places, at);
      at += list.length;
    }
    return new Rows(table, places);
  }

  get length(): number {
    return this.places.length;
  }

  * [Symbol.iterator](): Generator<SurveyRow> {
    for (const place of this.places) yield this.table.row(place);
  }

  /** Those that pass. */
  filter(passes: (row: SurveyRow) => boolean): Rows {
    return new Rows(this.table, this.places.filter((place) => passes(this.table.row(place))));
  }

  /** Those that are not among some others of the same table. */
  without(others: Rows): Rows {
    if (others.length === 0) return this;
    const left = new Bits();
    for (const place of others.places) left.add(place);
    return new Rows(this.table, this.places.filter((place) => !left.has(place)));
  }

  some(passes: (row: SurveyRow) => boolean): boolean {
    return this.places.some((place) => passes(this.table.row(place)));
  }

  /** What `make` makes of each. */
  map<Made>(make: (row: SurveyRow) => Made): Made[] {
    return Array.from(this, make);
  }

  /** Those with the greatest figure first; those with the same in the order in which they were. */
  sortedBy(figureOf: (row: SurveyRow) => number): Rows {
    const figures = Float64Array.from(this.places, (place) => figureOf(this.table.row(place)));
    const order = Uint32Array.from(this.places, (_, at) => at).sort((a, b) => (figures[b] ?? 0) - (figures[a] ?? 0) || a - b);
    return new Rows(this.table, order.map((at) => this.places[at] ?? 0));
  }

  /** The last first. */
  reversed(): Rows {
    return new Rows(this.table, this.places.slice().reverse());
  }

  /** The first so many. */
  first(count: number): SurveyRow[] {
    return Array.from(this.places.subarray(0, count), (place) => this.table.row(place));
  }
}

/** The files of some rows. */
export function filesOf(rows: Rows): RowTexts {
  return new RowTexts(rows, ({ file }) => file);
}

/** Texts of some rows, such as their files, told when somebody looks: not kept. JSON has them as a list. */
export class RowTexts implements Iterable<string> {
  constructor(private readonly rows: Rows, private readonly textOf: (row: SurveyRow) => string) {}

  toJSON(): string[] {
    return [...this];
  }

  get length(): number {
    return this.rows.length;
  }

  * [Symbol.iterator](): Generator<string> {
    for (const row of this.rows) yield this.textOf(row);
  }

  /** The first so many. */
  first(count: number): string[] {
    return this.rows.first(count).map(this.textOf);
  }
}
