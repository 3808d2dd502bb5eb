import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { kindOf, type ListedFile } from '../library/files.js';
import { PackedTexts } from '../packed-texts.js';
import { expandInputs, type Source } from './inputs.js';
import { DiskLibrary, type Walked } from './library-files.js';
import { folderMessage, libraryWords, unreadMessage } from './library-words.js';
import type { Session } from './session.js';

/** A file in a folder that was named, and what it was like when the folder was looked into. */
export interface InFolder {
  /** The folder's number. */
  readonly folder: number;
  readonly listed: ListedFile;
}

/** Stands for the folder of a file that was named itself. */
const noFolder = -1;

/**
 * What is surveyed: folders, which stand for the statements in them, as in a library; files, globs and `-` for what they do elsewhere.
 * Of a file in a folder little is kept, some eighty bytes: there may be a hundred thousand.
 */
export class SurveySources {
  /** Folders that were named, in the order in which their files stand here. */
  readonly folders: string[] = [];
  /** When they were looked into, in milliseconds since 1970. */
  readonly made = Date.now();
  /** Paths from the folder; empty for what was named itself. */
  readonly #paths = new PackedTexts();
  readonly #folderOf: number[] = [];
  readonly #sizes: number[] = [];
  readonly #modified: number[] = [];
  /** What was named itself, by its number. */
  readonly #named = new Map<number, Source>();
  /** The places of all, where two inputs may have a file in common. */
  readonly #seen: Set<string> | undefined;

  private constructor(private readonly session: Session, inputs: readonly string[]) {
    if (inputs.length > 1) this.#seen = new Set();
  }

  /** Finds what was named. Documents that have to be imported first, and what cannot be looked into, are told as unread. */
  static async find(inputs: readonly string[], session: Session): Promise<SurveySources> {
    const found = new SurveySources(session, inputs);
    if (!(await session.isConfigurationThere())) return found;
    for (const input of inputs) await (await isFolder(input) ? found.#addFolder(input) : found.#addNamed(input));
    return found;
  }

  get length(): number {
    return this.#folderOf.length;
  }

  at(number: number): Source {
    const named = this.#named.get(number);
    if (named) return named;
    const { folder, listed } = this.placeOf(number) ?? { folder: noFolder, listed: undefined };
    const name = this.folders[folder];
    if (name === undefined || listed === undefined) throw new RangeError(`There is no source ${number}.`);
    const file = join(name, listed.path);
    return { file, path: file, pattern: name, inFolder: listed.path };
  }

  /** The number of a source's folder; undefined where it was named itself. */
  folderOf(number: number): number | undefined {
    const folder = this.#folderOf[number];
    return folder === noFolder ? undefined : folder;
  }

  /** Where a source was found; undefined where it was named itself. */
  placeOf(number: number): InFolder | undefined {
    const folder = this.folderOf(number);
    if (folder === undefined) return undefined;
    return { folder, listed: { path: this.#paths.text(number), size: this.#sizes[number] ?? 0, modified: this.#modified[number] ?? 0 } };
  }

  async #addNamed(input: string): Promise<void> {
    const { options: { stdinFilename }, words } = this.session;
    const { sources, unread } = await expandInputs([input], stdinFilename, words);
    for (const failure of unread) this.session.fail(failure);
    let count = 0;
    for (const source of sources) {
      if (!(await this.session.isWanted(source))) continue;
      count++;
      if (this.#isNew(source)) this.#add(source, noFolder, { path: '', size: 0, modified: 0 });
    }
    if (count === 0 && sources.length > 0) this.session.fail({ file: input, message: words.allExcluded });
  }

  async #addFolder(input: string): Promise<void> {
    const { options: { locale }, words } = this.session;
    const folder = this.folders.push(input) - 1;
    /** How many statements are there, and how many of them are wanted. */
    const count = { there: 0, wanted: 0 };
    const take = async (found: Walked): Promise<void> => {
      const file = join(input, found.path);
      const kind = kindOf(found.path);
      const reason = 'reason' in found ? found.reason : kind === 'document' ? { problem: 'other-format' as const } : undefined;
      if (reason) this.session.fail({ file, message: unreadMessage(reason, locale, words) });
      if ('reason' in found || kind !== 'statement') return;
      count.there++;
      const source: Source = { file, path: file, pattern: input, inFolder: found.path };
      if (!(await this.session.isWanted(source))) return;
      count.wanted++;
      if (this.#isNew(source)) this.#add(undefined, folder, found);
    };
    const problem = await new DiskLibrary().walk(input, take);
    if (problem) this.session.fail({ file: input, message: folderMessage(problem, locale, words) });
    else if (count.there === 0) this.session.fail({ file: input, message: libraryWords(locale).noStatement });
    else if (count.wanted === 0) this.session.fail({ file: input, message: words.allExcluded });
  }

  #isNew({ path }: Source): boolean {
    if (!this.#seen) return true;
    const place = path === undefined ? '-' : resolve(path);
    return !this.#seen.has(place) && this.#seen.add(place).has(place);
  }

  #add(named: Source | undefined, folder: number, { path, size, modified }: ListedFile): void {
    if (named) this.#named.set(this.length, named);
    this.#paths.add(path);
    this.#sizes.push(size);
    this.#modified.push(modified);
    this.#folderOf.push(folder);
  }
}

async function isFolder(path: string): Promise<boolean> {
  // What cannot be looked at is told by who reads it.
  return path !== '' && path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
