import type { MessagePort } from 'node:worker_threads';
import type { CheckOptions } from '../check.js';
import { checkSource, type Outcome } from './check-source.js';
import { checkText, withCommandLine } from './check-text.js';
import { Configurations } from './configurations.js';
import type { CheckedFile } from '../formats/check-json.js';
import type { SurveyRow } from '../survey/row.js';
import type { Source } from './inputs.js';
import type { Io } from './io.js';
import { Libraries } from './libraries.js';
import { surveyText } from './survey-text.js';
import type { ThreadTask } from './thread-task.js';
import { cliWords } from './words.js';

/** The other end of `checkInThreads`: checks, or counts, each batch of files that comes in, and answers with what came of them. */
export function serveChecks(port: MessagePort, task: ThreadTask, io: Pick<Io, 'stdin'>): void {
  const words = cliWords(task.locale);
  // Whoever started this thread has told what is wrong in the configurations.
  const configurations = new Configurations(task.config, words, task.locale, () => undefined);
  const libraries = new Libraries({ optionsFor: (path) => configurations.optionsFor(path), limit: task.maxSize });
  const optionsFor = async ({ path }: Source): Promise<CheckOptions> => {
    const library = task.library === false ? undefined : await libraries.viewFor(task.library ?? (await configurations.libraryFor(path)), path);
    return { ...withCommandLine(await configurations.optionsFor(path), task), library };
  };
  const serve = async (batch: readonly Source[]): Promise<void> => {
    const outcomes: Outcome<CheckedFile | SurveyRow>[] = [];
    for (const source of batch) {
      outcomes.push(await checkSource<CheckedFile | SurveyRow>(source, task.maxSize, io, words, async ({ decoded }) => (
        task.makes === 'survey' ? surveyText(source, decoded.text, await configurations.optionsFor(source.path)) : checkText(source, decoded.text, await optionsFor(source))
      )));
    }
    port.postMessage(outcomes);
  };
  let before: Promise<void> = Promise.resolve();
  // One after the other: answers must keep the order of the batches.
  port.on('message', (batch: readonly Source[]) => { before = before.then(() => serve(batch)); });
}
