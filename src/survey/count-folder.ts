import type { CheckOptions } from '../check.js';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type UnreadStatement } from '../library/files.js';
import { readerOf } from '../library/reader.js';
import { read } from '../reading/index.js';
import { decode } from '../statement/decode.js';
import { readStatement } from '../statement/index.js';
import { encodeKept, KeptReader, type KeptRow, wholeOf } from './kept.js';
import { type SurveyRow, surveyRow } from './row.js';
import { RowTable } from './row-table.js';
import { noPlace, type Rows } from './rows.js';

export interface CountFolderOptions {
  /** What a file is called in reports, by its path from the folder. */
  readonly nameOf: (path: string) => string;
  /** As for drafts: language where front matter is silent, phrases of one's own. */
  readonly check?: Pick<CheckOptions, 'language' | 'own'> | undefined;
  /** Largest file that is read, in bytes. */
  readonly limit?: number | undefined;
  /** Is told how many of the files that must be read are done, and lets others have their turn. */
  readonly progress?: ((done: number, all: number) => Promise<void>) | undefined;
  /** Ends it early: what has been counted is kept. */
  readonly signal?: AbortSignal | undefined;
}

/** What a survey counts of a folder. */
export interface CountedFolder {
  /** In order of their files. */
  readonly rows: Rows;
  /** Files that could not be counted, by their path from the folder. */
  readonly unread: readonly UnreadStatement[];
  /** Why what was counted could not be kept. */
  readonly unkept: FileProblem | undefined;
  /** False where somebody ended it. */
  readonly isWhole: boolean;
}

/** No statement is larger, in bytes. */
const largest = 1_000_000;

/** What is counted of a text that nobody else has. */
function rowOf(file: string, path: string, text: string, check: CountFolderOptions['check']): SurveyRow {
  return surveyRow(file, { reading: read(readStatement(text, { ...check, once: true })) }, path);
}

/**
 * Counts what the statements of a folder say: only those that have changed since they were last counted are read.
 * @param files how they come in, and where what was counted is kept
 * @param table what is counted is added to it, so that several folders have one
 * @returns a problem where the folder cannot be looked into at all; nothing is dropped without a word: `unread` has the rest
 */
export async function countFolder(folder: string, files: LibraryFiles, { nameOf, check, limit = largest, progress, signal }: CountFolderOptions, table = new RowTable()): Promise<CountedFolder | FileProblem> {
  const listing = await files.list(folder);
  if (isProblem(listing)) return listing;
  // What was kept is read in this order.
  const all = [...listing.files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const made = Date.now();
  const reader = await readerOf(check);
  const bytes = await files.readIndex(folder);
  const before = bytes && await KeptReader.open([bytes], nameOf);
  const unread: UnreadStatement[] = listing.unread.map(({ path, reason }) => ({ file: path, reason }));
  /** Where the row of each file is in the table. */
  const places = new Uint32Array(all.length).fill(noPlace);
  let count = 0;
  const add = (at: number, row: SurveyRow): void => {
    places[at] = table.add(row);
    count++;
  };
  const stale: number[] = [];
  for (const [at, listed] of all.entries()) {
    const kind = kindOf(listed.path);
    if (kind === 'document') unread.push({ file: listed.path, reason: { problem: 'other-format' } });
    const known = await before?.known(listed, reader);
    if (known) add(at, known);
    else if (kind === 'statement') stale.push(at);
  }
  let done = 0;
  for (const at of stale) {
    if (signal?.aborted === true) break;
    const listed = all[at];
    if (listed === undefined) break;
    const { path } = listed;
    const content = listed.size > limit ? { problem: 'too-large' as const, size: listed.size, limit } : await files.read(folder, path);
    const decoded = 'problem' in content ? content : decode(content, limit);
    if ('problem' in decoded) unread.push({ file: path, reason: decoded });
    else {
      const row = rowOf(nameOf(path), path, decoded.text, check);
      if (row.words === 0) unread.push({ file: path, reason: { problem: 'no-text' } });
      else add(at, row);
    }
    done++;
    await progress?.(done, stale.length);
  }
  function* rows(): Generator<KeptRow> {
    for (const [at, { path, size, modified }] of all.entries()) {
      const place = places[at] ?? noPlace;
      if (place !== noPlace) yield { path, size, modified, reader, row: table.row(place) };
    }
  }
  const isChanged = done > 0 || (stale.length === 0 && (await before?.end()) !== count);
  const unkept = isChanged ? await files.writeIndex(folder, await wholeOf(encodeKept({ made, readers: [reader], rows: rows() }))) : undefined;
  return { rows: table.rowsAt(places), unread, unkept, isWhole: done === stale.length };
}
