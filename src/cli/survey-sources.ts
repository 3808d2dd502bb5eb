import { join, resolve } from 'node:path';
import { kindOf, type ListedFile } from '../library/files.js';
import { PackedTerms } from '../packed-terms.js';
import { PackedTexts } from '../packed-texts.js';
import type { Scratch } from '../shelf.js';
import { expandInputs, type Source } from './inputs.js';
import { kindAt } from './kind-at.js';
import { DiskLibrary, type Walked } from './library-files.js';
import { folderMessage, libraryWords, unreadMessage } from './library-words.js';
import type { Session } from './session.js';

/** A file in a folder that was named, and what it was like when the folder was looked into. */
export interface InFolder {
  /** The folder's number. */
  readonly folder: number;
  readonly listed: ListedFile;
}

/**
 * What is surveyed: folders, which stand for the statements in them, as in a library; files, globs and `-` for what they do elsewhere.
 * What is known of a file in a folder is a line of JSON, so that it can lie elsewhere: there may be a hundred thousand.
 */
export class SurveySources {
  /** Folders that were named, in the order in which their files stand here. */
  readonly folders: string[] = [];
  /** When they were looked into, in milliseconds since 1970. */
  readonly made = Date.now();
  /** Where the sources of each folder begin and end: they stand together. */
  readonly #ranges: { readonly from: number; end: number }[] = [];
  /** Of each its folder, its path from there, its size and when it was changed; empty for what was named itself. */
  readonly #lines: PackedTexts;
  /** What was named itself, by its number. */
  readonly #named = new Map<number, Source>();
  /** The places of all, where two inputs may have a file in common. */
  readonly #seen: PackedTerms | undefined;

  private constructor(private readonly session: Session, inputs: readonly string[], private readonly scratch: Scratch | undefined) {
    this.#lines = new PackedTexts(scratch);
    if (inputs.length > 1) this.#seen = new PackedTerms(scratch);
  }

  /**
   * Finds what was named. Documents that have to be imported first, and what cannot be looked into, are told as unread.
   * @param scratch where most of what is known of the files lies, where there is one
   */
  static async find(inputs: readonly string[], session: Session, scratch?: Scratch): Promise<SurveySources> {
    const found = new SurveySources(session, inputs, scratch);
    if (!(await session.isConfigurationThere())) return found;
    for (const input of inputs) await (input !== '-' && kindAt(input) === 'folder' ? found.#addFolder(input) : found.#addNamed(input));
    return found;
  }

  get length(): number {
    return this.#lines.length;
  }

  at(number: number): Source {
    const named = this.#named.get(number);
    if (named) return named;
    const place = this.placeOf(number);
    const folder = this.folders[place?.folder ?? -1];
    if (place === undefined || folder === undefined) throw new RangeError(`There is no source ${number}.`);
    const file = join(folder, place.listed.path);
    return { file, path: file, pattern: folder, inFolder: place.listed.path };
  }

  /** The numbers of what was found in a folder: from the first to before the last. */
  numbersOf(folder: number): { readonly from: number; readonly end: number } {
    return this.#ranges[folder] ?? { from: 0, end: 0 };
  }

  /** Where a source was found; undefined where it was named itself. */
  placeOf(number: number): InFolder | undefined {
    const line = this.#lines.text(number);
    if (line === '') return undefined;
    const [folder, path, size, modified] = JSON.parse(line) as Line;
    return { folder, listed: { path, size, modified } };
  }

  async #addNamed(input: string): Promise<void> {
    const { options: { stdinFilename }, words } = this.session;
    const { sources, unread } = await expandInputs([input], stdinFilename, words);
    for (const failure of unread) this.session.fail(failure);
    let count = 0;
    for (const source of sources) {
      if (!(await this.session.isWanted(source))) continue;
      count++;
      if (this.#isNew(source)) this.#addSource(source);
    }
    if (count === 0 && sources.length > 0) this.session.fail({ file: input, message: words.allExcluded });
  }

  async #addFolder(input: string): Promise<void> {
    const { options: { locale }, words } = this.session;
    const folder = this.folders.push(input) - 1;
    const range = { from: this.length, end: this.length };
    this.#ranges.push(range);
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
      if (this.#isNew(source)) this.#addFound(folder, found);
      if (this.length === many) (await import('./tune-engine.js')).keepMemorySmall();
    };
    const problem = await new DiskLibrary().walk(input, take, this.scratch);
    range.end = this.length;
    if (problem) this.session.fail({ file: input, message: folderMessage(problem, locale, words) });
    else if (count.there === 0) this.session.fail({ file: input, message: libraryWords(locale).noStatement });
    else if (count.wanted === 0) this.session.fail({ file: input, message: words.allExcluded });
  }

  #isNew({ path }: Source): boolean {
    if (!this.#seen) return true;
    const before = this.#seen.length;
    return this.#seen.number(path === undefined ? '-' : resolve(path)) === before;
  }

  #addSource(source: Source): void {
    this.#named.set(this.length, source);
    this.#lines.add('');
  }

  #addFound(folder: number, { path, size, modified }: ListedFile): void {
    const line: Line = [folder, path, size, modified];
    this.#lines.add(JSON.stringify(line));
  }
}

/** From so many on memory is kept small, which takes a little time. */
const many = 2000;

type Line = readonly [folder: number, path: string, size: number, modified: number];
