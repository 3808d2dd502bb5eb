/** How long commands take on one file, started cold. */
import { spawnSync } from 'node:child_process';
import { performance } from 'node:perf_hooks';

const rounds = 15;

/**
 * Runs commands in turn, so that a busy moment of the machine hits them all.
 * @param {Readonly<Record<string, readonly string[]>>} commands arguments of Node, by name
 * @returns {Record<string, number>} medians in milliseconds
 */
export function coldTimes(commands) {
  /** @type {Map<string, number[]>} */
  const times = new Map(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) {
      const start = performance.now();
      const { error } = spawnSync(process.execPath, args, { stdio: 'ignore' });
      if (error) throw error;
      times.get(name)?.push(performance.now() - start);
    }
  }
  return Object.fromEntries([...times].map(([name, all]) => [name, all.sort((a, b) => a - b)[rounds >> 1] ?? Number.NaN]));
}
