import type { PlainText } from '../../../statement/types.js';
import { beginsWithCapital } from '../../../letters.js';
import { normAt, type TokenRange } from '../tokens.js';

export type Gender = 'm' | 'f';

/** Words that tell the gender of the person whom a noun or a name means. One word each, in normal form. */
export interface GenderWords {
  /** Articles and adjectives before a noun. */
  readonly masculine: RegExp;
  readonly feminine: RegExp;
  /** Honorifics. */
  readonly sir: RegExp;
  readonly madam: RegExp;
  readonly preposition: RegExp;
  /** Helping verbs with which a participle agrees with the subject: "est", and "a" before "été". */
  readonly be: RegExp;
  readonly have: RegExp;
  readonly been: RegExp;
  /** A participle, feminine or masculine, in the singular or plural. */
  readonly participle: RegExp;
  readonly feminineParticiple: RegExp;
}

/** How far behind a name the verb that agrees with it may stand, in tokens. */
const reach = 8;

/** How far before a name the article of the noun stands by which somebody goes. */
const nounReach = 4;

/** "le cultivateur de vanille | Rakoto": the article of the noun right before a name. */
function genderOfNoun(words: GenderWords, plain: PlainText, name: number): Gender | undefined {
  if (words.preposition.test(normAt(plain, name - 1))) return undefined;
  for (let at = name - 1; at >= name - nounReach; at--) {
    const token = plain.tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (words.feminine.test(token.norm)) return 'f';
    if (words.masculine.test(token.norm)) return 'm';
    if (beginsWithCapital(token.text)) return undefined;
  }
  return undefined;
}

/**
 * The gender that stands around tokens `range`: an article or honorific before, an honorific or a participle behind.
 * @returns undefined where nothing tells it
 */
export function genderIn(words: GenderWords, plain: PlainText, { from, to }: TokenRange): Gender | undefined {
  for (let at = from - 1; at >= from - 2; at--) {
    const norm = normAt(plain, at);
    if (words.feminine.test(norm) || words.madam.test(norm)) return 'f';
    if (words.masculine.test(norm) || words.sir.test(norm)) return 'm';
  }
  const told = genderOfNoun(words, plain, from);
  if (told !== undefined) return told;
  if (words.madam.test(normAt(plain, to))) return 'f';
  if (words.sir.test(normAt(plain, to))) return 'm';
  // Behind a preposition it is no subject, and nothing agrees with it.
  if (words.preposition.test(normAt(plain, from - 1)) || words.preposition.test(normAt(plain, from - 2))) return undefined;
  for (let at = to; at < to + reach; at++) {
    if (/^[.;:!?]$/u.test(normAt(plain, at))) return undefined;
    const isPassive = words.have.test(normAt(plain, at)) && words.been.test(normAt(plain, at + 1));
    if (!isPassive && !words.be.test(normAt(plain, at))) continue;
    const participle = normAt(plain, isPassive ? at + 2 : at + 1);
    if (words.participle.test(participle)) return words.feminineParticiple.test(participle) ? 'f' : 'm';
    return undefined;
  }
  return undefined;
}
