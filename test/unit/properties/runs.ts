import { env } from 'node:process';
import fc from 'fast-check';

/** Runs from one seed, where many are made: what fails is shown again with no more than these. */
const batch = 500;
/** Failures behind which no more are looked for. */
const enough = 25;
/** Behind so many batches it is told how far the runs are. */
const told = 4;
/** Seeds are whole numbers of 32 bits. */
const seeds = 2 ** 32;

const { PROPERTY_RUNS: wanted, PROPERTY_SEED: seed } = env;
// The same drafts each time, also for properties that are tried by themselves: a red run says something about the change and not about luck.
if (wanted === undefined) fc.configureGlobal({ seed: 20190612 });

/** Tries a property many times, and prints what fails when it is found, and how far the runs are. */
function holdsOften<Values>(title: string, property: fc.IPropertyWithHooks<Values>, wanted: number, first: number): void {
  const begun = Date.now();
  let made = 0;
  let failures = 0;
  const tell = (): void => { console.log(`        ${title}: ${made} runs, ${failures} failed, ${Math.round((Date.now() - begun) / 1000)} s`); };
  for (let batches = 0; made < wanted && failures < enough; batches++) {
    const details = fc.check(property, { numRuns: Math.min(batch, wanted - made), seed: (first + batches) % seeds | 0, includeErrorInReport: true });
    // A batch ends with the first draft that fails, and the next makes up for it.
    made += details.numRuns;
    if (details.failed) {
      failures++;
      console.log(`npm run properties -- ${batch} ${details.seed}\n${fc.defaultReportMessage(details) ?? ''}\n`);
    }
    if (batches % told === told - 1) tell();
  }
  tell();
  if (failures > 0) throw new Error(`${failures === enough ? 'at least ' : ''}${failures} failures, each printed above`);
}

/**
 * A test that a property holds. With the other unit tests it is tried `usual` times, always with the same drafts. In
 * `npm run properties`: as often as that says, from the seed that it says, or another one each time; it goes on behind a
 * failure, so that one fault does not hide the others.
 */
export function itHolds<Values extends [unknown, ...unknown[]]>(title: string, property: fc.IPropertyWithHooks<Values>, usual: number): void {
  it(title, () => {
    if (wanted === undefined) fc.assert(property, { numRuns: usual, includeErrorInReport: true });
    else holdsOften(title, property, Number(wanted), seed === undefined ? Date.now() : Number(seed));
  });
}
