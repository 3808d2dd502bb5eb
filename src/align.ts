/** What stands beside what: indexes into both lists, undefined where one has nothing. */
export interface Pair {
  readonly left: number | undefined;
  readonly right: number | undefined;
}

/**
 * Rows or columns of one table of alignments. Longer lists are cut into parts of this length, at the same share of both,
 * so that the time grows with the length of the lists and not with its square.
 */
const part = 200;

/** The best alignment of two short lists, in their order (Needleman and Wunsch 1970, without a price for gaps). */
function alignPart(from: number, to: number, otherFrom: number, otherTo: number, likeness: (left: number, right: number) => number): Pair[] {
  const width = otherTo - otherFrom + 1;
  const height = to - from + 1;
  // best[row * width + column] is the best that can be had of what stands from there on.
  const best = new Float64Array(width * height);
  const gain = new Float64Array(width * height);
  for (let row = height - 2; row >= 0; row--) {
    for (let column = width - 2; column >= 0; column--) {
      const at = row * width + column;
      gain[at] = likeness(from + row, otherFrom + column);
      const paired = (gain[at] ?? 0) > 0 ? (gain[at] ?? 0) + (best[at + width + 1] ?? 0) : -1;
      best[at] = Math.max(paired, best[at + width] ?? 0, best[at + 1] ?? 0);
    }
  }
  const pairs: Pair[] = [];
  let row = 0;
  let column = 0;
  while (row < height - 1 || column < width - 1) {
    const at = row * width + column;
    const canPair = row < height - 1 && column < width - 1 && (gain[at] ?? 0) > 0;
    if (canPair && best[at] === (gain[at] ?? 0) + (best[at + width + 1] ?? 0)) pairs.push({ left: from + row++, right: otherFrom + column++ });
    else if (row < height - 1 && (column === width - 1 || best[at] === best[at + width])) pairs.push({ left: from + row++, right: undefined });
    else pairs.push({ left: undefined, right: otherFrom + column++ });
  }
  return pairs;
}

/**
 * Puts two lists beside each other, keeping the order of both, so that the sum of likenesses is as large as can be.
 * @param likeness of the left one at an index to the right one at another; what is 0 or less never stands side by side
 */
export function align(left: number, right: number, likeness: (left: number, right: number) => number): Pair[] {
  const parts = Math.max(1, Math.ceil(Math.max(left, right) / part));
  const pairs: Pair[] = [];
  for (let at = 0; at < parts; at++) {
    const cut = (length: number, place: number): number => Math.floor((length * place) / parts);
    pairs.push(...alignPart(cut(left, at), cut(left, at + 1), cut(right, at), cut(right, at + 1), likeness));
  }
  return pairs;
}

/** How alike two sets of words are, 0 to 1 (Dice 1945): twice what they share by what they hold. */
export function likenessOf(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  if (few.size === 0) return 0;
  let shared = 0;
  for (const word of few) if (many.has(word)) shared++;
  return (2 * shared) / (left.size + right.size);
}
