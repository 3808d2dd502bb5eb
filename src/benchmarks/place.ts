import { analyse } from '../reading/analysis.js';
import { belowPage } from '../reading/below-page.js';
import { byText } from '../reading/by-text.js';
import { isProse } from '../reading/prose.js';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import type { Paragraph } from '../statement/types.js';
import { standsLikeTitle } from '../statement/title.js';
import { LetterPattern } from '../letters.js';
import { cuesOf } from './cues/index.js';
import { keepsLanguage } from './fixes/keeps-language.js';
import { once } from './once.js';
import type { Edit, Fix } from './types.js';

/** Where a finding about something missing points: the title, else the first paragraph, else the start of the text. */
export function placeOfMissing(reading: Reading): Span {
  const { titleSpan, paragraphs, text } = reading.statement;
  const first = paragraphs[0];
  if (titleSpan) return titleSpan;
  return first ? { start: first.start, end: first.end } : { start: text.length, end: text.length };
}

/** Notes at the foot begin with the mark that they explain. */
const footnote = new LetterPattern(String.raw`^(?:\*+|\+|[†‡]|\\\*|\[?\d{1,2}\]|[¹²³⁴⁵⁶⁷⁸⁹])\s*\p{L}`);

/** A mail address, a telephone number, a web address. */
const address = /[\w.+-]@[\w-]+\.\w|\+\d[\d ()-]{6,}|https?:\/\//iu;

/** Most paragraphs have none of the signs of an address, which are found sooner than that it is none. */
function holdsAddress(text: string): boolean {
  return (text.includes('@') || text.includes('+') || text.includes('://')) && address.test(text);
}

/** Whether a paragraph is something that stands behind a text: a note, countries that join, signatures, a contact. */
export const isAppended = byText(({ text: written, language }) => {
  const { appended, signer, verbOfProse } = cuesOf(language);
  const text = written.trim();
  return footnote.test(text) || appended.test(text) || holdsAddress(text) || (signer.test(text) && !verbOfProse.test(text));
});

/** The paragraphs of a text without those that a page has above its title or below it: what is asked there nobody reads. */
function withoutPage(all: readonly Paragraph[]): readonly Paragraph[] {
  // As readers look for it: what stands above the title may tell that something stands below the page.
  const below = belowPage(all, all.map(({ plain }) => analyse(plain)));
  const paragraphs = below === undefined ? all : all.filter((_, index) => below[index] !== 1);
  const title = paragraphs.findIndex(({ kind }) => kind === 'title');
  return title > 0 ? paragraphs.slice(title) : paragraphs;
}

/** The paragraphs of the text proper, without the notes, countries that join, signatures and contacts behind it. */
function textProper({ statement }: Reading): readonly Paragraph[] {
  const paragraphs = withoutPage(statement.paragraphs);
  const all = paragraphs.filter(isProse).length;
  let before = 0;
  for (const [index, paragraph] of paragraphs.entries()) {
    const { closingHeading } = cuesOf(paragraph.plain.language);
    // A speech names the countries that join at its beginning: with more of the text behind it, it is no end.
    if (2 * before >= all && before > 0 && (paragraph.kind === 'heading' ? closingHeading.test(paragraph.plain.text.trim()) : isAppended(paragraph.plain))) return paragraphs.slice(0, index);
    if (isProse(paragraph)) before++;
  }
  return paragraphs;
}

/** Whether a paragraph is neither the title nor a line that stands like one. */
function isText({ kind, plain: { text } }: Paragraph): boolean {
  return kind !== 'title' && kind !== 'heading' && !standsLikeTitle({ kind, text });
}

/** Whether a paragraph is of the text, though no mark ends it: an entry of a list, a sentence with a line of a page behind it. */
function goesOn(paragraph: Paragraph): boolean {
  const { kind, plain } = paragraph;
  return kind !== 'title' && kind !== 'heading' && !isAppended(plain) && (isText(paragraph) || plain.sentences.length > 1);
}

function endsWithColon({ plain }: Paragraph): boolean {
  return plain.text.trimEnd().endsWith(':');
}

/** The title, where no mark makes it one: behind the lines below it, words would make a title of one that calls itself a statement. */
function unmarkedTitle({ statement: { text, paragraphs } }: Reading): Paragraph | undefined {
  const title = paragraphs.find(({ kind }) => kind === 'title');
  return title && !/^ {0,3}#|^[^\n]*\n(?:=+|-+)[ \t]*(?:\r?\n|$)/u.test(text.slice(text.lastIndexOf('\n', title.start - 1) + 1)) ? title : undefined;
}

/** The paragraph behind which an ask belongs: the last of prose that is no quotation, or the one before closing words on follow-up. */
const paragraphBefore = once((reading: Reading): Paragraph | undefined => {
  const paragraphs = textProper(reading);
  const isOwn = (paragraph: Paragraph | undefined): paragraph is Paragraph => paragraph !== undefined && paragraph.kind !== 'blockquote' && isProse(paragraph) && !isAppended(paragraph.plain);
  const last = paragraphs.findLastIndex(isOwn);
  const closing = paragraphs[last];
  // A draft in work may have no sentence yet that is ended. Behind a last line that stands like a title, words would make a title of it.
  if (!closing) return paragraphs.findLast(isProse) ?? paragraphs.findLast((paragraph) => isText(paragraph) && !isAppended(paragraph.plain)) ?? unmarkedTitle(reading) ?? paragraphs.findLast(({ plain }) => !isAppended(plain)) ?? paragraphs[0];
  // "… issued the following statement:", "We call on them:": what that leads into, ended or not.
  const ledInto = endsWithColon(closing) ? paragraphs.findLast((paragraph, index) => index > last && goesOn(paragraph)) : undefined;
  if (ledInto) return ledInto;
  const before = paragraphs[last - 1];
  const mayStandBehind = isOwn(before) && !endsWithColon(before);
  // "We call on the authorities to:", at the end of a draft in work: what is put behind it would be an entry.
  if (mayStandBehind && endsWithColon(closing) && last === paragraphs.length - 1) return before;
  const inside = (span: Span): boolean => closing.start <= span.start && span.end <= closing.end;
  const isFollowUp = last >= 2 && reading.followUps.some(inside) && !reading.recommendations.some(inside);
  // "We call on them, in particular: | The EU will follow": nothing stands between a colon and what it leads into.
  return isFollowUp && mayStandBehind ? before : closing;
});

/**
 * An edit that adds a paragraph where an ask belongs: at the end of the text, before words on follow-up,
 * signatures and contacts. Line ends are those of the file.
 */
export function insertParagraph(reading: Reading, words: string): Edit {
  const { text } = reading.statement;
  const newLine = text.includes('\r\n') ? '\r\n' : '\n';
  const before = paragraphBefore(reading);
  if (!before) return { start: text.length, end: text.length, text: `${text === '' || text.endsWith('\n') ? '' : newLine}${words}${newLine}` };
  const lineEnd = endOfBlock(text, before);
  const behind = text.slice(lineEnd);
  const isOpen = behind.trim() !== '' && !/^\r?\n[ \t]*\r?\n/u.test(behind);
  return { start: lineEnd, end: lineEnd, text: `${newLine}${newLine}${words}${isOpen ? newLine : ''}` };
}

/**
 * A fix that adds a paragraph where an ask belongs.
 * @param words of the paragraph, in the text's language; in square brackets what is to fill in
 * @returns none where a text of few words would be taken for one in another language with it
 */
export function insertionFix(reading: Reading, words: string, title: string): Fix[] {
  const edits = [insertParagraph(reading, words)];
  return keepsLanguage(reading, edits) ? [{ title, edits, ...(words.includes('[') && { placeholders: true as const }) }] : [];
}

/** End of the last line of a block, the underline of a heading included. */
function endOfBlock(text: string, { end, kind }: Paragraph): number {
  const rest = text.slice(end);
  const line = /^[^\r\n]*/u.exec(rest)?.[0] ?? '';
  // The text of an underlined heading may go on for lines.
  const underline = kind === 'title' || kind === 'heading' ? /^[^\r\n]*\r?\n(?:[^\r\n]+\r?\n)*?(?:=+|-+)[ \t]*(?=\r?\n|$)/u.exec(rest)?.[0] : undefined;
  return end + (underline ?? line).length;
}
