import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Outcome } from '../../../src/cli/check-source.js';
import type { Source } from '../../../src/cli/inputs.js';
import type { Threads } from '../../../src/cli/thread-task.js';
import { checkInThreads } from '../../../src/cli/threads.js';

/** A thread that gives the names of files back, as soon as it can. */
const code = 'const { parentPort } = require("node:worker_threads"); parentPort.postMessage("ready"); parentPort.on("message", (batch) => parentPort.postMessage(batch.map(({ file }) => ({ checked: file }))));';
const threads: Threads = { most: 3, start: () => Promise.resolve(new Worker(code, { eval: true })) };
const task = { makes: 'survey', locale: 'en', maxSize: 1000, rule: {}, config: undefined, library: false } as const;
const checkHere = ({ file }: Source): Promise<Outcome<string>> => Promise.resolve({ checked: file });

/** So many sources, made when they are asked for. @param asked is told up to which number they were */
function sourcesOf(length: number, asked: (to: number) => void): { readonly length: number; slice(from: number, to: number): Source[] } {
  return {
    length,
    slice: (from, to) => {
      asked(to);
      return Array.from({ length: Math.min(to, length) - from }, (_, at) => ({ file: `${from + at}.md`, path: `${from + at}.md` }));
    },
  };
}

describe('files in threads', () => {
  it('come in their order, each once', async () => {
    const files: string[] = [];
    for await (const outcome of checkInThreads(sourcesOf(1003, () => undefined), threads, 3, task, checkHere)) if ('checked' in outcome) files.push(outcome.checked);
    assert.deepEqual(files, Array.from({ length: 1003 }, (_, number) => `${number}.md`));
  });

  it('are not read far ahead of who is slow to take them', async () => {
    let furthest = 0;
    let count = 0;
    for await (const outcome of checkInThreads(sourcesOf(10_000, (to) => { furthest = Math.max(furthest, to); }), threads, 2, task, checkHere)) {
      assert.ok('checked' in outcome);
      if (count++ % 2000 === 0) await setTimeout(50);
      // Eight batches of eight for each of two threads, and the batch that is being taken.
      assert.ok(furthest <= count + 8 * 8 * 2 + 16, `${furthest} after ${count}`);
    }
    assert.deepEqual([count, furthest >= 10_000], [10_000, true]);
  });
});
