import { fixOf } from '../../../located.js';
import { type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { LanguageFixes } from '../../language-fixes.js';
import { replaceTokens } from '../../replace-words.js';
import { normAt } from '../../tokens.js';

/** "toutes les parties" with its preposition. */
export interface BalanceWords {
  /** One word that begins the parties: "toutes", "les", "aux". */
  readonly parties: RegExp;
  /** The preposition that the first word is or has in it, or the word before it is. */
  readonly to: RegExp;
  readonly of: RegExp;
  toWords(nounPhrase: string): string;
  ofWords(nounPhrase: string): string;
  readonly authorities: string;
}

/** "toutes les parties" gives way to those who are responsible. Never preferred: who that is only the drafter knows. */
export function falseBalanceIn(words: BalanceWords, authoritiesOf: NonNullable<LanguageFixes['authoritiesOf']>): HedgeFixes {
  return (place) => {
    const { analysis: { plain }, tokens, reading, messages } = place;
    const first = normAt(plain, tokens.from);
    if (!words.parties.test(first)) return [];
    const authorities = authoritiesOf(reading) ?? words.authorities;
    const before = normAt(plain, tokens.from - 1);
    // "à toutes les parties": the preposition is part of what is replaced.
    const from = words.to.test(before) || words.of.test(before) ? tokens.from - 1 : tokens.from;
    const preposition = from < tokens.from ? before : first;
    const text = words.to.test(preposition) ? words.toWords(authorities) : words.of.test(preposition) ? words.ofWords(authorities) : authorities;
    return inFile(place, fixOf(messages.noHedging.replaceBy(text), replaceTokens(plain, { from, to: tokens.to }, text)));
  };
}
