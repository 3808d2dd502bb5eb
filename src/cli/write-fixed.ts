import { readFileSync } from 'node:fs';
import { encode } from '../statement/decode.js';
import { errorCode } from './error-code.js';
import type { Loaded } from './load.js';
import type { CliWords } from './words.js';

/** Where every line ended in `\r\n`, what fixes have added does too. */
export function keepLineEnds(before: string, after: string): string {
  return before.includes('\r\n') && !/(?<!\r)\n/.test(before) ? after.replace(/(?<!\r)\n/g, '\r\n') : after;
}

/** The bytes of a file in which `text` takes the place of what was loaded: same encoding, same byte-order mark. */
export function fixedBytes({ decoded }: Loaded, text: string): Uint8Array {
  return encode(text, decoded);
}

/**
 * Writes a fixed text in the place of the file it was loaded from: all of it or nothing, with the file's mode and owner.
 * @returns Why nothing was written; undefined when it was.
 */
export async function writeFixed(loaded: Loaded, path: string, text: string, words: CliWords): Promise<string | undefined> {
  try {
    if (!readFileSync(path).equals(loaded.bytes)) return words.changed;
    const { default: writeFileAtomic } = await import('write-file-atomic');
    await writeFileAtomic(path, Buffer.from(fixedBytes(loaded, text)));
    return undefined;
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return words.unwritten(code);
  }
}
