import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locale } from '../benchmarks/types.js';
import type { UnreadFile } from '../formats/check-json.js';
import { isProblem, kindOf, type ListedFile } from '../library/files.js';
import { expandInputs, type Source } from './inputs.js';
import { DiskLibrary } from './library-files.js';
import { folderMessage, libraryWords, unreadMessage } from './library-words.js';

/** A file in a folder that was named, and what it was like when the folder was looked into. */
export interface InFolder {
  readonly folder: string;
  readonly listed: ListedFile;
}

/** The folders of a survey: they stand for the statements in them, as in a library; files, globs and `-` for what they do elsewhere. */
export class SurveyFolders {
  readonly #places = new Map<Source, InFolder>();
  /** When they were looked into, in milliseconds since 1970. */
  readonly made = Date.now();

  constructor(private readonly locale: Locale) {}

  /** Where a source was found; undefined where it was named itself. */
  placeOf(source: Source): InFolder | undefined {
    return this.#places.get(source);
  }

  /** Finds what was named: `expandInputs` is replaced by it. Documents that have to be imported first, and what cannot be looked into, are told as unread. */
  readonly expand: typeof expandInputs = async (given, stdinName, words) => {
    const sources = new Map<string, Source>();
    const unread: UnreadFile[] = [];
    const add = (source: Source): boolean => {
      const place = source.path === undefined ? '-' : resolve(source.path);
      const isNew = !sources.has(place);
      if (isNew) sources.set(place, source);
      return isNew;
    };
    for (const input of given) {
      if (!(await isFolder(input))) {
        const expanded = await expandInputs([input], stdinName, words);
        expanded.sources.forEach(add);
        unread.push(...expanded.unread);
        continue;
      }
      const listing = await new DiskLibrary().list(input);
      if (isProblem(listing)) {
        unread.push({ file: input, message: folderMessage(listing, this.locale, words) });
        continue;
      }
      for (const { path, reason } of listing.unread) unread.push({ file: join(input, path), message: unreadMessage(reason, this.locale, words) });
      let isEmpty = true;
      for (const listed of listing.files) {
        const file = join(input, listed.path);
        const kind = kindOf(listed.path);
        if (kind === 'document') unread.push({ file, message: unreadMessage({ problem: 'other-format' }, this.locale, words) });
        if (kind !== 'statement') continue;
        isEmpty = false;
        const source: Source = { file, path: file, pattern: input, inFolder: listed.path };
        if (add(source)) this.#places.set(source, { folder: input, listed });
      }
      if (isEmpty) unread.push({ file: input, message: libraryWords(this.locale).noStatement });
    }
    return { sources: [...sources.values()], unread };
  };
}

async function isFolder(path: string): Promise<boolean> {
  // What cannot be looked at is told by who reads it.
  return path !== '' && path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
}
