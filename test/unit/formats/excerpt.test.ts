import assert from 'node:assert/strict';
import { excerptOf } from '../../../src/formats/excerpt.js';

const words = 'some words that say little ';

/** A line in which something stands behind so many words, and before as many. */
function line(around: number): { text: string; part: { start: number; end: number } } {
  const before = words.repeat(around);
  return { text: `${before}HERE ${words.repeat(around)}`, part: { start: before.length, end: before.length + 4 } };
}

describe('an excerpt of a line', () => {
  it('is the same however far the line goes on', () => {
    const near = line(100);
    const far = line(20_000);
    assert.deepEqual(excerptOf(far.text, far.part, 60), excerptOf(near.text, near.part, 60));
  });

  it('shows where the line goes on', () => {
    const { text, part } = line(1000);
    const { before, marked, after } = excerptOf(text, part, 40);
    assert.match(before, /^….* $/u);
    assert.equal(marked, 'HERE');
    assert.match(after, /…$/u);
    assert.match(excerptOf(text, { start: 0, end: text.length }, 40).marked, /^some words.*…$/u);
    assert.equal(excerptOf(text, { start: text.length - 7, end: text.length }, 40).after, '');
  });

  it('leaves a line whole that fits', () => {
    assert.deepEqual(excerptOf('  a short one', { start: 4, end: 9 }, 40), { before: 'a ', marked: 'short', after: ' one', indent: 2, columns: 5 });
  });
});
