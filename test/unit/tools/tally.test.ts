import assert from 'node:assert/strict';
import { Tally } from '../../../tools/lib/tally.mjs';

const event = (content: Readonly<Record<string, string>>): string => `@@mocha ${JSON.stringify(content)}`;
const end = event({ event: 'end' });

/** The outcome of a run whose console said this. The tally prints failures: here that would look like one of ours. */
function outcome(lines: readonly string[], trouble?: string) {
  const tally = new Tally({ listAll: false, print: () => undefined });
  lines.forEach((line) => tally.take(line));
  return tally.outcome(trouble);
}

describe('the tally of a test run', () => {
  it('counts what passed, failed and was skipped', () => {
    const { passed, skipped, failures } = outcome([
      event({ event: 'pass', title: 'one' }), event({ event: 'fail', suite: 'all', title: 'two', error: 'no' }), event({ event: 'skip', title: 'three' }), end,
    ]);
    assert.deepEqual({ passed, skipped, failures }, { passed: 1, skipped: 1, failures: [{ title: 'two', error: 'no', suite: 'all' }] });
  });

  it('tells a result from any other line', () => {
    const tally = new Tally({ listAll: false, print: () => undefined });
    assert.equal(tally.take('something said'), false);
    assert.equal(tally.take(`log   ${end}`), true);
  });

  it('fails a run without a single result', () => {
    assert.equal(outcome([end]).failures.length, 1);
    assert.equal(outcome([event({ event: 'skip', title: 'all of it' }), end]).failures.length, 1);
  });

  it('fails a run that did not come to its end, whatever passed before', () => {
    assert.equal(outcome([event({ event: 'pass', title: 'one' })]).failures.length, 1);
    assert.equal(outcome([]).failures.length, 1);
  });

  it('fails a run that ended badly though every test passed', () => {
    assert.deepEqual(outcome([event({ event: 'pass', title: 'one' }), end], 'code 1').failures.map(({ error }) => error), ['code 1']);
  });

  it('does not count a failing exit code beside the tests that explain it', () => {
    assert.equal(outcome([event({ event: 'fail', title: 'two', error: 'no' }), end], 'code 1').failures.length, 1);
  });
});
