import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';
import { SpanIndex } from '../../statement/span-index.js';
import type { Paragraph, PlainText } from '../../statement/types.js';
import { LetterPattern } from '../../letters.js';
import { cuesOf } from '../cues/index.js';
import { once } from '../once.js';
import type { Edit } from '../types.js';
import { longestWrappedLine } from '../../statement/blocks.js';
import { survivingMarkup } from './markup.js';
import { inOrder, type PlainEdit } from './plain-edit.js';
import { normAt, sentenceIndexAt, type TokenRange, tokensAt } from './tokens.js';

/** Markup that stands between characters of text: a tag, code, an escape, a character reference. */
const fragile = /<[a-z/!]|`|\\[!-/:-@[-`{-~]|&(?:#\w+|[a-z]\w*);/iu;

/** What begins a heading, a quotation, a list, code or a table where it stands first on a line. */
const blockMark = /^(?:#{1,6}(?:\s|$)|>|[-*+]\s|\d{1,9}[.)]\s|~~~|```|\||---|===)/u;

/** Whether nothing but spaces stands before an offset in its line. */
function opensLine(text: string, offset: number): boolean {
  let at = offset;
  while (text[at - 1] === ' ' || text[at - 1] === '\t') at--;
  return at === 0 || text[at - 1] === '\n';
}

/** Whether a mark that stood inside of a line would begin a block once what is before it has gone. */
function bringsMarkForward({ plain: { text } }: Paragraph, { start, end, text: words }: PlainEdit): boolean {
  return words.trim() === '' && opensLine(text, start) && blockMark.test(text.slice(end).trimStart());
}

/**
 * Whether edits can be carried over to the file without harm to its markup: none crosses one marker of a pair
 * (`The **EU hopes** that`), a tag, code or a character reference.
 * @param source the file's text
 */
export function keepsMarkup(paragraph: Paragraph, source: string, edits: readonly PlainEdit[]): boolean {
  return inOrder(edits).every((edit) => {
    if (edit.start === edit.end) return true;
    if (bringsMarkForward(paragraph, edit)) return false;
    const { start, end, kept } = survivingMarkup(paragraph, source, edit, edit.text === '');
    return kept.length === 0 && !fragile.test(source.slice(start, end));
  });
}

/** The line that ends right before `end`, without its line end; empty at the beginning of the file. */
function lineBefore(source: string, end: number): string {
  return end <= 0 ? '' : source.slice(source.lastIndexOf('\n', end - 1) + 1, end);
}

/** The line behind the one that ends at `end`; empty at the end of the file. */
function lineBehind(source: string, end: number): string {
  const next = source.indexOf('\n', end + 1);
  return source.slice(end + 1, next < 0 ? source.length : next);
}

/** Whether other lines stand right above or below the line at `from`–`to`. Only these are looked at: the whole file is not gone through for each fix. */
function hasNeighbours(source: string, from: number, to: number): boolean {
  return lineBefore(source, from - 1).trim() !== '' || lineBehind(source, to).trim() !== '';
}

const lineFeed = 0x0A;

/**
 * Whether lines stay what they are to a reader: where one is too long to be wrapped by hand, each is a paragraph of its own, and without it
 * all would be one.
 * @param source the file's text
 */
export function keepsLines(source: string, edits: readonly Edit[]): boolean {
  if (edits.length === 0) return true;
  // A line that reaches further than this stays long whatever the edits take away, and need not be gone through for each fix.
  const far = longestWrappedLine + edits.reduce((sum, { start, end }) => sum + end - start, 0);
  return edits.every(({ start }) => {
    const [low, high] = [Math.max(0, start - far), Math.min(source.length, start + far)];
    let from = start;
    while (from > low && source.charCodeAt(from - 1) !== lineFeed) from--;
    if (from === low && low > 0 && source.charCodeAt(low - 1) !== lineFeed) return true;
    const behind = source.slice(start, high).indexOf('\n');
    if (behind < 0 && high < source.length) return true;
    const to = behind < 0 ? high : start + behind;
    const inLine = edits.filter((edit) => from <= edit.start && edit.end <= to && !edit.text.includes('\n'));
    const length = inLine.reduce((sum, edit) => sum + edit.text.length - (edit.end - edit.start), to - from);
    return to - from <= longestWrappedLine || length > longestWrappedLine || !hasNeighbours(source, from, to);
  });
}

/** What edits take away without putting anything but a capital in its place, in plain text. */
export function deletedBy(edits: readonly PlainEdit[]): Span[] {
  return inOrder(edits).filter(({ start, end }) => end > start).map(({ start, end, text }) => ({ start, end: text.length === 1 ? end - 1 : end }));
}

const fromWordToWord = new LetterPattern(String.raw`[\p{L}\p{N}](?:.*[\p{L}\p{N}])?`, 'su');

/** `span` without `hole`, each part cut down to its words. */
function without(text: string, span: Span, hole: Span): Span[] {
  return [{ start: span.start, end: Math.min(span.end, hole.start) }, { start: Math.max(span.start, hole.end), end: span.end }].flatMap(({ start, end }) => {
    const words = fromWordToWord.exec(text.slice(start, Math.max(start, end)));
    return words ? [{ start: start + words.index, end: start + words.index + words[0].length }] : [];
  });
}

/** What no deletion may take: asks, people and instruments. A hedge may stand inside of what is asked for; an ask is lost with its verb, with who is asked, or with where it begins. */
const neededIn = once(({ recommendations, people, contacts, instruments }) => {
  const needed: readonly Span[] = [
    ...recommendations.flatMap(({ trigger, addresseeSpan, content }) => [trigger, ...(addresseeSpan ? [addresseeSpan] : []), { start: content.start, end: content.start + 1 }]),
    ...[...people, ...contacts].flatMap(({ mentions }) => mentions),
    ...instruments,
  ];
  return new SpanIndex(needed, (span) => span);
});

/**
 * Whether a deletion takes only what may go: besides the hedge's own words no ask, no person and no instrument.
 * @param hedge the hedge, in the file
 * @param deleted what goes, in the file
 */
export function losesNothing(reading: Reading, hedge: Span, deleted: readonly Span[]): boolean {
  const { text, language } = reading.statement;
  const { speech } = cuesOf(language);
  const rest = deleted.flatMap((span) => without(text, span, hedge));
  return !rest.some((span) => speech.test(text.slice(span.start, span.end)) || neededIn(reading).overlaps(span));
}

/** Index of the first sentence all of whose words are deleted, or -1. @param deleted in order */
export function sentenceDeleted(plain: PlainText, deleted: readonly Span[]): number {
  const isDeleted = ({ from, to }: TokenRange): boolean => {
    const words = plain.tokens.slice(from, to).filter(({ kind }) => kind === 'word');
    return words.length > 0 && words.every(({ start, end }) => deleted.some((span) => span.start <= start && end <= span.end));
  };
  // Of a sentence that no deletion touches, nothing goes.
  for (const span of deleted) {
    const { from, to } = tokensAt(plain, span);
    for (let index = sentenceIndexAt(plain, from); index >= 0 && (plain.sentences[index]?.from ?? to) < to; index++) if (isDeleted(plain.sentences[index] as TokenRange)) return index;
  }
  return -1;
}

/** The word with which the sentence behind sentence `index` begins, words that join it to that one apart. */
function wordBehind(plain: PlainText, index: number): string {
  const next = plain.sentences[index + 1];
  if (!next) return '';
  const { joins } = cuesOf(plain.language);
  let at = next.from;
  while (at < next.to && (plain.tokens[at]?.kind !== 'word' || joins.test(normAt(plain, at)))) at++;
  return normAt(plain, at);
}

/** Whether the sentence behind sentence `index` says "it", "she" or "this" of somebody named in that one. */
export function nextLeansOn(plain: PlainText, index: number): boolean {
  return cuesOf(plain.language).leansOn.test(wordBehind(plain, index));
}

/** Whether the sentence behind the one of token `at` says "they" of people who are named in or before that one: not of authorities that would be named there. */
export function nextIsOfMany(plain: PlainText, at: number): boolean {
  return cuesOf(plain.language).ofMany.test(wordBehind(plain, sentenceIndexAt(plain, at)));
}
