/**
 * Builds what ships into dist/: the command line, and the extension for desktop and for the browser.
 * `node esbuild.mjs cli` or `extension` builds only that; `--production` minifies and leaves source maps out.
 */
import { parseArgs } from 'node:util';
import { bundle } from './tools/lib/bundles.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { production: { type: 'boolean', default: false } } });
const shipped = /** @type {const} */ (['cli', 'extension']);
const chosen = shipped.filter((name) => positionals.length === 0 || positionals.includes(name));
if (chosen.length < positionals.length) throw new Error(`There is ${shipped.join(' and ')} to build, not ${positionals.join(' ')}.`);
await Promise.all(chosen.map((name) => bundle(name, values)));
