import type { Words } from '../words.js';

/* Columns of a table that are parted by white space, as a page or a PDF leaves them. */

/** Lines with more tokens are text, in which two spaces are none but a slip. */
const longestRow = 40;

/** Behind these two spaces part sentences. */
const stops = '.!?…:;"”’»)';

/** Whether a tab, or two spaces in a line of few words that ends in no full stop, part token `at` from the one before. */
export function isGap({ plain, tokens }: Words, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at];
  if (!before || !next || next.start - before.end < 1) return false;
  const space = plain.text.slice(before.end, next.start);
  return space.includes('\t') || (!stops.includes(before.text.at(-1) ?? '') && space.includes('  ') && tokens.length <= longestRow && tokens.at(-1)?.text !== '.');
}
