import type { Words } from './words.js';

/** Words before the last one of "al mismo tiempo que". */
const besideReach = 3;

/** "al tiempo que", "por lo que": whether the clause's opener at token `at` ends words that set one deed beside another of the same subject. */
export function isBesideOpener(words: Words, at: number): boolean {
  for (let length = 1; length <= besideReach; length++) if (words.phraseLength(at - length, 'beside-openers') === length + 1) return true;
  return false;
}
