import type { Span } from '../../statement/span.js';
import type { Paragraph } from '../../statement/types.js';
import type { Analysis } from '../analysis.js';
import { tokenSpan } from '../matches.js';
import type { Recommendation } from '../types.js';
import { isToldAsPast } from './asking.js';
import { asksOf } from './asks.js';
import type { FoundAsk } from './found-ask.js';
import type { Issuer } from './scope/concern.js';
import type { Trigger } from './trigger.js';

/* What a title, the headlines below it and the first paragraph of a report ask. */

/** What ends a text, where a headline ends in a word. */
const stops = /[.!?…:;]/u;

/** Words of a headline. */
const headlineLength = 30;

/** Fewest words of a sentence that says something; shorter ones are parts of a headline ("Freed at last. EU hails court"). */
const fewestOfSentence = 12;

/** Whether a paragraph is text and no headline: it is longer, has a whole sentence with more behind it, or ends with a stop, inside a quotation mark or not. */
export function isText({ tokens, plain: { sentences } }: Analysis): boolean {
  if (tokens.length > headlineLength || sentences.slice(0, -1).some(({ from, to }) => to - from >= fewestOfSentence)) return true;
  const last = tokens.at(-1);
  return stops.test((last?.kind === 'quote' ? tokens.at(-2) : last)?.text ?? '');
}

/** How the text asks, besides what is left out: by what is asked for and whose it is, how strongly. */
function strongestOf(asks: readonly Recommendation[], isOfAll: (ask: Recommendation) => boolean = () => false, isForEverybody: (ask: Recommendation) => boolean = () => true, isForOne: (ask: Recommendation) => boolean = () => false): (ask: Recommendation) => number {
  const strongest = new Map<string, number>();
  for (const ask of asks) strongest.set(keyOf(ask), Math.max(ask.strength, strongest.get(keyOf(ask)) ?? 0));
  // "EU urges Togo to free bloggers": a headline that names nobody is said again where the text asks it for them or for all; so is one that names somebody as an example of all.
  // "EU asks for justice after killing": that a deed is tried is said again where the text asks it for those who did it.
  const other = (ask: Recommendation): string | undefined => {
    if (ask.scope === 'case') return (!ask.namesConcerned && !isForOne(ask)) || isOfAll(ask) ? 'situation' : undefined;
    // "EU calls on Togo to free photographers": so is it where the text asks for the release of those whom the headline does not name, and does not ask it for all of a kind.
    return (ask.ask === 'investigate' || (ask.ask === 'release' && !isForEverybody(ask))) && !ask.namesConcerned ? 'case' : undefined;
  };
  return (ask) => Math.max(strongest.get(keyOf(ask)) ?? -Infinity, strongest.get(`${ask.ask} ${other(ask)}`) ?? -Infinity);
}

function keyOf({ ask, scope }: Recommendation): string {
  return `${ask} ${scope}`;
}

/** Which paragraphs are the title, what a page has above it, and the lines below it, up to the first one that is text. */
function headlinesOf(paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): number[] {
  const title = paragraphs.findIndex(({ kind }) => kind === 'title');
  if (title < 0) return [];
  let end = title + 1;
  while (end < paragraphs.length && paragraphs[end]?.kind !== 'item' && !isText(analyses[end] as Analysis)) end++;
  // Where no text stands below, there are no headlines: notes.
  const above = Array.from({ length: title }, (_, line) => line).filter((line) => (analyses[line] as Analysis).tokens.length <= headlineLength);
  return [...above, ...Array.from({ length: end < paragraphs.length ? end - title : 1 }, (_, line) => title + line)];
}

function isIn(spans: readonly Span[], { start }: Recommendation): boolean {
  return spans.some((span) => start >= span.start && start < span.end);
}

/** "demanded her release": whether what is asked for is for the one person for whom a pronoun in the singular stands. */
function isForOne(analysis: Analysis, { asked: { contents } }: FoundAsk): boolean {
  return contents.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (analysis.is(at, 'case-pronouns') && !analysis.is(at, 'plural-pronouns') && !analysis.is(at, 'small-numbers')) return true;
    return false;
  });
}

/** From this strength on an ask of the text says what a headline asks, however strongly that does. */
const expecting = 3;

/** Where the verbs of asking, and their likes, begin in several paragraphs for which something holds. */
function startsWhere(indexes: readonly number[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], holds: (analysis: Analysis, found: FoundAsk) => boolean): ReadonlySet<number> {
  return new Set(indexes.flatMap((index) => {
    const paragraph = paragraphs[index] as Paragraph;
    const analysis = analyses[index] as Analysis;
    return asksOf(analysis).filter((found) => holds(analysis, found)).map(({ trigger }) => paragraph.spanOf(tokenSpan(analysis, trigger.from, trigger.to)).start);
  }));
}

/** "free all prisoners, including X": whether an ask names somebody as an example. */
function givesExample(analysis: Analysis, { asked: { contents } }: FoundAsk): boolean {
  return contents.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (analysis.is(at, 'including-words') || analysis.phraseLength(at, 'example-openers') > 0) return true;
    return false;
  });
}

/** "free all lawyers", "free political prisoners": whether what is asked is asked for all of a kind. */
function namesAll(analysis: Analysis, { asked: { contents } }: FoundAsk): boolean {
  return contents.some(({ from, to }) => {
    for (let at = from; at < to; at++) if (analysis.is(at, 'general-quantifiers') || analysis.phraseLength(at, 'prisoner-kinds') > 0) return true;
    return false;
  });
}

/**
 * Asks without those of the headlines that the text makes too, and not as a hope: "Commissioner calls for the release of X" above "I urge the courts to release X" is one ask.
 */
export function withoutHeadlines(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): readonly Recommendation[] {
  if (asks.length === 0) return asks;
  const lines = headlinesOf(paragraphs, analyses);
  const headlines = lines.map((index) => paragraphs[index] as Paragraph);
  if (!asks.some((ask) => isIn(headlines, ask))) return asks;
  const ofAll = startsWhere(lines, paragraphs, analyses, givesExample);
  const forEverybody = startsWhere(lines, paragraphs, analyses, namesAll);
  const said = strongestOf(asks.filter((ask) => !isIn(headlines, ask)), ({ trigger }) => ofAll.has(trigger.start), ({ trigger }) => forEverybody.has(trigger.start));
  // A headline that stands twice is one.
  const isSecond = (ask: Recommendation): boolean => asks.some((other) => other.strength >= ask.strength && keyOf(other) === keyOf(ask) && headlines.some((line) => other.start >= line.start && other.start < line.end && line.end <= ask.start));
  return asks.filter((ask) => !isIn(headlines, ask) || (said(ask) < Math.min(ask.strength, expecting) && !isSecond(ask)));
}

/** Whether a verb of asking tells, outside of quotation marks, what somebody asked: in the past, or as a gerund. */
function isTold(analysis: Analysis, { form, from }: Trigger): boolean {
  return form === 'verb' && !analysis.quoted[from] && (isToldAsPast(analysis, from) || analysis.ends(from, 'gerund'));
}

/** From this length on a word tells what is asked for, and so near its beginning. */
const tellingLength = 5;
const tellingReach = 7;

/** The words that tell what an ask is for: long ones among its first, without names. */
function wordsOf(analysis: Analysis, { asked: { contents } }: FoundAsk): string[] {
  return contents.flatMap(({ from, to }) => analysis.tokens.slice(from, Math.min(to, from + tellingReach)).filter(({ kind, index }) => kind === 'word' && !analysis.isCapital(index)).map(({ index }) => analysis.norm(index)).filter((word) => word.length >= tellingLength));
}

/** Where the asks of the paragraphs that lead into a report begin that share a word with one of the text below. */
function startsSaidAgain(leads: readonly number[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): ReadonlySet<number> {
  const below = new Set(analyses.slice((leads.at(-1) ?? -1) + 1).flatMap((analysis) => asksOf(analysis).flatMap((found) => wordsOf(analysis, found))));
  return startsWhere(leads, paragraphs, analyses, (analysis, found) => wordsOf(analysis, found).some((word) => below.has(word)));
}

/** The paragraphs that lead into a medium's report: its first one, and the one behind it where that tells the same once more. */
function leadsOf(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[]): number[] {
  const first = paragraphs.findIndex(({ kind }, index) => kind !== 'title' && isText(analyses[index] as Analysis));
  const lead = paragraphs[first], next = paragraphs[first + 1];
  if (lead === undefined || next === undefined) return lead === undefined ? [] : [first];
  const told = new Set(asks.filter((ask) => isIn([lead], ask)).map(keyOf));
  const again = startsWhere([first + 1], paragraphs, analyses, (analysis, { trigger }) => isTold(analysis, trigger));
  return asks.some((ask) => isIn([next], ask) && again.has(ask.trigger.start) && told.has(keyOf(ask))) ? [first, first + 1] : [first];
}

/**
 * Asks without those that a medium's first paragraph tells, and the text below makes: "The EU has urged Togo to free X", above "“We call for the release of X”", is one ask.
 * What has no kind is the same where a word of it is. The first paragraph of a body's or an organisation's own press release asks for itself.
 */
export function withoutToldLead(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], { voice }: Pick<Issuer, 'voice'>): readonly Recommendation[] {
  if (asks.length < 2 || voice === 'issuer' || voice === 'organisation') return asks;
  const leads = leadsOf(asks, paragraphs, analyses);
  const left = withoutTold(asks, paragraphs, analyses, leads);
  // Where the second paragraph is the text that tells what the first one leads into.
  return left.length === asks.length && leads.length > 1 ? withoutTold(asks, paragraphs, analyses, leads.slice(0, 1)) : left;
}

/** Asks without those that the paragraphs that lead into a report tell, and the text below these makes. */
function withoutTold(asks: readonly Recommendation[], paragraphs: readonly Paragraph[], analyses: readonly Analysis[], leads: readonly number[]): readonly Recommendation[] {
  const lines = leads.map((index) => paragraphs[index] as Paragraph);
  const end = lines.at(-1)?.end;
  if (end === undefined || !asks.some((ask) => isIn(lines, ask))) return asks;
  const ofOne = startsWhere(leads, paragraphs, analyses, isForOne);
  const said = strongestOf(asks.filter((ask) => ask.start >= end), undefined, undefined, ({ trigger }) => ofOne.has(trigger.start));
  const told = startsWhere(leads, paragraphs, analyses, (analysis, { trigger }) => isTold(analysis, trigger));
  const left = (ask: Recommendation): boolean => !isIn(lines, ask) || !told.has(ask.trigger.start) || said(ask) < Math.min(ask.strength, expecting);
  if (asks.every(left)) return asks;
  const again = startsSaidAgain(leads, paragraphs, analyses);
  return asks.filter((ask) => left(ask) || (ask.ask === 'other' && !again.has(ask.trigger.start)));
}
