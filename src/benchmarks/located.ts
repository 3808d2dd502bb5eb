import { countBefore } from '../lower-bound.js';
import { analyse, type Analysis } from '../reading/analysis.js';
import { byText } from '../reading/by-text.js';
import { foreignTokens } from '../reading/people/foreign.js';
import type { Reading } from '../reading/types.js';
import { isInOther } from '../statement/language.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import type { Paragraph } from '../statement/types.js';
import { keepsLines, keepsMarkup } from './fixes/guards.js';
import { keepsLanguage } from './fixes/keeps-language.js';
import { type PlainEdit, type PlainFix, toSourceEdits } from './fixes/plain-edit.js';
import { type TokenRange, tokensAt } from './fixes/tokens.js';
import type { Edit, Fix } from './types.js';

/** A span of the file, found again in the words of its paragraph. */
export interface Located {
  readonly paragraph: Paragraph;
  readonly analysis: Analysis;
  readonly tokens: TokenRange;
}

/** The paragraph that holds a place of the file, with its index. */
export function paragraphAt(reading: Reading, offset: number): { readonly paragraph: Paragraph; readonly index: number } | undefined {
  const { paragraphs } = reading.statement;
  const index = countBefore(paragraphs, ({ end }) => end <= offset);
  const paragraph = paragraphs[index];
  return paragraph && paragraph.start <= offset ? { paragraph, index } : undefined;
}

/** Tokens of a paragraph that a span of the file covers. */
export function tokensOf(paragraph: Paragraph, { start, end }: Span): TokenRange {
  return tokensAt(paragraph.plain, { start: paragraph.toPlain(start), end: paragraph.toPlain(end - 1) + 1 });
}

/** Finds a span that a reader gave in the words of its paragraph; undefined for an empty span or one outside all paragraphs. */
export function locate(reading: Reading, span: Span): Located | undefined {
  const found = span.end > span.start ? paragraphAt(reading, span.start) : undefined;
  return found && { paragraph: found.paragraph, analysis: analyse(found.paragraph.plain), tokens: tokensOf(found.paragraph, span) };
}

/** Words as written, on one line. */
export function onOneLine(words: string): string {
  return /\s\s|[^\S ]/u.test(words) ? words.replaceAll(/\s+/gu, ' ') : words;
}

/** The words of a span, as written, on one line. */
export function wordsOf(reading: Reading, { start, end }: Span): string {
  return onOneLine(reading.statement.text.slice(start, end));
}

const longest = 60;

/** Words short enough for a menu or a message. */
export function shortened(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest - 1).trimEnd()}…`;
}

/** The sentences of a paragraph that are in another language than the text's. */
const sentencesAbroad = byText((plain) => {
  const foreign = foreignTokens(analyse(plain));
  return new SpanIndex(plain.sentences.filter(({ from, start, end }) => foreign[from] === 1 && isInOther(plain.language, plain.text.slice(start, end))), (sentence) => sentence);
});

/** Whether edits touch a sentence in another language than the text's, into which its words do not fit. */
function isAbroad({ plain }: Paragraph, edits: readonly PlainEdit[]): boolean {
  const abroad = sentencesAbroad(plain);
  return edits.some(({ start }) => abroad.overlaps({ start: start - 1, end: start + 1 }));
}

/** A fix in the file of one that was made in a paragraph's plain text. It has no edits where these would harm the file's markup, make one paragraph of lines that are each one, or make a text of two languages of it. */
function fixInFile(reading: Reading, paragraph: Paragraph, { edits, ...rest }: PlainFix): Fix {
  const { text } = reading.statement;
  const inFile = keepsMarkup(paragraph, text, edits) && !isAbroad(paragraph, edits) ? toSourceEdits(paragraph, text, edits) : [];
  return { edits: keepsLines(text, inFile) && keepsLanguage(reading, inFile) ? inFile : [], ...rest };
}

/** Fixes in the file of those that were made in a paragraph's plain text, without those that would harm the file's markup or do not fit its language. */
export function fixesInFile(reading: Reading, paragraph: Paragraph, fixes: readonly PlainFix[]): Fix[] {
  return fixes.map((fix) => fixInFile(reading, paragraph, fix)).filter(({ edits }) => edits.length > 0);
}

/** A fix, where edits were found for it. */
export function fixOf(title: string, edits: readonly PlainEdit[] | undefined, kind: Pick<PlainFix, 'preferred' | 'placeholders'> = {}): PlainFix[] {
  return edits === undefined || edits.length === 0 ? [] : [{ title, edits, ...kind }];
}

/** Nothing but space up to the end of a line. */
const endsLine = /^[^\S\n]*(?:\n|$)/u;

/** Edits that take a whole paragraph out of the file, with the blank line behind it; undefined where its markup would be left, or nothing but a title. */
export function removeParagraph(reading: Reading, paragraph: Paragraph): Edit[] | undefined {
  const { text, paragraphs } = reading.statement;
  const opensLine = paragraph.start === 0 || text[paragraph.start - 1] === '\n';
  if (paragraph.kind !== 'body' || !opensLine || !endsLine.test(text.slice(paragraph.end))) return undefined;
  if (paragraphs.every((other) => other === paragraph || other.kind === 'title')) return undefined;
  const next = paragraphs[(paragraphAt(reading, paragraph.start)?.index ?? paragraphs.length) + 1];
  if (next && next.kind === 'body' && text.slice(paragraph.end, next.start).trim() === '') return [{ start: paragraph.start, end: next.start, text: '' }];
  const before = text.slice(0, paragraph.start).trimEnd().length;
  return [{ start: before, end: paragraph.end, text: '' }];
}
