import type { Dir, Dirent } from 'node:fs';
import { PackedTexts } from '../packed-texts.js';
import type { Scratch } from '../shelf.js';

/** So many names are sorted at once; where a folder has more, they are put in order run by run. */
const runLength = 8192;

/** A folder stands where the files in it do: "a/b" is behind "a.md". */
function nameOf(entry: Dirent): string {
  return entry.isDirectory() ? `${entry.name}/` : entry.name;
}

/**
 * The names of what is in a folder, in order; those of folders end in "/". Nobody has to hold all: there may be a hundred thousand.
 * @param open is closed in the end
 * @param scratch where names lie meanwhile, where there is one
 * @throws what the operating system says
 */
export function entriesIn(open: Dir, scratch?: Scratch): Iterable<string> {
  const runs: { at: number; readonly end: number }[] = [];
  const names = new PackedTexts(scratch);
  const put = (run: readonly string[]): void => {
    for (const name of run) names.add(name);
    runs.push({ at: names.length - run.length, end: names.length });
  };
  let run: string[] = [];
  try {
    for (let entry = open.readSync(); entry !== null; entry = open.readSync()) {
      run.push(nameOf(entry));
      if (run.length < runLength) continue;
      put(run.sort());
      run = [];
    }
  } finally {
    open.closeSync();
  }
  run.sort();
  if (runs.length === 0) return run;
  put(run);
  return merged(names, runs);
}

/** The names of some runs, each of which is in order, in order. */
function* merged(names: PackedTexts, runs: { at: number; readonly end: number }[]): Generator<string> {
  const next = (run: { at: number; readonly end: number }): string | undefined => (run.at < run.end ? names.text(run.at++) : undefined);
  const heads = runs.flatMap((run) => {
    const name = next(run);
    return name === undefined ? [] : [{ name, run }];
  });
  for (;;) {
    let first = heads[0];
    for (const head of heads) if (first !== undefined && head.name < first.name) first = head;
    if (first === undefined) return;
    yield first.name;
    const name = next(first.run);
    if (name === undefined) heads.splice(heads.indexOf(first), 1);
    else first.name = name;
  }
}
