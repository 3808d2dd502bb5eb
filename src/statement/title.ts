import { beginsWithCapital, beginsWithSmall } from '../letters.js';
import type { Block } from './blocks.js';

/** A line longer than this is no title, but the first sentence of the text. */
const longestTitle = 260;

/** Within so many blocks the title stands; leftovers of a web page stand before it. */
const openingBlocks = 6;

/** "14.05.2025", "date 2024-02-08 09:32": a day, and nothing else. */
const day = /^(?:date )?[\d\s.:/–-]+$/u;

/** Whether a block stands like a title: short, more than a day, no full stop at its end, none inside. */
export function standsLikeTitle({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return kind === 'body' && text.length <= longestTitle && !day.test(text) && !/[.:;,!?…]["”’»]?$/u.test(text) && !/\.\s+\p{Lu}/u.test(text.replace(/\b(?:Mr|Ms|Mrs|Dr|No|St)\./gu, ''));
}

/** Fewest words of a title that has leftovers of a page above it. */
const fewestWords = 4;

function hasWords({ text }: Block): boolean {
  return text.split(/\s+/u).filter((word) => word.length > 1 && (beginsWithCapital(word) || beginsWithSmall(word))).length >= fewestWords;
}

/** What a sentence ends with, and what leads into something. */
const sentenceEnd = /[.!?…]["”’»)]?$/u;
const leadIn = /:$/u;

/** Index of the first of the opening blocks, before another, that stands like a title and calls itself a statement; -1 where there is none. */
function calledSo(blocks: readonly Block[], before: number, words: ReadonlySet<string>): number {
  return blocks.slice(0, Math.min(openingBlocks, before)).findIndex((block) => standsLikeTitle(block) && block.text.toLowerCase().split(/[^\p{L}]+/u).some((word) => words.has(word)));
}

/**
 * Whether the first heading, where it is marked as that of a part, is one ("## Contact"): below text whose title is marked by nothing;
 * or it is itself text, below what calls itself a statement or leads into something.
 */
function headsPart(blocks: readonly Block[], heading: number, words: ReadonlySet<string>): boolean {
  const above = blocks.slice(0, heading);
  if (above.some(({ text }) => sentenceEnd.test(text))) return true;
  const own = blocks[heading]?.text ?? '';
  return (sentenceEnd.test(own) || leadIn.test(own)) && (above.some(({ text }) => leadIn.test(text)) || calledSo(blocks, heading, words) >= 0);
}

/**
 * Index of the block that is the title: the first heading, unless it is that of a part, else the block that repeats front matter's title; where front matter gives
 * none, the first of the opening blocks that stands like a title and calls itself a statement, else the first of several words among the lines
 * that stand like a title above the text, else the first of these lines; lines with a day alone do not count.
 * `undefined` when the text has no title.
 * @param given front matter's title
 * @param words what a title calls its text, in small letters: "statement"
 * @param isOfPart whether the heading at an index is marked as that of a part: "## Contact"
 */
export function titleIndex(blocks: readonly Block[], words: ReadonlySet<string>, given: string | undefined, isOfPart: (index: number) => boolean): number | undefined {
  const heading = blocks.findIndex((block) => block.kind === 'heading');
  if (heading === 0 || (heading > 0 && !(isOfPart(heading) && headsPart(blocks, heading, words)))) return heading;
  const repeated = given === undefined ? -1 : blocks.slice(0, openingBlocks).findIndex(({ text }) => text === given);
  if (repeated >= 0) return repeated;
  if (given !== undefined) return undefined;
  if (blocks.length < 2) return undefined;
  // A line that nothing follows signs the text, but where there is no text yet.
  const last = blocks.every(standsLikeTitle) ? blocks.length : blocks.length - 1;
  const named = calledSo(blocks, last, words);
  if (named >= 0) return named;
  // The line of the date that a page has above it.
  const first = blocks.findIndex(({ text }) => !day.test(text));
  if (first < 0 || first >= last) return undefined;
  // "News Ticker", "World 0": what a page has above a title has fewer words.
  let above = first;
  while (above < Math.min(openingBlocks, last) && standsLikeTitle(blocks[above] as Block)) {
    if (hasWords(blocks[above] as Block)) return above;
    above++;
  }
  return standsLikeTitle(blocks[first] as Block) ? first : undefined;
}
