import type { PackedTerms } from '../packed-terms.js';
import type { HedgeKind } from '../reading/types.js';
import { type EventKind, events, type Level, levels } from '../statement/front-matter.js';
import { hedgeKinds } from './measures.js';
import type { SurveyRow } from './row.js';

/** So many rows are kept together. */
export const blockSize = 1024;

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

/** The columns of numbers, of which the last ones are the hedges of each kind. */
const columns = ['country', 'level', 'date', 'eventDate', 'event', 'language', 'words', 'flags', 'people', 'asks', 'hedges'] as const;
const width = columns.length - 1 + hedgeKinds.length;
const columnOf = Object.fromEntries(columns.map((name, at) => [name, at])) as Readonly<Record<(typeof columns)[number], number>>;

/** What a row says yes or no to, a bit each. */
const flags = ['isRead', 'isCoded', 'usesTerm', 'onCase', 'onSituation', 'asksRelease', 'isReleaseUnknown', 'citesObligations', 'isHedged', 'translated'] as const satisfies readonly (keyof SurveyRow)[];
type Flag = (typeof flags)[number];
const bitOf = Object.fromEntries(flags.map((flag, bit) => [flag, 1 << bit])) as Readonly<Record<Flag, number>>;

/** What somebody is in a row, a bit each, beside the number of their name. */
const parts = { people: 1, releaseAskedFor: 2, closed: 4 } as const;
export type NamePart = keyof typeof parts;
const partBits = 3;

const noHedges: SurveyRow['hedges'] = {};
const nobody: readonly string[] = [];

/** Up to `blockSize` rows in columns of numbers: some eighty bytes each, of which the collector of garbage has nothing to look through. */
export class RowBlock {
  readonly #cells = new Uint32Array(blockSize * width);
  readonly #strengths = new Float64Array(blockSize);
  #notes: number[] | Uint32Array = [];
  #length = 0;

  constructor(private readonly terms: Terms, private readonly names: PackedTerms) {}

  get isFull(): boolean {
    return this.#length === blockSize;
  }

  add(row: SurveyRow): void {
    const { level, event, hedges } = row;
    const values: Readonly<Record<Exclude<(typeof columns)[number], 'hedges'>, number>> = {
      country: this.terms.number(row.country), level: level === undefined ? 0 : 1 + levels.indexOf(level), date: this.terms.number(row.date), eventDate: this.terms.number(row.eventDate), event: events.indexOf(event),
      language: this.terms.number(row.language), words: row.words, asks: row.asks, people: this.#addNames(row),
      flags: flags.reduce((bits, flag) => bits | (row[flag] === true ? bitOf[flag] : 0), 0),
    };
    const at = this.#length * width;
    for (const name of columns) if (name !== 'hedges') this.#cells[at + columnOf[name]] = values[name];
    hedgeKinds.forEach((kind, number) => { this.#cells[at + columnOf.hedges + number] = hedges[kind] ?? 0; });
    this.#strengths[this.#length] = row.strength;
    this.#length++;
    if (this.isFull) this.#notes = Uint32Array.from(this.#notes);
  }

  /** Notes who is in a row, and gives where the notes end. */
  #addNames(row: SurveyRow): number {
    const bits = new Map<number, number>();
    for (const part of Object.keys(parts) as NamePart[]) {
      for (const name of row[part]) {
        const number = this.names.number(name);
        bits.set(number, (bits.get(number) ?? 0) | parts[part]);
      }
    }
    if (Array.isArray(this.#notes)) for (const [number, part] of bits) this.#notes.push((number << partBits) | part);
    return this.#notes.length;
  }

  cell(at: number, column: (typeof columns)[number], further = 0): number {
    return this.#cells[at * width + columnOf[column] + further] ?? 0;
  }

  term(at: number, column: 'country' | 'date' | 'eventDate' | 'language'): string | undefined {
    return this.terms.text(this.cell(at, column));
  }

  is(at: number, flag: Flag): boolean {
    return (this.cell(at, 'flags') & bitOf[flag]) !== 0;
  }

  /** Says yes to a flag of a row. */
  set(at: number, flag: Flag): void {
    this.#cells[at * width + columnOf.flags] = this.cell(at, 'flags') | bitOf[flag];
  }

  level(at: number): Level | undefined {
    return levels[this.cell(at, 'level') - 1];
  }

  event(at: number): EventKind {
    return events[this.cell(at, 'event')] ?? 'other';
  }

  strength(at: number): number {
    return this.#strengths[at] ?? 0;
  }

  hedges(at: number): SurveyRow['hedges'] {
    if (!this.is(at, 'isHedged')) return noHedges;
    const found: Partial<Record<HedgeKind, number>> = {};
    for (const [number, kind] of hedgeKinds.entries()) {
      const count = this.cell(at, 'hedges', number);
      if (count > 0) found[kind] = count;
    }
    return found;
  }

  /** Hands the numbers of the names that have a part in a row to `use`. */
  eachName(at: number, part: NamePart, use: (number: number) => void): void {
    for (let place = at === 0 ? 0 : this.cell(at - 1, 'people'); place < this.cell(at, 'people'); place++) {
      const note = this.#notes[place] ?? 0;
      if ((note & parts[part]) !== 0) use(note >>> partBits);
    }
  }

  namesIn(at: number, part: NamePart): readonly string[] {
    const found: string[] = [];
    this.eachName(at, part, (number) => { found.push(this.names.text(number)); });
    return found.length === 0 ? nobody : found;
  }
}
