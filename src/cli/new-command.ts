import { join } from 'node:path';
import { draftFileName } from '../drafting/file-name.js';
import type { DraftLanguage, DraftRequest } from '../drafting/request.js';
import { skeletonOf } from '../drafting/skeleton.js';
import { localDay } from '../statement/calendar.js';
import type { EventKind, Level } from '../statement/front-matter.js';
import type { Io } from './io.js';
import { type NewCliWords, newCliWords } from './new-words.js';
import { type FileOptions, Session } from './session.js';
import { unwrittenMessage } from './unwritten-words.js';
import { isFolder, namedOut, writeOut } from './write-out.js';

export interface NewCommandOptions extends Pick<FileOptions, 'locale' | 'config' | 'color' | 'debug'> {
  readonly level: Level;
  readonly event: EventKind;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly person?: readonly string[];
  readonly language: DraftLanguage;
  readonly date?: string;
  readonly out?: string;
  readonly force?: true;
}

function requestOf({ level, event, country, person = [], language, date }: NewCommandOptions): DraftRequest {
  // A name from a list may have line ends in it; no sign that a terminal obeys goes into a draft.
  const people = person.map((name) => name.replace(/[\s\p{Cc}]+/gu, ' ').trim()).filter((name) => name !== '');
  return { level, event, country, people, language, date: date ?? localDay(new Date()) };
}

function tellGaps(session: Session, file: string, { country }: DraftRequest, words: NewCliWords): void {
  if (country === undefined) session.remark({ file, message: words.noCountry });
}

/**
 * `forthright new`: writes a statement to begin from, to a file or to standard output.
 * @returns The exit code: 0; 2 where the file is there already or could not be written.
 */
export async function newCommand(options: NewCommandOptions, io: Io): Promise<number> {
  const { force, locale } = options;
  const out = namedOut(options.out);
  const session = new Session({ ...options, stdinFilename: '<stdin>', maxSize: Infinity }, io);
  const words = newCliWords(locale);
  if (!(await session.isConfigurationThere())) return 2;
  const request = requestOf(options);
  const path = out !== undefined && isFolder(out) ? join(out, draftFileName(request)) : out;
  const { treaties } = await session.optionsFor({ file: path ?? '-', path });
  const text = skeletonOf(request, treaties);
  if (path === undefined) {
    io.stdout.write(text);
    tellGaps(session, '-', request, words);
    return 0;
  }
  const problem = await writeOut(path, text, force === true);
  if (problem !== undefined) {
    session.fail({ file: path, message: unwrittenMessage(problem, locale) });
    return 2;
  }
  session.remark({ file: path, message: words.written });
  tellGaps(session, path, request, words);
  return 0;
}
