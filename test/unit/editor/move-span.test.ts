import assert from 'node:assert/strict';
import { moveSpan } from '../../../src/editor/pure/move-span.js';

describe('moveSpan', () => {
  const span = { start: 10, end: 15 };

  it('leaves a span before the change', () => {
    assert.deepEqual(moveSpan(span, { start: 20, end: 22, length: 9 }), span);
    assert.deepEqual(moveSpan(span, { start: 15, end: 15, length: 3 }), span);
  });

  it('shifts a span behind the change', () => {
    assert.deepEqual(moveSpan(span, { start: 2, end: 4, length: 7 }), { start: 15, end: 20 });
    assert.deepEqual(moveSpan(span, { start: 0, end: 6, length: 0 }), { start: 4, end: 9 });
    assert.deepEqual(moveSpan(span, { start: 10, end: 10, length: 1 }), { start: 11, end: 16 });
  });

  it('stretches a span that is written into', () => {
    assert.deepEqual(moveSpan(span, { start: 12, end: 13, length: 4 }), { start: 10, end: 18 });
    assert.deepEqual(moveSpan(span, { start: 8, end: 12, length: 0 }), { start: 8, end: 11 });
    assert.deepEqual(moveSpan(span, { start: 14, end: 20, length: 2 }), { start: 10, end: 16 });
  });

  it('keeps an empty span where it was', () => {
    const empty = { start: 5, end: 5 };
    assert.deepEqual(moveSpan(empty, { start: 9, end: 9, length: 1 }), empty);
    assert.deepEqual(moveSpan(empty, { start: 1, end: 2, length: 0 }), { start: 4, end: 4 });
  });
});
