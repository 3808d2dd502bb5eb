import assert from 'node:assert/strict';
import { readConfig } from '../../../src/config/read-config.js';
import { saysOnly } from '../../../src/config/says.js';

const before = 'rules:\n  consent: off\nexclude: [drafts/old/**]\nlibrary: [past]\ntreaties:\n  TG:\n    ICCPR: 2024\n';

describe('Saying one thing more in a configuration', () => {
  it('is told from saying the same', () => {
    assert.equal(saysOnly(readConfig(before), readConfig(before.replace('consent: off', 'consent: info')), { rules: { consent: 'info' } }), true);
    assert.equal(saysOnly(readConfig(before), readConfig(before), { rules: { consent: 'info' } }), false);
    assert.equal(saysOnly(readConfig(before), readConfig(before.replace('[past]', '[past, more]')), { library: ['past', 'more'] }), true);
  });

  for (const [what, after] of [
    ['files that are left out', before.replace('drafts/old/**', 'drafts/**')],
    ['a library', before.replace('[past]', '[elsewhere]')],
    ['a treaty', before.replace('TG', 'BJ')],
    ['a fault', `${before}colour: red\n`],
  ] as const) {
    it(`is told from changing ${what} besides`, () => {
      assert.equal(saysOnly(readConfig(before), readConfig(after.replace('consent: off', 'consent: info')), { rules: { consent: 'info' } }), false);
    });
  }
});
