/** One part of what a library costs, in a process of its own: `node out/bench/library.mjs PART FOLDER`; prints JSON, times in milliseconds. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/check.js';
import { DiskLibrary } from '../../src/cli/library-files.js';
import { isProblem } from '../../src/library/files.js';
import { Library } from '../../src/library/library.js';
import { read } from '../../src/reading/index.js';
import { readStatement } from '../../src/statement/index.js';
import { generatedStatement } from '../../test/statements/generated.js';

const [, , part = '', folder = ''] = process.argv;
const queries = 300;

function open(): Promise<Library> {
  return Library.open([{ place: folder, name: folder }], new DiskLibrary());
}

/** How long something takes. */
async function timed<Result>(what: () => Promise<Result> | Result): Promise<{ time: number; result: Result }> {
  const start = performance.now();
  const result = await what();
  return { time: performance.now() - start, result };
}

const parts: Readonly<Record<string, () => Promise<object>>> = {
  // Every file read and judged, and nothing kept: what a library cannot do without.
  async read() {
    const listing = await new DiskLibrary().list(folder);
    if (isProblem(listing)) throw new Error(listing.problem);
    const { time } = await timed(() => { for (const { path } of listing.files) check(readFileSync(join(folder, path), 'utf8')); });
    return { time };
  },
  async build() {
    const { time, result } = await timed(open);
    return { time, statements: result.records.length, bytes: statSync(join(folder, '.forthright', 'library.index')).size };
  },
  async open() {
    const { time, result: library } = await timed(open);
    const drafts = Array.from({ length: queries + 1 }, (_, number) => read(readStatement(generatedStatement(1_000_000 + number, 300).text)));
    const first = await timed(() => library.similar(drafts[queries] ?? drafts[0] as (typeof drafts)[0]));
    const times: number[] = [];
    for (const draft of drafts.slice(0, queries)) times.push((await timed(() => library.similar(draft))).time);
    times.sort((a, b) => a - b);
    const names = await timed(() => library.viewFor({}).peopleByKey('x'));
    return { time, first: first.time, median: times[queries >> 1], p95: times[Math.floor(queries * 0.95)], names: names.time };
  },
};

const measured = await parts[part]?.();
process.stdout.write(JSON.stringify(measured));
