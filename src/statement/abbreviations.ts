import type { Token } from './types.js';

/** Written before a name: a full stop behind them ends no sentence. */
const beforeName = new Set([
  'mr', 'mrs', 'ms', 'mme', 'm', 'dr', 'prof', 'rev', 'hon', 'gen', 'col', 'lt', 'maj', 'capt', 'sgt', 'st', 'sr', 'sra', 'fr', 'h.e', 'amb', 'messrs', 'eng',
]);
/** Written before a number. */
const beforeNumber = new Set(['no', 'nos', 'nr', 'art', 'arts', 'para', 'paras', 'pp', 'p', 'vol', 'sec', 'ch', 'tel', 'cf', 'ca', 'approx']);

/** Whether a word with its full stop ("Prof.") is an abbreviation. */
export function isAbbreviation(word: string): boolean {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return beforeName.has(bare) || beforeNumber.has(bare);
}

/** Whether the tokens before `at` end in an abbreviation that goes with the token `next`, so that no sentence ends there. */
export function endsWithAbbreviation(tokens: readonly Token[], at: number, next: Token): boolean {
  let last = tokens[at - 1];
  // The parser leaves the full stop in the word ("Mr.") or makes it a token of its own.
  if (last?.text === '.') last = tokens[at - 2];
  if (!last || last.kind !== 'word') return false;
  const word = last.norm.replace(/\.$/u, '');
  if (next.kind === 'number') return beforeNumber.has(word);
  return beforeName.has(word) || /^\p{Lu}\.?$/u.test(last.text);
}
