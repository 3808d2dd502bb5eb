import type { Worker } from 'node:worker_threads';
import type { Locale } from '../benchmarks/types.js';
import type { RuleSettings } from './option-values.js';

/** What a thread is told when it starts: the options of `check` that its part depends on. */
export interface ThreadTask {
  readonly locale: Locale;
  readonly maxSize: number;
  readonly rule: RuleSettings;
  readonly config: string | undefined;
}

/** Threads that the command line can start to check files in. */
export interface Threads {
  readonly most: number;
  /** Starts one that serves a task with `serveChecks`. */
  start(task: ThreadTask): Worker;
}
