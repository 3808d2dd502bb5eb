// What `node:fs/promises` brings along is loaded when it is asked for, and most runs have no library.
import { promises as disk } from 'node:fs';
import { join } from 'node:path';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type ListedFile, type Listing } from '../library/files.js';
import { errorCode } from './error-code.js';

/** Where the index of a library is kept: beside its statements, so that names stay where they are, and out of the way of git. */
const indexFolder = '.forthright';

/** Why something on the disk cannot be done. @throws the error itself where the operating system did not give it */
function problemOf(error: unknown): FileProblem {
  const code = errorCode(error);
  if (code === undefined) throw error;
  if (code === 'ENOENT') return { problem: 'gone' };
  if (code === 'ENOTDIR') return { problem: 'not-a-folder' };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { problem: 'not-allowed' };
  return { problem: 'failed', code };
}

/** A library on the disk. */
export class DiskLibrary implements LibraryFiles {
  /** @param indexFile what its index is called: each kind of index has a file of its own */
  constructor(private readonly indexFile = 'library.index') {}

  async list(folder: string): Promise<Listing | FileProblem> {
    const files: ListedFile[] = [];
    const unread: { path: string; reason: FileProblem }[] = [];
    const look = async (path: string): Promise<FileProblem | undefined> => {
      const found = await disk.readdir(join(folder, path), { withFileTypes: true }).catch(problemOf);
      if (isProblem(found)) return found;
      const folders: string[] = [];
      await Promise.all(found.map(async (entry) => {
        const inside = path === '' ? entry.name : `${path}/${entry.name}`;
        if (entry.isDirectory()) {
          if (!entry.name.startsWith('.') && entry.name !== 'node_modules') folders.push(inside);
        } else if (kindOf(inside) !== 'other') {
          const about = await disk.stat(join(folder, inside)).catch(problemOf);
          if (isProblem(about)) unread.push({ path: inside, reason: about });
          else if (about.isFile()) files.push({ path: inside, size: about.size, modified: about.mtimeMs });
          else if (!about.isDirectory()) unread.push({ path: inside, reason: { problem: 'not-a-file' } });
        }
      }));
      for (const inside of folders.sort()) {
        const problem = await look(inside);
        if (problem) unread.push({ path: inside, reason: problem });
      }
      return undefined;
    };
    const problem = await look('');
    return problem ?? { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), unread };
  }

  async read(folder: string, path: string): Promise<Uint8Array | FileProblem> {
    return disk.readFile(join(folder, path)).catch(problemOf);
  }

  async readIndex(folder: string): Promise<Uint8Array | undefined> {
    const bytes = await disk.readFile(join(folder, indexFolder, this.indexFile)).catch(problemOf);
    return isProblem(bytes) ? undefined : bytes;
  }

  async writeIndex(folder: string, index: Uint8Array): Promise<FileProblem | undefined> {
    const place = join(folder, indexFolder);
    try {
      await disk.mkdir(place, { recursive: true });
      // A link may lead anywhere.
      if (!(await disk.lstat(place)).isDirectory()) return { problem: 'not-a-folder' };
      await disk.writeFile(join(place, '.gitignore'), '*\n', { flag: 'wx' }).catch((error: unknown) => {
        if (errorCode(error) !== 'EEXIST') throw error;
      });
      const { default: writeFileAtomic } = await import('write-file-atomic');
      await writeFileAtomic(join(place, this.indexFile), Buffer.from(index));
      return undefined;
    } catch (error) {
      return problemOf(error);
    }
  }
}
