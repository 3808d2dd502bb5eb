import assert from 'node:assert/strict';
import fc from 'fast-check';
import { endingAt, hasFrom, holding, overlapping, startingIn } from '../../../src/reading/matches.js';

const matches = fc.array(fc.tuple(fc.nat(80), fc.integer({ min: 1, max: 6 })), { maxLength: 20 }).map((pairs) => pairs.map(([from, length]) => ({ from, to: from + length })).sort((a, b) => a.from - b.from));

describe('Matches by place', () => {
  it('are found as one by one', () => {
    fc.assert(fc.property(matches, fc.nat(90), fc.nat(10), (all, at, length) => {
      const to = at + length;
      assert.deepEqual(endingAt(all, at), all.filter((match) => match.to === at));
      assert.deepEqual(holding(all, at), all.filter((match) => match.from <= at && at < match.to));
      assert.deepEqual(startingIn(all, at, to), all.filter((match) => match.from >= at && match.from < to));
      assert.deepEqual(overlapping(all, { from: at, to }), all.filter((match) => match.from < to && match.to > at));
      assert.equal(hasFrom(all, at, to), startingIn(all, at, to).length > 0);
    }));
  });
});
