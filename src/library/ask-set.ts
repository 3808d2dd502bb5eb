import type { Ask, Scope } from '../reading/types.js';

/** The asks that two statements can have in common: what is asked for, of the case or of the situation. */
const kinds: readonly (readonly [scope: Scope, ask: Ask])[] = (['case', 'situation'] as const).flatMap((scope) =>
  (['release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect', 'law', 'respect-rights', 'enabling-space'] as const).map((ask) => [scope, ask] as const));

/** Asks as a set of bits, so that thousands of them are compared in no time. */
export function askSet(asks: readonly { readonly scope: Scope; readonly ask?: Ask }[]): number {
  return asks.reduce((set, asked) => {
    const place = kinds.findIndex(([scope, ask]) => scope === asked.scope && ask === asked.ask);
    return place === -1 ? set : set | (1 << place);
  }, 0);
}

/** What is asked for in a set, each once. */
export function asksIn(set: number): readonly Ask[] {
  return [...new Set(kinds.flatMap(([, ask], place) => ((set & (1 << place)) === 0 ? [] : [ask])))];
}

function size(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** How much of two sets is common to both, 0 to 1 (Jaccard). */
export function likenessOf(one: number, other: number): number {
  const all = size(one | other);
  return all === 0 ? 0 : size(one & other) / all;
}
