import assert from 'node:assert/strict';
import fc from 'fast-check';
import { linesOf } from '../../../src/statement/position.js';

describe('positions', () => {
  it('start at 1 and know three kinds of line end', () => {
    const lines = linesOf('ab\ncd\r\n\rf🕊g');
    assert.equal(lines.count, 4);
    assert.deepEqual(lines.positionAt(0), { line: 1, column: 1 });
    assert.deepEqual(lines.positionAt(2), { line: 1, column: 3 });
    assert.deepEqual(lines.positionAt(3), { line: 2, column: 1 });
    assert.deepEqual(lines.positionAt(6), { line: 2, column: 4 });
    assert.deepEqual(lines.positionAt(7), { line: 3, column: 1 });
    assert.deepEqual(lines.positionAt(8), { line: 4, column: 1 });
    assert.deepEqual(lines.positionAt(11), { line: 4, column: 4 });
    assert.deepEqual([1, 2, 3, 4, 5].map((line) => lines.lineText(line)), ['ab', 'cd', '', 'f🕊g', '']);
  });

  it('outside the text are its ends', () => {
    assert.deepEqual(linesOf('ab').positionAt(99), { line: 1, column: 3 });
    assert.deepEqual(linesOf('ab').positionAt(-3), { line: 1, column: 1 });
    assert.deepEqual(linesOf('').positionAt(0), { line: 1, column: 1 });
    assert.deepEqual(linesOf('a\n').positionAt(2), { line: 2, column: 1 });
  });

  it('lead back to their offset', () => {
    const texts = fc.array(fc.constantFrom('a', '\n', '\r', '\r\n', 'é', '🕊'), { maxLength: 30 }).map((parts) => parts.join(''));
    fc.assert(fc.property(texts, fc.nat(60), (text, place) => {
      const offset = Math.min(place, text.length);
      const lines = linesOf(text);
      const { line, column } = lines.positionAt(offset);
      assert.equal(lines.startOf(line) + column - 1, offset);
      assert.ok(line <= lines.count && column >= 1);
      assert.equal(line, text.slice(0, offset).split(text[offset] === '\n' && text[offset - 1] === '\r' ? /\r\n|\n|\r(?!$)/ : /\r\n|\n|\r/).length);
    }));
  });
});
