import type { Block } from './blocks.js';

/** A line longer than this is no title, but the first sentence of the text. */
const longestTitle = 260;

/**
 * Index of the block that is the title: the first heading, else the first block when it stands like one
 * (short, no full stop at its end, something after it). `undefined` when the text has no title.
 */
export function titleIndex(blocks: readonly Block[]): number | undefined {
  const heading = blocks.findIndex((block) => block.kind === 'heading');
  if (heading >= 0) return heading;
  const first = blocks[0];
  if (!first || blocks.length < 2 || first.kind !== 'body') return undefined;
  const standsLikeTitle = first.text.length <= longestTitle && !/[.:;,!?…]["”’»]?$/u.test(first.text) && !/\.\s+\p{Lu}/u.test(first.text.replace(/\b(?:Mr|Ms|Mrs|Dr|No|St)\./gu, ''));
  return standsLikeTitle ? 0 : undefined;
}
