import { readFileSync, statSync } from 'node:fs';
import { decode, type Decoded } from '../statement/decode.js';
import type { UnreadFile } from '../formats/check-json.js';
import { errorCode } from './error-code.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import type { CliWords } from './words.js';

/** A source's text, with the bytes that it was made from. */
export interface Loaded {
  readonly source: Source;
  readonly bytes: Uint8Array;
  readonly decoded: Decoded;
}

/** Bytes of a stream, no more than are needed to see that it is over the limit. */
async function collect(stream: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > limit) break;
  }
  return Buffer.concat(chunks);
}

/**
 * Bytes of a path; a file over the limit is not read but refused by its size.
 * Read at once: there is nothing else to do meanwhile, and asking for it takes longer than a small file.
 */
function bytesOf(path: string, limit: number): Uint8Array | 'folder' | 'special' | { readonly size: number } {
  const about = statSync(path);
  if (about.isDirectory()) return 'folder';
  // Nobody may ever write into a pipe, and a device may never end.
  if (!about.isFile()) return 'special';
  return about.size > limit ? { size: about.size } : readFileSync(path);
}

/** How many bytes a source has; undefined where that is not known before it is read. */
export function sizeOf({ path }: Source): number | undefined {
  try {
    return path === undefined ? undefined : statSync(path).size;
  } catch (error) {
    // Whoever reads it says why it cannot be read.
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/** The pattern of all statements below a folder. */
function statementsIn(folder: string): string {
  const inside = folder.replace(/[\\/]+$/, '');
  return `${inside === '.' ? '' : `${inside}/`}**/*.statement.md`;
}

/**
 * Reads a source's bytes.
 * @param limit Most bytes that are taken.
 * @returns The bytes, or why there are none.
 */
export async function loadBytes({ file, path }: Source, limit: number, io: Pick<Io, 'stdin'>, words: CliWords): Promise<Uint8Array | UnreadFile> {
  try {
    const bytes = path === undefined ? await collect(io.stdin, limit) : bytesOf(path, limit);
    if (bytes === 'folder') return { file, message: words.folder(statementsIn(file)) };
    if (bytes === 'special') return { file, message: words.notRegular };
    if ('size' in bytes) return { file, message: words.undecodable({ problem: 'too-large', limit, ...bytes }) };
    return bytes;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') return { file, message: words.notFound };
    return { file, message: code === 'EACCES' || code === 'EPERM' ? words.notAllowed : words.unreadable(code) };
  }
}

/**
 * Reads a source's text.
 * @param limit Most bytes that are taken.
 * @returns The text, or why there is none.
 */
export async function load(source: Source, limit: number, io: Pick<Io, 'stdin'>, words: CliWords): Promise<Loaded | UnreadFile> {
  const bytes = await loadBytes(source, limit, io, words);
  if ('message' in bytes) return bytes;
  const decoded = decode(bytes, limit);
  return 'problem' in decoded ? { file: source.file, message: words.undecodable(decoded) } : { source, bytes, decoded };
}
