import type { MessagePort } from 'node:worker_threads';
import type { CheckOptions } from '../check.js';
import type { SurveyRow } from '../survey/row.js';
import { checkSource, type Outcome } from './check-source.js';
import { checkText, withCommandLine } from './check-text.js';
import { Configurations } from './configurations.js';
import { type FileReport, fileReporter } from './file-report.js';
import { FilesBeside } from './files-beside.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { Libraries } from './libraries.js';
import { surveyText } from './survey-text.js';
import { ready, type ThreadTask } from './thread-task.js';
import { cliWords } from './words.js';

/** What a thread makes of a text. */
function makerFor(task: ThreadTask): (source: Source, text: string) => Promise<FileReport | SurveyRow> {
  // Whoever started this thread has told what is wrong in the configurations.
  const configurations = new Configurations(task.config, cliWords(task.locale), task.locale, () => undefined);
  if (task.makes === 'survey') return async (source, text) => surveyText(source, text, await configurations.optionsFor(source.path));
  const libraries = new Libraries({ optionsFor: (path) => configurations.optionsFor(path), limit: task.maxSize });
  const beside = new FilesBeside({ limit: task.maxSize, optionsFor: ({ path }) => configurations.optionsFor(path) });
  const optionsFor = async (source: Source): Promise<CheckOptions> => {
    const { path } = source;
    const library = task.library === false ? undefined : await libraries.viewFor(task.library ?? (await configurations.libraryFor(path)), path);
    return { ...withCommandLine(await configurations.optionsFor(path), task), library, versions: await beside.versionsOf(source), once: true };
  };
  const report = fileReporter(task.reporting);
  return async (source, text) => report(checkText(source, text, await optionsFor(source)));
}

/** The other end of `checkInThreads`: checks, or counts, each batch of files that comes in, and answers with what came of them. */
export function serveChecks(port: MessagePort, task: ThreadTask, io: Pick<Io, 'stdin'>): void {
  const words = cliWords(task.locale);
  const make = makerFor(task);
  const serve = async (batch: readonly Source[]): Promise<void> => {
    const outcomes: Outcome<FileReport | SurveyRow>[] = [];
    for (const source of batch) outcomes.push(await checkSource(source, task.maxSize, io, words, ({ decoded }) => make(source, decoded.text)));
    port.postMessage(outcomes);
  };
  let before: Promise<void> = Promise.resolve();
  // One after the other: answers must keep the order of the batches.
  port.on('message', (batch: readonly Source[]) => { before = before.then(() => serve(batch)); });
  port.postMessage(ready);
}
