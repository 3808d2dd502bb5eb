import { check } from '../check.js';
import { checkListJson, type ListedFile } from '../formats/check-list-json.js';
import { checkListPretty } from '../formats/check-list-pretty.js';
import { jsonText } from '../formats/json.js';
import { checkListOf } from '../publish/check-list/index.js';
import { checkListWords } from '../publish/check-list/words.js';
import type { CheckCommandOptions } from './check-command.js';
import { withCommandLine } from './check-text.js';
import { FilesBeside } from './files-beside.js';
import { expandWithFolders } from './inputs.js';
import type { Io } from './io.js';
import { librariesOf } from './library-opening.js';
import { Session } from './session.js';

/**
 * `forthright check --publish`: what is left to do before statements go out.
 * @returns The exit code: 0 where nothing is open; 1 where something is; 2 where a file could not be read, a configuration has a fault, or the format is none for people or JSON.
 */
export async function checkListCommand(files: readonly string[], options: CheckCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const { format, locale, library } = options;
  if (format !== 'pretty' && format !== 'json') {
    io.stderr.write(`${session.words.publishFormats}\n`);
    return 2;
  }
  const libraries = librariesOf(session, false);
  const beside = new FilesBeside({ limit: options.maxSize, optionsFor: (source) => session.optionsFor(source) });
  const listed: ListedFile[] = [];
  const { paint, width } = session;
  await session.eachText(files, async ({ source, decoded: { text } }) => {
    const view = library === false ? undefined : await libraries.viewFor(library ?? (await session.libraryOf(source)), source.path);
    const checkOptions = withCommandLine(await session.optionsFor(source), options);
    const checked = check(text, { ...checkOptions, library: view, versions: await beside.versionsOf(source), once: true });
    const list = checkListOf(checked, { locale, rules: checkOptions.rules, surroundings: source.path === undefined ? undefined : beside.surroundingsOf(source.path) });
    const file = { file: source.file, text: checked.reading.statement.text, list };
    listed.push(file);
    if (format === 'pretty') io.stdout.write(checkListPretty(file, { paint, locale, width }));
  }, expandWithFolders);
  const ready = listed.filter(({ list }) => list.open === 0).length;
  if (format === 'json') io.stdout.write(jsonText(checkListJson(listed, session.unread)));
  else if (listed.length > 1) io.stdout.write(`${paint.bold(checkListWords(locale).summary(ready, listed.length))}\n`);
  if (session.unread.length > 0) return 2;
  return ready < listed.length ? 1 : 0;
}
