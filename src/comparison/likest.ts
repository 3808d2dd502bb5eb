import { likenessOf } from '../align.js';

/** Something said in a version of a statement, with what tells it from the like. */
export interface Said {
  /** What only the like of can be: a kind, or a kind with a scope. */
  readonly key: string;
  /** The words, on one line. */
  readonly text: string;
  readonly words: ReadonlySet<string>;
}

/** How many of one side are compared with all of the other; what is left beyond that is matched word for word only. */
const most = 200;

/** What having the same key is worth beside the words. */
const sameKey = 0.6;

/** Below this two are not versions of one. */
const least = 0.5;

/**
 * Which of one version is which of the other: first those that are the same to the letter, then the likest ones.
 * @returns for each index of `earlier` the index of its match in `later`, where it has one; none is matched twice
 */
export function matchVersions(earlier: readonly Said[], later: readonly Said[]): ReadonlyMap<number, number> {
  const matches = new Map<number, number>();
  const free = new Map<string, number[]>();
  later.forEach(({ key, text }, index) => {
    const alike = free.get(`${key}\n${text}`);
    if (alike) alike.push(index);
    else free.set(`${key}\n${text}`, [index]);
  });
  earlier.forEach(({ key, text }, index) => {
    const same = free.get(`${key}\n${text}`)?.shift();
    if (same !== undefined) matches.set(index, same);
  });
  const taken = new Set(matches.values());
  const left = earlier.map((_, index) => index).filter((index) => !matches.has(index)).slice(0, most);
  const right = later.map((_, index) => index).filter((index) => !taken.has(index)).slice(0, most);
  const pairs = left.flatMap((from) => right.map((to) => ({ from, to, likeness: likenessBetween(earlier[from], later[to]) })));
  for (const { from, to } of pairs.filter(({ likeness }) => likeness >= least).sort((a, b) => b.likeness - a.likeness)) {
    if (matches.has(from) || taken.has(to)) continue;
    matches.set(from, to);
    taken.add(to);
  }
  return matches;
}

function likenessBetween(a: Said | undefined, b: Said | undefined): number {
  return a === undefined || b === undefined ? 0 : likenessOf(a.words, b.words) + (a.key === b.key ? sameKey : 0);
}
