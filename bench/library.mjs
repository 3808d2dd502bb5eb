/** A library of ten thousand made-up statements: reading it, making its index, opening it, asking it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const statements = 10_000;
/** Files that settled long ago: such as were just written are looked at again. */
const longAgo = new Date('2025-01-01T00:00:00Z');

/** How many drafts are looked for, and how long they are. */
const drafts = 300;
const draftWords = 300;

/**
 * What one engine's search costs: times in milliseconds, sizes in bytes.
 * @typedef {{ build: number, all: number, rare: number, memory: number, disk: number, load: number }} SearchCosts
 */

/**
 * @param {string} script that measures one part
 * @param {string} generator module with `generatedStatement`
 * @param {Readonly<Record<string, string>>} engines modules that search, by name
 * @param {string} rarest module whose `build` and `rarest` tell the words of a draft, the rarest first
 * @returns {Promise<{ read: number, build: number, bytes: number, open: number, first: number, median: number, p95: number, names: number, engines: Record<string, SearchCosts> }>} times in milliseconds
 */
export async function libraryTimes(script, generator, engines, rarest) {
  /** @type {{ generatedStatement: (number: number, words?: number) => { path: string, text: string } }} */
  const { generatedStatement } = await import(pathToFileURL(generator).href);
  const folder = mkdtempSync(join(tmpdir(), 'forthright-library-'));
  try {
    for (let number = 0; number < statements; number++) {
      const { path, text } = generatedStatement(number);
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      utimesSync(file, longAgo, longAgo);
    }
    /** @param {string} part @returns {Record<string, number>} */
    const measured = (part) => {
      const { stdout, stderr, status } = spawnSync(process.execPath, [script, part, folder], { encoding: 'utf8' });
      if (status !== 0) throw new Error(`library, ${part}: ${stderr}`);
      /** @type {Record<string, number>} */
      const found = JSON.parse(stdout);
      return found;
    };
    const search = await queries(folder, generatedStatement, rarest);
    const { time: read = Number.NaN } = measured('read');
    const { time: build = Number.NaN, bytes = Number.NaN } = measured('build');
    const opened = [measured('open'), measured('open'), measured('open')].sort((a, b) => (a['time'] ?? 0) - (b['time'] ?? 0))[1] ?? {};
    const { time: open = Number.NaN, first = Number.NaN, median = Number.NaN, p95 = Number.NaN, names = Number.NaN } = opened;
    return { read, build, bytes, open, first, median, p95, names, engines: Object.fromEntries(Object.entries(engines).map(([name, module]) => [name, search(name, module)])) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Writes down what is looked for, and gives what measures an engine by it.
 * @param {string} folder
 * @param {(number: number, words?: number) => { path: string, text: string }} generatedStatement
 * @param {string} rarest
 * @returns {Promise<(name: string, module: string) => SearchCosts>}
 */
async function queries(folder, generatedStatement, rarest) {
  /** @type {{ build: (texts: readonly string[]) => unknown, rarest: (index: unknown, text: string) => readonly string[] }} */
  const words = await import(pathToFileURL(rarest).href);
  const index = words.build(Array.from({ length: statements }, (_, number) => generatedStatement(number).text));
  writeFileSync(join(folder, 'queries.json'), JSON.stringify(Array.from({ length: drafts }, (_, number) => words.rarest(index, generatedStatement(1_000_000 + number, draftWords).text))));
  return (name, module) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, ['--expose-gc', '--max-old-space-size=6000', join(import.meta.dirname, 'search.mjs'), module, folder], { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${name}: ${stderr}`);
    /** @type {SearchCosts} */
    const costs = JSON.parse(stdout);
    return costs;
  };
}
