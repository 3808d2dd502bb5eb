import { codingOf } from '../benchmarks/library/coding.js';
import type { PastStatement } from '../benchmarks/library/view.js';
import type { Checked } from '../check.js';
import { strengthOf } from '../comparison/strength.js';
import { baseNameOf } from '../config/paths.js';

/** What a library knows of a past statement: what judges compare, and what lists and searches show. */
export interface PastRecord extends PastStatement {
  /** BCP 47 primary subtag. */
  readonly language: string;
  readonly words: number;
  /** Benchmarks met and applicable; undefined where the text is not at hand. */
  readonly scorecard?: { readonly met: number; readonly applicable: number };
  /** Mean strength of all asks, 1 to 5, 0 for none; undefined where the text is not at hand. */
  readonly strength?: number;
  /** The same for the same text: a digest of the file's bytes. Undefined where the text is not at hand. */
  readonly hash?: string;
}

/** A record of a file, as its index keeps it: without the folder's place, which may change. */
export type FileRecord = Omit<Required<Pick<PastRecord, 'scorecard' | 'strength' | 'hash'>> & PastRecord, 'key' | 'file'>;

/** A date in the name of a file: `2019-05-24-case.statement.md`. */
export function dateIn(path: string): string | undefined {
  return /(?:^|[/_ .-])((?:19|20)\d\d(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?)(?=[/_ .-]|$)/u.exec(path)?.[1];
}

/** What a file is called where the statement has no title. */
function nameOf(path: string): string {
  return baseNameOf(path).replace(/(?:\.statement)?\.[^.]+$/u, '');
}

/** Where a past statement was published, as its front matter says; only addresses that can be opened. */
function addressOf(source: string | undefined): string | undefined {
  return source !== undefined && /^https?:\/\//iu.test(source) ? source : undefined;
}

/**
 * What a library keeps of a past statement.
 * @param path of its file, from the library's folder; it tells the date where the front matter does not
 * @param hash a digest of the file's bytes
 */
export function recordOf(path: string, hash: string, { reading, scorecard }: Checked): FileRecord {
  const date = reading.date ?? dateIn(path);
  const url = addressOf(reading.statement.frontMatter.values.source);
  return {
    ...codingOf(reading),
    title: reading.title ?? nameOf(path),
    ...(date !== undefined && { date }),
    ...(url !== undefined && { url }),
    language: reading.language,
    words: reading.words,
    scorecard: { met: scorecard.met, applicable: scorecard.applicable },
    strength: strengthOf(reading),
    hash,
  };
}
