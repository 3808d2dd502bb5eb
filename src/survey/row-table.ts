import { Bits } from '../bits.js';
import { PackedTerms } from '../packed-terms.js';
import { type Scratch, Shelf } from '../shelf.js';
import { blockSize, type NamePart, RowBlock, type Shared } from './row-block.js';
import type { SurveyRow } from './row.js';
import { noPlace, Rows, type RowStore } from './rows.js';
import { Terms } from './terms.js';

/** A row as it is read from its table, at each look: the block that it is in may have been elsewhere meanwhile. */
class TableRow implements SurveyRow {
  constructor(private readonly table: Blocks, private readonly place: number) {}

  get #block(): RowBlock { return this.table.blockOf(this.place); }
  get #at(): number { return this.place % blockSize; }

  get file(): string { return this.#block.file(this.#at); }
  get title(): string { return this.#block.title(this.#at); }
  get country(): string | undefined { return this.#block.term(this.#at, 'country'); }
  get level(): SurveyRow['level'] { return this.#block.level(this.#at); }
  get date(): string | undefined { return this.#block.term(this.#at, 'date'); }
  get eventDate(): string | undefined { return this.#block.term(this.#at, 'eventDate'); }
  get event(): SurveyRow['event'] { return this.#block.event(this.#at); }
  get language(): string { return this.#block.term(this.#at, 'language') ?? ''; }
  get isRead(): boolean { return this.#block.is(this.#at, 'isRead'); }
  get isCoded(): boolean { return this.#block.is(this.#at, 'isCoded'); }
  get words(): number { return this.#block.cell(this.#at, 'words'); }
  get people(): readonly string[] { return this.#block.namesIn(this.#at, 'people'); }
  get usesTerm(): boolean { return this.#block.is(this.#at, 'usesTerm'); }
  get onCase(): boolean { return this.#block.is(this.#at, 'onCase'); }
  get onSituation(): boolean { return this.#block.is(this.#at, 'onSituation'); }
  get asksRelease(): boolean { return this.#block.is(this.#at, 'asksRelease'); }
  get isReleaseUnknown(): true | undefined { return this.#block.is(this.#at, 'isReleaseUnknown') || undefined; }
  get releaseAskedFor(): readonly string[] { return this.#block.namesIn(this.#at, 'releaseAskedFor'); }
  get closed(): readonly string[] { return this.#block.namesIn(this.#at, 'closed'); }
  get citesObligations(): boolean { return this.#block.is(this.#at, 'citesObligations'); }
  get isHedged(): boolean { return this.#block.is(this.#at, 'isHedged'); }
  get hedges(): SurveyRow['hedges'] { return this.#block.hedges(this.#at); }
  get translated(): boolean { return this.#block.is(this.#at, 'translated') || this.table.isTranslated(this.place); }
  get asks(): number { return this.#block.cell(this.#at, 'asks'); }
  get strength(): number { return this.#block.strength(this.#at); }
}

/** Where rows look for what they are. */
interface Blocks {
  blockOf(place: number): RowBlock;
  isTranslated(place: number): boolean;
}

/** So many bytes of rows are in memory where others can lie elsewhere: those of ten thousand statements. */
const mostHeld = 2_000_000;

/**
 * What a survey counts of many statements, in little memory: some two hundred bytes a statement, where an object has two thousand; and in a table with a scratch no more than `mostHeld`.
 * Rows are added and never taken away.
 */
export class RowTable implements RowStore, Blocks {
  readonly #blocks: Shelf;
  readonly #shared: Shared;
  /** The rows that fill no block yet. */
  readonly #last: RowBlock;
  /** The block that was looked at last, and its number: most are looked at many times on end. */
  #seen: { readonly number: number; readonly block: RowBlock } | undefined;
  #full = 0;
  #length = 0;
  /** Beside which a translation stands. */
  readonly #translated = new Bits();

  /** @param scratch where most rows and names lie, where there is one */
  constructor(scratch?: Scratch) {
    this.#blocks = new Shelf(scratch, mostHeld);
    this.#shared = { terms: new Terms(), names: new PackedTerms(scratch) };
    this.#last = RowBlock.empty(this.#shared);
  }

  /** A table of some rows. */
  static of(rows: Iterable<SurveyRow>): RowTable {
    const table = new RowTable();
    for (const row of rows) table.add(row);
    return table;
  }

  get length(): number {
    return this.#length;
  }

  /** Adds a row, and gives its place. */
  add(row: SurveyRow): number {
    this.#last.add(row);
    if (this.#last.isFull) {
      // The room of what was seen may be taken.
      this.#seen = undefined;
      this.#blocks.add(this.#last.size, (room) => { this.#last.write(room); });
      this.#last.clear();
      this.#full++;
    }
    return this.#length++;
  }

  row(place: number): SurveyRow {
    if (place >= this.#length) throw new RangeError(`There is no row ${place}.`);
    return new TableRow(this, place);
  }

  /** All rows, in the order in which they were added. */
  rows(): Rows {
    return new Rows(this, Uint32Array.from({ length: this.#length }, (_, place) => place));
  }

  /** Some rows. @param places in the order that is wanted; where one is `noPlace` there is none */
  rowsAt(places: Uint32Array): Rows {
    return new Rows(this, places.filter((place) => place !== noPlace));
  }

  eachName(place: number, part: NamePart, use: (number: number) => void): void {
    this.blockOf(place).eachName(place % blockSize, part, use);
  }

  nameOf(number: number): string {
    return this.#shared.names.text(number);
  }

  setTranslated(place: number): void {
    this.#translated.add(place);
  }

  isTranslated(place: number): boolean {
    return this.#translated.has(place);
  }

  blockOf(place: number): RowBlock {
    const number = Math.floor(place / blockSize);
    if (number >= this.#full) return this.#last;
    if (this.#seen?.number !== number) this.#seen = { number, block: RowBlock.of(this.#blocks.block(number), this.#shared) };
    return this.#seen.block;
  }
}
