import { stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locale } from '../benchmarks/types.js';
import type { UnreadFile } from '../formats/check-json.js';
import { isProblem, kindOf } from '../library/files.js';
import { expandInputs, type Source } from './inputs.js';
import { DiskLibrary } from './library-files.js';
import { folderMessage, libraryWords, unreadMessage } from './library-words.js';

async function isFolder(path: string): Promise<boolean> {
  // What cannot be looked at is told by who reads it.
  return path !== '' && path !== '-' && (await stat(path).catch(() => undefined))?.isDirectory() === true;
}

/**
 * Lets folders stand for the statements in them, as in a library; files, globs and `-` for what they do elsewhere.
 * @returns what `expandInputs` is replaced by. Documents that have to be imported first, and what cannot be looked into, are told as unread.
 */
export function expandFolders(locale: Locale): typeof expandInputs {
  return async (given, stdinName, words) => {
    const sources = new Map<string, Source>();
    const unread: UnreadFile[] = [];
    const add = (source: Source): void => {
      const place = source.path === undefined ? '-' : resolve(source.path);
      if (!sources.has(place)) sources.set(place, source);
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
        unread.push({ file: input, message: folderMessage(listing, locale, words) });
        continue;
      }
      for (const { path, reason } of listing.unread) unread.push({ file: join(input, path), message: unreadMessage(reason, locale, words) });
      const kinds = listing.files.map(({ path }) => ({ file: join(input, path), kind: kindOf(path) }));
      for (const { file, kind } of kinds) {
        if (kind === 'statement') add({ file, path: file, pattern: input });
        else if (kind === 'document') unread.push({ file, message: unreadMessage({ problem: 'other-format' }, locale, words) });
      }
      if (!kinds.some(({ kind }) => kind === 'statement')) unread.push({ file: input, message: libraryWords(locale).noStatement });
    }
    return { sources: [...sources.values()], unread };
  };
}
