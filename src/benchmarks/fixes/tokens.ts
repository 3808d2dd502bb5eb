import { countBefore } from '../../lower-bound.js';
import type { Span } from '../../statement/span.js';
import type { PlainText, Token } from '../../statement/types.js';

/** Tokens `from` (inclusive) to `to` (exclusive) of a paragraph. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** The tokens that a span of plain text touches. */
export function tokensAt({ tokens }: PlainText, { start, end }: Span): TokenRange {
  const from = countBefore(tokens, (token) => token.end <= start);
  let to = from;
  while (to < tokens.length && (tokens[to] as Token).start < end) to++;
  return { from, to };
}

/** The first of tokens `from`–`to` of which something holds, -1 where there is none. Only these are looked at: not the whole paragraph for each fix. */
export function findToken({ tokens }: PlainText, { from, to }: TokenRange, holds: (token: Token) => boolean): number {
  const end = Math.min(to, tokens.length);
  for (let at = Math.max(from, 0); at < end; at++) if (holds(tokens[at] as Token)) return at;
  return -1;
}

/** Index of the sentence in which token `at` stands, -1 outside the paragraph. */
export function sentenceIndexAt({ sentences }: PlainText, at: number): number {
  const index = countBefore(sentences, ({ to }) => to <= at);
  const found = sentences[index];
  return found !== undefined && found.from <= at ? index : -1;
}

/** The first token that begins at an offset of a paragraph's plain text, or behind it; behind the last one where none does. */
export function tokenFrom({ tokens }: PlainText, offset: number): number {
  return countBefore(tokens, ({ start }) => start < offset);
}

/** Normal form of a token; the empty string outside the paragraph. */
export function normAt(plain: PlainText, at: number): string {
  return plain.tokens[at]?.norm ?? '';
}

/** The token at `at`, which the caller knows to be there. */
export function tokenAt(plain: PlainText, at: number): Token {
  const token = plain.tokens[at];
  if (!token) throw new RangeError(`No token ${at} in a paragraph of ${plain.tokens.length}`);
  return token;
}

/** Text of tokens `from`–`to` as written, from the first to the last. */
export function textOf(plain: PlainText, from: number, to: number): string {
  return from < to ? plain.text.slice(tokenAt(plain, from).start, tokenAt(plain, to - 1).end) : '';
}

const adverb = /^(?:also|again|further|therefore|thus|still|now|once|more|very|much|always|too|already|even|once more|\w{2,}ly)$/u;
/** Words in -ly that are no adverbs. */
const noAdverb = /^(?:family|apply|reply|rely|supply|comply|assembly|ally|only|italy|july|early|multiply|friendly|daily|ugly|likely|unlikely)$/u;

/** Whether a word is an adverb that may stand beside a verb. */
export function isAdverb(norm: string): boolean {
  return adverb.test(norm) && !noAdverb.test(norm);
}

/** Whether nothing is said from this token on: the paragraph or the sentence ends here, as in one that is being typed, or an aside begins. */
export function opensNothing(norm: string): boolean {
  return /^[,.!?;:…]?$/u.test(norm);
}

/** Whether a token ends a sentence or a clause that stands like one. */
export function isStop(norm: string): boolean {
  return /^[.!?;:]$/u.test(norm);
}
