import { constants } from 'node:fs';
import { copyFile, link, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

/** Systems and disks that know no second name for a file say one of these. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=(?:\.statement)?(?:\.[^.]+)?$)/u, `-${number}`);
}

async function place(written: string, path: string): Promise<void> {
  try {
    await link(written, path);
  } catch (error) {
    if (!noLinks.has(errorCode(error) ?? '')) throw error;
    await copyFile(written, path, constants.COPYFILE_EXCL);
  }
}

/** Writes a file under a name that nobody looks for, hands it on, and takes it away. */
async function withTemporary<Result>(folder: string, name: string, content: string | Uint8Array, use: (temporary: string) => Promise<Result>): Promise<Result> {
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    return await use(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Gives a written file its name. @returns false where something has that name */
async function tryPlace(written: string, path: string): Promise<boolean> {
  try {
    await place(written, path);
    return true;
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether a file says just this; false for one that cannot be read. */
async function says(path: string, content: string): Promise<boolean> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  });
  return bytes?.equals(Buffer.from(content)) === true;
}

/**
 * Writes a file that was not there: all of it or nothing, and never in the place of another, even if two write at once. Where one of
 * its names has a file that says just the same, that is the one: two that import the same at once do not write it twice.
 * @param name What it should be called; `name-2`, `name-3`, … where there is one.
 * @returns What it is called.
 * @throws what the operating system says
 */
export async function writeNew(folder: string, name: string, content: string): Promise<string> {
  return withTemporary(folder, name, content, async (temporary) => {
    for (let number = 1; ; number++) {
      const free = numbered(name, number);
      const path = join(folder, free);
      if (await tryPlace(temporary, path) || await says(path, content)) return free;
    }
  });
}

/**
 * Writes a file under a name that nothing has, all of it or nothing.
 * @returns false where something has that name: nothing was written
 * @throws what the operating system says
 */
export async function writeOnce(folder: string, name: string, content: string | Uint8Array): Promise<boolean> {
  return withTemporary(folder, name, content, (temporary) => tryPlace(temporary, join(folder, name)));
}
