import { fixOf } from '../../../located.js';
import { type HedgeFixes, inFile } from '../../../no-hedging/hedge-in-place.js';
import type { LanguageFixes } from '../../language-fixes.js';
import { replaceTokens } from '../../replace-words.js';
import { normAt } from '../../tokens.js';

/** "toutes les parties" with its preposition. */
export interface BalanceWords {
  /** One word that begins the parties: "toutes", "les", "aux". */
  readonly parties: RegExp;
  /** The parties themselves. */
  readonly noun: RegExp;
  /** What may stand behind them without belonging to them. */
  readonly mayFollow: RegExp;
  /** Those in power, who would be asked twice. */
  readonly power: RegExp;
  /** What no party can do alone: to lay down arms. */
  readonly ofSeveral: RegExp;
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
    const { analysis, tokens, reading, messages } = place;
    const { plain } = analysis;
    const first = normAt(plain, tokens.from);
    if (!words.parties.test(first) || !plain.tokens.slice(tokens.from, tokens.to).some(({ norm }) => words.noun.test(norm))) return [];
    // "tous les acteurs guinéens", "l'ensemble des acteurs de la société civile": what belongs to the parties would stand beside the authorities.
    if (!words.mayFollow.test(normAt(plain, tokens.to))) return [];
    const sentence = analysis.sentenceAt(tokens.from);
    if (plain.tokens.slice(sentence.from, sentence.to).some(({ norm }) => words.power.test(norm) || words.ofSeveral.test(norm))) return [];
    const authorities = authoritiesOf(reading) ?? words.authorities;
    const before = normAt(plain, tokens.from - 1);
    // "à toutes les parties": the preposition is part of what is replaced.
    const from = words.to.test(before) || words.of.test(before) ? tokens.from - 1 : tokens.from;
    const preposition = from < tokens.from ? before : first;
    const text = words.to.test(preposition) ? words.toWords(authorities) : words.of.test(preposition) ? words.ofWords(authorities) : authorities;
    return inFile(place, fixOf(messages.noHedging.replaceBy(text), replaceTokens(plain, { from, to: tokens.to }, text)));
  };
}
