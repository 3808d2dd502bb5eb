import { sha256 } from '../library/digest.js';
import { amount, choice, list, maybeText, NoIndex, text } from '../library/row.js';
import type { HedgeKind } from '../reading/types.js';
import { events, levels } from '../statement/front-matter.js';
import { hedgeKinds } from './measures.js';
import type { SurveyRow } from './row.js';

/** What is kept of a file: what was counted of it, and what it was like then. */
export interface KeptRow {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  /** Who read it, and with which phrases: another reader would find other things. */
  readonly reader: string;
  readonly row: SurveyRow;
}

/** What is to be kept of a folder. */
export interface KeptRows {
  /** When its files were looked at, in milliseconds since 1970: files changed since, or just before, may have changed again. */
  readonly made: number;
  /** Those of the rows, each once. */
  readonly readers: readonly string[];
  /** In order of their paths. */
  readonly rows: Iterable<KeptRow>;
}

/* The file: "FRTS", version (32 bits, little endian); then sections, so that nobody has to hold all of it: length (32 bits), SHA-256 of the rest, lines of JSON.
   The first section says when it was made and who the readers are, the others have a line a file, in order of their paths.
   Whatever does not fit is not used, nor what stands behind it, and made anew. */
const magic = 0x53545246;
/** To be raised whenever a row says something else than before. */
export const keptVersion = 2;
const headerLength = 8;
const sectionHeaderLength = 4 + 32;
/** A section is no longer, in bytes, where it is ours. */
const longestSection = 64_000_000;
/** So many files are a section. */
const rowsPerSection = 512;

const flags = ['isRead', 'usesTerm', 'onCase', 'onSituation', 'asksRelease', 'citesObligations', 'isHedged', 'translated'] as const satisfies readonly (keyof SurveyRow)[];
const noHedges: SurveyRow['hedges'] = {};
const nobody: readonly string[] = [];

function lineOf({ path, size, modified, reader, row }: KeptRow, readers: readonly string[]): string {
  const { people, hedges } = row;
  return JSON.stringify([
    path, size, modified, readers.indexOf(reader), row.title === row.file ? 0 : row.title, row.country ?? 0, row.level === undefined ? -1 : levels.indexOf(row.level), row.date ?? 0, row.eventDate ?? 0, events.indexOf(row.event),
    row.language, row.words, flags.reduce((bits, flag, bit) => bits | (Number(row[flag]) << bit), 0), people,
    row.releaseAskedFor.map((name) => people.indexOf(name)), row.closed.map((name) => people.indexOf(name)), Object.entries(hedges).flatMap(([kind, count]) => [hedgeKinds.indexOf(kind as HedgeKind), count]), row.asks, row.strength,
  ]);
}

function hedgesFrom(value: unknown): SurveyRow['hedges'] {
  const pairs = list(value);
  if (pairs.length === 0) return noHedges;
  const hedges: Partial<Record<HedgeKind, number>> = {};
  for (let at = 0; at < pairs.length; at += 2) hedges[choice(hedgeKinds, pairs[at])] = amount(pairs[at + 1]);
  return hedges;
}

function namesIn(people: readonly string[], value: unknown): readonly string[] {
  const places = list(value);
  if (places.length === 0) return nobody;
  const names = places.map((place) => choice(people, place));
  return names.length === people.length ? people : names;
}

function rowFrom(line: unknown, readers: readonly string[], nameOf: (path: string) => string): KeptRow {
  const [place, size, modified, reader, title, country, level, date, eventDate, event, language, count, bits, named, asked, closed, hedges, asks, strength] = list(line);
  const path = text(place);
  const all = list(named);
  const people = all.length === 0 ? nobody : all.map((name) => text(name));
  const marks = amount(bits);
  const file = nameOf(path);
  const is = (flag: (typeof flags)[number]): boolean => ((marks >> flags.indexOf(flag)) & 1) === 1;
  return {
    path, size: amount(size), modified: amount(modified), reader: choice(readers, reader),
    row: {
      file, title: title === 0 ? file : text(title), country: maybeText(country), level: level === -1 ? undefined : choice(levels, level), date: maybeText(date), eventDate: maybeText(eventDate),
      event: choice(events, event), language: text(language), isRead: is('isRead'), isCoded: false, words: amount(count), people, usesTerm: is('usesTerm'), onCase: is('onCase'), onSituation: is('onSituation'),
      asksRelease: is('asksRelease'), releaseAskedFor: namesIn(people, asked), closed: namesIn(people, closed), citesObligations: is('citesObligations'), isHedged: is('isHedged'), hedges: hedgesFrom(hedges),
      translated: is('translated'), asks: amount(asks), strength: amount(strength),
    },
  };
}

async function sectionOf(lines: readonly string[]): Promise<Uint8Array> {
  const content = new TextEncoder().encode(lines.map((line) => `${line}\n`).join(''));
  const section = new Uint8Array(sectionHeaderLength + content.length);
  new DataView(section.buffer).setUint32(0, content.length, true);
  section.set(await sha256(content), 4);
  section.set(content, sectionHeaderLength);
  return section;
}

/** What is kept of a folder as bytes, piece by piece; `KeptReader` reads them. */
export async function* encodeKept({ made, readers, rows }: KeptRows): AsyncGenerator<Uint8Array> {
  const header = new Uint8Array(headerLength);
  const view = new DataView(header.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, keptVersion, true);
  yield header;
  yield sectionOf([JSON.stringify([made, readers])]);
  let lines: string[] = [];
  for (const row of rows) {
    lines.push(lineOf(row, readers));
    if (lines.length < rowsPerSection) continue;
    yield sectionOf(lines);
    lines = [];
  }
  if (lines.length > 0) yield sectionOf(lines);
}

/** All of some pieces of bytes. */
export async function wholeOf(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const piece of pieces) parts.push(piece);
  return joined(parts, parts.reduce((sum, { length }) => sum + length, 0));
}

/** Bytes that come in pieces, taken as they are needed. */
class Pieces {
  readonly #iterator: AsyncIterator<Uint8Array, undefined> | Iterator<Uint8Array, undefined>;
  #rest: Uint8Array = new Uint8Array(0);

  constructor(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>) {
    this.#iterator = Symbol.asyncIterator in pieces ? pieces[Symbol.asyncIterator]() : pieces[Symbol.iterator]();
  }

  /** The next bytes; undefined where there are no more so many. */
  async take(length: number): Promise<Uint8Array | undefined> {
    const parts = [this.#rest];
    let known = this.#rest.length;
    while (known < length) {
      const next: IteratorResult<Uint8Array, undefined> = await this.#iterator.next();
      if (next.done === true) return undefined;
      parts.push(next.value);
      known += next.value.length;
    }
    const [first] = parts;
    const all = parts.length === 1 && first ? first : joined(parts, known);
    this.#rest = all.subarray(length);
    return all.subarray(0, length);
  }

  async end(): Promise<void> {
    await this.#iterator.return?.();
  }
}

function joined(parts: readonly Uint8Array[], length: number): Uint8Array {
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** The lines of the next section as values; undefined where there is none that is whole and ours. */
async function sectionFrom(pieces: Pieces): Promise<readonly unknown[] | undefined> {
  const header = await pieces.take(sectionHeaderLength);
  if (header === undefined) return undefined;
  const length = new DataView(header.buffer, header.byteOffset).getUint32(0, true);
  const digest = header.slice(4);
  const content = length > longestSection ? undefined : await pieces.take(length);
  if (content === undefined || !(await sha256(content)).every((byte, at) => byte === digest[at])) return undefined;
  const lines = new TextDecoder('utf-8', { fatal: true }).decode(content).split('\n');
  return lines.slice(0, -1).map((line): unknown => JSON.parse(line));
}

/** What reading gives, or undefined where that is none of ours: a digest that is right proves no meaning, since whoever can write the folder can write both. */
async function ours<Read>(read: () => Promise<Read>): Promise<Read | undefined> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof NoIndex || error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** What was kept of a folder, read from its beginning to its end: files are asked for in order of their paths. */
export class KeptReader {
  #section: readonly KeptRow[] = [];
  #at = 0;
  #count = 0;
  #isAtEnd = false;

  private constructor(private readonly pieces: Pieces, private readonly made: number, private readonly readers: readonly string[], private readonly nameOf: (path: string) => string) {}

  /**
   * Begins to read what was kept.
   * @param nameOf what a file is called in reports, by its path from the folder
   * @returns undefined for bytes of another version, and for those that do not begin as ours do; nothing throws
   */
  static async open(bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>, nameOf: (path: string) => string): Promise<KeptReader | undefined> {
    const pieces = new Pieces(bytes);
    return ours(async () => {
      const header = await pieces.take(headerLength);
      const view = header && new DataView(header.buffer, header.byteOffset, header.byteLength);
      if (view === undefined || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== keptVersion) return undefined;
      const lines = await sectionFrom(pieces);
      if (lines?.length !== 1) return undefined;
      const [made, readers] = list(lines[0]);
      return new KeptReader(pieces, amount(made), list(readers).map(text), nameOf);
    });
  }

  /** The row of a file, where the file is still what it was, and the reader too. */
  async known(listed: Pick<KeptRow, 'path' | 'size' | 'modified'>, reader: string): Promise<SurveyRow | undefined> {
    const kept = await this.#find(listed.path);
    return kept?.size === listed.size && kept.modified === listed.modified && kept.reader === reader && listed.modified < this.made - coarse ? kept.row : undefined;
  }

  /** How many rows there are in all. Nothing is known any more afterwards. */
  async end(): Promise<number> {
    await this.#find(undefined);
    await this.pieces.end();
    return this.#count;
  }

  /** Goes on to a file; undefined where it is not there, or stands before where we are. @param path to the end where there is none */
  async #find(path: string | undefined): Promise<KeptRow | undefined> {
    for (;;) {
      const row = this.#section[this.#at];
      if (row === undefined) {
        if (!(await this.#nextSection())) return undefined;
      } else if (path !== undefined && row.path >= path) {
        return row.path === path ? row : undefined;
      } else {
        this.#at++;
        this.#count++;
      }
    }
  }

  async #nextSection(): Promise<boolean> {
    if (this.#isAtEnd) return false;
    const section = await ours(async () => (await sectionFrom(this.pieces))?.map((line) => rowFrom(line, this.readers, this.nameOf)));
    this.#section = section ?? [];
    this.#at = 0;
    this.#isAtEnd = section === undefined;
    return !this.#isAtEnd;
  }
}

/** File systems tell times as coarsely as this, in milliseconds: a file changed that shortly before may have changed again. */
const coarse = 2500;
