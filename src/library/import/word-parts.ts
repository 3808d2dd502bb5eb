import { Unzip, UnzipInflate, unzipSync, zipSync } from 'fflate';
import type { ImportProblem } from './types.js';

/** What a Word document of a statement's length is far below, in bytes: the parts that hold text, unpacked. */
const mostUnpacked = 20_000_000;
const mostParts = 2_000;
/** So much of the file is unpacked at a time: a thousand times as much may come out of it. */
const slice = 16_384;

/** What holds text, styles and lists; pictures, fonts and what Word keeps for itself are left packed. */
const needed = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|(?:word\/)?[^/]+\.xml|word\/_rels\/[^/]+\.rels|docProps\/core\.xml)$/;

class TooLarge extends Error {}

/**
 * The parts of a .docx that hold text, unpacked with a limit and packed anew without compression: whoever reads that
 * meets no bomb and no picture.
 * Source: APPNOTE.TXT (ZIP); ECMA-376 part 2 (packages).
 */
export function wordParts(bytes: Uint8Array): Uint8Array | ImportProblem {
  const parts: Record<string, Uint8Array> = {};
  let count = 0;
  try {
    // The list at a file's end is missing where the file is cut off.
    unzipSync(bytes, { filter: () => { count++; return false; } });
  } catch (error) {
    return failed(error);
  }
  if (count > mostParts) return { problem: 'word-damaged' };
  let unpacked = 0;
  const archive = new Unzip((part) => {
    if (!needed.test(part.name)) return;
    const chunks: Uint8Array[] = [];
    part.ondata = (error, chunk, isLast) => {
      // What is thrown here comes back as an error of the part, and goes out from there.
      if (error !== null) throw error;
      unpacked += chunk.length;
      if (unpacked > mostUnpacked) throw new TooLarge();
      chunks.push(chunk);
      if (isLast) parts[part.name] = joined(chunks);
    };
    part.start();
  });
  archive.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += slice) archive.push(bytes.subarray(at, at + slice), at + slice >= bytes.length);
  } catch (error) {
    if (error instanceof TooLarge) return { problem: 'word-too-large', limit: mostUnpacked };
    return failed(error);
  }
  return '_rels/.rels' in parts && Object.keys(parts).some((name) => name.startsWith('word/')) ? zipSync(parts, { level: 0 }) : { problem: 'word-no-document' };
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((size, chunk) => size + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

/** fflate's own errors have a number; any other is a fault of ours. */
function failed(error: unknown): ImportProblem {
  if (error instanceof Error && ('code' in error || error instanceof RangeError)) return { problem: 'word-damaged' };
  throw error;
}
