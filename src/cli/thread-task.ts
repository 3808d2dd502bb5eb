import type { Worker } from 'node:worker_threads';
import type { Locale } from '../benchmarks/types.js';
import type { RuleSettings } from './option-values.js';

/** What a thread is told when it starts: what is made of each file, and the options that its part depends on. */
export interface ThreadTask {
  readonly makes: 'check' | 'survey';
  readonly locale: Locale;
  readonly maxSize: number;
  readonly rule: RuleSettings;
  readonly config: string | undefined;
  /** Folders of past statements, whose indexes have been kept; undefined where those of each file's configuration hold, false for none. */
  readonly library: readonly string[] | false | undefined;
}

/** Threads that the command line can start to check files in. */
export interface Threads {
  readonly most: number;
  /** Starts one that serves a task with `serveChecks`. */
  start(task: ThreadTask): Worker;
}
