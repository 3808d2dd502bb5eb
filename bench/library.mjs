/** A library of ten thousand made-up statements: reading it, making its index, opening it, asking it. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const statements = 10_000;
/** Files that settled long ago: such as were just written are looked at again. */
const longAgo = new Date('2025-01-01T00:00:00Z');

/**
 * @param {string} script that measures one part
 * @param {string} generator module with `generatedStatement`
 * @returns {Promise<{ read: number, build: number, bytes: number, open: number, first: number, median: number, p95: number, names: number }>} times in milliseconds
 */
export async function libraryTimes(script, generator) {
  /** @type {{ generatedStatement: (number: number) => { path: string, text: string } }} */
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
    const { time: read = Number.NaN } = measured('read');
    const { time: build = Number.NaN, bytes = Number.NaN } = measured('build');
    const opened = [measured('open'), measured('open'), measured('open')].sort((a, b) => (a['time'] ?? 0) - (b['time'] ?? 0))[1] ?? {};
    const { time: open = Number.NaN, first = Number.NaN, median = Number.NaN, p95 = Number.NaN, names = Number.NaN } = opened;
    return { read, build, bytes, open, first, median, p95, names };
  } finally {
    rmSync(folder, { recursive: true });
  }
}
