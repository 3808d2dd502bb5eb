import type { Reading } from '../reading/types.js';
import { classOf } from '../lexicon/index.js';

/** Longer words are addresses and the like, which nobody has in common with anybody. */
const longest = 40;

/** The form in which words are compared: no marks on letters. */
function fold(norm: string): string {
  return /^[\x20-\x7e]*$/u.test(norm) ? norm : norm.normalize('NFD').replace(/\p{Mn}/gu, '');
}

/** Parts of a name or title, as `termsOf` has them. */
export function termsIn(text: string): string[] {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).map(fold).filter((word) => word.length > 2 && word.length <= longest);
}

/**
 * The words by which a statement is found, and how often it has each: without small words and numbers, without marks on letters.
 * Names that stand in front matter alone count too.
 */
export function termsOf({ statement, people }: Reading): Map<string, number> {
  const small = classOf(statement.language, 'function-words');
  const terms = new Map<string, number>();
  for (const { plain } of statement.paragraphs) {
    for (const { kind, norm } of plain.tokens) {
      if (kind !== 'word' || norm.length < 3 || norm.length > longest || small.has(norm)) continue;
      const term = fold(norm);
      terms.set(term, (terms.get(term) ?? 0) + 1);
    }
  }
  for (const { name } of people) for (const term of termsIn(name)) if (!terms.has(term)) terms.set(term, 1);
  return terms;
}
