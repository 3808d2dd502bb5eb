import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import type { Paragraph, PlainText, Sentence } from '../statement/types.js';
import type { PassageRole } from './types.js';

/** Sentences of one paragraph, one behind the other, that do the same. */
export interface Passage extends Span {
  readonly role: PassageRole;
  readonly words: ReadonlySet<string>;
}

/** Letters from which on a word is taken to say something: shorter ones are mostly articles and prepositions, in all languages that are read. */
const telling = 4;

/** The words of a sentence that tell what it is about, as the lexicon sees them. */
export function tellingWords({ tokens }: PlainText, { from, to }: Pick<Sentence, 'from' | 'to'>): Set<string> {
  const words = new Set<string>();
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (token && (token.kind === 'number' || (token.kind === 'word' && token.norm.length >= telling))) words.add(token.norm);
  }
  return words;
}

/** What a reader of a statement looks up by place to tell what a sentence does. */
interface Signs {
  readonly asks: SpanIndex<Span>;
  readonly instruments: SpanIndex<Span>;
  readonly followUps: SpanIndex<Span>;
  readonly assessments: SpanIndex<Span>;
}

const itself = (span: Span): Span => span;

function signsIn(reading: Reading): Signs {
  const followUps = [...reading.followUps, ...reading.hedges.filter(({ kind }) => kind === 'vague-follow-up')];
  const assessments = reading.themes.filter(({ kind }) => kind === 'assessment' || kind === 'legitimacy' || kind === 'due-process');
  return {
    asks: new SpanIndex<Span>(reading.recommendations, itself),
    instruments: new SpanIndex<Span>(reading.instruments, itself),
    followUps: new SpanIndex<Span>(followUps, itself),
    assessments: new SpanIndex<Span>(assessments, itself),
  };
}

/** An ask is an ask, and a next step a next step, whatever law they cite. */
function roleOf(sentence: Span, signs: Signs): PassageRole {
  if (signs.asks.overlapping(sentence).length > 0) return 'recommendation';
  if (signs.followUps.overlapping(sentence).length > 0) return 'follow-up';
  if (signs.instruments.overlapping(sentence).length > 0) return 'obligations';
  return signs.assessments.overlapping(sentence).length > 0 ? 'assessment' : 'facts';
}

function passagesIn(paragraph: Paragraph, signs: Signs): Passage[] {
  const passages: (Passage & { readonly words: Set<string> })[] = [];
  for (const sentence of paragraph.plain.sentences) {
    const span = paragraph.spanOf(sentence);
    const role = roleOf(span, signs);
    const words = tellingWords(paragraph.plain, sentence);
    const last = passages.at(-1);
    if (last?.role !== role) passages.push({ role, start: span.start, end: span.end, words });
    else {
      for (const word of words) last.words.add(word);
      passages[passages.length - 1] = { ...last, end: span.end };
    }
  }
  return passages;
}

/**
 * The passages of a statement by what they do, in order; titles and headings are none.
 * Cannot do: a sentence that tells a fact and judges it in one breath is an assessment; one that asks and cites a law is a recommendation.
 */
export function passagesOf(reading: Reading): Passage[] {
  const signs = signsIn(reading);
  return reading.statement.paragraphs.filter(({ kind }) => kind !== 'title' && kind !== 'heading').flatMap((paragraph) => passagesIn(paragraph, signs));
}
