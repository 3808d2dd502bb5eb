import type { Block } from './blocks.js';

/** A line longer than this is no title, but the first sentence of the text. */
const longestTitle = 260;

/** Within so many blocks the title stands; leftovers of a web page stand before it. */
const openingBlocks = 6;

/** Whether a block stands like a title: short, no full stop at its end, none inside. */
export function standsLikeTitle({ kind, text }: Pick<Block, 'kind' | 'text'>): boolean {
  return kind === 'body' && text.length <= longestTitle && !/[.:;,!?…]["”’»]?$/u.test(text) && !/\.\s+\p{Lu}/u.test(text.replace(/\b(?:Mr|Ms|Mrs|Dr|No|St)\./gu, ''));
}

/**
 * Index of the block that is the title: the first heading, else the block that repeats front matter's title; where front matter gives
 * none, the first of the opening blocks that stands like a title and calls itself a statement, else the first block when it stands like a title.
 * `undefined` when the text has no title.
 * @param given front matter's title
 * @param words what a title calls its text, in small letters: "statement"
 */
export function titleIndex(blocks: readonly Block[], words: ReadonlySet<string>, given?: string): number | undefined {
  const heading = blocks.findIndex((block) => block.kind === 'heading');
  if (heading >= 0) return heading;
  const repeated = given === undefined ? -1 : blocks.slice(0, openingBlocks).findIndex(({ text }) => text === given);
  if (repeated >= 0) return repeated;
  if (given !== undefined) return undefined;
  if (blocks.length < 2) return undefined;
  // A line that nothing follows signs the text, but where there is no text yet.
  const last = blocks.every(standsLikeTitle) ? blocks.length : blocks.length - 1;
  const named = blocks.slice(0, Math.min(openingBlocks, last)).findIndex((block) => standsLikeTitle(block) && block.text.toLowerCase().split(/[^\p{L}]+/u).some((word) => words.has(word)));
  if (named >= 0) return named;
  return blocks[0] && standsLikeTitle(blocks[0]) ? 0 : undefined;
}
