/** How many of some things come before a place, in an order in which all that do come first. */
export function countBefore<Thing>(sorted: ArrayLike<Thing>, isBefore: (thing: Thing) => boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(sorted[middle] as Thing)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** How many of some numbers, which are in order, are less than a value. */
export function lowerBound(sorted: ArrayLike<number>, value: number): number {
  return countBefore(sorted, (number) => number < value);
}
