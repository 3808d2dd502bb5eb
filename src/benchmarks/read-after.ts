import { applyEdits } from '../fixes.js';
import { hedgesIn, read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { readStatement } from '../statement/index.js';
import type { Statement } from '../statement/types.js';
import type { Edit } from './types.js';

/** Nobody writes a statement of so many code units. In a longer text, with as many fixes, to read it again for each would take for ever. */
const longestReadAgain = 12_000;

/** Whether a text is short enough to be read again for a fix. */
export function mayReadAgain({ statement }: Reading): boolean {
  return statement.text.length <= longestReadAgain;
}

/** A statement once edits are made, of which only the paragraphs that they change are made anew; undefined for a text too long to be a statement. */
function statementAfter(reading: Reading, edits: readonly Edit[]): Statement | undefined {
  const { statement } = reading;
  const { text, written, own } = statement;
  return mayReadAgain(reading) ? readStatement(applyEdits(text, edits), { language: written, own, once: true, before: statement }) : undefined;
}

/** The reading of a statement once edits are made, of which only the paragraphs that they change are read anew; undefined for a text too long to be a statement. */
export function readAfter(reading: Reading, edits: readonly Edit[]): Reading | undefined {
  const after = statementAfter(reading, edits);
  return after && read(after);
}

/** How many hedges a statement has once edits are made; undefined for a text too long to be a statement. */
export function hedgesAfter(reading: Reading, edits: readonly Edit[]): number | undefined {
  const after = statementAfter(reading, edits);
  return after && hedgesIn(after).length;
}
