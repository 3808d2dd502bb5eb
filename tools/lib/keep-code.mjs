/**
 * Keeps the code that V8 makes of the command line's program, for `src/cli/start.ts`: `node keep-code.mjs PROGRAM CACHE EXAMPLE`.
 * The program checks an example first, so that what a check needs is among it.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import v8 from 'node:v8';
import { Script } from 'node:vm';

const [, , program = '', cache = '', example = ''] = process.argv;
// Kept code fits only where V8's flags are the same, and at a start the program has not changed them yet.
v8.setFlagsFromString = () => undefined;
const script = new Script(readFileSync(program, 'latin1'), { filename: program });
process.argv = [process.argv[0] ?? '', program, 'check', '--fail-on', 'none', example];
process.on('exit', () => { writeFileSync(cache, script.createCachedData()); });
Reflect.apply(script.runInThisContext(), undefined, [{}, createRequire(program), { exports: {} }, program, dirname(program)]);
