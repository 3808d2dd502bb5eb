import assert from 'node:assert/strict';
import { readStatement } from '../../../src/statement/index.js';
import { shownWords } from '../../../src/statement/shown-words.js';

describe('the words that are shown of a statement', () => {
  const text = '---\ntitle: "*Given*"\n---\n\n# On the *case* of [Iria Montoro](https://example.org/a)\n\nWe met **her** and [her family](https://example.org/b "them") &amp; friends.\n\n- First \\* ask.\n- Second ask.\n';
  const statement = readStatement(text);
  const shown = shownWords(statement);
  const between = (first: string, last: string): { start: number; end: number } => ({ start: text.indexOf(first), end: text.indexOf(last) + last.length });

  it('have no marks of Markdown, and of links only their words', () => {
    assert.equal(shown(between('# On', 'example.org/a)')), 'On the case of Iria Montoro');
    assert.equal(shown(between('We met', 'friends.')), 'We met her and her family & friends.');
    assert.equal(shown(between('First', 'ask.')), 'First * ask.');
  });

  it('are those of a part, also where it begins or ends inside marks', () => {
    assert.equal(shown(between('her** and', '[her fam')), 'her and her fam');
    assert.equal(shown(between('(https://example.org/b', '&amp;')), ' &');
    assert.equal(shown(between('https://example.org/b', 'them')), '');
  });

  it('keep paragraphs apart, and parts that are put together are the whole', () => {
    const whole = between('# On', 'Second ask.');
    assert.equal(shown(whole), 'On the case of Iria Montoro\n\nWe met her and her family & friends.\n\nFirst * ask.\n\nSecond ask.');
    for (let at = whole.start + 1; at < whole.end; at++) {
      const parts = [shown({ start: whole.start, end: at }), shown({ start: at, end: whole.end })].join('');
      assert.equal(parts.replaceAll(/\n+/gu, '\n'), shown(whole).replaceAll(/\n+/gu, '\n'), JSON.stringify(text.slice(0, at)));
    }
  });

  it('are as they are written in front matter', () => {
    assert.equal(shown(between('title:', '"*Given*"')), 'title: "*Given*"');
  });
});
