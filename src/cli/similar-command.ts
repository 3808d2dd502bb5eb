import { jsonText } from '../formats/json.js';
import { similarJson } from '../formats/similar-json.js';
import { prettySimilar } from '../formats/similar-pretty.js';
import type { Reading } from '../reading/types.js';
import { read } from '../reading/index.js';
import { readStatement } from '../statement/index.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { keyOf } from './libraries.js';
import { librariesOf } from './library-opening.js';
import { libraryWords } from './library-words.js';
import type { readFormats } from './option-values.js';
import { type FileOptions, Session } from './session.js';

export interface SimilarCommandOptions extends FileOptions {
  readonly format: (typeof readFormats)[number];
  readonly library?: readonly string[];
  readonly most: number;
}

/**
 * `forthright similar`: the past statements most like a draft, and why.
 * @returns The exit code: 0; 2 where the draft cannot be read, or there is no library to look in.
 */
export async function similarCommand(draft: string, options: SimilarCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const drafts: { reading: Reading; source: Source }[] = [];
  await session.eachText([draft], async ({ source, decoded }) => {
    drafts.push({ source, reading: read(readStatement(decoded.text, await session.optionsFor(source))) });
  });
  const [only, ...more] = drafts;
  if (more.length > 0) session.fail({ file: draft, message: session.words.oneFileEach(draft) });
  if (!only || more.length > 0) return 2;
  const { source, reading } = only;
  const folders = options.library ?? (await session.libraryOf(source));
  if (folders.length === 0) {
    io.stderr.write(`${libraryWords(options.locale).noLibrary}\n`);
    return 2;
  }
  const library = await librariesOf(session, false).open(folders);
  if (library.records.length === 0) return 2;
  const similar = library.similar(reading, { most: options.most, draft: { key: source.path === undefined ? undefined : keyOf(source.path) } });
  io.stdout.write(options.format === 'json' ? jsonText(similarJson(similar)) : prettySimilar(similar, { paint: session.paint, locale: options.locale }));
  return session.unread.length > 0 ? 2 : 0;
}
