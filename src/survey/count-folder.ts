import type { CheckOptions } from '../check.js';
import { type FileProblem, isProblem, kindOf, type LibraryFiles, type UnreadStatement } from '../library/files.js';
import { readerOf } from '../library/reader.js';
import { read } from '../reading/index.js';
import { decode } from '../statement/decode.js';
import { readStatement } from '../statement/index.js';
import { decodeKept, encodeKept, knownRow, type KeptRow } from './kept.js';
import { type SurveyRow, surveyRow } from './row.js';

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
  readonly rows: readonly SurveyRow[];
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
  // Words cut from a text keep all of it alive; a copy does not.
  return structuredClone(surveyRow(file, { reading: read(readStatement(text, { ...check, once: true })) }, path));
}

/**
 * Counts what the statements of a folder say: only those that have changed since they were last counted are read.
 * @param files how they come in, and where what was counted is kept
 * @returns a problem where the folder cannot be looked into at all; nothing is dropped without a word: `unread` has the rest
 */
export async function countFolder(folder: string, files: LibraryFiles, { nameOf, check, limit = largest, progress, signal }: CountFolderOptions): Promise<CountedFolder | FileProblem> {
  const listing = await files.list(folder);
  if (isProblem(listing)) return listing;
  const made = Date.now();
  const reader = await readerOf(check);
  const bytes = await files.readIndex(folder);
  const before = bytes === undefined ? undefined : await decodeKept(bytes, nameOf);
  const unread: UnreadStatement[] = listing.unread.map(({ path, reason }) => ({ file: path, reason }));
  const rows = new Map<string, KeptRow>();
  const stale = listing.files.filter((listed) => {
    const kind = kindOf(listed.path);
    if (kind === 'document') unread.push({ file: listed.path, reason: { problem: 'other-format' } });
    const known = before && knownRow(before, listed, reader);
    if (known) rows.set(listed.path, known);
    return kind === 'statement' && known === undefined;
  });
  let done = 0;
  for (const listed of stale) {
    if (signal?.aborted === true) break;
    const { path } = listed;
    const content = listed.size > limit ? { problem: 'too-large' as const, size: listed.size, limit } : await files.read(folder, path);
    const decoded = 'problem' in content ? content : decode(content, limit);
    if ('problem' in decoded) unread.push({ file: path, reason: decoded });
    else {
      const row = rowOf(nameOf(path), path, decoded.text, check);
      if (row.words === 0) unread.push({ file: path, reason: { problem: 'no-text' } });
      else rows.set(path, { path, size: listed.size, modified: listed.modified, reader, row });
    }
    done++;
    await progress?.(done, stale.length);
  }
  const isWhole = done === stale.length;
  const isChanged = done > 0 || rows.size !== (before?.rows.size ?? 0);
  // What was not looked at again is as old as it was.
  const kept = isWhole ? rows : new Map([...before?.rows ?? [], ...rows]);
  const unkept = isChanged ? await files.writeIndex(folder, await encodeKept({ made: isWhole ? made : Math.min(made, before?.made ?? made), rows: kept })) : undefined;
  return { rows: listing.files.flatMap(({ path }) => rows.get(path)?.row ?? []), unread, unkept, isWhole };
}
