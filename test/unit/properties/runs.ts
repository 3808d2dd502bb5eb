import { env } from 'node:process';
import type fc from 'fast-check';

/**
 * How often a property is tried. With the other unit tests: `usual` times, from a seed that is always the same, so that
 * a red run says something about the change and not about luck. In `npm run properties`: as often as it says, from the
 * seed that it says, or another one each time. What fast-check prints of a failure has the seed in it.
 */
export function runs<Values>(usual: number): fc.Parameters<Values> {
  const { PROPERTY_RUNS: wanted, PROPERTY_SEED: seed } = env;
  if (wanted === undefined) return { numRuns: usual, seed: 20190612, includeErrorInReport: true };
  return { numRuns: Number(wanted), includeErrorInReport: true, ...(seed === undefined ? {} : { seed: Number(seed) }) };
}
