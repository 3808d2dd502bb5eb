import { existsSync, readFileSync } from 'node:fs';
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

/** Runs the program with its kept code. False, and nothing has run, where there is none that fits. */
function runKept(): boolean {
  if (!existsSync(kept)) return false;
  const script = new Script(readFileSync(program, 'latin1'), { filename: program, cachedData: readFileSync(kept) });
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
