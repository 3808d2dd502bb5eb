import type { Mean } from './mean.js';
import type { Share } from './share.js';
import { studentReach } from './student.js';

/** One figure less another, with how sure that is. */
export interface Difference {
  readonly difference: number;
  /** The 95 % interval of the difference, were both groups samples; undefined where it cannot be told. */
  readonly low: number | undefined;
  readonly high: number | undefined;
}

/** A difference of which the interval is known. */
export interface BoundedDifference extends Difference {
  readonly low: number;
  readonly high: number;
}

/** No two strengths are further apart: they are 1 to 5. */
const widest = 4;

/** One share less another, with the interval of Newcombe (1998, method 10); undefined where one is of none. */
export function differenceOfShares(one: Share, other: Share): BoundedDifference | undefined {
  if (one.share === undefined || other.share === undefined) return undefined;
  const { share: first, low: firstLow = 0, high: firstHigh = 1 } = one;
  const { share: second, low: secondLow = 0, high: secondHigh = 1 } = other;
  const difference = first - second;
  return { difference, low: difference - Math.hypot(first - firstLow, secondHigh - second), high: difference + Math.hypot(firstHigh - first, second - secondLow) };
}

/**
 * One mean strength less another, with the interval of Welch (1947): of two samples that are small, and need not vary alike. It goes no further than strengths can be apart.
 * It cannot be told where one is of fewer than two, nor where all in both are equally strong: nothing then says how much they could vary.
 * @returns undefined where one is of none
 */
export function differenceOfMeans(one: Mean, other: Mean): Difference | undefined {
  if (one.mean === undefined || other.mean === undefined) return undefined;
  const difference = one.mean - other.mean;
  const spread = spreadOf(one, other);
  return { difference, low: spread === undefined ? undefined : Math.max(-widest, difference - spread), high: spread === undefined ? undefined : Math.min(widest, difference + spread) };
}

/** Half of the interval's width; undefined where nothing tells it. */
function spreadOf({ variance: first, of: firstOf }: Mean, { variance: second, of: secondOf }: Mean): number | undefined {
  if (first === undefined || second === undefined) return undefined;
  const [one, other] = [first / firstOf, second / secondOf];
  const squared = one + other;
  if (squared === 0) return undefined;
  // Degrees of freedom after Satterthwaite (1946).
  const freedom = (squared * squared) / ((one * one) / (firstOf - 1) + (other * other) / (secondOf - 1));
  return studentReach(0.95, freedom) * Math.sqrt(squared);
}
