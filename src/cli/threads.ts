import { on } from 'node:events';
import type { Worker } from 'node:worker_threads';
import type { Outcome } from './check-source.js';
import type { Source } from './inputs.js';
import type { Threads, ThreadTask } from './thread-task.js';

/** So many files are handed over at once, and so many times that is what one more thread is worth starting for: it takes as long as some fifty files. */
const batchSize = 8;
const batchesPerThread = 8;
/** A thread has its next batch before it is done with one, and no more. */
const batchesAhead = 2;
/** So many batches for each thread are checked ahead of the report, which is in the order of the files: what they give is kept in memory. */
const mostAhead = 8;

/** How many threads are worth having for so many files, this one among them; 0 where it does it sooner alone. */
export function threadsFor(files: number, threads: Threads | undefined): number {
  const worth = Math.min(threads?.most ?? 0, Math.floor(files / (batchSize * batchesPerThread)));
  return worth < 2 ? 0 : worth;
}

/** A thread that checks, and the numbers of the batches that it has, in order. */
class Helper<Result> {
  readonly given: number[] = [];
  readonly #worker;
  readonly #answers;
  /** Resolves when the thread has loaded its program. */
  readonly ready: Promise<unknown>;

  constructor(worker: Worker) {
    this.#worker = worker;
    this.#answers = on(worker, 'message', { close: ['exit'] });
    this.ready = this.#next();
  }

  give(number: number, batch: readonly Source[]): void {
    this.given.push(number);
    this.#worker.postMessage(batch);
  }

  /** The outcomes of the eldest batch. @throws {Error} when the thread breaks down */
  async answer(): Promise<readonly Outcome<Result>[]> {
    await this.ready;
    return (await this.#next()) as readonly Outcome<Result>[];
  }

  async #next(): Promise<unknown> {
    const answer = await this.#answers.next();
    if (answer.done === true) throw new Error('A thread ended before its work was done.');
    return (answer.value as readonly unknown[])[0];
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Sources by their numbers: an array of them, or what makes them when they are needed. */
export interface SourceList {
  readonly length: number;
  slice(from: number, to: number): readonly Source[];
}

/** One run over many files: other threads check, and so does this one while it has nothing to report. */
class ThreadedChecks<Result> {
  readonly #count: number;
  readonly #done = new Map<number, readonly Outcome<Result>[]>();
  /** The next batch that nobody has. */
  #next = 0;
  /** The next batch to report. */
  #awaited = 0;
  #tell: () => void = () => undefined;

  constructor(private readonly sources: SourceList, private readonly helpers: readonly Helper<Result>[], private readonly checkHere: (source: Source) => Promise<Outcome<Result>>) {
    this.#count = Math.ceil(sources.length / batchSize);
  }

  async *outcomes(): AsyncGenerator<Outcome<Result>> {
    const failed = Promise.all(this.helpers.map((helper) => this.#listen(helper)));
    // Awaited below, where it ends; until then it may fail without anybody looking.
    failed.catch(() => undefined);
    this.#fill();
    while (this.#awaited < this.#count) {
      const outcomes = this.#done.get(this.#awaited);
      if (outcomes) {
        this.#done.delete(this.#awaited++);
        this.#fill();
        yield* outcomes;
      } else if (this.#isFree()) await this.#checkNext();
      else await Promise.race([failed, this.#answered()]);
    }
  }

  /** Waits until a thread has answered. */
  #answered(): Promise<void> {
    return new Promise((resolve) => { this.#tell = resolve; });
  }

  /** Whether there is a batch that nobody has, not too far ahead of the report: whoever reads it may be slow, and what waits for them is kept in memory. */
  #isFree(): boolean {
    return this.#next < this.#count && this.#next < this.#awaited + mostAhead * (this.helpers.length + 1);
  }

  #batch(number: number): readonly Source[] {
    return this.sources.slice(number * batchSize, (number + 1) * batchSize);
  }

  async #checkNext(): Promise<void> {
    const number = this.#next++;
    const outcomes: Outcome<Result>[] = [];
    for (const source of this.#batch(number)) outcomes.push(await this.checkHere(source));
    this.#done.set(number, outcomes);
  }

  /** Takes what a thread answers, for as long as it is there. */
  async #listen(helper: Helper<Result>): Promise<void> {
    while (this.#awaited < this.#count) {
      const outcomes = await helper.answer();
      this.#done.set(helper.given.shift() ?? 0, outcomes);
      this.#fill();
      this.#tell();
    }
  }

  /** Gives each thread what it can be given. */
  #fill(): void {
    for (const helper of this.helpers) while (helper.given.length < batchesAhead && this.#isFree()) helper.give(this.#next, this.#batch(this.#next++));
  }
}

/**
 * Checks files in several threads, or counts them; this one is among them.
 * `Result` is what the task makes of a file.
 * @param count how many, this one counted
 * @param checkHere does the task on a file in this thread
 * @returns what came of each, in the order of the files
 * @throws {Error} when a thread breaks down
 */
export async function* checkInThreads<Result>(sources: SourceList, threads: Threads, count: number, task: ThreadTask, checkHere: (source: Source) => Promise<Outcome<Result>>): AsyncGenerator<Outcome<Result>> {
  const helpers = await Promise.all(Array.from({ length: count - 1 }, async () => new Helper<Result>(await threads.start(task))));
  // Not sooner: code that was kept does not fit where other flags are set, and each thread would compile the program anew.
  // A thread that never gets so far is told of where its answers are awaited.
  Promise.all(helpers.map((helper) => helper.ready)).then(async () => { (await import('./tune-engine.js')).tuneForManyFiles(); }).catch(() => undefined);
  try {
    yield* new ThreadedChecks(sources, helpers, checkHere).outcomes();
  } finally {
    await Promise.all(helpers.map((helper) => helper.end()));
  }
}
