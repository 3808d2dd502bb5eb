import type { Worker } from 'node:worker_threads';
import type { Locale } from '../benchmarks/types.js';
import type { Reporting } from './file-report.js';
import type { RuleSettings } from './option-values.js';

/** The options that a thread's part depends on. */
interface TaskOptions {
  readonly locale: Locale;
  readonly maxSize: number;
  readonly rule: RuleSettings;
  readonly config: string | undefined;
  /** Folders of past statements, whose indexes have been kept; undefined where those of each file's configuration hold, false for none. */
  readonly library: readonly string[] | false | undefined;
}

/** What a thread is told when it starts: what is made of each file, and how. */
export type ThreadTask = TaskOptions & ({ readonly makes: 'check'; readonly reporting: Reporting } | { readonly makes: 'survey' });

/** What a thread says first: its program is loaded. */
export const ready = 'ready';

/** Threads that the command line can start to check files in. */
export interface Threads {
  /** With the one that is there already. */
  readonly most: number;
  /** Starts one that serves a task with `serveChecks`. */
  start(task: ThreadTask): Promise<Worker>;
}
