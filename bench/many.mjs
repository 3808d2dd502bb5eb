/** A thousand files: how many a second, and how much memory. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { draft } from './drafts.mjs';

export const count = 1000;
const words = 400;
const rounds = 3;

/**
 * @param {Readonly<Record<string, (files: readonly string[]) => readonly string[]>>} commands arguments of Node for some files, by name
 * @returns {Record<string, { perSecond: number, megabytes: number }>} files a second (the best of some rounds), and the most memory
 */
export function manyFiles(commands) {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'));
  try {
    const files = Array.from({ length: count }, (_, number) => join(folder, `${number}.statement.md`));
    files.forEach((file, number) => { writeFileSync(file, `${draft(20_000 + number, words)}\n`); });
    const memory = join(folder, 'memory');
    /** @type {Map<string, { perSecond: number, megabytes: number }>} */
    const best = new Map();
    for (let round = 0; round < rounds; round++) {
      for (const [name, argsFor] of Object.entries(commands)) {
        const start = performance.now();
        const { error } = spawnSync(process.execPath, ['--import', pathToFileURL(join(import.meta.dirname, 'memory.mjs')).href, ...argsFor(files)], { stdio: 'ignore', env: { ...process.env, BENCH_MEMORY: memory } });
        if (error) throw error;
        const perSecond = count / (performance.now() - start) * 1000;
        const megabytes = Number(readFileSync(memory, 'utf8')) / 1024;
        const before = best.get(name);
        best.set(name, { perSecond: Math.max(perSecond, before?.perSecond ?? 0), megabytes: Math.max(megabytes, before?.megabytes ?? 0) });
      }
    }
    return Object.fromEntries(best);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
