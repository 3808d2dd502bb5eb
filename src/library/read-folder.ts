import { check, type CheckOptions } from '../check.js';
import { decode } from '../statement/decode.js';
import { digestOf } from './digest.js';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type ListedFile, type UnreadReason, type UnreadStatement } from './files.js';
import { decodeIndex, encodeIndex, type FolderIndex, type IndexEntry } from './index-format.js';
import { recordOf } from './record.js';
import { termsOf } from './terms.js';
import { Vocabulary } from './vocabulary.js';

/** How the statements of a folder are read. */
export interface ReadFolderOptions {
  /** As for drafts: language where front matter is silent, phrases of one's own. */
  readonly check?: Pick<CheckOptions, 'language' | 'own'> | undefined;
  /** Names the readers: an index that others made is made anew. */
  readonly reader: string;
  /** Largest file that is read, in bytes. */
  readonly limit?: number | undefined;
  /** What was read before in this process, instead of the index that was kept. */
  readonly known?: FolderIndex | undefined;
  /** Is told how many of the files that must be read are done. */
  readonly progress?: ((done: number, all: number) => void) | undefined;
  /** Ends it early: what has been read is kept, and `isWhole` is false. */
  readonly signal?: AbortSignal | undefined;
}

/** What came of reading a folder. */
export interface ReadFolder {
  readonly index: FolderIndex;
  readonly unread: readonly UnreadStatement[];
  /** How many files were read now, how many were known, and how many are there no more. */
  readonly counts: { readonly read: number; readonly known: number; readonly gone: number };
  /** Why an index that was kept could not be used. */
  readonly remade?: 'damaged' | 'other-version' | 'other-reader';
  /** Why the index could not be kept. */
  readonly unkept?: FileProblem;
  /** False where somebody ended it. */
  readonly isWhole: boolean;
}

/** No statement is larger, in bytes. */
const largest = 1_000_000;
/** So many files are fetched at once. */
const batch = 32;
/** File systems tell times as coarsely as this, in milliseconds: a file changed that shortly before the index was made may have changed again. */
const coarse = 2500;

async function keptIndex(folder: string, files: LibraryFiles, { known, reader }: ReadFolderOptions): Promise<{ index?: FolderIndex; remade?: NonNullable<ReadFolder['remade']> }> {
  if (known) return { index: known };
  const bytes = await files.readIndex(folder);
  if (!bytes) return {};
  const index = await decodeIndex(bytes);
  if (typeof index === 'string') return { remade: index };
  return index.reader === reader ? { index } : { remade: 'other-reader' };
}

/** Reads the files of one folder, as far as they are not known. */
class FolderReader {
  readonly unread: UnreadStatement[] = [];
  readonly entries = new Map<string, IndexEntry>();
  readonly vocabulary: Vocabulary;
  read = 0;

  constructor(private readonly folder: string, private readonly files: LibraryFiles, private readonly options: ReadFolderOptions, before: FolderIndex | undefined) {
    this.vocabulary = new Vocabulary(before?.vocabulary ?? []);
  }

  fail(file: string, reason: UnreadReason): void {
    this.unread.push({ file, reason });
  }

  /** Takes the file as it is: the same content is not read again. */
  async take(file: ListedFile, before: IndexEntry | undefined): Promise<void> {
    const { limit = largest } = this.options;
    if (file.size > limit) {
      this.fail(file.path, { problem: 'too-large', size: file.size, limit });
      return;
    }
    const bytes = await this.files.read(this.folder, file.path);
    if (isProblem(bytes)) this.fail(file.path, bytes);
    else {
      const hash = await digestOf(bytes);
      if (before?.record.hash === hash) this.entries.set(file.path, { ...before, ...file });
      else this.analyse(file, bytes, hash, limit);
    }
  }

  private analyse(file: ListedFile, bytes: Uint8Array, hash: string, limit: number): void {
    const decoded = decode(bytes, limit);
    if ('problem' in decoded) {
      this.fail(file.path, decoded);
      return;
    }
    const checked = check(decoded.text, { ...this.options.check, once: true });
    if (checked.reading.words === 0) {
      this.fail(file.path, { problem: 'no-text' });
      return;
    }
    this.read++;
    this.entries.set(file.path, { ...file, record: recordOf(file.path, hash, checked), ...this.vocabulary.numbered(termsOf(checked.reading)) });
  }
}

/**
 * Reads a folder of past statements: only files that have changed since its index was made, and keeps the index where it has changed.
 * @returns what is known of the folder; a problem where it cannot be looked into at all. Nothing is dropped without a word: `unread` has the rest.
 */
export async function readFolder(folder: string, files: LibraryFiles, options: ReadFolderOptions): Promise<ReadFolder | FileProblem> {
  const listing = await files.list(folder);
  if (isProblem(listing)) return listing;
  const made = Date.now();
  const { index: before, remade } = await keptIndex(folder, files, options);
  const known = new Map(before?.entries.map((entry) => [entry.path, entry]));
  const reader = new FolderReader(folder, files, options, before);
  for (const { path, reason } of listing.unread) reader.fail(path, reason);
  const stale: ListedFile[] = [];
  for (const file of listing.files) {
    const kind = kindOf(file.path);
    const entry = known.get(file.path);
    if (kind === 'document') reader.fail(file.path, { problem: 'other-format' });
    if (kind !== 'statement') continue;
    const isSettled = file.modified < (before?.made ?? 0) - coarse;
    if (entry?.size === file.size && entry.modified === file.modified && isSettled) reader.entries.set(file.path, entry);
    else stale.push(file);
  }
  let done = 0;
  for (; done < stale.length && options.signal?.aborted !== true; done += batch) {
    await Promise.all(stale.slice(done, done + batch).map((file) => reader.take(file, known.get(file.path))));
    options.progress?.(Math.min(done + batch, stale.length), stale.length);
  }
  const isWhole = done >= stale.length;
  const entries = listing.files.flatMap(({ path }) => reader.entries.get(path) ?? []);
  const listed = new Set(listing.files.map(({ path }) => path));
  const counts = { read: reader.read, known: entries.length - reader.read, gone: Array.from(known.keys()).filter((path) => !listed.has(path)).length };
  const isSame = before !== undefined && stale.length === 0 && counts.gone === 0;
  const index: FolderIndex = isSame ? before : { reader: options.reader, made, vocabulary: reader.vocabulary.words, entries };
  const unkept = isSame || (entries.length === 0 && before === undefined) ? undefined : await files.writeIndex(folder, await encodeIndex(index));
  return { index, unread: reader.unread, counts, ...(remade !== undefined && { remade }), ...(unkept !== undefined && { unkept }), isWhole };
}
