import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readStatement } from '../../../src/statement/index.js';
import { itHolds } from './runs.js';

const marks = ['# ', '\n\n', '---\n', '> ', '- ', '**', '_', '&amp;', '&#x1F600;', '&NotEqualTilde;', '\\', '\\*', '“', '”', '’s', 'Mr. ', 'The EU ', '[x](y)', '`', '<b>', '\u00a0', '\u200b', '😀', '1. ', '    '];

describe('Words', () => {
  itHolds('of any text stand inside their paragraphs, which stand in order', fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom(...marks)), { maxLength: 40 }), (pieces) => {
    const statement = readStatement(pieces.join(''));
    let last = 0;
    for (const paragraph of statement.paragraphs) {
      assert.ok(paragraph.start >= last && paragraph.end <= statement.text.length && paragraph.start <= paragraph.end);
      last = paragraph.end;
      for (const token of paragraph.plain.tokens) {
        const { start, end } = paragraph.spanOf(token);
        assert.ok(start >= paragraph.start && end <= paragraph.end && start < end);
        assert.equal(paragraph.plain.text.slice(token.start, token.end), token.text);
      }
    }
  }), 400);
});
