import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { languagesBasis, languagesOf } from '../../../src/facts/spoken.js';

describe('The languages of a country', () => {
  it('are those of the package that is named in findings', () => {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { devDependencies: Record<string, string> };
    assert.equal(languagesBasis.source, `countries-list ${devDependencies['countries-list'] ?? ''}`);
  });

  it('are none where the country is not known', () => {
    assert.deepEqual(languagesOf('JO'), ['ar']);
    assert.deepEqual(languagesOf('QQ'), []);
  });
});
