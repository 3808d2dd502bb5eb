import { basename, dirname } from 'node:path';
import { errorCode } from './error-code.js';
import { kindAt } from './kind-at.js';
import { writeOnce } from './write-new.js';

/** Why a file was not written: there is one already, a pipe or a device is in its place, its folder is not there, or what the operating system says. */
export type Unwritten = { readonly problem: 'exists' | 'special' | 'no-folder' } | { readonly problem: 'failed'; readonly code: string };

/** Whether a path is a folder, or is written like one. */
export function isFolder(path: string): boolean {
  return /[\\/]$/.test(path) || kindAt(path) === 'folder';
}

/**
 * Writes a file, all of it or nothing.
 * @param force whether one that is there already is replaced
 */
export async function writeOut(path: string, content: string | Uint8Array, force: boolean): Promise<Unwritten | undefined> {
  // A file that takes the place of a device would take it from everybody.
  if (kindAt(path) === 'special') return { problem: 'special' };
  try {
    if (force) {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(path, typeof content === 'string' ? content : Buffer.from(content));
      return undefined;
    }
    return (await writeOnce(dirname(path), basename(path), content)) ? undefined : { problem: 'exists' };
  } catch (error) {
    const code = errorCode(error);
    if (code === undefined) throw error;
    return code === 'ENOENT' ? { problem: 'no-folder' } : { problem: 'failed', code };
  }
}

/** The path that `--out` names; none where it is `-`, which stands for standard output as it does in other programs. */
export function namedOut(out: string | undefined): string | undefined {
  return out === '-' ? undefined : out;
}
