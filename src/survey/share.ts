/** A part of a group, with how sure its share is. */
export interface Share {
  readonly count: number;
  /** Of how many it could have been. */
  readonly of: number;
  /** 0 to 1; undefined of none. */
  readonly share: number | undefined;
  /** The 95 % interval in which the share lies that the group is a sample of (Wilson 1927): wide where there are few. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** The 97.5th percentile of the normal distribution. */
const quantile = 1.959964;

/** The share of `count` in `of`. */
export function shareOf(count: number, of: number): Share {
  if (of === 0) return { count, of, share: undefined, low: undefined, high: undefined };
  const share = count / of;
  const spread = quantile * Math.sqrt((share * (1 - share)) / of + (quantile * quantile) / (4 * of * of));
  const middle = share + (quantile * quantile) / (2 * of);
  const scale = 1 + (quantile * quantile) / of;
  return { count, of, share, low: Math.max(0, (middle - spread) / scale), high: Math.min(1, (middle + spread) / scale) };
}
