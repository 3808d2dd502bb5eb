import { resolve } from 'node:path';
import type { CheckOptions } from '../check.js';
import { Library, type LibraryFolder, type LibraryOptions } from '../library/library.js';
import { DiskLibrary } from './library-files.js';

/** The key of a file in a library, and of a draft: its place on the disk, with slashes. */
export function keyOf(path: string): string {
  return resolve(path).replaceAll('\\', '/');
}

/** What opening a library needs, and whom it tells. */
export interface LibraryHost {
  /** What the configuration of a file says of reading it. */
  optionsFor(path: string): Promise<Pick<CheckOptions, 'language' | 'own'>>;
  /** Largest file that is read, in bytes. */
  readonly limit: number;
  readonly progress?: LibraryOptions['progress'];
  /** Is given each library once, with the seconds that opening took. */
  opened?(library: Library, seconds: number): void;
}

/** The libraries of one run, each opened once. */
export class Libraries {
  readonly #opened = new Map<string, Promise<Library>>();

  constructor(private readonly host: LibraryHost) {}

  /** Opens some folders as one library. Of none, it has the built-in catalogue. */
  open(folders: readonly string[]): Promise<Library> {
    const names = [...new Set(folders)];
    const key = names.join('\n');
    const opening = this.#opened.get(key) ?? this.#open(names);
    this.#opened.set(key, opening);
    return opening;
  }

  /** What `check` is given, so that a draft is compared with the past. @param path of the draft; undefined for standard input */
  async viewFor(folders: readonly string[], path: string | undefined): Promise<NonNullable<CheckOptions['library']>> {
    return (await this.open(folders)).forDraft(path === undefined ? undefined : keyOf(path));
  }

  async #open(names: readonly string[]): Promise<Library> {
    const { limit, progress } = this.host;
    const folders = await Promise.all(names.map(async (name): Promise<LibraryFolder> => {
      const { language, own } = await this.host.optionsFor(`${name}/-`);
      return { place: keyOf(name), name, check: { language, own } };
    }));
    const start = Date.now();
    const library = await Library.open(folders, new DiskLibrary(), { limit, progress });
    this.host.opened?.(library, (Date.now() - start) / 1000);
    return library;
  }
}
