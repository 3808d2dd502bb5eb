/** Many files: how many a second, and how much memory. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { draft } from './drafts.mjs';

export const count = 1000;
const words = 400;
const rounds = 3;
/** Files that settled long ago: what is kept of such as were just written is not trusted. */
const longAgo = new Date('2025-01-01T00:00:00Z');

/**
 * @param {Readonly<Record<string, (files: readonly string[], folder: string) => readonly string[]>>} commands arguments of Node for some files, and for their folder, by name
 * @param {{ count?: number, rounds?: number, first?: (folder: string) => readonly string[] }} [options] `first` gives arguments of Node for what is run once before all is measured
 * @returns {Record<string, { perSecond: number, megabytes: number }>} files a second (the best of some rounds), and the most memory
 */
export function manyFiles(commands, { count: some = count, rounds: turns = rounds, first } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
  try {
    const files = Array.from({ length: some }, (_, number) => join(folder, `${number}.statement.md`));
    files.forEach((file, number) => {
      writeFileSync(file, `${draft(20_000 + number, words)}\n`);
      utimesSync(file, longAgo, longAgo);
    });
    if (first) spawnSync(process.execPath, first(folder), { stdio: 'ignore' });
    const memory = join(folder, 'memory');
    /** @type {Map<string, { perSecond: number, megabytes: number }>} */
    const best = new Map();
    for (let round = 0; round < turns; round++) {
      for (const [name, argsFor] of Object.entries(commands)) {
        const { seconds, megabytes } = timed(argsFor(files, folder), memory);
        const perSecond = some / seconds;
        const before = best.get(name);
        best.set(name, { perSecond: Math.max(perSecond, before?.perSecond ?? 0), megabytes: Math.max(megabytes, before?.megabytes ?? 0) });
      }
    }
    return Object.fromEntries(best);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/**
 * Runs Node once.
 * @param {readonly string[]} args
 * @param {string} memory a file that may be written over
 */
function timed(args, memory) {
  const start = performance.now();
  const { error } = spawnSync(process.execPath, ['--import', pathToFileURL(join(import.meta.dirname, 'memory.mjs')).href, ...args], { stdio: 'ignore', env: { ...process.env, BENCH_MEMORY: memory } });
  if (error) throw error;
  return { seconds: (performance.now() - start) / 1000, megabytes: Number(readFileSync(memory, 'utf8')) / 1024 };
}

/**
 * A survey of a folder, once with every file read and once from what was kept of it.
 * @param {string} cli
 * @param {number} some statements
 * @param {(number: number) => { readonly path: string, readonly text: string }} statement
 */
export function surveyOf(cli, some, statement) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
  try {
    for (let number = 0; number < some; number++) {
      const { path, text } = statement(number);
      const file = join(folder, 'statements', path);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, text);
      utimesSync(file, longAgo, longAgo);
    }
    const survey = () => timed([cli, 'survey', join(folder, 'statements')], join(folder, 'memory'));
    return { ...survey(), kept: survey() };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
