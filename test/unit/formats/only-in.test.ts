import assert from 'node:assert/strict';
import { compareWords } from '../../../src/formats/compare-words.js';

describe('What only one of two statements has', () => {
  it('stands under a heading that is right for a name with a capital, as “Your draft” has it', () => {
    assert.deepEqual([compareWords('en').only('Your draft'), compareWords('fr').only('Votre projet')], ['Only in: Your draft', 'Seulement dans\u00A0: Votre projet']);
  });
});
