// What `node:fs/promises` brings along is loaded when it is asked for, and most runs have no library.
import { createReadStream, promises as disk, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type ListedFile, type Listing } from '../library/files.js';
import type { Scratch } from '../shelf.js';
import { errorCode } from './error-code.js';
import { entriesIn } from './folder-entries.js';

/** Where the index of a library is kept: beside its statements, so that names stay where they are, and out of the way of git. */
const indexFolder = '.forthright';

/** So many entries of a folder are asked for at once. */
const entriesAtOnce = 512;
/** So many files are looked at before others have their turn. */
const filesPerTurn = 256;

/** Why something on the disk cannot be done. @throws the error itself where the operating system did not give it */
function problemOf(error: unknown): FileProblem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT') return { problem: 'gone' };
  if (code === 'ENOTDIR') return { problem: 'not-a-folder' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { problem: 'not-allowed' };
  return { problem: 'failed', code };
}

/** A file below a folder, or why it or a folder cannot be looked at. */
export type Walked = ListedFile | { readonly path: string; readonly reason: FileProblem };

/** A library on the disk. */
export class DiskLibrary implements LibraryFiles {
  /** @param indexFile what its index is called: each kind of index has a file of its own */
  constructor(private readonly indexFile = 'library.index') {}

  async list(folder: string): Promise<Listing | FileProblem> {
    const files: ListedFile[] = [];
    const unread: { path: string; reason: FileProblem }[] = [];
    const problem = await this.walk(folder, (found) => {
      if ('reason' in found) unread.push(found);
      else files.push(found);
    });
    return problem ?? { files, unread };
  }

  /**
   * Hands what is below a folder to `use`, one file after the other in order of their paths: nobody has to hold all.
   * @param scratch where names of files lie meanwhile, where there is one
   * @returns why the folder cannot be looked into
   */
  async walk(folder: string, use: (found: Walked) => void | Promise<void>, scratch?: Scratch): Promise<FileProblem | undefined> {
    let count = 0;
    const look = async (path: string): Promise<FileProblem | undefined> => {
      const entries = await disk.opendir(join(folder, path), { bufferSize: entriesAtOnce }).then((open) => entriesIn(open, scratch)).catch(problemOf);
      if (isProblem(entries)) return entries;
      for (const name of entries) {
        const inside = `${path}${name}`;
        if (name.endsWith('/')) {
          const problem = name.startsWith('.') || name === 'node_modules/' ? undefined : await look(inside);
          if (problem) await use({ path: inside.slice(0, -1), reason: problem });
        } else if (kindOf(inside) !== 'other') {
          // Asked for at once: waiting for it takes longer. Signals are heard in between.
          if (++count % filesPerTurn === 0) await new Promise((resolve) => { setImmediate(resolve); });
          await lookedAt(join(folder, inside), inside, use);
        }
      }
      return undefined;
    };
    return look('');
  }

  async read(folder: string, path: string): Promise<Uint8Array | FileProblem> {
    return disk.readFile(join(folder, path)).catch(problemOf);
  }

  async readIndex(folder: string): Promise<Uint8Array | undefined> {
    const bytes = await disk.readFile(join(folder, indexFolder, this.indexFile)).catch(problemOf);
    return isProblem(bytes) ? undefined : bytes;
  }

  /** The index that was kept for a folder, piece by piece; none where there is none that can be read. */
  async* indexPieces(folder: string): AsyncGenerator<Uint8Array> {
    try {
      for await (const piece of createReadStream(join(folder, indexFolder, this.indexFile))) yield piece as Uint8Array;
    } catch (error) {
      problemOf(error);
    }
  }

  async writeIndex(folder: string, index: Uint8Array): Promise<FileProblem | undefined> {
    return this.#write(folder, async (place) => {
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(place, Buffer.from(index));
    });
  }

  /** Keeps an index for a folder that comes in pieces: all of it or nothing. */
  async writeIndexPieces(folder: string, pieces: AsyncIterable<Uint8Array>): Promise<FileProblem | undefined> {
    return this.#write(folder, async (place) => {
      const draft = `${place}.${crypto.randomUUID()}`;
      try {
        await disk.writeFile(draft, pieces, { flag: 'wx', flush: true });
        await disk.rename(draft, place);
      } catch (error) {
        await disk.rm(draft, { force: true });
        throw error;
      }
    });
  }

  async #write(folder: string, write: (place: string) => Promise<void>): Promise<FileProblem | undefined> {
    const place = join(folder, indexFolder);
    try {
      await disk.mkdir(place, { recursive: true });
      // A link may lead anywhere.
      if (!(await disk.lstat(place)).isDirectory()) return { problem: 'not-a-folder' };
      await disk.writeFile(join(place, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      });
      await write(join(place, this.indexFile));
      return undefined;
    } catch (error) {
      return problemOf(error);
    }
  }
}

function statOf(file: string): Stats | FileProblem {
  try {
    return statSync(file);
  } catch (error) {
    return problemOf(error);
  }
}

/** Hands a file to `use` as it is now. */
async function lookedAt(file: string, path: string, use: (found: Walked) => void | Promise<void>): Promise<void> {
  const about = statOf(file);
  if (isProblem(about)) await use({ path, reason: about });
  else if (about.isFile()) await use({ path, size: about.size, modified: about.mtimeMs });
  else if (!about.isDirectory()) await use({ path, reason: { problem: 'not-a-file' } });
}
