import type { PackedTerms } from '../packed-terms.js';
import type { HedgeKind } from '../reading/types.js';
import { type EventKind, events, type Level, levels } from '../statement/front-matter.js';
import { hedgeKinds } from './measures.js';
import type { SurveyRow } from './row.js';
import type { Terms } from './terms.js';

/** So many rows are kept together: few, since some of another block may be wanted next. */
export const blockSize = 128;

/** The columns of numbers, of which the last ones are the hedges of each kind. */
const columns = ['country', 'level', 'date', 'eventDate', 'event', 'language', 'words', 'flags', 'people', 'asks', 'hedges'] as const;
const width = columns.length - 1 + hedgeKinds.length;
const columnOf = Object.fromEntries(columns.map((name, at) => [name, at])) as Readonly<Record<(typeof columns)[number], number>>;

/** What a row says yes or no to, a bit each. */
const flags = ['isRead', 'isCoded', 'usesTerm', 'onCase', 'onSituation', 'asksRelease', 'isReleaseUnknown', 'citesObligations', 'isHedged', 'translated'] as const satisfies readonly (keyof SurveyRow)[];
type Flag = (typeof flags)[number];
const bitOf = Object.fromEntries(flags.map((flag, bit) => [flag, 1 << bit])) as Readonly<Record<Flag, number>>;

/** What somebody is in a row, a bit each, beside the number of their name. */
const partBitOf = { people: 1, releaseAskedFor: 2, closed: 4 } as const;
export type NamePart = keyof typeof partBitOf;
const nameParts = Object.keys(partBitOf) as NamePart[];
const partBits = 3;

const noHedges: SurveyRow['hedges'] = {};
const nobody: readonly string[] = [];

/** Texts of a row: its file and its title, which is empty where it is the file. */
const textsPerRow = 2;

/** Where in the bytes of a block its parts begin: strengths first, since numbers of eight bytes must stand at a multiple of eight; behind the ends of the texts are the notes, of four bytes each, and the texts. */
const cellsAt = 8 * blockSize;
const endsAt = cellsAt + 4 * blockSize * width;
const notesAt = endsAt + 4 * blockSize * textsPerRow;

const encoder = new TextEncoder();
// What begins like a byte-order mark is a sign like any other.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/** What rows have in common with others of their table. */
export interface Shared {
  readonly terms: Terms;
  readonly names: PackedTerms;
}

/** What a block is made of. */
interface Parts {
  strengths: Float64Array;
  cells: Uint32Array;
  /** Where each text ends. */
  ends: Uint32Array;
  notes: Uint32Array;
  texts: Uint8Array;
}

function emptyParts(): Parts {
  return { strengths: new Float64Array(blockSize), cells: new Uint32Array(blockSize * width), ends: new Uint32Array(blockSize * textsPerRow), notes: new Uint32Array(blockSize), texts: new Uint8Array(64 * blockSize) };
}

/** Those of a full block, where they stand in its bytes. */
function partsIn(bytes: Uint8Array): Parts {
  const { buffer, byteOffset } = bytes;
  const cells = new Uint32Array(buffer, byteOffset + cellsAt, blockSize * width);
  const notes = cells[(blockSize - 1) * width + columnOf.people] ?? 0;
  return {
    strengths: new Float64Array(buffer, byteOffset, blockSize), cells, ends: new Uint32Array(buffer, byteOffset + endsAt, blockSize * textsPerRow),
    notes: new Uint32Array(buffer, byteOffset + notesAt, notes), texts: bytes.subarray(notesAt + 4 * notes),
  };
}

/** Up to `blockSize` rows in columns of numbers, with their texts: nothing that the collector of garbage has to look through. */
export class RowBlock {
  #length: number;

  private constructor(private readonly shared: Shared, private readonly parts: Parts, length: number) {
    this.#length = length;
  }

  static empty(shared: Shared): RowBlock {
    return new RowBlock(shared, emptyParts(), 0);
  }

  /** A full block as `write` has written it; it is good for as long as the bytes are. */
  static of(bytes: Uint8Array, shared: Shared): RowBlock {
    return new RowBlock(shared, partsIn(bytes), blockSize);
  }

  get isFull(): boolean {
    return this.#length === blockSize;
  }

  /** How many notes there are. */
  get #noted(): number {
    return this.#length === 0 ? 0 : this.cell(this.#length - 1, 'people');
  }

  /** How many bytes a full block takes. */
  get size(): number {
    return notesAt + 4 * this.#noted + (this.parts.ends[textsPerRow * blockSize - 1] ?? 0);
  }

  /** Writes a full block into so many bytes. */
  write(room: Uint8Array): void {
    const notes = this.#noted;
    new Uint32Array(room.buffer, room.byteOffset + cellsAt, blockSize * width).set(this.parts.cells);
    const written = partsIn(room);
    written.strengths.set(this.parts.strengths);
    written.ends.set(this.parts.ends);
    written.notes.set(this.parts.notes.subarray(0, notes));
    written.texts.set(this.parts.texts.subarray(0, written.texts.length));
  }

  /** Begins anew. */
  clear(): void {
    this.#length = 0;
  }

  add(row: SurveyRow): void {
    const { level, event, hedges, file, title } = row;
    const { terms } = this.shared;
    const { cells, strengths } = this.parts;
    const at = this.#length * width;
    let bits = 0;
    for (const flag of flags) if (row[flag] === true) bits |= bitOf[flag];
    cells[at + columnOf.country] = terms.number(row.country);
    cells[at + columnOf.level] = level === undefined ? 0 : 1 + levels.indexOf(level);
    cells[at + columnOf.date] = terms.number(row.date);
    cells[at + columnOf.eventDate] = terms.number(row.eventDate);
    cells[at + columnOf.event] = events.indexOf(event);
    cells[at + columnOf.language] = terms.number(row.language);
    cells[at + columnOf.words] = row.words;
    cells[at + columnOf.flags] = bits;
    cells[at + columnOf.people] = this.#addNames(row);
    cells[at + columnOf.asks] = row.asks;
    hedgeKinds.forEach((kind, number) => { cells[at + columnOf.hedges + number] = hedges[kind] ?? 0; });
    strengths[this.#length] = row.strength;
    this.#addText(textsPerRow * this.#length, file);
    this.#addText(textsPerRow * this.#length + 1, title === file ? '' : title);
    this.#length++;
  }

  #addText(number: number, text: string): void {
    const from = number === 0 ? 0 : this.parts.ends[number - 1] ?? 0;
    // A UTF-16 unit is three bytes at most.
    const most = from + 3 * text.length;
    if (most > this.parts.texts.length) {
      const larger = new Uint8Array(2 * most);
      larger.set(this.parts.texts.subarray(0, from));
      this.parts.texts = larger;
    }
    this.parts.ends[number] = from + encoder.encodeInto(text, this.parts.texts.subarray(from)).written;
  }

  /** Notes who is in a row, and gives where the notes end. */
  #addNames(row: SurveyRow): number {
    const bits = new Map<number, number>();
    for (const part of nameParts) {
      for (const name of row[part]) {
        const number = this.shared.names.number(name);
        bits.set(number, (bits.get(number) ?? 0) | partBitOf[part]);
      }
    }
    let end = this.#noted;
    if (end + bits.size > this.parts.notes.length) {
      const larger = new Uint32Array(2 * (end + bits.size));
      larger.set(this.parts.notes.subarray(0, end));
      this.parts.notes = larger;
    }
    for (const [number, part] of bits) this.parts.notes[end++] = (number << partBits) | part;
    return end;
  }

  file(at: number): string {
    return this.#text(textsPerRow * at);
  }

  title(at: number): string {
    return this.#text(textsPerRow * at + 1) || this.file(at);
  }

  #text(number: number): string {
    return decoder.decode(this.parts.texts.subarray(number === 0 ? 0 : this.parts.ends[number - 1], this.parts.ends[number]));
  }

  cell(at: number, column: (typeof columns)[number], further = 0): number {
    return this.parts.cells[at * width + columnOf[column] + further] ?? 0;
  }

  term(at: number, column: 'country' | 'date' | 'eventDate' | 'language'): string | undefined {
    return this.shared.terms.text(this.cell(at, column));
  }

  is(at: number, flag: Flag): boolean {
    return (this.cell(at, 'flags') & bitOf[flag]) !== 0;
  }

  level(at: number): Level | undefined {
    return levels[this.cell(at, 'level') - 1];
  }

  event(at: number): EventKind {
    return events[this.cell(at, 'event')] ?? 'other';
  }

  strength(at: number): number {
    return this.parts.strengths[at] ?? 0;
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
      const note = this.parts.notes[place] ?? 0;
      if ((note & partBitOf[part]) !== 0) use(note >>> partBits);
    }
  }

  namesIn(at: number, part: NamePart): readonly string[] {
    const found: string[] = [];
    this.eachName(at, part, (number) => { found.push(this.shared.names.text(number)); });
    return found.length === 0 ? nobody : found;
  }
}
