import type { Words } from './words.js';

/** Something found at tokens `from` (inclusive) to `to` (exclusive). */
interface Found {
  readonly from: number;
  readonly to: number;
}

/** Span in plain text of tokens `from` (inclusive) to `to` (exclusive). */
export function tokenSpan({ tokens }: Pick<Words, 'tokens'>, from: number, to: number): { start: number; end: number } {
  const first = tokens[from];
  const last = tokens[to - 1];
  return { start: first?.start ?? 0, end: last?.end ?? first?.end ?? 0 };
}

/** The place of the first of `matches` (in order of `from`) that begins at token `from` or behind it; their length where none does. */
function firstFrom(matches: readonly Found[], from: number): number {
  let low = 0;
  let high = matches.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((matches[middle] as Found).from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

const none: readonly never[] = [];

/** Those of `matches` (in order of `from`) that begin at token `at`. */
export function startingAt<Match extends Found>(matches: readonly Match[], at: number): readonly Match[] {
  const first = firstFrom(matches, at);
  if (matches[first]?.from !== at) return none;
  let end = first + 1;
  while (matches[end]?.from === at) end++;
  return matches.slice(first, end);
}

/** Whether one of `matches` (in order of `from`) begins at one of tokens `from`–`to`. */
export function hasFrom(matches: readonly Found[], from: number, to: number): boolean {
  const first = matches[firstFrom(matches, from)];
  return first !== undefined && first.from < to;
}

/** Those of `matches` (in order of `from`) that begin at one of tokens `from`–`to`. */
export function startingIn<Match extends Found>(matches: readonly Match[], from: number, to: number): readonly Match[] {
  const first = firstFrom(matches, from);
  let end = first;
  while (end < matches.length && (matches[end] as Match).from < to) end++;
  return first === end ? none : matches.slice(first, end);
}

/** Those of `matches` (in order of `from`) that lie within tokens `from`–`to`. */
export function within<Match extends Found>(matches: readonly Match[], from: number, to: number): Match[] {
  const found: Match[] = [];
  for (let at = firstFrom(matches, from); at < matches.length; at++) {
    const match = matches[at] as Match;
    if (match.from >= to) break;
    if (match.to <= to) found.push(match);
  }
  return found;
}

/** Most tokens of a match: the name of a treaty. */
export const longestMatch = 40;

/** Those of `matches` (in order of `from`) that end before token `at`, right there. */
export function endingAt<Match extends Found>(matches: readonly Match[], at: number): readonly Match[] {
  let ending: Match[] | undefined;
  for (let index = firstFrom(matches, at - longestMatch); index < matches.length; index++) {
    const match = matches[index] as Match;
    if (match.from >= at) break;
    if (match.to === at) (ending ??= []).push(match);
  }
  return ending ?? none;
}

/** Those of `matches` (in order of `from`) that hold token `at`. */
export function holding<Match extends Found>(matches: readonly Match[], at: number): readonly Match[] {
  let found: Match[] | undefined;
  for (let index = firstFrom(matches, at - longestMatch); index < matches.length; index++) {
    const match = matches[index] as Match;
    if (match.from > at) break;
    if (match.to > at) (found ??= []).push(match);
  }
  return found ?? none;
}

/** Whether one of `matches` (in order of `from`) holds tokens `from`–`to`. */
export function isInside(matches: readonly Found[], { from, to }: Found): boolean {
  for (let at = firstFrom(matches, from - longestMatch); at < matches.length; at++) {
    const match = matches[at] as Found;
    if (match.from > from) return false;
    if (match.to >= to) return true;
  }
  return false;
}

/** Whether one of `matches` (in order of `from`) shares a token with tokens `from`–`to`. */
export function overlapsAny(matches: readonly Found[], { from, to }: Found): boolean {
  for (let at = firstFrom(matches, from - longestMatch); at < matches.length; at++) {
    const match = matches[at] as Found;
    if (match.from >= to) return false;
    if (match.to > from) return true;
  }
  return false;
}

/** Those of `matches` (in order of `from`) that share a token with tokens `from`–`to`. */
export function overlapping<Match extends Found>(matches: readonly Match[], { from, to }: Found): readonly Match[] {
  let found: Match[] | undefined;
  for (let at = firstFrom(matches, from - longestMatch); at < matches.length; at++) {
    const match = matches[at] as Match;
    if (match.from >= to) break;
    if (match.to > from) (found ??= []).push(match);
  }
  return found ?? none;
}

/** Of matches that overlap, the longest (at equal length the first). `matches` are in order of `from`, and so is the result. */
export function withoutOverlaps<Match extends Found>(matches: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of matches) {
    const last = kept.at(-1);
    if (!last || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) kept[kept.length - 1] = match;
  }
  return kept;
}
