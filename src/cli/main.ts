import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Writable } from 'node:stream';
import { type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Output } from './io.js';
import { askedLocale, run } from './program.js';
import { unexpected } from './session.js';
import type { ThreadTask } from './thread-task.js';
import { cliWords } from './words.js';

const args = process.argv.slice(2);
const words = cliWords(askedLocale(args, process.env));

function output(stream: Writable & { readonly isTTY?: boolean; readonly columns?: number }): Output {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever reads from us may stop reading (`| head`): that is no error. A full disk is.
    if (error.code === 'EPIPE') process.exit();
    process.stderr.write(`${words.noReport(error.code ?? error.message)}\n`);
    process.exit(2);
  });
  return {
    write: (content) => { stream.write(content); },
    isTerminal: stream.isTTY === true,
    columns: stream.columns,
  };
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
  const threads = { most: Math.min(availableParallelism(), 8), start: (task: ThreadTask) => new Worker(entry, { workerData: task, argv: ['check'] }) };
  run(args, { stdout: output(process.stdout), stderr: output(process.stderr), stdin: process.stdin, env: process.env, threads, interruption }).then(
    (code) => { process.exitCode = code; },
    (error: unknown) => {
      process.exitCode = 2;
      process.stderr.write(unexpected(error, args.includes('--debug'), words));
    },
  );
}

async function inThread(port: MessagePort): Promise<void> {
  const { serveChecks } = await import('./serve-checks.js');
  serveChecks(port, workerData as ThreadTask, process);
}

if (parentPort === null) inThisProcess();
else void inThread(parentPort);
