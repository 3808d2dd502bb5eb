import assert from 'node:assert/strict';
import fc from 'fast-check';
import { frontCoded, fromFrontCoded } from '../../../src/lexicon/front-coding.js';

describe('Front coding', () => {
  it('has of each line what it does not share with the one before', () => {
    assert.equal(frontCoded('call\ncalled\ncalls\n’'), `TA${['call', 'Aed', 'Cs', 'F’'].join('\n')}`);
  });

  for (const lines of ['', '\n', 'a\n', '\na', 'a\na', 'ab\na\n\nabc', 'Éa\nÈa', '🙂\n🙃', `${'a'.repeat(20_000)}\n${'a'.repeat(20_001)}`]) {
    it(`gives back ${JSON.stringify(lines.slice(0, 20))}`, () => { assert.equal(fromFrontCoded(frontCoded(lines)), lines); });
  }

  it('gives back any lines', () => {
    const line = fc.oneof(fc.string({ unit: fc.constantFrom('a', 'b', 'é', '’', '4', '\n'), maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 6 }));
    fc.assert(fc.property(fc.array(line), fc.boolean(), (some, isSorted) => {
      const lines = (isSorted ? some.sort() : some).join('\n');
      assert.equal(fromFrontCoded(frontCoded(lines)), lines);
    }), { numRuns: 500, seed: 1 });
  });

  const malformed = { 'nothing at all': '', 'no number before the lines': '!', 'a line without a number': 'DAa\n!', 'more taken away than there is': 'CAa\nCb', 'another length': 'DAa\nAb\nAc', 'a shorter length': 'BAab' };
  for (const [what, coded] of Object.entries(malformed)) it(`refuses ${what}`, () => assert.throws(() => fromFrontCoded(coded), SyntaxError));
});
