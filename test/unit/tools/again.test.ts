import assert from 'node:assert/strict';
import { withSecondChance, withSecondRun } from '../../../tools/lib/again.mjs';
import type { Outcome } from '../../../tools/lib/tally.mjs';

const first: Outcome = {
  passed: 7, skipped: 1, passedIn: new Map([['whole', 4], ['flaky', 3]]), failures: [{ title: 'flaky test', error: 'no', suite: 'flaky' }],
};

/** Runs twice at most, and says with which suites. */
async function run(...outcomes: readonly Outcome[]): Promise<{ outcome: Outcome; asked: (readonly string[] | undefined)[] }> {
  const asked: (readonly string[] | undefined)[] = [];
  const outcome = await withSecondChance((suites) => {
    asked.push(suites);
    return Promise.resolve(outcomes[asked.length - 1] ?? assert.fail('run too often'));
  });
  return { outcome, asked };
}

describe('a second chance', () => {
  it('is not needed where all passed', async () => {
    const all: Outcome = { passed: 8, skipped: 0, failures: [] };
    const { outcome, asked } = await run(all);
    assert.deepEqual([outcome, asked], [all, [undefined]]);
  });

  it('runs the suites that failed once more, and counts each test once', async () => {
    const { outcome, asked } = await run(first, { passed: 4, skipped: 0, failures: [] });
    assert.deepEqual(asked, [undefined, ['flaky']]);
    assert.deepEqual(outcome, { passed: 8, skipped: 1, failures: [] });
  });

  it('fails what fails twice', async () => {
    const { outcome } = await run(first, { passed: 3, skipped: 0, failures: first.failures });
    assert.deepEqual([outcome.passed, outcome.failures.length], [7, 1]);
  });

  it('is not given to a run that died', async () => {
    const dead: Outcome = { passed: 1, skipped: 0, failures: [{ title: 'the run itself', error: 'mocha ended with code 7.' }] };
    const { outcome, asked } = await run(dead);
    assert.deepEqual([outcome, asked], [dead, [undefined]]);
  });
});

describe('a second run', () => {
  const rerun = async (...outcomes: readonly Outcome[]): Promise<{ outcome: Outcome; times: number }> => {
    let times = 0;
    const outcome = await withSecondRun(() => Promise.resolve(outcomes[times++] ?? assert.fail('run too often')));
    return { outcome, times };
  };
  const all: Outcome = { passed: 10, skipped: 1, failures: [] };

  it('is not needed where all passed', async () => {
    assert.deepEqual(await rerun(all), { outcome: all, times: 1 });
  });

  it('counts alone where the first had failures', async () => {
    assert.deepEqual(await rerun(first, all), { outcome: all, times: 2 });
  });

  it('fails what fails twice', async () => {
    assert.deepEqual(await rerun(first, first), { outcome: first, times: 2 });
  });
});
