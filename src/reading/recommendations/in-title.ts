import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import type { Recommendation } from '../types.js';

/* What a title, the headlines below it and links to other articles ask. */

/** What ends a text, where a headline ends in a word. */
const stops = /[.!?…:;]/u;

/** Words of a headline. */
const headlineLength = 30;

/** Whether a paragraph is text and no headline: it is longer, or ends with a stop, inside a quotation mark or not. */
function isText({ tokens }: Analysis): boolean {
  if (tokens.length > headlineLength) return true;
  const last = tokens.at(-1);
  return stops.test((last?.kind === 'quote' ? tokens.at(-2) : last)?.text ?? '');
}

/** The title and the lines below it, up to the first paragraph that is text. */
function headlinesOf(paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): Span[] {
  const title = paragraphs.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return [];
  let end = title + 1;
  while (end < paragraphs.length && paragraphs[end]?.kind !== 'item' && !isText(analyses[end] as Analysis)) end++;
  // Where no text stands below, there are no headlines: notes.
  return paragraphs.slice(title, end < paragraphs.length ? end : title + 1);
}

/** From this strength on an ask of the text says what a headline asks, however strongly that does. */
const expecting = 3;

/**
 * Asks without those of the headlines that the text makes too, and not as a hope: "Commissioner calls for the release of X" above "I urge the courts to release X" is one ask.
 */
export function withoutHeadlines(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): readonly Recommendation[] {
  if (asks.length === 0) return asks;
  const isIn = (spans: readonly Span[], { start }: Recommendation): boolean => spans.some((span) => start >= span.start && start < span.end);
  const headlines = headlinesOf(paragraphs, analyses);
  if (!asks.some((ask) => isIn(headlines, ask))) return asks;
  /** How strongly the text asks, by what it asks for and whose it is. */
  const strongest = new Map<string, number>();
  const keyOf = ({ ask, scope }: Recommendation): string => `${ask} ${scope}`;
  for (const ask of asks) if (!isIn(headlines, ask)) strongest.set(keyOf(ask), Math.max(ask.strength, strongest.get(keyOf(ask)) ?? 0));
  // "EU urges Togo to free bloggers": a headline that names nobody is said again where the text asks it for them or for all.
  const said = (ask: Recommendation): number => Math.max(strongest.get(keyOf(ask)) ?? -Infinity, ask.scope === 'case' && !ask.namesConcerned ? (strongest.get(`${ask.ask} situation`) ?? -Infinity) : -Infinity);
  // A headline that stands twice is one.
  const isSecond = (ask: Recommendation): boolean => asks.some((other) => other.strength >= ask.strength && keyOf(other) === keyOf(ask) && headlines.some((line) => other.start >= line.start && other.start < line.end && line.end <= ask.start));
  return asks.filter((ask) => !isIn(headlines, ask) || (said(ask) < Math.min(ask.strength, expecting) && !isSecond(ask)));
}
