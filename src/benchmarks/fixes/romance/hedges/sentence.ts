import type { Analysis } from '../../../../reading/analysis.js';
import { actorsIn } from '../../../../reading/subject.js';
import { opensSentence } from '../../remove.js';
import { findToken, normAt, type TokenRange } from '../../tokens.js';

/** How a language opens, joins and closes what stands in a sentence; one word each. */
export interface SentenceWords {
  /** Words before a hedge that belong to its aside: "tout en", "bien". */
  readonly opensAside: RegExp;
  /** A verb form of the EU's own behind an aside, or what goes on with an ask: a finite verb, "à" with an infinitive. */
  readonly goesOn: RegExp;
  readonly isAnd: RegExp;
  readonly isBut: RegExp;
  /** Pronouns that stand for the EU. */
  readonly isPronoun: RegExp;
  readonly isAdverb: RegExp;
  readonly isArticle: RegExp;
  /** A finite verb with which the EU speaks: "appelle", "condamne". */
  readonly speaks: RegExp;
}

/** Whether the EU or whoever speaks for it stands at token `at`, article and attribute apart. */
export function isIssuerAt(words: SentenceWords, analysis: Analysis, at: number): boolean {
  const { plain } = analysis;
  if (words.isPronoun.test(normAt(plain, at))) return true;
  let from = at;
  while (words.isArticle.test(normAt(plain, from))) from++;
  return actorsIn(analysis, at, from + 2).some(({ actor, from: start }) => actor === 'eu' && start <= from);
}

/** First token of the aside that holds token `at`, with the words that open it. */
export function startOfAside(words: SentenceWords, { plain }: Analysis, at: number): number {
  let from = at;
  while (words.opensAside.test(normAt(plain, from - 1))) from--;
  return from;
}

/**
 * The aside that begins at token `from`, without the marks around it: to the comma before the main clause where it opens the
 * sentence, to the closing mark where two set it off, else to the sentence's end.
 * @returns undefined where it cannot be told where it ends
 */
export function asideFrom(words: SentenceWords, analysis: Analysis, from: number, found: number): TokenRange | undefined {
  const { plain } = analysis;
  const sentence = analysis.sentenceAt(from);
  let end = sentence.to;
  while (end > from && /^[.!?]$/u.test(normAt(plain, end - 1))) end--;
  while (end > from && plain.tokens[end - 1]?.kind === 'quote') end--;
  const commas: number[] = [];
  for (let at = found; at < end; at++) {
    if (/^[;:]$/u.test(normAt(plain, at))) return undefined;
    if (normAt(plain, at) === ',') commas.push(at);
  }
  const before = normAt(plain, from - 1);
  if (before === '(' || /^[–—]$/u.test(before)) {
    const closing = findToken(plain, { from: found, to: sentence.to }, ({ norm }) => (before === '(' ? norm === ')' : norm === before));
    return closing < 0 ? undefined : { from, to: closing };
  }
  if (opensSentence(plain, from)) {
    const main = commas.find((comma) => isIssuerAt(words, analysis, comma + 1)) ?? (commas.length === 1 ? commas[0] : undefined);
    return main === undefined ? undefined : { from, to: main };
  }
  if (before === ',') {
    const closing = commas.find((comma) => words.goesOn.test(normAt(plain, comma + 1)) || isIssuerAt(words, analysis, comma + 1));
    if (closing !== undefined) return { from, to: closing };
  }
  return commas.length === 0 ? { from, to: end } : undefined;
}
