import type { Scorecard } from '../benchmarks/types.js';
import { type UnreadMarkup, unreadMarkup } from '../statement/unread-markup.js';

/** Why nothing of a file was judged: its language is not read, it is empty, all of it is markup or front matter. */
export type NothingRead = 'language' | 'empty' | 'no-text' | UnreadMarkup;

/** Tells why there is no scorecard worth showing; undefined where there is one. */
export function nothingRead({ text, scorecard: { benchmarks } }: { readonly text: string; readonly scorecard: Scorecard }): NothingRead | undefined {
  if (benchmarks.every(({ status }) => status === 'unknown')) return 'language';
  if (benchmarks.some(({ status }) => status !== 'not-applicable')) return undefined;
  return text.trim() === '' ? 'empty' : unreadMarkup(text) ?? 'no-text';
}
