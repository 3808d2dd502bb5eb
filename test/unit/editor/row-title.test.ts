import assert from 'node:assert/strict';
import { ruleIds } from '../../../src/editor/explanation.js';
import { rowTitle } from '../../../src/editor/row-title.js';

describe('The title of a row', () => {
  for (const locale of ['en', 'fr'] as const) {
    it(`fits into a side bar of 300 pixels, and is of one rule, in ${locale}`, () => {
      const titles = ruleIds.map((id) => rowTitle(id, locale));
      assert.deepEqual(titles.filter((title) => title.length > 26), []);
      assert.equal(new Set(titles).size, ruleIds.length);
    });
  }
});
