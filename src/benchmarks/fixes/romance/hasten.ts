import type { LanguageFixes } from '../language-fixes.js';
import { normAt, tokenAt } from '../tokens.js';

/** Ways to say "now" with a release. */
export interface Haste {
  /** Behind a verb or participle. */
  readonly adverb: string;
  /** Behind a noun, by its gender. */
  readonly adjective: string;
}

/** The words of a release. */
export interface ReleaseWords {
  readonly ways: readonly Haste[];
  /** A verb form behind which the adverb stands: an infinitive, a finite form, a participle; one word. */
  readonly verb: RegExp;
  /** The last word of a verb of several ("remettre … en liberté"), and its noun. */
  readonly free: RegExp;
  readonly freeNoun: RegExp;
  /** The noun of release; one word, feminine. */
  readonly noun: RegExp;
}

/** Makes the fix that asks for a release now. */
export function hastenWith({ ways, verb, free, freeNoun, noun }: ReleaseWords): NonNullable<LanguageFixes['hasten']> {
  return (plain, content) => {
    for (let at = content.from; at < content.to; at++) {
      const norm = normAt(plain, at);
      const isFree = free.test(norm) && /^(?:en|la)$/u.test(normAt(plain, at - 1));
      const isNoun = noun.test(norm) || (isFree && plain.tokens.slice(Math.max(content.from, at - 4), at).some((token) => freeNoun.test(token.norm)));
      if (!isNoun && !isFree && !verb.test(norm)) continue;
      const { end } = tokenAt(plain, at);
      return ways.map(({ adverb, adjective }) => {
        const words = isNoun ? adjective : adverb;
        return { words, edits: [{ start: end, end, text: ` ${words}` }] };
      });
    }
    return [];
  };
}
