import { beginsWithCapital } from '../../../letters.js';
import type { PlainText } from '../../../statement/types.js';
import { capitalized } from '../../clauses/capitalized.js';
import type { PlainEdit } from '../plain-edit.js';
import { seamEdit } from '../remove.js';
import { isAdverb, normAt, tokenAt, type TokenRange } from '../tokens.js';

/** Whether a word opens a sentence: "Release him." */
function isCapital(plain: PlainText, at: number): boolean {
  return beginsWithCapital(tokenAt(plain, at).text);
}

/** "Release him" → "Immediately release him". */
function begunWith(plain: PlainText, at: number, adverb: string): PlainEdit[] {
  const { start, end, text } = tokenAt(plain, at);
  return [{ start, end, text: `${capitalized(adverb)} ${text.toLowerCase()}` }];
}

/**
 * Adds "immediately" (or "immediately and unconditionally") to a call for somebody's release, as verb, participle or noun.
 * @param content tokens of what is asked for
 * @returns undefined when no word of release is found there
 */
export function addImmediacy(plain: PlainText, content: TokenRange, unconditional: boolean): PlainEdit[] | undefined {
  const adverb = unconditional ? 'immediately and unconditionally' : 'immediately';
  const adjective = unconditional ? 'immediate and unconditional' : 'immediate';
  const insert = (at: number, text: string): PlainEdit => ({ start: at, end: at, text });
  for (let at = content.from; at < content.to; at++) {
    const norm = normAt(plain, at);
    if (/^(?:released|freed)$/u.test(norm)) return [insert(tokenAt(plain, at).end, ` ${adverb}`)];
    if (norm === 'free' && plain.tokens.slice(content.from, at).some((token) => /^sets?$/u.test(token.norm))) return [insert(tokenAt(plain, at).end, ` ${adverb}`)];
    if (norm !== 'release' && norm !== 'free') continue;
    const before = normAt(plain, at - 1);
    if (norm === 'release' && (/^(?:the|an?|his|her|their|'s|'|early)$/u.test(before) || normAt(plain, at + 1) === 'of')) {
      const adjectiveAt = before === 'early' ? at - 1 : at;
      const end = before === 'early' ? tokenAt(plain, at - 1).end : tokenAt(plain, at).start;
      return [...(seamEdit(plain, adjectiveAt - 1, adjective) ?? []), { start: tokenAt(plain, adjectiveAt).start, end, text: before === 'early' ? adjective : `${adjective} ` }];
    }
    if (/^(?:to|must|should|and|,|shall|will|or)$/u.test(before) || isAdverb(before) || at === content.from) return isCapital(plain, at) ? begunWith(plain, at, adverb) : [insert(tokenAt(plain, at).start, `${adverb} `)];
  }
  return undefined;
}
