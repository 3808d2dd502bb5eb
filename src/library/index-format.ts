import { sha256 } from './digest.js';
import type { FileRecord } from './record.js';
import { amount, list, NoIndex, recordFrom, rowOf } from './row.js';
import { VarintReader, VarintWriter } from './varints.js';

/** A past statement in an index: its file, what is known of it, and its words. */
export interface IndexEntry {
  /** From the folder, with slashes. */
  readonly path: string;
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
  readonly record: FileRecord;
  /** Places of its words in the vocabulary, rising, and how often it has each (at most 255). */
  readonly terms: Uint32Array;
  readonly counts: Uint8Array;
}

/** What is kept of a folder. */
export interface FolderIndex {
  /** Who read the statements, and with which phrases: another reader would find other things. */
  readonly reader: string;
  /** When it was made, in milliseconds since 1970: files changed since, or just before, may have changed again. */
  readonly made: number;
  readonly vocabulary: readonly string[];
  readonly entries: readonly IndexEntry[];
}

/* The file: "FRTL", version, length of the rest (both 32 bits, little endian), SHA-256 of the rest; then three parts, each after its
   length: rows as JSON, the vocabulary as lines, postings as numbers. Whatever does not fit is no index, and is made anew. */
const magic = 0x4c545246;
export const indexVersion = 1;
const headerLength = 12 + 32;

/** Words in the order in which most statements have them, so that their numbers are small; and the new number of each old one. */
function renumbered({ vocabulary, entries }: FolderIndex): { words: string[]; numbers: Uint32Array } {
  const uses = new Uint32Array(vocabulary.length);
  for (const { terms } of entries) for (const term of terms) uses[term] = (uses[term] ?? 0) + 1;
  const order = Array.from(vocabulary.keys()).filter((term) => (uses[term] ?? 0) > 0).sort((a, b) => (uses[b] ?? 0) - (uses[a] ?? 0));
  const numbers = new Uint32Array(vocabulary.length);
  order.forEach((term, number) => { numbers[term] = number; });
  return { words: order.map((term) => vocabulary[term] ?? ''), numbers };
}

/** Each statement's words: how many, then the distance of each number to the one before, doubled, and odd where the word stands there more than once: then how often follows. */
function postingsOf(entries: readonly IndexEntry[], numbers: Uint32Array): Uint8Array {
  const writer = new VarintWriter();
  for (const { terms, counts } of entries) {
    const sorted = Array.from(terms, (term, at) => (numbers[term] ?? 0) * 256 + (counts[at] ?? 1)).sort((a, b) => a - b);
    writer.add(sorted.length);
    let before = 0;
    for (const both of sorted) {
      const [number, count] = [Math.floor(both / 256), both % 256];
      writer.add((number - before) * 2 + Number(count > 1));
      if (count > 1) writer.add(count);
      before = number;
    }
  }
  return writer.bytes;
}

/** An index as bytes; `decodeIndex` reads them. */
export async function encodeIndex(index: FolderIndex): Promise<Uint8Array> {
  const { words, numbers } = renumbered(index);
  const encoder = new TextEncoder();
  const rows = index.entries.map(({ path, size, modified, record }) => [path, size, modified, rowOf(record)]);
  const parts = [encoder.encode(JSON.stringify([index.reader, index.made, rows])), encoder.encode(words.join('\n')), postingsOf(index.entries, numbers)];
  const length = parts.reduce((sum, part) => sum + 4 + part.length, 0);
  const bytes = new Uint8Array(headerLength + length);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, magic, true);
  view.setUint32(4, indexVersion, true);
  view.setUint32(8, length, true);
  let at = headerLength;
  for (const part of parts) {
    view.setUint32(at, part.length, true);
    bytes.set(part, at + 4);
    at += 4 + part.length;
  }
  bytes.set(await sha256(bytes.subarray(headerLength)), 12);
  return bytes;
}

function partsOf(bytes: Uint8Array): Uint8Array[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Uint8Array[] = [];
  for (let at = headerLength; at < bytes.length;) {
    if (at + 4 > bytes.length) throw new NoIndex('a part has no length');
    const end = at + 4 + view.getUint32(at, true);
    if (end > bytes.length) throw new NoIndex('a part goes beyond the end');
    parts.push(bytes.subarray(at + 4, end));
    at = end;
  }
  return parts;
}

/** The words of one statement, read from the postings. */
function readTerms(reader: VarintReader, words: number): Pick<IndexEntry, 'terms' | 'counts'> {
  const length = reader.next();
  if (length > words) throw new NoIndex('more words than there are');
  const terms = new Uint32Array(length);
  const counts = new Uint8Array(length);
  let number = 0;
  for (let at = 0; at < length; at++) {
    const step = reader.next();
    number += step >>> 1;
    if (number >= words) throw new NoIndex('a word that is not there');
    terms[at] = number;
    counts[at] = step % 2 === 1 ? reader.next() : 1;
  }
  return { terms, counts };
}

function readParts(bytes: Uint8Array): FolderIndex {
  const [rowsPart, wordsPart, postings, ...more] = partsOf(bytes);
  if (!rowsPart || !wordsPart || !postings || more.length > 0) throw new NoIndex('three parts are expected');
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const joined = decoder.decode(wordsPart);
  const vocabulary = joined === '' ? [] : joined.split('\n');
  const [reader, made, rows] = list(JSON.parse(decoder.decode(rowsPart)));
  const numbers = new VarintReader(postings);
  const entries = list(rows).map((row): IndexEntry => {
    const [path, size, modified, record] = list(row);
    if (typeof path !== 'string') throw new NoIndex('a path is expected');
    return { path, size: amount(size), modified: amount(modified), record: recordFrom(record), ...readTerms(numbers, vocabulary.length) };
  });
  if (numbers.isBeyond) throw new NoIndex('words are missing');
  if (typeof reader !== 'string') throw new NoIndex('a reader is expected');
  return { reader, made: amount(made), vocabulary, entries };
}

/**
 * Reads an index.
 * @returns `other-version` for one that another version wrote, `damaged` for bytes that are no whole index; nothing throws
 */
export async function decodeIndex(bytes: Uint8Array): Promise<FolderIndex | 'damaged' | 'other-version'> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < headerLength || view.getUint32(0, true) !== magic) return 'damaged';
  if (view.getUint32(4, true) !== indexVersion) return 'other-version';
  const rest = bytes.subarray(headerLength);
  if (view.getUint32(8, true) !== rest.length) return 'damaged';
  const digest = await sha256(rest);
  if (!digest.every((byte, at) => byte === bytes[12 + at])) return 'damaged';
  try {
    return readParts(bytes);
  } catch (error) {
    // A digest that is right proves no meaning: whoever can write the folder can write both.
    if (error instanceof NoIndex || error instanceof SyntaxError || error instanceof TypeError) return 'damaged';
    throw error;
  }
}
