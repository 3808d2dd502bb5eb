import { env } from 'node:process';
import fc from 'fast-check';

/** Runs from one seed, where many are made: what fails is shown again with no more than these. */
const batch = 500;
/** Failures behind which no more are looked for. */
const enough = 25;
/** Seeds are whole numbers of 32 bits. */
const seeds = 2 ** 32;

/**
 * Tries a property, and throws where it fails. With the other unit tests: `usual` times, from a seed that is always the same,
 * so that a red run says something about the change and not about luck. In `npm run properties`: as often as it says, from the
 * seed that it says, or another one each time; it goes on behind a failure, so that one fault does not hide the others, and
 * prints each when it is found, with the command that shows it again.
 */
export function holds<Values extends [unknown, ...unknown[]]>(property: fc.IPropertyWithHooks<Values>, usual: number): void {
  const { PROPERTY_RUNS: wanted, PROPERTY_SEED: seed } = env;
  if (wanted === undefined) {
    fc.assert(property, { numRuns: usual, seed: 20190612, includeErrorInReport: true });
    return;
  }
  const first = seed === undefined ? Date.now() : Number(seed);
  let failures = 0;
  for (let made = 0; made < Number(wanted) && failures < enough; made += batch) {
    const numRuns = Math.min(batch, Number(wanted) - made);
    const details = fc.check(property, { numRuns, seed: (first + made / batch) % seeds | 0, includeErrorInReport: true });
    if (!details.failed) continue;
    failures++;
    console.log(`npm run properties -- ${numRuns} ${details.seed}\n${fc.defaultReportMessage(details) ?? ''}\n`);
  }
  if (failures > 0) throw new Error(`${failures === enough ? 'at least ' : ''}${failures} failures, each printed above`);
}
