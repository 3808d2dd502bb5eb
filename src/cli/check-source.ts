import type { UnreadFile } from '../formats/check-json.js';
import type { FileReport } from './file-report.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { type Loaded, load } from './load.js';
import type { CliWords } from './words.js';

/** What came of one file: it was checked, or counted, could not be read, or met an error that nobody foresaw. */
export type Outcome<Result> = { readonly checked: Result } | { readonly unread: UnreadFile } | { readonly source: Source; readonly error: unknown };
export type CheckOutcome = Outcome<FileReport>;

/**
 * Reads a source and checks it. Nothing throws.
 * @param limit Most bytes that are taken.
 * @param checkLoaded What is done with the text.
 */
export async function checkSource<Result>(source: Source, limit: number, io: Pick<Io, 'stdin'>, words: CliWords, checkLoaded: (loaded: Loaded) => Result | Promise<Result>): Promise<Outcome<Result>> {
  try {
    // Between files threads and signals are heard.
    await new Promise((resolve) => { setImmediate(resolve); });
    const loaded = await load(source, limit, io, words);
    return 'message' in loaded ? { unread: loaded } : { checked: await checkLoaded(loaded) };
  } catch (error) {
    return { source, error };
  }
}
