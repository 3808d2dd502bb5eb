import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { tokenSpan } from '../matches.js';
import type { Recommendation } from '../types.js';
import { isToldAsPast } from './asking.js';
import { asksOf } from './asks.js';
import type { Issuer } from './scope/concern.js';
import type { Trigger } from './trigger.js';

/* What a title, the headlines below it and the first paragraph of a report ask. */

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

/** How the text asks, besides what is left out: by what is asked for and whose it is, how strongly. */
function strongestOf(asks: readonly Recommendation[]): (ask: Recommendation) => number {
  const strongest = new Map<string, number>();
  for (const ask of asks) strongest.set(keyOf(ask), Math.max(ask.strength, strongest.get(keyOf(ask)) ?? 0));
  // "EU urges Togo to free bloggers": a headline that names nobody is said again where the text asks it for them or for all.
  return (ask) => Math.max(strongest.get(keyOf(ask)) ?? -Infinity, ask.scope === 'case' && !ask.namesConcerned ? (strongest.get(`${ask.ask} situation`) ?? -Infinity) : -Infinity);
}

function keyOf({ ask, scope }: Recommendation): string {
  return `${ask} ${scope}`;
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

function isIn(spans: readonly Span[], { start }: Recommendation): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

/** From this strength on an ask of the text says what a headline asks, however strongly that does. */
const expecting = 3;

/**
 * Asks without those of the headlines that the text makes too, and not as a hope: "Commissioner calls for the release of X" above "I urge the courts to release X" is one ask.
 */
export function withoutHeadlines(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): readonly Recommendation[] {
  if (asks.length === 0) return asks;
  const headlines = headlinesOf(paragraphs, analyses);
  if (!asks.some((ask) => isIn(headlines, ask))) return asks;
  const said = strongestOf(asks.filter((ask) => !isIn(headlines, ask)));
  // A headline that stands twice is one.
  const isSecond = (ask: Recommendation): boolean => asks.some((other) => other.strength >= ask.strength && keyOf(other) === keyOf(ask) && headlines.some((line) => other.start >= line.start && other.start < line.end && line.end <= ask.start));
  return asks.filter((ask) => !isIn(headlines, ask) || (said(ask) < Math.min(ask.strength, expecting) && !isSecond(ask)));
}

/** Whether a verb of asking tells, outside of quotation marks, what somebody asked: in the past, or as a gerund. */
function isTold(analysis: Analysis, { form, from }: Trigger): boolean {
  return form === 'verb' && !analysis.quoted[from] && (isToldAsPast(analysis, from) || analysis.ends(from, 'gerund'));
}

/**
 * Asks without those that a medium's first paragraph tells, and the text below makes: "The EU has urged Togo to free X", above "“We call for the release of X”", is one ask.
 * The first paragraph of a body's or an organisation's own press release asks for itself.
 */
export function withoutToldLead(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], { voice }: Pick<Issuer, 'voice'>): readonly Recommendation[] {
  const first = paragraphs.findIndex(({ kind }, index) => kind !== 'title' && isText(analyses[index] as Analysis));
  const lead = paragraphs[first];
  if (lead === undefined || voice === 'issuer' || voice === 'organisation' || !asks.some((ask) => isIn([lead], ask))) return asks;
  const analysis = analyses[first] as Analysis;
  const told = asksOf(analysis).filter(({ trigger }) => isTold(analysis, trigger)).map(({ trigger }) => lead.spanOf(tokenSpan(analysis, trigger.from, trigger.to)).start);
  const said = strongestOf(asks.filter((ask) => ask.start >= lead.end));
  return asks.filter((ask) => !(isIn([lead], ask) && told.includes(ask.trigger.start) && said(ask) >= Math.min(ask.strength, expecting)));
}
