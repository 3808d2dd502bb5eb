import { type Dirent, readdir } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import type { FileSystemAdapter } from 'tinyglobby';
import type { UnreadFile } from '../formats/check-json.js';
import { errorCode } from './error-code.js';

/** How the search asks for what is in a folder. */
type Asked = [path: string, options: { withFileTypes: true }, use: (error: Error | null, entries: Dirent[]) => void];

/**
 * The folders that a search for files could not look into. The package that searches passes over them without a word, and what is in
 * them would count as checked.
 */
export class ClosedFolders {
  readonly #found = new Set<string>();

  /** What the search reads folders with. */
  readonly fs: FileSystemAdapter = {
    readdir: new Proxy(readdir, {
      apply: (read, _, [path, options, use]: Asked) => {
        read(path, options, (error, entries) => {
          if (['EACCES', 'EPERM'].includes(errorCode(error) ?? '')) this.#found.add(path);
          use(error, entries);
        });
      },
    }),
  };

  /**
   * @param from the folder that was searched, as it was named
   * @returns each folder as it stands below that one, in order of their paths
   */
  unread(from: string, message: string): readonly UnreadFile[] {
    return [...this.#found].sort().map((path) => ({ file: join(from, relative(resolve(from), path)), message }));
  }
}
