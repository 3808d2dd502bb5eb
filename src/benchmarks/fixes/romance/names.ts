import type { PlainText } from '../../../statement/types.js';
import type { NameFixes, TermFixes } from '../language-fixes.js';
import type { PlainEdit } from '../plain-edit.js';
import { normAt, tokenAt } from '../tokens.js';

/** What the words behind a noun tell of where names can stand. */
export interface NameWords {
  list(names: readonly string[]): string;
  readonly placeholder: string;
  /** One word before which an apposition may end: a verb, a preposition that is not "of", a conjunction. */
  readonly follows: RegExp;
  /** An adjective in the plural or singular, which belongs to the noun. */
  readonly adjective: RegExp;
  /** A participle, which may open words of its own: names stand before it. */
  readonly participle: RegExp;
  /** "un", "une". */
  readonly indefinite: RegExp;
  readonly definite: RegExp;
}

/** Behind these marks an apposition needs no comma of its own. */
function closing(plain: PlainText, at: number): string {
  const next = plain.tokens[at];
  return next === undefined || next.kind === 'punctuation' || next.kind === 'quote' ? '' : ',';
}

/** Where the noun phrase ends whose noun ends before token `at`: behind adjectives; undefined where more belongs to it. */
function endOfPhrase({ follows, adjective, participle }: NameWords, plain: PlainText, at: number): number | undefined {
  let end = at;
  while (end < at + 2 && adjective.test(normAt(plain, end)) && !follows.test(normAt(plain, end)) && !participle.test(normAt(plain, end))) end++;
  const next = plain.tokens[end];
  return next === undefined || next.kind === 'punctuation' || next.kind === 'quote' || follows.test(next.norm) || participle.test(next.norm) ? end : undefined;
}

/** Makes the fixes that name people. A noun that the term replaces for certain becomes the term; others stay. */
export function nameFixes(words: NameWords, term: TermFixes): NameFixes {
  return {
    list: words.list,
    placeholder: words.placeholder,
    nameGroup(plain, counted, names) {
      const becomes = term.ofNoun(plain, counted);
      const noun = becomes?.certain ? becomes.noun : counted;
      const end = endOfPhrase(words, plain, noun.to);
      if (end === undefined) return undefined;
      const replacing: readonly PlainEdit[] = becomes?.certain ? term.replaceNoun(plain, noun, becomes.terms[0] ?? '') : [];
      const at = tokenAt(plain, end - 1).end;
      return [...replacing, { start: at, end: at, text: `, ${words.list(names)}${closing(plain, end)}` }];
    },
    nameOne(plain, noun, name) {
      const end = endOfPhrase(words, plain, noun.to);
      if (end === undefined) return undefined;
      let article = noun.from - 1;
      while (article > noun.from - 4 && article >= 0 && !words.indefinite.test(normAt(plain, article)) && !words.definite.test(normAt(plain, article))) article--;
      const at = tokenAt(plain, end - 1).end;
      return [{ start: at, end: at, text: words.indefinite.test(normAt(plain, article)) ? `, ${name}${closing(plain, end)}` : ` ${name}` }];
    },
  };
}
