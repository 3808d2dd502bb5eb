import { readdirSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileBeside, Surroundings } from '../publish/check-list/translations.js';
import { siblingsAmong } from '../statement/sibling-names.js';
import { errorCode } from './error-code.js';

/** The names in folders, each folder read once in a run. */
export class FilesBeside {
  readonly #names = new Map<string, readonly string[]>();

  /** What the check-list of a statement has to know of its folder. */
  of(path: string): Surroundings {
    const name = basename(path);
    const beside = siblingsAmong(name, this.namesIn(path)).map((sibling): FileBeside => ({ name: sibling.name, modified: modified(join(dirname(path), sibling.name)) }));
    return { name, modified: modified(path), beside };
  }

  /** The names of all that is in the folder of a file; none where that cannot be read. */
  namesIn(path: string): readonly string[] {
    const folder = dirname(resolve(path));
    let names = this.#names.get(folder);
    if (!names) this.#names.set(folder, (names = list(folder)));
    return names;
  }
}

function list(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return [];
  }
}

/** When a file was saved; undefined where it is gone by now. */
function modified(path: string): number | undefined {
  try {
    return statSync(path).mtimeMs;
  } catch (error) {
    if (errorCode(error) === undefined) throw error;
    return undefined;
  }
}
