import type { Span } from '../../statement/span.js';
import { SpanSet } from '../../statement/span-set.js';
import type { Fix } from '../types.js';

/** What softens the same as a hedge once more, with fixes of its own. */
export interface Second extends Span {
  readonly fixes: readonly Fix[];
}

/** What has to be done to a second besides edits at `taken`: nothing where they change its first word ("would be contrary to"), or one of its words (« n’aurait » → « n’a »), undefined where nothing fits beside them; the same as to the hedge where it can be. */
function besides(taken: SpanSet, { start, end, fixes }: Second, { title, edits }: Fix): Pick<Fix, 'title' | 'edits'> | undefined {
  if (taken.holds(start) || edits.some((edit) => start <= edit.start && edit.end <= end)) return { title, edits: [] };
  const fitting = fixes.filter((fix) => !fix.edits.some((own) => taken.touches(own)));
  return fitting.find((fix) => fix.title === title) ?? fitting[0];
}

/**
 * Fixes of a hedge that mend what softens the same once more too ("We are concerned by reports that she may have died"):
 * half a doubt would be one still. A fix beside which a second cannot be mended is left out.
 * @param fixes of the hedge by itself
 * @param title of a fix that mends more than the hedge
 */
export function ofTheWhole(fixes: readonly Fix[], seconds: readonly Second[], title: string): Fix[] {
  return fixes.flatMap((fix) => {
    const edits = [...fix.edits];
    const taken = new SpanSet();
    for (const edit of edits) taken.add(edit);
    let isAlike = true;
    for (const second of seconds) {
      const more = besides(taken, second, fix);
      if (more === undefined) return [];
      isAlike &&= more.title === fix.title;
      for (const edit of more.edits) taken.add(edit);
      edits.push(...more.edits);
    }
    if (edits.length === fix.edits.length) return [fix];
    return [{ title: isAlike ? fix.title : title, edits: edits.sort((a, b) => a.start - b.start || a.end - b.end), ...(fix.placeholders && { placeholders: true as const }) }];
  });
}
