import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Io } from './io.js';
import { outputTo } from './output.js';
import { askedLocale, run } from './program.js';
import { unexpected } from './session.js';
import type { ThreadTask } from './thread-task.js';
import { cliWords } from './words.js';

/** Stands among the arguments of a thread. No command line can hold it: with this sign arguments end. */
const threadMark = '\0thread';

const args = process.argv.slice(2);
const words = cliWords(askedLocale(args, process.env));

function failed(error: NodeJS.ErrnoException): void {
  // Whoever reads from us may stop reading (`| head`): that is no error. A full disk is.
  if (error.code === 'EPIPE') process.exit();
  process.stderr.write(`${words.noReport(error.code ?? error.message)}\n`);
  process.exit(2);
}

/** What starts the program, and in a thread serves checks. */
const entry = join(__dirname, '..', 'cli.js');

/** Aborted by the first Ctrl-C; the second ends the process as it always does. */
function interruption(): AbortSignal {
  const controller = new AbortController();
  process.once('SIGINT', () => { controller.abort(); });
  return controller.signal;
}

function inThisProcess(): void {
  // For a thread the program that checks is enough, also where it counts.
  const threads = {
    most: Math.min(availableParallelism(), 8),
    start: async (task: ThreadTask) => {
      // Loaded here, as standard input is: most runs need neither, and each takes some milliseconds.
      const { Worker } = await import('node:worker_threads');
      return new Worker(entry, { workerData: task, argv: ['check', threadMark] });
    },
  };
  const io: Io = { stdout: outputTo(1, () => process.stdout, failed), stderr: outputTo(2, () => process.stderr, failed), get stdin() { return process.stdin; }, env: process.env, threads, interruption };
  run(args, io).then(
    (code) => { process.exitCode = code; },
    (error: unknown) => {
      process.exitCode = 2;
      process.stderr.write(unexpected(error, args.includes('--debug'), words));
    },
  );
}

async function inThread(): Promise<void> {
  const thread = await import('node:worker_threads');
  const { serveChecks } = await import('./serve-checks.js');
  if (thread.parentPort) serveChecks(thread.parentPort, thread.workerData as ThreadTask, process);
}

if (args.includes(threadMark)) void inThread();
else inThisProcess();
