import assert from 'node:assert/strict';
import { readStatement } from '../../../src/statement/index.js';

/** The comments of a text, with the words of their places. */
function commentsIn(text: string): { action: string; rules: readonly string[]; covers: string }[] {
  return readStatement(text).comments.map(({ action, rules, covers }) => ({
    action,
    rules: rules.map(({ id, start, end }) => {
      assert.equal(text.slice(start, end), id);
      return id;
    }),
    covers: text.slice(covers.start, covers.end),
  }));
}

describe('Comments that silence rules', () => {
  it('cover the block that follows', () => {
    assert.deepEqual(commentsIn('One.\n\n<!-- forthright ignore no-hedging -->\n\nTwo.\n\nThree.\n'), [{ action: 'ignore', rules: ['no-hedging'], covers: 'Two.' }]);
    assert.deepEqual(commentsIn('<!-- forthright ignore level -->\n<!-- forthright ignore no-hedging -->\n- One.\n- Two.\n\nThree.\n').map(({ covers }) => covers), ['- One.\n- Two.', '- One.\n- Two.']);
  });

  it('cover the paragraph in which they stand', () => {
    assert.deepEqual(commentsIn('One <!-- forthright ignore no-hedging --> two.\n'), [{ action: 'ignore', rules: ['no-hedging'], covers: 'One <!-- forthright ignore no-hedging --> two.' }]);
  });

  it('name one rule, several, or none for all', () => {
    assert.deepEqual(commentsIn('<!--forthright disable-->\n').map(({ rules }) => rules), [[]]);
    assert.deepEqual(commentsIn('<!-- forthright enable no-hedging, level -->\n').map(({ action, rules }) => [action, ...rules]), [['enable', 'no-hedging', 'level']]);
  });

  it('are told from other comments', () => {
    for (const comment of ['<!-- forthright -->', '<!-- forthright ignores no-hedging -->', '<!-- ignore no-hedging -->', '<!-- forthrightignore x -->', '<b>forthright ignore</b>', '`<!-- forthright ignore level -->`']) {
      assert.deepEqual(commentsIn(`${comment}\n\nOne.\n`), [], comment);
    }
  });

  it('stand where they are written behind front matter', () => {
    const text = '---\r\nlevel: local\r\n---\r\n\r\n<!-- forthright ignore no-hedging -->\r\n\r\nOne.\r\n';
    assert.deepEqual(commentsIn(text).map(({ covers }) => covers), ['One.']);
  });
});
