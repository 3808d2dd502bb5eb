import { isHeadingOfComments } from '../reading/below-page.js';
import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { SpanIndex } from '../statement/span-index.js';
import { tells } from '../statement/language.js';
import type { Paragraph, Statement } from '../statement/types.js';
import { once } from './once.js';

/* Patterns with classes of letters are made when they are used: to make one takes longer than to look through a draft for the few signs without which it finds nothing. */

/** What a paragraph of prose, or a title, begins with: a capital, a figure, a quotation mark, a bracket, a dash. */
const begun = (): RegExp => /^[\p{Lu}\p{Lo}\p{N}"“«‘’'¿¡([–—•·*+†‡-]/u;
const begunPlainly = /^["'(*+\-0-9A-Z[]/;

/** Left of markup that is none: "the detention of # Haiti", "de**tention", "---"; a line broken off, two spaces, two sentences without one between. */
const leftOver = (): RegExp => /[#`~|<>\\{}]|\*\*|---|\p{L}\*\p{L}|\]\(|\S[ \u00A0]{2}\S|\p{Ll}[.,;!?]\p{Lu}\p{Ll}| [,.](?:\s|\p{L}|$)/u;
const mayBeLeftOver = /[#`~|<>\\{}]|\*\*|---|[^\s*]\*[^\s*]|\]\(|[ \u00A0]{2}|[^\s.,;!?][.,;!?][^\s.,;!?"'’”»)\]\d]| [,.]/;

/** Characters that nobody types: of control, of format, without a meaning. A soft hyphen and what joins emoji come with pasted text. */
const unseen = (): RegExp => /(?!\u00AD|\u200B|\u200D|\uFEFF)[^\P{C}\t\n\r]/u;
const plain = /^[\t\n\r\x20-\x7E\u00A0-\u00AC\u00AE-\u017F\u2010-\u2027\u2030-\u205E\u20AC]*$/;

/** Whether a title stands on several lines: it is mostly something else above a rule, such as front matter that does not begin the file. */
export function isStrayTitle({ kind, plain: { text } }: Paragraph): boolean {
  return (kind === 'title' || kind === 'heading') && text.includes('\n');
}

/** A line that no mark makes the title is none where it is too long (`standsLikeTitle`): one of so many code units may become so by what a fix adds. */
const longTitle = 160;

function isLongTitle({ kind, start, plain }: Paragraph, text: string): boolean {
  return kind === 'title' && plain.text.length > longTitle && !text.slice(Math.max(0, start - 2), start).includes('#');
}

/** Whether a quotation mark that has no direction opens, and nothing closes: where such a quotation ends, readers guess. One that has a direction may go on in the next paragraph. */
function leavesOpen(text: string): boolean {
  let marks = 0;
  for (let at = text.indexOf('"'); at !== -1; at = text.indexOf('"', at + 1)) marks++;
  return marks % 2 === 1;
}

function isOdd({ kind, plain: { text } }: Paragraph): boolean {
  return (kind !== 'item' && !begunPlainly.test(text) && !begun().test(text)) || (mayBeLeftOver.test(text) && leftOver().test(text));
}

/** Whether front matter says another language than the words tell. */
function isInOtherLanguage({ statement: { text, frontMatter, written } }: Reading): boolean {
  return frontMatter.values.language !== undefined && !tells(written, text.slice(frontMatter.span?.end ?? 0));
}

/** "? complex", ": ": a key that is told by a sign. A line that a fix writes below may go on with it. */
const signedKey = /^[?:](?:\s|$)/m;

/** Whether front matter cannot be read, or has keys that are told by signs. */
function hasOddFrontMatter({ frontMatter: { problems, span }, text }: Statement): boolean {
  return problems.some(({ kind }) => kind === 'not-yaml' || kind === 'not-a-mapping') || (span !== undefined && signedKey.test(text.slice(span.start, span.end)));
}

/** Whether the whole draft is: with front matter that does not begin it, cannot be read or has keys that are told by signs, characters that nobody types, the comments of a page, or in another language than it says. */
const isWholly = once((reading: Reading): boolean => {
  const { text, paragraphs } = reading.statement;
  return (!plain.test(text) && unseen().test(text)) || hasOddFrontMatter(reading.statement) || paragraphs.some((paragraph) => isStrayTitle(paragraph) || isHeadingOfComments(paragraph)) || isInOtherLanguage(reading);
});

function indexOf(stretches: readonly Span[]): SpanIndex<Span> {
  return new SpanIndex(stretches, (stretch) => stretch);
}

/** Its odd paragraphs, each with the one before and the one behind: what leads into a list, or goes on, is read with them. */
const oddStretches = once(({ statement: { paragraphs, text } }: Reading): SpanIndex<Span> =>
  indexOf(paragraphs.flatMap((paragraph, index) => (isOdd(paragraph) || isLongTitle(paragraph, text) ? [{ start: (paragraphs[index - 1] ?? paragraph).start, end: (paragraphs[index + 1] ?? paragraph).end }] : []))));

/** Its quotations that are left open, to the end of the paragraph: nothing beside them is read with them. */
const openStretches = once(({ statement: { paragraphs } }: Reading): SpanIndex<Span> =>
  indexOf(paragraphs.flatMap((paragraph) => (leavesOpen(paragraph.plain.text) ? [paragraph.spanOf({ start: paragraph.plain.text.lastIndexOf('"'), end: paragraph.plain.text.length })] : []))));

/**
 * Whether a draft is in disorder where edits are made: cut off, pasted amid words, with front matter that does not begin it, or in another
 * language than it says. Readers may then find less, or something else, once a word has changed.
 */
export function isInDisorder(reading: Reading, edits: readonly Span[]): boolean {
  if (isWholly(reading)) return true;
  // An edit beside a stretch is made there too.
  const [odd, open] = [oddStretches(reading), openStretches(reading)];
  return edits.some(({ start, end }) => [odd, open].some((stretches) => stretches.overlaps({ start: start - 1, end: end + 1 })));
}
