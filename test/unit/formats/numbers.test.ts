import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decimalNumber, wholeNumber } from '../../../src/formats/numbers.js';

const locales = fc.constantFrom('en' as const, 'fr' as const);

describe('numbers for people', () => {
  it('are what Intl writes', () => {
    fc.assert(fc.property(fc.oneof(fc.double({ min: 0, max: 999, noNaN: true }), fc.integer({ min: 0, max: 99_900 }).map((hundredths) => hundredths / 100)), locales, (value, locale) => {
      assert.equal(decimalNumber(value, locale, true), value.toLocaleString(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }));
      assert.equal(decimalNumber(value, locale, false), value.toLocaleString(locale, { maximumFractionDigits: 1 }));
    }), { numRuns: 1000 });
    fc.assert(fc.property(fc.nat(3_000_000), locales, (count, locale) => { assert.equal(wholeNumber(count, locale), count.toLocaleString(locale)); }));
    assert.deepEqual([3.15, 4.35, 1e-9, 3].map((value) => decimalNumber(value, 'fr', true)), ['3,2', '4,4', '0,0', '3,0']);
  });
});
