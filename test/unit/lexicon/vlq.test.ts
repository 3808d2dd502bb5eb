import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeVlq, encodeVlq, unzigzag, VlqReader, zigzag } from '../../../src/lexicon/vlq.js';

const most = 2 ** 30 - 1;
const numbers = fc.array(fc.oneof(fc.nat(100), fc.nat(most)));

describe('Numbers in Base64 VLQ', () => {
  it('are written as in source maps', () => {
    assert.equal(encodeVlq([0, 1, 31, 32, 1023, 1024]), 'ABfgB/fggB');
    assert.deepEqual([...decodeVlq('ABfgB/fggB')], [0, 1, 31, 32, 1023, 1024]);
  });

  it('are read as they were written', () => {
    fc.assert(fc.property(numbers, (written) => { assert.deepEqual([...decodeVlq(encodeVlq(written))], written); }), { seed: 1 });
  });

  it('are read one by one with text among them', () => {
    fc.assert(fc.property(numbers, (written) => {
      const reader = new VlqReader(written.map((number) => `${encodeVlq([number])} `).join(''));
      for (const number of written) {
        assert.equal(reader.next(), number);
        reader.at++;
      }
    }), { seed: 1 });
  });

  it('have signs in their lowest bit', () => {
    assert.deepEqual([0, -1, 1, -2, 2].map(zigzag), [0, 1, 2, 3, 4]);
    fc.assert(fc.property(fc.integer({ min: -(2 ** 29), max: 2 ** 29 - 1 }), (number) => { assert.equal(unzigzag(zigzag(number)), number); }), { seed: 1 });
  });

  for (const number of [-1, 0.5, most + 1, NaN]) it(`cannot have ${number} among them`, () => assert.throws(() => encodeVlq([number]), RangeError));

  for (const text of ['g', 'A!', 'é', '’', 'ggggggA', '/////////B']) {
    it(`are not read from "${text}"`, () => {
      assert.throws(() => decodeVlq(text), SyntaxError);
      const reader = new VlqReader(text);
      assert.throws(() => { for (;;) reader.next(); }, SyntaxError);
    });
  }
});
