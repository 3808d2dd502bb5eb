/**
 * Measures one linter in a process of its own, and prints the result as JSON: `node bench/measure.mjs MODULE PART`.
 * MODULE exports `lint(text)`, and for `asks` `fixes(text)`; PART is `fresh`, `keystroke`, `scale` or `asks`.
 */
import { openSync, readSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { draft, keystrokes, unaddressed } from './drafts.mjs';

/** What one measure may take, in milliseconds: the slowest linter takes fewer rounds. */
const usualPatience = 6000;
const words = 600;
/** Keys in one draft. */
const keys = 400;
/** In so many drafts somebody types before it is measured what a key costs. */
const typed = 8;

const [, , module = '', part = ''] = process.argv;
/** @type {{ lint: (text: string) => unknown, fixes?: (text: string) => unknown }} */
const { lint, fixes } = await import(pathToFileURL(module).href);

const schedule = process.platform === 'linux' ? openSync('/proc/thread-self/schedstat', 'r') : undefined;
const told = Buffer.alloc(100);

/** For how long this thread has waited for a processor that others had, in milliseconds: on a busy machine it is the slowest twentieth of all keys that waited. Where nobody tells, 0. */
function waited() {
  if (schedule === undefined) return 0;
  const [, nanoseconds = ''] = told.toString('latin1', 0, readSync(schedule, told, 0, told.length, 0)).split(' ');
  return Number(nanoseconds) / 1e6;
}

/**
 * Times in milliseconds, smallest first, without what was waited for a processor.
 * @param {(round: number) => string} textOf
 * @param {number} rounds
 * @param {{ work?: (text: string) => unknown, patience?: number }} [options]
 */
async function times(textOf, rounds, { work = lint, patience = usualPatience } = {}) {
  const all = [];
  const end = performance.now() + patience;
  for (let round = 0; round < rounds && (round < 3 || performance.now() < end); round++) {
    const text = textOf(round);
    const before = waited();
    const start = performance.now();
    await work(text);
    const time = performance.now() - start;
    all.push(time - (waited() - before));
  }
  return all.sort((a, b) => a - b);
}

/** @param {readonly number[]} sorted @param {number} share */
const quantile = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** @type {Record<string, () => Promise<unknown>>} */
const parts = {
  fresh: async () => ({ median: quantile(await times((round) => draft(1000 + round, words), 200), 0.5) }),
  keystroke: async () => {
    // Warm for keys too: of what a key costs at first, most is code that is not fast yet, and somebody who drafts a statement hits some four thousand.
    const before = Array.from({ length: typed }, (_, number) => keystrokes(draft(2 + number, words), keys)).flat();
    await times((round) => before[round] ?? '', before.length, { patience: 4 * usualPatience });
    const edits = keystrokes(draft(1, words), keys);
    const sorted = await times((round) => edits[round] ?? '', edits.length);
    return { median: quantile(sorted, 0.5), p95: quantile(sorted, 0.95) };
  },
  scale: async () => {
    const medians = [];
    for (const [size, rounds] of /** @type {const} */ ([[600, 60], [6000, 15], [60_000, 5]])) medians.push(quantile(await times((round) => draft(5000 + size + round, size), rounds), 0.5));
    return { medians };
  },
  asks: async () => {
    if (fixes === undefined) throw new Error(`${module} has no fixes to measure.`);
    const medians = [];
    for (const [size, rounds] of /** @type {const} */ ([[1000, 60], [10_000, 15], [100_000, 5]])) medians.push(quantile(await times((round) => unaddressed(5000 + size + round, size), rounds, { work: fixes }), 0.5));
    return { medians };
  },
};

// Warm, as in an editor that has been open for a while.
await times((round) => draft(round, words), 200);
const measured = await parts[part]?.();
process.stdout.write(JSON.stringify(measured));
process.exit(0);
