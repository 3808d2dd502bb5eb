import { resolve, sep } from 'node:path';
import type { UnreadFile } from '../formats/check-json.js';
import { importable } from '../library/import/kind.js';
import { ClosedFolders } from './closed-folders.js';
import type { Source } from './inputs.js';
import { kindAt } from './kind-at.js';
import type { CliWords } from './words.js';

/** What is to be imported: a file or standard input, or an address that is fetched when its turn comes. */
export type ImportSource = { readonly kind: 'file'; readonly source: Source } | { readonly kind: 'address'; readonly address: string };

/** What browsers put beside a page that they save, and what is no one's statement. */
const passedOver = ['**/node_modules/**', '**/*_files/**', '**/.*/**', '**/.*'];

/**
 * What the SOURCES of the command line stand for: web addresses, `-` for standard input, files, and of folders all that can be imported.
 * @param library The library's own folder, which is not imported into itself.
 * @returns Sources in the order given, each once (a folder's in alphabetical order); and what stands for nothing.
 */
export async function importSources(given: readonly string[], stdinName: string, library: string, words: CliWords): Promise<{ sources: ImportSource[]; unread: UnreadFile[] }> {
  const sources = new Map<string, ImportSource>();
  const unread: UnreadFile[] = [];
  const own = `${resolve(library)}${sep}`;
  const addFile = (path: string): void => {
    const place = resolve(path);
    if (!sources.has(place)) sources.set(place, { kind: 'file', source: { file: path, path } });
  };
  for (const input of given) {
    if (input === '-') sources.set('-', { kind: 'file', source: { file: stdinName, path: undefined } });
    else if (/^[a-z][a-z\d+.-]+:\/\//i.test(input)) sources.set(input, { kind: 'address', address: input });
    else if (input === '') unread.push({ file: '""', message: words.noName });
    else if (kindAt(input) === 'folder') {
      const { glob } = await import('tinyglobby');
      const closed = new ClosedFolders();
      const inside = await glob('**', { cwd: input, ignore: passedOver, followSymbolicLinks: false, expandDirectories: false, fs: closed.fs });
      // XML may be anything; a feed among it is named itself.
      const found = inside.filter((path) => importable.test(path) && !/\.xml$/i.test(path)).sort().map((path) => `${input.replace(/[\\/]+$/, '')}/${path}`).filter((path) => !resolve(path).startsWith(own));
      const unseen = closed.unread(input, words.closedFolder);
      if (found.length === 0 && unseen.length === 0) unread.push({ file: input, message: words.nothingToImport });
      unread.push(...unseen);
      found.forEach(addFile);
    } else addFile(input);
  }
  return { sources: [...sources.values()], unread };
}
