import { execFile } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { globSync } from 'tinyglobby';
import { builtPlugin } from '../built-plugin.mjs';
import { deferredPlugin, filesApart } from '../deferred-plugin.mjs';
import { linkedomPlugin } from '../linkedom-plugin.mjs';
import { yamlPlugin } from '../yaml-plugin.mjs';
import { inAscii } from './ascii.mjs';
import { inProject, root } from './places.mjs';

/** @typedef {import('esbuild').BuildOptions} BuildOptions */

/** What can be built, by name. @typedef {'cli' | 'extension' | 'unit' | 'properties' | 'word' | 'suite' | 'ui'} Bundle */

/** @type {BuildOptions} */
const everywhere = {
  absWorkingDir: root,
  bundle: true,
  // ES modules are smaller than their CommonJS twins: what is not used falls away.
  mainFields: ['module', 'main'],
  plugins: [yamlPlugin(), builtPlugin(), deferredPlugin(), linkedomPlugin()],
  // Styles are put into the pages that are made.
  loader: { '.css': 'text' },
  logLevel: 'warning',
  legalComments: 'none',
};

/**
 * Node 20 knows \p{…}, though not the newest scripts, for which esbuild would write `new RegExp("…", "u")`: made anew wherever it stands in a function, each time.
 * @satisfies {BuildOptions}
 */
const onNode = { ...everywhere, platform: 'node', target: 'node20', supported: { 'regexp-unicode-property-escapes': true } };

/** @type {BuildOptions} */
const forNode = { ...onNode, format: 'cjs' };

/**
 * VS Code's web worker loads CommonJS only, and gives `vscode` through `require`.
 * A worker has no `document`, so packages that offer a part for workers must give that one.
 * @type {BuildOptions}
 */
const forBrowser = { ...everywhere, platform: 'browser', mainFields: ['browser', 'module', 'main'], conditions: ['worker', 'module'], target: 'es2022', format: 'cjs', external: ['vscode'] };

/** Tests that `npm run properties` tries with as many drafts as it is told. */
const properties = ['test/unit/properties/*.test.ts', 'test/unit/statement/{cut-latin,plain-front-matter}.test.ts', 'test/unit/benchmarks/fixed-sentences.test.ts'];

/** Tests are ES modules, in which bundled CommonJS packages need `require` and `__filename`. @type {BuildOptions} */
const forTests = {
  ...onNode,
  format: 'esm',
  banner: {
    js: "import { createRequire as createRequireForBundle } from 'node:module'; const require = createRequireForBundle(import.meta.url); const __filename = require('node:url').fileURLToPath(import.meta.url);",
  },
  sourcemap: 'inline',
};

/**
 * A module that imports all files that match: one bundle instead of one a file, so that what they share is built once.
 * @param {string[]} patterns
 */
function all(patterns) {
  const files = globSync(patterns, { cwd: root, expandDirectories: false }).sort();
  if (files.length === 0) throw new Error(`No file matches ${patterns.join(', ')}.`);
  return { contents: files.map((file) => `import ${JSON.stringify(`./${file}`)};`).join('\n'), resolveDir: root };
}

/**
 * Lets `import 'suites'` in the web host's entry stand for all suites that run there.
 * @param {string[]} patterns
 * @returns {import('esbuild').Plugin}
 */
function suites(patterns) {
  return {
    name: 'suites',
    setup(building) {
      building.onResolve({ filter: /^suites$/ }, () => ({ path: 'suites', namespace: 'suites' }));
      building.onLoad({ filter: /.*/, namespace: 'suites' }, () => all(patterns));
    },
  };
}

/**
 * Leaves the editor's own code in the bundle that the browser loads.
 * @returns {import('esbuild').Plugin}
 */
function browserBundle() {
  return {
    name: 'browser-bundle',
    setup(building) {
      building.onResolve({ filter: /\/editor\/extension\.js$/ }, () => ({ path: './web/extension.js', external: true }));
    },
  };
}

/**
 * Lets commander go without the module that starts other programs: it takes time to load, and we have no other programs.
 * @returns {import('esbuild').Plugin}
 */
function withoutProcesses() {
  return {
    name: 'without-processes',
    setup(building) {
      building.onResolve({ filter: /^(?:node:)?child_process$/ }, ({ importer }) => (/[\\/]commander[\\/]/.test(importer) ? { path: 'child_process', namespace: 'without-processes' } : undefined));
      building.onLoad({ filter: /.*/, namespace: 'without-processes' }, () => ({ contents: '' }));
    },
  };
}

/**
 * Leaves out the commands that `forthright check` is not: with what they bring they are more than half of the program, which every start has to take in.
 * @returns {import('esbuild').Plugin}
 */
function checkAlone() {
  return {
    name: 'check-alone',
    setup(building) {
      building.onResolve({ filter: /^\.\/.*-command\.js$/ }, ({ path, kind }) => (kind === 'dynamic-import' && !/^\.\/check-/.test(path) ? { path, namespace: 'other-command' } : undefined));
      building.onLoad({ filter: /.*/, namespace: 'other-command' }, ({ path }) => ({ contents: `throw new Error(${JSON.stringify(`${path} is not in this program`)});` }));
    },
  };
}

const given = 'exports, require, module, __filename, __dirname';

/**
 * What makes a program a function of what CommonJS gives a module. As a script, with kept code, it gives that function: to put a program of
 * two megabytes into one at each start would copy it. As a module, it calls it.
 */
const asFunction = {
  begin: `(typeof module === 'undefined' ? (program) => program : (program) => { program(${given}); })((function (${given}) { `,
  end: '\n}));',
};

/**
 * A program of the command line, with code kept for its start.
 * @param {string} name of its file in dist/cli
 * @param {import('esbuild').Plugin[]} leavingOut
 * @returns {BuildOptions}
 */
function program(name, ...leavingOut) {
  return {
    ...forNode, entryPoints: ['src/cli/main.ts'], outfile: `dist/cli/${name}.js`,
    // Kept code cannot ask Node for modules but with `require`.
    supported: { ...onNode.supported, 'dynamic-import': false },
    // A package among the glob's own asks where it stands, which CommonJS has another name for.
    banner: { js: `${asFunction.begin}const bundleUrl = require('node:url').pathToFileURL(__filename).href;` },
    footer: { js: asFunction.end },
    define: { 'import.meta.url': 'bundleUrl' },
    plugins: [yamlPlugin(), builtPlugin(inProject('dist/cli')), deferredPlugin(true), linkedomPlugin(), withoutProcesses(), ...leavingOut],
  };
}

/**
 * Keeps the code of a program of the command line.
 * @param {string} name of its file in dist/cli
 */
async function keepCode(name) {
  const file = inProject(`dist/cli/${name}.js`);
  // The start reads one byte a letter, for speed, and esbuild leaves other letters in regular expressions as they are.
  writeFileSync(file, inAscii(readFileSync(file, 'utf8')));
  await promisify(execFile)(process.execPath, [inProject('tools/lib/keep-code.mjs'), file, inProject(`dist/cli/${name}.cache`), inProject('examples/conviction-weak-jordan.statement.md')]);
}

/**
 * Builds one group of bundles.
 * @param {Bundle} name
 * @param {{ production?: boolean }} [options] `production` minifies and leaves source maps out
 */
export async function bundle(name, { production = false } = {}) {
  /** @type {BuildOptions} */
  const shipped = { minify: production, sourcemap: production ? false : 'linked' };
  await Promise.all(options(name, shipped).map((each) => build(each)));
  if (name === 'cli') {
    chmodSync(inProject('dist/cli.js'), 0o755);
    await Promise.all([keepCode('check'), keepCode('program')]);
  }
}

/**
 * Builds a script that is run from the project itself.
 * @param {string} script
 * @param {string} outfile
 */
export async function bundleScript(script, outfile) {
  await build({ ...forTests, entryPoints: [script], outfile });
}

/**
 * @param {Bundle} name
 * @param {BuildOptions} shipped
 * @returns {BuildOptions[]}
 */
function options(name, shipped) {
  switch (name) {
    case 'cli':
      return [
        { ...forNode, ...shipped, entryPoints: ['src/cli/start.ts'], outfile: 'dist/cli.js', banner: { js: '#!/usr/bin/env node' } },
        // Every start reads all of a program: also what is built for work on the project is small. With `--debug` errors name places in the sources.
        { ...program('program'), ...shipped, minify: true },
        { ...program('check', checkAlone()), ...shipped, minify: true },
        ...Object.entries(filesApart).map(([file, source]) => ({ ...forNode, plugins: [yamlPlugin()], ...shipped, entryPoints: [source], outfile: `dist/cli/${file}.js`, minify: true })),
      ];
    case 'extension':
      return [
        // The desktop loads what the browser does, and hands it Node's network: the words of three languages ship once.
        { ...forNode, ...shipped, entryPoints: ['src/desktop/extension.ts'], outfile: 'dist/extension.js', plugins: [browserBundle()] },
        { ...forBrowser, ...shipped, entryPoints: ['src/editor/extension.ts'], outfile: 'dist/web/extension.js' },
        // Runs inside a panel, which is a page.
        { ...everywhere, ...shipped, platform: 'browser', target: 'es2022', format: 'iife', entryPoints: ['src/panel/main.ts'], outfile: 'dist/panel/main.js' },
      ];
    case 'unit':
      return [{ ...forTests, stdin: all(['test/unit/**/*.test.ts']), outfile: 'out/unit/tests.mjs' }];
    case 'properties':
      return [{ ...forTests, stdin: all(properties), outfile: 'out/properties/tests.mjs' }];
    case 'word':
      return [{ ...forTests, stdin: all(['test/word/*.test.ts']), outfile: 'out/word/tests.mjs' }];
    case 'ui':
      return [{ ...forTests, packages: 'external', stdin: all(['test/ui/**/*.test.ts']), outfile: 'out/ui/tests.mjs' }];
    case 'suite':
      return [
        { ...forNode, entryPoints: ['test/suite/index.node.ts'], outfile: 'out/suite/node/index.js', external: ['vscode', 'mocha'], sourcemap: 'inline' },
        { ...forNode, stdin: all(['test/suite/**/*.test.ts', '!**/*.web.test.ts']), outfile: 'out/suite/node/suites.js', external: ['vscode', 'mocha'], sourcemap: 'inline' },
        {
          ...forBrowser,
          plugins: [yamlPlugin(), builtPlugin(), deferredPlugin(), linkedomPlugin(), suites(['test/suite/**/*.test.ts', '!**/*.node.test.ts'])],
          entryPoints: ['test/suite/index.web.ts'],
          outfile: 'out/suite/web/index.js',
          sourcemap: 'inline',
          inject: [inProject('tools/lib/web-process.mjs')],
          alias: { 'node:assert/strict': inProject('tools/lib/web-assert.mjs'), 'node:assert': inProject('tools/lib/web-assert.mjs') },
        },
      ];
  }
}
