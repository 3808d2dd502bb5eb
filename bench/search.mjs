/**
 * Measures one search engine in a process of its own, and prints the result as JSON: `node --expose-gc bench/search.mjs MODULE FOLDER`.
 * MODULE exports `build(texts)`, `query(index, words)`, `save(index)` and `load(saved)`. FOLDER has the statements, and `queries.json` with the words of drafts, the rarest first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';

/** So many words of a draft are its rarest. */
const few = 30;
/** What all queries of one kind may take, in milliseconds: the slowest engine is asked less often. */
const patience = 8000;

const [, , module = '', folder = ''] = process.argv;
/** @type {{ build: (texts: readonly string[]) => unknown, query: (index: unknown, words: readonly string[]) => unknown, save: (index: unknown) => Promise<string | Uint8Array>, load: (saved: string | Uint8Array) => unknown }} */
const engine = await import(pathToFileURL(module).href);
const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.statement.md')).sort().map((path) => readFileSync(join(folder, path), 'utf8'));
/** @type {string[][]} */
const queries = JSON.parse(readFileSync(join(folder, 'queries.json'), 'utf8'));

/** Bytes in use once what is not needed has gone. */
function used() {
  globalThis.gc?.();
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

/** Median of the time that queries take, in milliseconds. @param {unknown} index @param {(words: readonly string[]) => readonly string[]} cut */
async function median(index, cut) {
  await engine.query(index, cut(queries[0] ?? []));
  const times = [];
  const end = performance.now() + patience;
  for (const words of queries.slice(1)) {
    const start = performance.now();
    await engine.query(index, cut(words));
    times.push(performance.now() - start);
    if (performance.now() > end) break;
  }
  return times.sort((a, b) => a - b)[times.length >> 1];
}

const before = used();
const start = performance.now();
const index = await engine.build(texts);
const build = performance.now() - start;
const memory = used() - before;
const all = await median(index, (words) => words);
const rare = await median(index, (words) => words.slice(0, few));
const saved = await engine.save(index);
const loading = performance.now();
await engine.load(saved);
process.stdout.write(JSON.stringify({ build, all, rare, memory, disk: Buffer.byteLength(saved), load: performance.now() - loading }));
process.exit(0);
