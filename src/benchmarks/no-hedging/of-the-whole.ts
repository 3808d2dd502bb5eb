import { type Span, touch } from '../../statement/span.js';
import type { Edit, Fix } from '../types.js';

/** What softens the same as a hedge once more, with fixes of its own. */
export interface Second extends Span {
  readonly fixes: readonly Fix[];
}

/** What has to be done to a second besides `edits`: nothing where they change its first word ("would be contrary to"), undefined where nothing fits beside them. */
function besides(edits: readonly Edit[], { start, fixes }: Second): readonly Edit[] | undefined {
  if (edits.some((edit) => edit.start <= start && start < edit.end)) return [];
  return fixes.find((fix) => !fix.edits.some((own) => edits.some((edit) => touch(own, edit))))?.edits;
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
    for (const second of seconds) {
      const more = besides(edits, second);
      if (more === undefined) return [];
      edits = [...edits, ...more];
    }
    if (edits.length === fix.edits.length) return [fix];
    return [{ title, edits: [...edits].sort((a, b) => a.start - b.start || a.end - b.end), ...(fix.placeholders && { placeholders: true as const }) }];
  });
}
