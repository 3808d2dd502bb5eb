import { baseNameOf } from '../config/paths.js';
import type { DecodingProblem } from '../statement/decode.js';

/** Why a file or a folder could not be read or written. */
export type FileProblem =
  | { readonly problem: 'gone' | 'not-allowed' | 'not-a-folder' | 'not-a-file' }
  /** `code` is what the file system says (EIO, …). */
  | { readonly problem: 'failed'; readonly code: string };

/** Why a file of a library is no past statement that can be used. `other-format`: a Word file, a page, a PDF, which can be imported. */
export type UnreadReason = FileProblem | DecodingProblem | { readonly problem: 'other-format' | 'no-text' };

/** A file of a library that gave no past statement, and why. */
export interface UnreadStatement {
  readonly file: string;
  readonly reason: UnreadReason;
}

/** A file below a library's folder. */
export interface ListedFile {
  /** From the folder, with slashes. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  /** Milliseconds since 1970. */
  readonly modified: number;
}

/** What is below a folder: its files, and what could not be looked into. */
export interface Listing {
  readonly files: readonly ListedFile[];
  readonly unread: readonly { readonly path: string; readonly reason: FileProblem }[];
}

/** How the files of a library come in, and where its index is kept: the command line and the editor each give their own. Nothing of it throws. */
export interface LibraryFiles {
  /** All files below a folder, but those in folders that begin with a full stop and in `node_modules`. */
  list(folder: string): Promise<Listing | FileProblem>;
  read(folder: string, path: string): Promise<Uint8Array | FileProblem>;
  /** The index that was kept for a folder; undefined where there is none that can be read. */
  readIndex(folder: string): Promise<Uint8Array | undefined>;
  /** Keeps an index for a folder: all of it or nothing, also where two write at once. */
  writeIndex(folder: string, index: Uint8Array): Promise<FileProblem | undefined>;
}

/** Whether what came of reading is why there is nothing. */
export function isProblem(value: object): value is FileProblem {
  return 'problem' in value;
}

/** What a file of a library is by its name: a past statement, a document that can be made one, or something else. */
export function kindOf(path: string): 'statement' | 'document' | 'other' {
  const name = baseNameOf(path);
  if (/^readme\.[^.]+$/iu.test(name)) return 'other';
  if (/\.(?:md|markdown|txt)$/iu.test(name)) return 'statement';
  return /\.(?:docx?|odt|rtf|pdf|html?)$/iu.test(name) ? 'document' : 'other';
}
