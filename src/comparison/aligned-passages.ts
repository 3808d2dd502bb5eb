import { align, likenessOf } from '../align.js';
import type { Passage } from './passages.js';
import { type AlignedPassage, passageRoles } from './types.js';

/** What doing the same is worth where no word is shared: an ask stands beside an ask, whatever is asked for. */
const sameRole = 0.05;

function spanOf(passage: Passage | undefined): AlignedPassage['left'] {
  return passage === undefined ? null : { start: passage.start, end: passage.end };
}

/** In the order of the left one; what only the right one has stands behind what stands before it there. */
function inOrder(rows: readonly AlignedPassage[]): AlignedPassage[] {
  const withLeft = rows.filter(({ left }) => left !== null).sort((a, b) => (a.left?.start ?? 0) - (b.left?.start ?? 0));
  const alone = rows.filter(({ left }) => left === null).sort((a, b) => (a.right?.start ?? 0) - (b.right?.start ?? 0));

  const ordered: AlignedPassage[] = [];
  let next = 0;
  for (const row of withLeft) {
    for (let free = alone[next]; free && row.right !== null && (free.right?.start ?? 0) < row.right.start; free = alone[++next]) ordered.push(free);
    ordered.push(row);
  }
  return [...ordered, ...alone.slice(next)];
}

/** Passages of two statements side by side: those that do the same, in their order, by the words that they share. */
export function alignPassages(left: readonly Passage[], right: readonly Passage[]): AlignedPassage[] {
  return inOrder(passageRoles.flatMap((role) => {
    const [ours, theirs] = [left.filter((passage) => passage.role === role), right.filter((passage) => passage.role === role)];
    const likeness = (a: number, b: number): number => sameRole + likenessOf(ours[a]?.words ?? new Set(), theirs[b]?.words ?? new Set());
    return align(ours.length, theirs.length, likeness).map(({ left: a, right: b }) => ({
      role, left: spanOf(a === undefined ? undefined : ours[a]), right: spanOf(b === undefined ? undefined : theirs[b]),
    }));
  }));
}
