import { jsonText } from '../formats/json.js';
import { type ReadFile, readJson } from '../formats/read-json.js';
import { prettyRead } from '../formats/read-pretty.js';
import { read } from '../reading/index.js';
import { readStatement } from '../statement/index.js';
import { expandWithFolders } from './inputs.js';
import type { Io } from './io.js';
import type { readFormats } from './option-values.js';
import { type FileOptions, Session } from './session.js';

export interface ReadCommandOptions extends FileOptions {
  readonly format: (typeof readFormats)[number];
}

/**
 * `forthright read`: what each statement says, unjudged.
 * @returns The exit code: 0, or 2 where a file could not be read.
 */
export async function readCommand(files: readonly string[], options: ReadCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const done: ReadFile[] = [];
  await session.eachText(files, async ({ source, decoded }) => {
    const file: ReadFile = { file: source.file, reading: read(readStatement(decoded.text, await session.optionsFor(source))) };
    if (options.format === 'json') done.push(file);
    else io.stdout.write(prettyRead(file, { paint: session.paint, locale: options.locale, width: session.width }));
  }, expandWithFolders);
  if (options.format === 'json') io.stdout.write(jsonText(readJson(done, session.unread)));
  return session.unread.length > 0 ? 2 : 0;
}
