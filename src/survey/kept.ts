import { sha256 } from '../library/digest.js';
import { amount, list, NoIndex } from '../library/row.js';
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

/** What is kept of a folder. */
export interface KeptRows {
  /** When its files were looked at, in milliseconds since 1970: files changed since, or just before, may have changed again. */
  readonly made: number;
  readonly rows: ReadonlyMap<string, KeptRow>;
}

/* The file: "FRTS", version (32 bits, little endian), SHA-256 of the rest; then lines of JSON: when it was made and the readers, and one a file.
   Whatever does not fit is not used, and made anew. */
const magic = 0x53545246;
/** To be raised whenever a row says something else than before. */
export const keptVersion = 1;
const headerLength = 8 + 32;

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

function text(value: unknown): string {
  if (typeof value !== 'string') throw new NoIndex('a text is expected');
  return value;
}

/** One string for equal ones, so that many rows stay small. */
class Words {
  readonly #known = new Map<string, string>();

  text(value: unknown): string {
    const written = text(value);
    const known = this.#known.get(written);
    if (known === undefined) this.#known.set(written, written);
    return known ?? written;
  }

  maybe(value: unknown): string | undefined {
    return value === 0 ? undefined : this.text(value);
  }
}

function choice<Value>(values: readonly Value[], at: unknown): Value {
  const chosen = values[amount(at)];
  if (chosen === undefined) throw new NoIndex('there is no such choice');
  return chosen;
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

function rowFrom(line: unknown, readers: readonly string[], words: Words, nameOf: (path: string) => string): KeptRow {
  const [place, size, modified, reader, title, country, level, date, eventDate, event, language, count, bits, named, asked, closed, hedges, asks, strength] = list(line);
  const path = text(place);
  const all = list(named);
  const people = all.length === 0 ? nobody : all.map((name) => words.text(name));
  const marks = amount(bits);
  const file = nameOf(path);
  const is = (flag: (typeof flags)[number]): boolean => ((marks >> flags.indexOf(flag)) & 1) === 1;
  return {
    path, size: amount(size), modified: amount(modified), reader: choice(readers, reader),
    row: {
      file, title: title === 0 ? file : text(title), country: words.maybe(country), level: level === -1 ? undefined : choice(levels, level), date: words.maybe(date), eventDate: words.maybe(eventDate),
      event: choice(events, event), language: words.text(language), isRead: is('isRead'), isCoded: false, words: amount(count), people, usesTerm: is('usesTerm'), onCase: is('onCase'), onSituation: is('onSituation'),
      asksRelease: is('asksRelease'), releaseAskedFor: namesIn(people, asked), closed: namesIn(people, closed), citesObligations: is('citesObligations'), isHedged: is('isHedged'), hedges: hedgesFrom(hedges),
      translated: is('translated'), asks: amount(asks), strength: amount(strength),
    },
  };
}

/** What is kept of a folder as bytes; `decodeKept` reads them. */
export async function encodeKept({ made, rows }: KeptRows): Promise<Uint8Array> {
  const readers = [...new Set(Array.from(rows.values(), ({ reader }) => reader))];
  const encoder = new TextEncoder();
  const lines = [JSON.stringify([made, readers]), ...Array.from(rows.values(), (row) => lineOf(row, readers))].map((line) => encoder.encode(`${line}\n`));
  const bytes = new Uint8Array(headerLength + lines.reduce((sum, { length }) => sum + length, 0));
  let at = headerLength;
  for (const line of lines) {
    bytes.set(line, at);
    at += line.length;
  }
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, keptVersion, true);
  bytes.set(await sha256(bytes.subarray(headerLength)), 8);
  return bytes;
}

/** The lines of some bytes as values, one after the other: all of them at once would be large. */
function* linesIn(bytes: Uint8Array): Generator {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  for (let from = headerLength; from < bytes.length;) {
    const end = bytes.indexOf(10, from);
    if (end === -1) throw new NoIndex('a line has no end');
    yield JSON.parse(decoder.decode(bytes.subarray(from, end)));
    from = end + 1;
  }
}

function readLines(bytes: Uint8Array, nameOf: (path: string) => string): KeptRows {
  const lines = linesIn(bytes);
  const [made, named] = list(lines.next().value);
  const words = new Words();
  const readers = list(named).map((reader) => words.text(reader));
  const rows = new Map<string, KeptRow>();
  for (const line of lines) {
    const row = rowFrom(line, readers, words, nameOf);
    rows.set(row.path, row);
  }
  return { made: amount(made), rows };
}

/**
 * Reads what was kept of a folder.
 * @param nameOf what a file is called in reports, by its path from the folder
 * @returns undefined for bytes of another version, and for those that are not whole or not ours; nothing throws
 */
export async function decodeKept(bytes: Uint8Array, nameOf: (path: string) => string): Promise<KeptRows | undefined> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic || view.getUint32(4, true) !== keptVersion) return undefined;
  const digest = await sha256(bytes.subarray(headerLength));
  if (!digest.every((byte, at) => byte === bytes[8 + at])) return undefined;
  try {
    return readLines(bytes, nameOf);
  } catch (error) {
    // A digest that is right proves no meaning: whoever can write the folder can write both.
    if (error instanceof NoIndex || error instanceof SyntaxError || error instanceof TypeError) return undefined;
    throw error;
  }
}

/** File systems tell times as coarsely as this, in milliseconds: a file changed that shortly before may have changed again. */
const coarse = 2500;

/** The row that was kept of a file, where the file is still what it was, and the reader too. */
export function knownRow({ made, rows }: KeptRows, { path, size, modified }: Pick<KeptRow, 'path' | 'size' | 'modified'>, reader: string): KeptRow | undefined {
  const kept = rows.get(path);
  return kept?.size === size && kept.modified === modified && kept.reader === reader && modified < made - coarse ? kept : undefined;
}
