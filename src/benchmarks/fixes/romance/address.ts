import type { Analysis } from '../../../reading/analysis.js';
import type { Recommendation } from '../../../reading/types.js';
import type { LanguageFixes } from '../language-fixes.js';
import type { Located } from '../../located.js';
import type { PlainEdit } from '../plain-edit.js';
import { normAt, tokenAt } from '../tokens.js';
import { addressPassive, type PassiveWords } from './address-passive.js';

/** How asks that address nobody are built; patterns are tried on one word in normal form where nothing else is said. */
export interface AddressWords extends PassiveWords {
  /** Those who hold people and answer to no state, in the paragraph's text. */
  readonly armed: RegExp;
  /** Verbs and nouns that take whoever is asked, by what stands before these: "demande" takes "aux autorités". */
  readonly takers: readonly { readonly word: RegExp; with(authorities: string): string; /** What must follow, behind adverbs. */ readonly before: RegExp }[];
  readonly isAdverb: RegExp;
  /** Behind a taker: the preposition of what is called for, with its article. */
  readonly callsFor: RegExp;
  /** "libération" → "libérer": deeds that a verb says as well. */
  readonly verbOf: Readonly<Record<string, string>>;
  /** "immédiate" → "immédiatement". */
  readonly adverbOf: Readonly<Record<string, string>>;
  readonly isAnd: RegExp;
  readonly and: string;
  readonly isArticle: RegExp;
  /** What is left of "of" with its article before what is asked for: "du" → "le". */
  objectAfter(norm: string, infinitive: string): string | undefined;
  readonly infinitiveMarker: string;
}

/** "à la libération immédiate de" as "à libérer immédiatement": the edit from token `from` on; undefined where a verb does not say the same. */
function asVerb(words: AddressWords, analysis: Analysis, from: number): PlainEdit | undefined {
  const { plain } = analysis;
  let at = from + 1;
  while (words.isArticle.test(normAt(plain, at))) at++;
  const verb = words.verbOf[normAt(plain, at)];
  if (verb === undefined) return undefined;
  at++;
  const adverbs: string[] = [];
  for (;;) {
    const joined = words.isAnd.test(normAt(plain, at)) && words.adverbOf[normAt(plain, at + 1)] !== undefined;
    const adverb = words.adverbOf[normAt(plain, joined ? at + 1 : at)];
    if (adverb === undefined) break;
    adverbs.push(...(joined ? [words.and] : []), adverb);
    at += joined ? 2 : 1;
  }
  const object = words.objectAfter(normAt(plain, at), verb);
  const { to } = analysis.sentenceAt(at);
  // A second noun of action would be left without its preposition.
  const hasSecond = plain.tokens.slice(at + 1, to).some(({ norm, index }) => words.verbOf[norm] !== undefined && /^(?:à|a|al|au|la|l'|el)$/u.test(normAt(plain, index - 1)));
  if (object === undefined || hasSecond) return undefined;
  const text = [words.infinitiveMarker, verb, ...adverbs, ...(object === '' ? [] : [object])].join(' ');
  return { start: tokenAt(plain, from).start, end: tokenAt(plain, at + 1).start, text: `${text} ` };
}

/** Makes the fix that says who must do what an ask asks for. */
export function addressWith(words: AddressWords): NonNullable<LanguageFixes['address']> {
  return ({ analysis, tokens, paragraph }: Located, ask: Recommendation, authorities: string) => {
    const { plain } = paragraph;
    if (words.armed.test(plain.text)) return undefined;
    if (ask.passive) return addressPassive(words, analysis, tokens, authorities);
    for (let at = tokens.from; at < tokens.to; at++) {
      let behind = at + 1;
      while (words.isAdverb.test(normAt(plain, behind))) behind++;
      const taker = words.takers.find(({ word, before }) => word.test(normAt(plain, at)) && before.test(normAt(plain, behind)));
      // "pedimos el que la Constitución": a clause.
      if (!taker || (words.isArticle.test(normAt(plain, behind)) && words.isRelative.test(normAt(plain, behind + 1)))) continue;
      const place = tokenAt(plain, behind).start;
      const insertion: PlainEdit = { start: place, end: place, text: `${taker.with(authorities)} ` };
      const verb = words.callsFor.test(normAt(plain, behind)) ? asVerb(words, analysis, behind) : undefined;
      return verb ? [insertion, verb] : [insertion];
    }
    return undefined;
  };
}
