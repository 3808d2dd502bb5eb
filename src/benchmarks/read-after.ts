import { applyEdits } from '../fixes.js';
import { read } from '../reading/index.js';
import type { Reading } from '../reading/types.js';
import { readStatement } from '../statement/index.js';
import type { Edit } from './types.js';

/** Nobody writes a statement of so many code units. In a longer text, with as many fixes, to read it again for each would take for ever. */
const longestReadAgain = 12_000;

/** The reading of a statement once edits are made, of which only the paragraphs that they change are read anew; undefined for a text too long to be a statement. */
export function readAfter({ statement }: Reading, edits: readonly Edit[]): Reading | undefined {
  const { text, written, own } = statement;
  return text.length > longestReadAgain ? undefined : read(readStatement(applyEdits(text, edits), { language: written, own, once: true, before: statement }));
}
