import { type Span, touch } from '../../statement/span.js';
import type { Edit, Fix } from '../types.js';

/** What softens the same as a hedge once more, with fixes of its own. */
export interface Second extends Span {
  readonly fixes: readonly Fix[];
}

/** What has to be done to a second besides `edits`: nothing where they change its first word ("would be contrary to"), undefined where nothing fits beside them; the same as to the hedge where it can be. */
function besides(edits: readonly Edit[], { start, fixes }: Second, title: string): Pick<Fix, 'title' | 'edits'> | undefined {
  if (edits.some((edit) => edit.start <= start && start < edit.end)) return { title, edits: [] };
  const fitting = fixes.filter((fix) => !fix.edits.some((own) => edits.some((edit) => touch(own, edit))));
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
    let edits: readonly Edit[] = fix.edits;
    let isAlike = true;
    for (const second of seconds) {
      const more = besides(edits, second, fix.title);
      if (more === undefined) return [];
      isAlike &&= more.title === fix.title;
      edits = [...edits, ...more.edits];
    }
    if (edits.length === fix.edits.length) return [fix];
    return [{ title: isAlike ? fix.title : title, edits: [...edits].sort((a, b) => a.start - b.start || a.end - b.end), ...(fix.placeholders && { placeholders: true as const }) }];
  });
}
