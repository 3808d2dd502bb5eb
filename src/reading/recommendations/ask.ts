import { type Analysis, within } from '../analysis.js';
import type { Ask } from '../types.js';

/** Of two kinds that begin at the same word, the one that says more about the case wins. */
const rank: readonly Ask[] = ['release', 'drop-charges', 'fair-trial', 'investigate', 'access', 'protect', 'law', 'enabling-space', 'respect-rights', 'other'];
/** Verbs that say nothing of what is asked: the words behind them do. */
const light = new Set(['respect-rights']);

/**
 * What tokens `from`–`to` ask for: the kind of the first head in them, unless that is a verb like "ensure" or "respect",
 * whose object decides when it names a kind of its own within a few words.
 */
export function askOf(analysis: Analysis, from: number, to: number): Ask {
  const heads = within(analysis.matches['ask-kind'], from, to).map(({ entry, from: at, to: end }) => ({ ask: entry.kind as Ask, at, end }));
  heads.sort((a, b) => a.at - b.at || rank.indexOf(a.ask) - rank.indexOf(b.ask));
  const first = heads[0];
  if (!first) return 'other';
  const release = heads.find((head) => head.ask === 'release' && head.at - from <= 14);
  if (release && first.ask !== 'access') return 'release';
  if (!light.has(first.ask)) return first.ask;
  return heads.find((head) => !light.has(head.ask) && head.at - first.at <= 8)?.ask ?? first.ask;
}
