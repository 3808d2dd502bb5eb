import type { Writable } from 'node:stream';
import type { Output } from './io.js';
import { askedLocale, run } from './program.js';
import { unexpected } from './session.js';
import { cliWords } from './words.js';

const args = process.argv.slice(2);
const words = cliWords(askedLocale(args));

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

run(args, { stdout: output(process.stdout), stderr: output(process.stderr), stdin: process.stdin, env: process.env }).then(
  (code) => { process.exitCode = code; },
  (error: unknown) => {
    process.exitCode = 2;
    process.stderr.write(unexpected(error, args.includes('--debug'), words));
  },
);
