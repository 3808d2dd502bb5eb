import { PackedTerms } from '../packed-terms.js';
import { PackedTexts } from '../packed-texts.js';
import { blockSize, type NamePart, RowBlock, Terms } from './row-block.js';
import type { SurveyRow } from './row.js';
import { noPlace, Rows, type RowStore } from './rows.js';

/** A row as it is read from a block, at each look. */
class BlockRow implements SurveyRow {
  /** @param texts two a row: file and title, which is empty where it is the file */
  constructor(private readonly block: RowBlock, private readonly at: number, private readonly texts: PackedTexts, private readonly place: number) {}

  get file(): string { return this.texts.text(2 * this.place); }
  get title(): string { return this.texts.text(2 * this.place + 1) || this.file; }
  get country(): string | undefined { return this.block.term(this.at, 'country'); }
  get level(): SurveyRow['level'] { return this.block.level(this.at); }
  get date(): string | undefined { return this.block.term(this.at, 'date'); }
  get eventDate(): string | undefined { return this.block.term(this.at, 'eventDate'); }
  get event(): SurveyRow['event'] { return this.block.event(this.at); }
  get language(): string { return this.block.term(this.at, 'language') ?? ''; }
  get isRead(): boolean { return this.block.is(this.at, 'isRead'); }
  get isCoded(): boolean { return this.block.is(this.at, 'isCoded'); }
  get words(): number { return this.block.cell(this.at, 'words'); }
  get people(): readonly string[] { return this.block.namesIn(this.at, 'people'); }
  get usesTerm(): boolean { return this.block.is(this.at, 'usesTerm'); }
  get onCase(): boolean { return this.block.is(this.at, 'onCase'); }
  get onSituation(): boolean { return this.block.is(this.at, 'onSituation'); }
  get asksRelease(): boolean { return this.block.is(this.at, 'asksRelease'); }
  get isReleaseUnknown(): true | undefined { return this.block.is(this.at, 'isReleaseUnknown') || undefined; }
  get releaseAskedFor(): readonly string[] { return this.block.namesIn(this.at, 'releaseAskedFor'); }
  get closed(): readonly string[] { return this.block.namesIn(this.at, 'closed'); }
  get citesObligations(): boolean { return this.block.is(this.at, 'citesObligations'); }
  get isHedged(): boolean { return this.block.is(this.at, 'isHedged'); }
  get hedges(): SurveyRow['hedges'] { return this.block.hedges(this.at); }
  get translated(): boolean { return this.block.is(this.at, 'translated'); }
  get asks(): number { return this.block.cell(this.at, 'asks'); }
  get strength(): number { return this.block.strength(this.at); }
}

/**
 * What a survey counts of many statements, in little memory: some two hundred bytes a statement, where an object has two thousand.
 * Rows are added and never taken away.
 */
export class RowTable implements RowStore {
  readonly #blocks: RowBlock[] = [];
  readonly #terms = new Terms();
  readonly #names = new PackedTerms();
  readonly #texts = new PackedTexts();
  #length = 0;

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
    let last = this.#blocks.at(-1);
    if (last === undefined || last.isFull) this.#blocks.push(last = new RowBlock(this.#terms, this.#names));
    last.add(row);
    this.#texts.add(row.file);
    this.#texts.add(row.title === row.file ? '' : row.title);
    return this.#length++;
  }

  row(place: number): SurveyRow {
    return new BlockRow(this.#blockOf(place), place % blockSize, this.#texts, place);
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
    this.#blockOf(place).eachName(place % blockSize, part, use);
  }

  nameOf(number: number): string {
    return this.#names.text(number);
  }

  setTranslated(place: number): void {
    this.#blockOf(place).set(place % blockSize, 'translated');
  }

  #blockOf(place: number): RowBlock {
    const block = this.#blocks[Math.floor(place / blockSize)];
    if (block === undefined) throw new RangeError(`There is no row ${place}.`);
    return block;
  }
}
