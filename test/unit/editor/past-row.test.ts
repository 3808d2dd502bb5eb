import assert from 'node:assert/strict';
import { pastRow } from '../../../src/editor/pure/past-row.js';

describe('A past statement to choose', () => {
  it('says below its title why it is like the draft, and where it is', () => {
    assert.deepEqual(pastRow({ title: 'Guatemala: a long title', why: ['same event', 'same asks: release'] }, 'past/a.statement.md'), { label: 'Guatemala: a long title', detail: 'same event, same asks: release · past/a.statement.md' });
    assert.equal(pastRow({ title: 'Guatemala', why: [] }, 'past/a.statement.md').detail, 'past/a.statement.md');
  });
});
