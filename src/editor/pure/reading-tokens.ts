import { countBefore } from '../../lower-bound.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';

/** What is coloured by what the readers found, in the order in which one gives way to another. */
export const tokenKinds = ['hrdPerson', 'hrdInstrument', 'hrdHedge', 'hrdAsk'] as const;
export type TokenKind = (typeof tokenKinds)[number];

/** A stretch of one line with a colour. */
export interface ReadingToken extends Span {
  readonly kind: TokenKind;
}

function spansOf({ people, instruments, hedges, recommendations }: Reading): Readonly<Record<TokenKind, readonly Span[]>> {
  return {
    hrdPerson: people.filter(({ role }) => role === 'defender').flatMap(({ mentions }) => mentions),
    hrdInstrument: instruments,
    hrdHedge: hedges,
    // The words that ask and whom they ask; what is asked for would colour half of the text.
    hrdAsk: recommendations.flatMap(({ trigger, addresseeSpan }) => [trigger, ...(addresseeSpan ? [addresseeSpan] : [])]),
  };
}

/** The parts of a span that lie outside of others, which are in order and apart. */
function outside({ start, end }: Span, taken: readonly Span[]): Span[] {
  const parts: Span[] = [];
  let at = start;
  for (let index = countBefore(taken, (other) => other.end <= start); index < taken.length; index++) {
    const other = taken[index] as Span;
    if (other.start >= end) break;
    if (other.start > at) parts.push({ start: at, end: other.start });
    at = Math.max(at, other.end);
  }
  return at < end ? [...parts, { start: at, end }] : parts;
}

/** The parts of a span on their lines: a colour never crosses the end of one. */
function onLines(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(/[^\r\n]+/gu), ({ index, 0: line }) => ({ start: start + index, end: start + index + line.length }));
}

function merged(left: readonly ReadingToken[], right: readonly ReadingToken[]): ReadingToken[] {
  return [...left, ...right].sort((a, b) => a.start - b.start);
}

/**
 * What is coloured in a statement: people concerned, instruments, hedges, and the words that ask.
 * @returns stretches in order that do not overlap, each on one line: UTF-16 offsets into the statement's text, end exclusive
 */
export function readingTokens(reading: Reading): readonly ReadingToken[] {
  const { text } = reading.statement;
  const spans = spansOf(reading);
  let tokens: readonly ReadingToken[] = [];
  for (const kind of tokenKinds) {
    const parts: ReadingToken[] = [];
    for (const span of [...spans[kind]].sort((a, b) => a.start - b.start || b.end - a.end)) {
      const last = parts.at(-1);
      const { start, end } = { start: Math.max(span.start, last?.end ?? 0), end: span.end };
      if (start < end) parts.push(...outside({ start, end }, tokens).flatMap((part) => onLines(text, part)).map((part) => ({ kind, ...part })));
    }
    tokens = merged(tokens, parts);
  }
  return tokens;
}
