import { stat } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { errorCode } from './error-code.js';
import { writeOnce } from './write-new.js';

/** Why a file was not written: there is one already, its folder is not there, or what the operating system says. */
export type Unwritten = { readonly problem: 'exists' } | { readonly problem: 'no-folder' } | { readonly problem: 'failed'; readonly code: string };

/** Whether a path is a folder, or is written like one. */
export async function isFolder(path: string): Promise<boolean> {
  if (/[\\/]$/.test(path)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return false;
  }
}

/**
 * Writes a file, all of it or nothing.
 * @param force whether one that is there already is replaced
 */
export async function writeOut(path: string, content: string | Uint8Array, force: boolean): Promise<Unwritten | undefined> {
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
