/**
 * Runs a TypeScript script of the project: `node tools/run.mjs tools/eval/main.ts …`.
 * It is bundled first, so that it may import src and its YAML as tests do.
 */
import { basename } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from './lib/bootstrap.mjs';
import { inProject } from './lib/places.mjs';
import { plainErrors } from './lib/plain-errors.mjs';

plainErrors();
const [, runner = '', script, ...rest] = process.argv;
if (script === undefined) throw new Error('Say which script to run: node tools/run.mjs tools/eval/main.ts');
installPackages();
const { bundleScript } = await import('./lib/bundles.mjs');
const outfile = inProject('out/scripts', script.replaceAll(/[\\/]/g, '-').replace(/\.ts$/, '.mjs'));
await bundleScript(script, outfile);
// The script sees its own arguments where every script does.
process.argv = [process.argv[0] ?? '', basename(runner), ...rest];
await import(pathToFileURL(outfile).href);
