import type { Grammar } from '../lexicon/grammar.js';
import { LetterPattern } from '../letters.js';
import type { Token } from './types.js';

/** Whether a word with its full stop ("Prof.") is an abbreviation. */
export function isAbbreviation(word: string, { classes }: Grammar): boolean {
  const bare = word.toLowerCase().replace(/\.$/u, '');
  return classes['abbreviations-before-name'].has(bare) || classes['abbreviations-before-number'].has(bare);
}

const initial = new LetterPattern(String.raw`^\p{Lu}\.?$`);

/** Whether the tokens before `at` end in an abbreviation that goes with the token `next`, so that no sentence ends there. */
export function endsWithAbbreviation(tokens: readonly Token[], at: number, next: Token, { classes }: Grammar): boolean {
  let last = tokens[at - 1];
  // The parser leaves the full stop in the word ("Mr.") or makes it a token of its own.
  if (last?.text === '.') last = tokens[at - 2];
  if (!last || last.kind !== 'word') return false;
  const word = last.norm.replace(/\.$/u, '');
  if (next.kind === 'number') return classes['abbreviations-before-number'].has(word);
  return classes['abbreviations-before-name'].has(word) || initial.test(last.text);
}
