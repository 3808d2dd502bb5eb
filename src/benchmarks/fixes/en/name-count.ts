import type { PlainText } from '../../../statement/types.js';
import type { PlainEdit } from '../plain-edit.js';
import { normAt, textOf, tokenAt, type TokenRange } from '../tokens.js';
import { isRoleNoun, replaceNoun, termForNoun, withCause } from './add-term.js';

/** Names in a row: A, B and C. */
export function listOfNames(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/** Behind these marks an apposition needs no comma of its own; a possessive takes none at all. */
function closing(plain: PlainText, at: number): string {
  const next = plain.tokens[at];
  return next === undefined || next.kind === 'punctuation' || next.kind === 'quote' ? '' : ',';
}

/** Whether another noun for people goes on behind a counted one at token `at`, without a count of its own. */
function isCountedTogether(plain: PlainText, at: number): boolean {
  if (!/^(?:,|and)$/u.test(normAt(plain, at))) return false;
  const next = normAt(plain, at + 1);
  return (next.endsWith('s') && isRoleNoun(next)) || (next === 'human' && normAt(plain, at + 2) === 'rights');
}

/**
 * Adds names to people who are only counted: "three activists were arrested" → "three human rights defenders, A, B and C, were arrested".
 * A noun like "activists" becomes the term; others stay.
 * @param counted tokens of the noun counted, the last of the group
 */
export function nameGroup(plain: PlainText, counted: TokenRange, names: readonly string[]): PlainEdit[] | undefined {
  const noun = withCause(plain, counted);
  // "two members of the board": what belongs to the noun would stand behind the names.
  if (/^(?:'s|'|of)$/u.test(normAt(plain, noun.to))) return undefined;
  // "six bloggers and lawyers": the names would part those who are counted together.
  if (isCountedTogether(plain, noun.to)) return undefined;
  const term = termForNoun(plain, noun);
  const end = tokenAt(plain, noun.to - 1).end;
  const text = `, ${listOfNames(names)}${closing(plain, noun.to)}`;
  const replacing = term?.certain ? replaceNoun(plain, noun, term.terms[0] ?? textOf(plain, noun.from, noun.to)) : [];
  return [...replacing, { start: end, end, text }];
}

/**
 * Adds the name of one person behind the noun that means them: "a blogger was arrested" → "a blogger, A, was arrested",
 * "the blogger was arrested" → "the blogger A was arrested".
 */
export function nameOne(plain: PlainText, noun: TokenRange, name: string): PlainEdit[] | undefined {
  if (/^(?:'s|')$/u.test(normAt(plain, noun.to))) return undefined;
  let article = noun.from - 1;
  while (article > noun.from - 4 && article >= 0 && !/^(?:an?|the|this|her|his)$/u.test(normAt(plain, article))) article--;
  const { end } = tokenAt(plain, noun.to - 1);
  const indefinite = /^an?$/u.test(normAt(plain, article));
  return [{ start: end, end, text: indefinite ? `, ${name}${closing(plain, noun.to)}` : ` ${name}` }];
}
