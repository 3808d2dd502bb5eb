import assert from 'node:assert/strict';
import { fixesOfKind } from '../../../src/editor/pure/fixes-of-kind.js';
import { finding, fix } from './findings.js';

describe('fixesOfKind', () => {
  it('mends the findings of the same rule and kind that have a safe fix', () => {
    const like = finding(0, 1, { kind: 'hope', fixes: [fix(0, 1, 'x')] });
    const alike = finding(5, 6, { kind: 'hope', fixes: [fix(5, 6, 'x')] });
    const others = [
      finding(8, 9, { kind: 'doubt', fixes: [fix(8, 9, 'x')] }),
      finding(10, 11, { kind: 'hope', rule: 'hrd-term', fixes: [fix(10, 11, 'x')] }),
      finding(12, 13, { kind: 'hope' }),
      finding(14, 15, { kind: 'hope', fixes: [fix(14, 15, '[NAME]', { preferred: true, placeholders: true })] }),
    ];
    assert.deepEqual(fixesOfKind([like, alike, ...others], like, 'x'.repeat(20)).map((each) => each.finding), [like, alike]);
  });
});
