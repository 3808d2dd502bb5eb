import { basename, dirname, join } from 'node:path';
import { translationFile } from '../benchmarks/translations/beside.js';
import { translationDraft } from '../publish/translation/draft.js';
import { read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { readStatement } from '../statement/index.js';
import { statementName } from '../statement/sibling-names.js';
import type { Io } from './io.js';
import { type FileOptions, Session } from './session.js';
import { translationCliWords } from './translation-words.js';
import { unwrittenMessage } from './unwritten-words.js';
import { writeOut } from './write-out.js';

export interface TranslationCommandOptions extends FileOptions {
  readonly to: readonly string[];
}

/**
 * `forthright translation`: makes the files in which a statement is translated, beside it.
 * @returns The exit code: 0; 2 where something could not be read or written.
 */
export async function translationCommand(draft: string, options: TranslationCommandOptions, io: Io): Promise<number> {
  const session = new Session(options, io);
  const words = translationCliWords(options.locale);
  await session.eachText([draft], async ({ source: { file, path }, decoded: { text } }) => {
    const name = path === undefined ? undefined : statementName(basename(path));
    if (path === undefined || name === undefined || name.language !== undefined) {
      session.fail({ file, message: name === undefined ? words.noName : words.isTranslation });
      return;
    }
    const reading = read(readStatement(text, await session.optionsFor({ file, path })));
    for (const language of new Set(options.to)) await make(reading, path, language);
  });
  return session.unread.length > 0 ? 2 : 0;

  async function make(reading: Reading, path: string, language: string): Promise<void> {
    const file = translationFile(path, language);
    if (file === undefined) return;
    if (language === reading.language) {
      session.fail({ file: path, message: words.sameLanguage(language) });
      return;
    }
    const to = join(dirname(path), basename(file));
    const problem = await writeOut(to, translationDraft(reading, { language, original: basename(path), locale: options.locale }), false);
    if (problem !== undefined) {
      session.fail({ file: to, message: problem.problem === 'exists' ? words.exists : unwrittenMessage(problem, options.locale) });
      return;
    }
    session.remark({ file: path, message: words.written(to) });
    if (reading.statement.frontMatter.values.translations?.includes(language) !== true) session.remark({ file: path, message: words.name(language) });
  }
}
