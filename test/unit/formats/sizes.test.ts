import assert from 'node:assert/strict';
import { sizeText } from '../../../src/formats/sizes.js';

describe('A size', () => {
  it('is told in the units of the language', () => {
    assert.deepEqual([0, 1, 2, 999, 1_000, 1_550, 10_000_000].map((bytes) => sizeText(bytes, 'en')), ['0 bytes', '1 byte', '2 bytes', '999 bytes', '1 kB', '1.6 kB', '10 MB']);
    assert.deepEqual([0, 1, 2, 1_550, 1_500_000].map((bytes) => sizeText(bytes, 'fr')), ['0 octet', '1 octet', '2 octets', '1,6 ko', '1,5 Mo']);
  });
});
