import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { once } from './once.js';

/* Distances in what a statement says: what tells of nothing that is read puts nothing between two asks. */

/** What makes a sentence say something: people, asks, and all else that is read in it. */
function readIn({ people, counted, recommendations, hedges, labels, instruments, generalObligations, followUps, places, themes, terms, roleNouns }: Reading): readonly Span[] {
  return [people.flatMap(({ mentions }) => mentions), counted, recommendations, hedges, labels, instruments, generalObligations, followUps, places, themes, terms.hrd, roleNouns].flat();
}

/** How many of `sentences`, which are in order, end before an offset or at it. */
function countBefore(sentences: readonly Span[], offset: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] as Span).end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Sentences in which something is read, in order, each with how many code units such sentences have before it. */
const sayingSentences = once((reading) => {
  const sentences = reading.statement.paragraphs.flatMap((paragraph) => paragraph.plain.sentences.map((sentence) => paragraph.spanOf(sentence)));
  const isSaying = new Uint8Array(sentences.length);
  for (const { start, end } of readIn(reading)) {
    for (let at = countBefore(sentences, start); at < sentences.length && (sentences[at] as Span).start < end; at++) isSaying[at] = 1;
  }
  const saying: (Span & { readonly before: number })[] = [];
  let before = 0;
  sentences.forEach(({ start, end }, at) => {
    if (isSaying[at] === 0) return;
    saying.push({ start, end, before });
    before += end - start;
  });
  return saying;
});

/** How many code units of sentences that say something stand before an offset. */
function saidBefore(reading: Reading, offset: number): number {
  const saying = sayingSentences(reading);
  let low = 0;
  let high = saying.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((saying[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  const last = saying[low - 1];
  return last ? last.before + Math.min(offset, last.end) - last.start : 0;
}

/** Where a span stands in a text of which nothing is left but the sentences that say something. */
export function saidSpan(reading: Reading, { start, end }: Span): Span {
  return { start: saidBefore(reading, start), end: saidBefore(reading, end) };
}
