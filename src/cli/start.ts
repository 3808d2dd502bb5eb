import { closeSync, openSync, readSync, statSync } from 'node:fs';
import nodeModule, { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/*
 * What `forthright` starts: the program, or for `forthright check` alone a smaller one, which is there sooner.
 * Either with the code that V8 made of it when it was built, so that it is not compiled again.
 * Code of another version of Node does not fit; then the program is compiled, and newer versions of Node keep the result themselves.
 */

const name = process.argv[2] === 'check' ? 'check' : 'program';
const program = join(__dirname, 'cli', `${name}.js`);
const kept = join(__dirname, 'cli', `${name}.cache`);

/** Reads a file from its beginning into memory that was there before: to be given fresh memory takes longer than to read into it. */
function readInto(room: Buffer, file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    let length = 0;
    for (let read = 1; read > 0 && length < room.length; length += read) read = readSync(descriptor, room, length, room.length - length, length);
    return room.subarray(0, length);
  } finally {
    closeSync(descriptor);
  }
}

/** Runs the program with its kept code. False, and nothing has run, where there is none that fits. */
function runKept(): boolean {
  const size = statSync(kept, { throwIfNoEntry: false })?.size;
  if (size === undefined) return false;
  const room = Buffer.allocUnsafeSlow(Math.max(size, statSync(program).size));
  const source = readInto(room, program).toString('latin1');
  const script = new Script(source, { filename: program, cachedData: readInto(room, kept) });
  if (script.cachedDataRejected === true) return false;
  const run: unknown = script.runInThisContext();
  if (typeof run !== 'function') return false;
  Reflect.apply(run, undefined, [{}, createRequire(program), { exports: {} }, program, dirname(program)]);
  return true;
}

// With `--debug` whatever fails is told with the place in the sources, which Node knows only of what it compiles itself.
const debugs = process.argv.includes('--debug');
if (debugs) process.setSourceMapsEnabled(true);
if (debugs || !runKept()) {
  if ('enableCompileCache' in nodeModule && typeof nodeModule.enableCompileCache === 'function') Reflect.apply(nodeModule.enableCompileCache, nodeModule, []);
  createRequire(__filename)(program);
}
