import assert from 'node:assert/strict';
import { ruleSettings } from '../../../src/editor/pure/rule-settings.js';

describe('ruleSettings', () => {
  it('takes rules and severities that there are', () => {
    assert.deepEqual(ruleSettings({ 'no-hedging': 'error', 'front-matter': 'off' }), { rules: { 'no-hedging': 'error', 'front-matter': 'off' }, ignored: [] });
  });

  it('ignores and reports the rest', () => {
    assert.deepEqual(ruleSettings({ 'no-hedgin': 'error', 'hrd-term': 'loud', 'toString': 'off' }), { rules: {}, ignored: ['no-hedgin', 'hrd-term', 'toString'] });
    for (const nothing of [undefined, null, 'off', 3]) assert.deepEqual(ruleSettings(nothing), { rules: {}, ignored: [] });
  });
});
