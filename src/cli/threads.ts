import { on } from 'node:events';
import type { Outcome } from './check-source.js';
import type { Source } from './inputs.js';
import type { Threads, ThreadTask } from './thread-task.js';

/** So many files are handed over at once, and so many times that is what one more thread is worth starting for: it takes as long as some fifty files. */
const batchSize = 8;
const batchesPerThread = 8;
/** A thread has its next batch before it is done with one, and no more: what is checked ahead of the report is kept in memory. */
const batchesAhead = 2;

/** How many threads are worth starting for so many files; 0 where this one does it sooner alone. */
export function threadsFor(files: number, threads: Threads | undefined): number {
  const worth = Math.min(threads?.most ?? 0, Math.floor(files / (batchSize * batchesPerThread)));
  return worth < 2 ? 0 : worth;
}

/**
 * Checks files in several threads, or counts them.
 * `Result` is what the task makes of a file.
 * @returns what came of each, in the order of the files
 * @throws {Error} when a thread breaks down
 */
export async function* checkInThreads<Result>(sources: readonly Source[], threads: Threads, count: number, task: ThreadTask): AsyncGenerator<Outcome<Result>> {
  const batches = Array.from({ length: Math.ceil(sources.length / batchSize) }, (_, number) => sources.slice(number * batchSize, (number + 1) * batchSize));
  const started = Array.from({ length: count }, () => {
    const worker = threads.start(task);
    return { worker, answers: on(worker, 'message', { close: ['exit'] }) };
  });
  const hand = (number: number): void => {
    const batch = batches[number];
    if (batch) started[number % count]?.worker.postMessage(batch);
  };
  try {
    for (let number = 0; number < count * batchesAhead; number++) hand(number);
    for (let number = 0; number < batches.length; number++) {
      const answer = await started[number % count]?.answers.next();
      if (answer === undefined || answer.done === true) throw new Error('A thread ended before its work was done.');
      hand(number + count * batchesAhead);
      const [outcomes] = answer.value as readonly unknown[];
      yield* outcomes as readonly Outcome<Result>[];
    }
  } finally {
    await Promise.all(started.map(({ worker }) => worker.terminate()));
  }
}
