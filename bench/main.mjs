/**
 * `npm run bench`: what Forthright costs, against its peers on the same texts in the same run. `npm run bench -- fresh cold` runs only these parts; `huge`, a survey of 100,000, alone where it is asked for.
 * The peers are not the project's own packages: they are installed here, at the first run.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { installPackages } from '../tools/lib/bootstrap.mjs';
import { inProject } from '../tools/lib/places.mjs';
import { plainErrors } from '../tools/lib/plain-errors.mjs';
import { coldTimes } from './cold.mjs';
import { libraryTimes, statements } from './library.mjs';
import { count, manyFiles, surveyOf } from './many.mjs';
import { number, print } from './table.mjs';

plainErrors();
installPackages();
const here = import.meta.dirname;
if (!existsSync(join(here, 'node_modules/.package-lock.json'))) execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit', shell: process.platform === 'win32' });
const { bundle, bundleScript } = await import('../tools/lib/bundles.mjs');
const ours = inProject('out/bench/forthright.mjs');
const [library, generator, comparison, search] = ['library', 'generated', 'compare', 'search'].map((name) => inProject(`out/bench/${name}.mjs`));
if (library === undefined || generator === undefined || comparison === undefined || search === undefined) throw new Error('A bundle has no place.');
await Promise.all([
  bundle('cli', { production: true }), bundleScript('bench/cases/forthright.ts', ours), bundleScript('bench/cases/library.ts', library), bundleScript('test/statements/generated.ts', generator),
  bundleScript('bench/cases/compare.ts', comparison), bundleScript('bench/cases/search/forthright.ts', search),
]);

const bare = 'unified + retext-equality';
/** @type {Readonly<Record<string, string>>} */
const linters = {
  Forthright: ours,
  [bare]: join(here, 'cases/bare.mjs'),
  'alex 11': join(here, 'cases/alex.mjs'),
  'write-good 1.0.8': join(here, 'cases/write-good.mjs'),
  'textlint 15 + write-good': join(here, 'cases/textlint.mjs'),
  'harper.js 2.10': join(here, 'cases/harper.mjs'),
};

/**
 * Measures one linter in a process of its own.
 * @param {string} linter
 * @param {string} part
 * @returns {{ median: number, p95: number, medians: readonly number[] }} those of them that the part gives
 */
function measured(linter, part) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [join(here, 'measure.mjs'), linters[linter] ?? '', part], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${linter}: ${stderr}`);
  /** @type {{ median: number, p95: number, medians: readonly number[] }} */
  const found = JSON.parse(stdout);
  return found;
}

/**
 * A peer's command. One that is not there would end at once, and be taken for a quick one.
 * @param {string} name
 * @param {string} script
 */
function peer(name, script) {
  const path = join(here, 'node_modules', name, script);
  if (!existsSync(path)) throw new Error(`${name} is not installed: there is no ${path}. Run "npm ci" in bench/.`);
  return path;
}
const textlint = [peer('textlint', 'bin/textlint.js'), '--config', join(here, 'textlintrc.json'), '--rules-base-directory', join(here, 'node_modules')];
const example = inProject('examples/conviction-weak-jordan.statement.md');
const cli = inProject('dist/cli.js');

/** @type {Record<string, () => void | Promise<void>>} */
const parts = {
  fresh() {
    const times = Object.keys(linters).map((linter) => /** @type {const} */ ([linter, measured(linter, 'fresh').median]));
    const own = times[0]?.[1] ?? Number.NaN;
    print('A draft of 600 words, never seen before: median', [['', 'ms', 'Forthright takes'], ...times.map(([linter, time]) => [linter, number(time), `${number(own / time)} times that`])]);
  },
  keystroke() {
    const times = Object.keys(linters).map((linter) => ({ linter, ...measured(linter, 'keystroke') }));
    print('The same after each key in a draft of 600 words', [['', 'median ms', '95 % ms'], ...times.map(({ linter, median, p95 }) => [linter, number(median), number(p95)])]);
  },
  scale() {
    const rows = ['Forthright', bare, 'write-good 1.0.8'].map((linter) => {
      const [small = 0, middle = 0, large = 0] = measured(linter, 'scale').medians;
      return [linter, number(small), number(middle), number(large), number(middle / small, 1), number(large / middle, 1)];
    });
    print('Ten times the text: medians in ms', [['', '600 words', '6,000', '60,000', 'times', 'times'], ...rows]);
  },
  asks() {
    const [small = 0, middle = 0, large = 0] = measured('Forthright', 'asks').medians;
    print('Asks of nobody, all fixes worked out: medians in ms', [['', '1,000 characters', '10,000', '100,000', 'times', 'times'], ['Forthright', number(small), number(middle), number(large), number(middle / small, 1), number(large / middle, 1)]]);
  },
  cold() {
    const times = coldTimes({
      'node -e 0': ['-e', '0'],
      'Forthright': [cli, 'check', example],
      'write-good 1.0.8': [peer('write-good', 'bin/write-good.js'), example],
      'textlint 15 + write-good': [...textlint, example],
      'alex 11': [peer('alex', 'cli.js'), example],
    });
    const start = times['node -e 0'] ?? Number.NaN;
    print('The command line on one file, started cold: median', [['', 'ms', 'times node -e 0'], ...Object.entries(times).map(([name, time]) => [name, number(time, 0), number(time / start)])]);
  },
  many() {
    const results = manyFiles({
      'Forthright': (files) => [cli, 'check', '--format', 'json', ...files],
      'write-good 1.0.8': (files) => [peer('write-good', 'bin/write-good.js'), ...files],
    });
    print(`${count} files of 400 words`, [['', 'files a second', 'most memory, MB'], ...Object.entries(results).map(([name, { perSecond, megabytes }]) => [name, number(perSecond, 0), number(megabytes, 0)])]);
  },
  survey() {
    /** @param {ReturnType<typeof manyFiles>} results */
    const rows = (results) => Object.entries(results).map(([name, { perSecond, megabytes }]) => [name, number(perSecond, 0), number(megabytes, 0)]);
    const survey = (/** @type {readonly string[]} */ ...options) => (/** @type {readonly string[]} */ _files, /** @type {string} */ folder) => [cli, 'survey', ...options, folder];
    const first = (/** @type {string} */ folder) => [cli, 'survey', folder];
    const small = manyFiles({
      'Forthright, every file read': survey('--no-cache'),
      'Forthright, from what was kept': survey(),
      'write-good 1.0.8': (files) => [peer('write-good', 'bin/write-good.js'), ...files],
    }, { first });
    // Peers that take minutes have one turn.
    const slow = manyFiles({ 'textlint 15 + write-good': (files) => [...textlint, ...files], 'alex 11': (files) => [peer('alex', 'cli.js'), ...files] }, { rounds: 1 });
    print(`A survey of ${count} files of 400 words`, [['', 'files a second', 'most memory, MB'], ...rows(small), ...rows(slow)]);
    const large = manyFiles({ 'Forthright, every file read': survey('--no-cache'), 'Forthright, from what was kept': survey() }, { count: 10 * count, rounds: 1, first });
    print(`A survey of ${10 * count}`, [['', 'files a second', 'most memory, MB'], ...rows(large)]);
  },
  async huge() {
    /** @type {{ generatedStatement: (number: number, words?: number) => { path: string, text: string } }} */
    const { generatedStatement } = await import(pathToFileURL(generator).href);
    const rows = [1, 10, 100].map((times) => {
      const { kept, ...read } = surveyOf(cli, times * count, (number) => generatedStatement(number, 400));
      return [number(times * count, 0), number(read.seconds, 1), number(read.megabytes, 0), number(kept.seconds, 1), number(kept.megabytes, 0)];
    });
    print('A survey of many statements of 400 words', [['statements', 'every file read, s', 'most memory, MB', 'from what was kept, s', 'most memory, MB'], ...rows]);
  },
  async library() {
    const { read, build, bytes, open, first, median, p95, names, engines } = await libraryTimes(library, generator, {
      'Forthright': search,
      'flexsearch 0.8.212': join(here, 'cases/search/flexsearch.mjs'),
      'minisearch 7.2.0': join(here, 'cases/search/minisearch.mjs'),
      'orama 3.1.18': join(here, 'cases/search/orama.mjs'),
    }, search);
    print(`A library of ${statements} statements of 400 words`, [
      ['', '', ''],
      ['every file read and judged, s', number(read / 1000, 1), ''],
      ['its index made, s', number(build / 1000, 1), `${number(build / read)} times that`],
      ['index on disk, MB', number(bytes / 1e6, 1), ''],
      ['opened from the index, ms', number(open, 0), ''],
      ['first search, ms', number(first, 0), 'makes the arrays'],
      ['similar to a draft of 300 words, ms', number(median), `95 %: ${number(p95)}`],
      ['first question after a name, ms', number(names, 0), 'makes the keys'],
    ]);
    print('Their words alone, searched for a draft of 300 words', [
      ['', 'build s', 'whole draft ms', '30 rarest words ms', 'memory MB', 'disk MB', 'load ms'],
      ...Object.entries(engines).map(([name, { build: time, all, rare, memory, disk, load }]) => [name, number(time / 1000, 1), number(all), number(rare), number(memory / 1e6, 0), number(disk / 1e6, 1), number(load, 0)]),
    ]);
  },
  compare() {
    const { stdout, stderr, status } = spawnSync(process.execPath, [comparison], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`compare: ${stderr}`);
    /** @type {{ words: number, ours: { revised: number, different: number }, jsdiff: { revised: number, different: number } }} */
    const { words, ours, jsdiff } = JSON.parse(stdout);
    print(`Two texts of ${words} words side by side: median in ms`, [
      ['', 'a draft and its revision', 'two cases'],
      ['Forthright: benchmarks, passages, what only one has', number(ours.revised), number(ours.different)],
      ['jsdiff 9.0.0: diffWords', number(jsdiff.revised), number(jsdiff.different)],
    ]);
  },
};

/** What takes minutes is run where it is asked for by its name. */
const lengthy = new Set(['huge']);
const chosen = process.argv.slice(2);
const unknown = chosen.find((name) => !(name in parts));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${Object.keys(parts).join(', ')}.`);
console.log(`Node ${process.version}, ${cpus().length} processors, load ${number(loadavg()[0] ?? 0, 1)} at the start: a busy machine makes all times larger, the ratios hold.`);
for (const [name, run] of Object.entries(parts)) if (chosen.length === 0 ? !lengthy.has(name) : chosen.includes(name)) await run();
