import { passagesOf } from '../../comparison/passages.js';
import type { PassageRole } from '../../comparison/types.js';
import type { Edit } from '../../benchmarks/types.js';
import type { Reading } from '../../reading/types.js';
import type { Span } from '../../statement/span.js';

/** In a statement what stands later in this list stands further down. */
const order: readonly PassageRole[] = ['facts', 'assessment', 'obligations', 'recommendation', 'follow-up'];

/** What a place of a statement does; facts where it is in no passage. */
export function roleAt(reading: Reading, { start, end }: Span): PassageRole {
  return passagesOf(reading).find((passage) => passage.start < end && start < passage.end)?.role ?? 'facts';
}

/** Where a new paragraph that does `role` belongs: behind the last paragraph that does the same, or what comes before it. */
function paragraphEnd(reading: Reading, role: PassageRole): number {
  const passages = passagesOf(reading);
  const upTo = order.slice(0, order.indexOf(role) + 1);
  const before = passages.findLast((passage) => passage.role === role) ?? passages.findLast((passage) => upTo.includes(passage.role));
  const { paragraphs, text, titleSpan } = reading.statement;
  if (before === undefined) return titleSpan?.end ?? text.length;
  return paragraphs.find(({ start, end }) => start <= before.start && before.end <= end)?.end ?? before.end;
}

/**
 * Takes over a sentence of another statement: a paragraph of its own, where the draft does the same.
 * @returns the edit, and where the words stand once it is made, in UTF-16 offsets into the draft's text
 */
export function insertionOf(draft: Reading, words: string, role: PassageRole): { readonly edit: Edit; readonly inserted: Span } {
  const at = paragraphEnd(draft, role);
  const said = words.trim().replaceAll(/\s*\n\s*/gu, ' ');
  const rest = draft.statement.text.slice(at);
  const tail = rest.startsWith('\n') || rest === '' ? '' : '\n\n';
  return { edit: { start: at, end: at, text: `\n\n${said}${tail}` }, inserted: { start: at + 2, end: at + 2 + said.length } };
}
