import type { Reading } from '../reading/types.js';
import type { Span } from '../statement/span.js';
import { toldLanguage } from '../statement/language.js';
import type { Paragraph } from '../statement/types.js';
import { once } from './once.js';

/** What a paragraph of prose, or a title, begins with: a capital, a figure, a quotation mark, a bracket, a dash. */
const begun = /^[\p{Lu}\p{Lo}\p{N}"“«‘’'¿¡([–—•·*+†‡-]/u;

/** Left of markup that is none: "the detention of # Haiti", "de**tention", "---"; a line broken off, two spaces, two sentences without one between. */
const leftOver = /[#`~|<>\\{}]|\*\*|---|\p{L}\*\p{L}|\]\(|\S[ \u00A0]{2}\S|\p{Ll}[.,;!?]\p{Lu}\p{Ll}| [,.](?:\s|\p{L}|$)/u;

/** Characters that nobody types: of control, of format, without a meaning. A soft hyphen and what joins emoji come with pasted text. */
const unseen = /(?!\u00AD|\u200B|\u200D|\uFEFF)[^\P{C}\t\n\r]/u;

/** Whether a title stands on several lines: it is mostly something else above a rule, such as front matter that does not begin the file. */
export function isStrayTitle({ kind, plain: { text } }: Paragraph): boolean {
  return (kind === 'title' || kind === 'heading') && text.includes('\n');
}

function isOdd({ kind, plain: { text } }: Paragraph): boolean {
  return (kind !== 'item' && !begun.test(text)) || leftOver.test(text);
}

/** Whether front matter says another language than the words tell. */
function isInOtherLanguage({ statement: { text, frontMatter, written } }: Reading): boolean {
  return frontMatter.values.language !== undefined && toldLanguage(undefined, text.slice(frontMatter.span?.end ?? 0), true).written !== written;
}

/** Whether the whole draft is: with front matter that does not begin it or cannot be read, characters that nobody types, or in another language than it says. */
const isWholly = once((reading: Reading): boolean => {
  const { text, paragraphs, frontMatter } = reading.statement;
  return unseen.test(text) || frontMatter.problems.some(({ kind }) => kind === 'not-yaml' || kind === 'not-a-mapping') || paragraphs.some(isStrayTitle) || isInOtherLanguage(reading);
});

/** Its odd paragraphs, each with the one before and the one behind: what leads into a list, or goes on, is read with them. */
const oddStretches = once(({ statement: { paragraphs } }: Reading): readonly Span[] =>
  paragraphs.flatMap((paragraph, index) => (isOdd(paragraph) ? [{ start: (paragraphs[index - 1] ?? paragraph).start, end: (paragraphs[index + 1] ?? paragraph).end }] : [])));

/**
 * Whether a draft is in disorder where edits are made: cut off, pasted amid words, with front matter that does not begin it, or in another
 * language than it says. Readers may then find less, or something else, once a word has changed.
 */
export function isInDisorder(reading: Reading, edits: readonly Span[]): boolean {
  return isWholly(reading) || oddStretches(reading).some(({ start, end }) => edits.some((edit) => edit.start <= end && edit.end >= start));
}
