import { countryName } from '../facts/countries.js';
import { jsonText } from '../formats/json.js';
import { libraryJson } from '../formats/library-json.js';
import { prettyLibrary } from '../formats/library-pretty.js';
import { libraryListWords } from '../formats/library-words.js';
import { visible } from '../formats/visible.js';
import { catalogue } from '../library/catalogue.js';
import { overviewOf } from '../library/overview.js';
import type { Io } from './io.js';
import { librariesOf } from './library-opening.js';
import { libraryWords, unreadMessage } from './library-words.js';
import type { readFormats } from './option-values.js';
import { type FileOptions, Session } from './session.js';

export interface LibraryCommandOptions extends FileOptions {
  readonly format: (typeof readFormats)[number];
}

/** The folders that a command is about: those named, else those of the configuration of the working folder. */
async function foldersFor(named: readonly string[], session: Session): Promise<readonly string[]> {
  return named.length > 0 ? named : session.libraryOf({ file: '-', path: undefined });
}

/**
 * `forthright library list`: past statements by country and year, and the people in them. Without a folder, and with none configured, the
 * built-in catalogue.
 * @returns The exit code: 0; 2 where a folder could not be opened or has no statement
 */
export async function libraryList(named: readonly string[], options: LibraryCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const { locale, format } = options;
  const folders = await foldersFor(named, session);
  const library = folders.length === 0 ? undefined : await librariesOf(session, format === 'pretty').open(folders);
  if (library?.records.length === 0) return 2;
  const overview = overviewOf(library?.records ?? catalogue(), (country) => countryName(country, format === 'json' ? 'en' : locale));
  if (format === 'json') {
    const unread = (library?.unread ?? []).map(({ file, reason }) => ({ file, message: unreadMessage(reason, locale, session.words) }));
    io.stdout.write(jsonText(libraryJson(overview, [...unread, ...session.unread])));
  } else {
    io.stdout.write(`${library ? '' : `${libraryListWords(locale).catalogue}\n\n`}${prettyLibrary(overview, { paint: session.paint, locale })}`);
  }
  return session.unread.length > 0 ? 2 : 0;
}

/**
 * `forthright library index`: reads what has changed, and keeps the indexes.
 * @returns The exit code: 0; 2 where a folder could not be opened, or has no statement
 */
export async function libraryIndex(named: readonly string[], options: LibraryCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const words = libraryWords(options.locale);
  const folders = await foldersFor(named, session);
  if (folders.length === 0) {
    io.stderr.write(`${words.noLibrary}\n`);
    return 2;
  }
  const start = performance.now();
  const library = await librariesOf(session, options.format === 'pretty').open(folders);
  const seconds = (performance.now() - start) / 1000;
  const opened = library.folders.flatMap((folder) => ('failed' in folder ? [] : [folder]));
  if (options.format === 'json') {
    const unread = library.unread.map(({ file, reason }) => ({ file, message: unreadMessage(reason, options.locale, session.words) }));
    io.stdout.write(jsonText({
      version: 1, seconds, folders: opened.map(({ name, counts, index, remade, unkept }) => ({ folder: name, statements: index.entries.length, ...counts, remade: remade ?? null, kept: unkept === undefined })),
      unread: [...unread, ...session.unread],
    }));
  } else {
    for (const { name, counts, index } of opened) if (index.entries.length > 0) io.stdout.write(`${visible(name)}: ${words.indexed(counts, index.entries.length, seconds)}\n`);
  }
  return session.unread.length > 0 ? 2 : 0;
}
