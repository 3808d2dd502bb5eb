import { countBefore } from '../lower-bound.js';
import type { Reading } from '../reading/types.js';
import { Kept } from '../statement/kept.js';
import type { Span } from '../statement/span.js';
import type { Paragraph, PlainText } from '../statement/types.js';
import { once } from './once.js';

/* Distances in what a statement says: what tells of nothing that is read puts nothing between two asks. */

/** What makes a sentence say something: people, asks, and all else that is read in it, one list after the other. */
function readIn({ people, counted, recommendations, hedges, labels, instruments, generalObligations, followUps, places, themes, terms, roleNouns }: Reading): readonly (readonly Span[])[] {
  return [...people.map(({ mentions }) => mentions), counted, recommendations, hedges, labels, instruments, generalObligations, followUps, places, themes, terms.hrd, roleNouns];
}

const sentences = new Kept<object, { readonly plain: PlainText; readonly spans: readonly Span[] }>();

/** The sentences of a paragraph, counted from its `base`: after a key, those of one paragraph are found anew. */
function sentencesIn(paragraph: Paragraph): readonly Span[] {
  const { block, plain, base } = paragraph;
  const known = sentences.get(block);
  if (known?.plain === plain) return known.spans;
  const found = plain.sentences.map((sentence) => {
    const { start, end } = paragraph.spanOf(sentence);
    return { start: start - base, end: end - base };
  });
  sentences.set(block, { plain, spans: found });
  return found;
}

/** Sentences in which something is read, in order, each with how many code units such sentences have before it. */
const sayingSentences = once((reading) => {
  const starts: number[] = [];
  const ends: number[] = [];
  for (const paragraph of reading.statement.paragraphs) {
    for (const { start, end } of sentencesIn(paragraph)) {
      starts.push(paragraph.base + start);
      ends.push(paragraph.base + end);
    }
  }
  const isSaying = new Uint8Array(starts.length);
  for (const spans of readIn(reading)) {
    for (const { start, end } of spans) {
      for (let at = countBefore(ends, (sentenceEnd) => sentenceEnd <= start); at < starts.length && (starts[at] as number) < end; at++) isSaying[at] = 1;
    }
  }
  const saying: (Span & { readonly before: number })[] = [];
  let before = 0;
  for (let at = 0; at < starts.length; at++) {
    if (isSaying[at] === 0) continue;
    const start = starts[at] as number;
    const end = ends[at] as number;
    saying.push({ start, end, before });
    before += end - start;
  }
  return saying;
});

/** How many code units of sentences that say something stand before an offset. */
function saidBefore(reading: Reading, offset: number): number {
  const saying = sayingSentences(reading);
  const last = saying[countBefore(saying, ({ start }) => start < offset) - 1];
  return last ? last.before + Math.min(offset, last.end) - last.start : 0;
}

/** Where a span stands in a text of which nothing is left but the sentences that say something. */
export function saidSpan(reading: Reading, { start, end }: Span): Span {
  return { start: saidBefore(reading, start), end: saidBefore(reading, end) };
}
