import { constants } from 'node:fs';
import { copyFile, link, open, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { errorCode } from './error-code.js';

/** Systems and disks that know no second name for a file say one of these. */
const noLinks = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EXDEV', 'EMLINK']);

function numbered(name: string, number: number): string {
  return number === 1 ? name : name.replace(/(?=(?:\.statement)?\.md$)/, `-${number}`);
}

async function place(written: string, path: string): Promise<void> {
  try {
    await link(written, path);
  } catch (error) {
    if (!noLinks.has(errorCode(error) ?? '')) throw error;
    await copyFile(written, path, constants.COPYFILE_EXCL);
  }
}

/**
 * Writes a file that was not there: all of it or nothing, and never in the place of another, even if two write at once.
 * @param name What it should be called; `name-2`, `name-3`, … where there is one.
 * @returns What it is called.
 * @throws what the operating system says
 */
export async function writeNew(folder: string, name: string, content: string): Promise<string> {
  const temporary = join(folder, `.${name}.${process.pid}.tmp`);
  try {
    const file = await open(temporary, 'w');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
    for (let number = 1; ; number++) {
      const free = numbered(name, number);
      try {
        await place(temporary, join(folder, free));
        return free;
      } catch (error) {
        if (errorCode(error) !== 'EEXIST') throw error;
      }
    }
  } finally {
    await rm(temporary, { force: true });
  }
}
