import { mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { KnownStatements } from '../library/import/known.js';
import { decode } from '../statement/decode.js';
import { errorCode } from './error-code.js';

/** A past statement is not longer, in bytes; what is counts as none. */
const longest = 1_000_000;

/** A file's bytes. One that is too long, goes away, or that nobody may read, is no statement to compare with: it has none. */
async function bytesOf(path: string): Promise<Uint8Array | undefined> {
  try {
    return (await stat(path)).size > longest ? undefined : await readFile(path);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}

/**
 * The statements that a library's folder holds, to tell new ones from those there already.
 * @returns None where there is no such folder yet.
 */
export async function knownIn(folder: string, signal: AbortSignal): Promise<KnownStatements> {
  const known = new KnownStatements();
  const { glob } = await import('tinyglobby');
  for (const path of (await glob('**/*.md', { cwd: folder, ignore: ['**/node_modules/**'], followSymbolicLinks: false })).sort()) {
    if (signal.aborted) break;
    const bytes = await bytesOf(join(folder, path));
    const decoded = bytes === undefined ? undefined : decode(bytes);
    if (decoded !== undefined && !('problem' in decoded)) known.add(path, decoded.text);
  }
  return known;
}

/**
 * Makes the library's folder where there is none.
 * @throws what the operating system says; ENOTDIR where a file is in its place
 */
export async function makeFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(async (error: unknown) => {
    if (errorCode(error) !== 'EEXIST' || (await stat(folder)).isDirectory()) throw error;
    throw Object.assign(new Error('A file is in the place of the folder.'), { code: 'ENOTDIR', syscall: 'mkdir' });
  });
}
