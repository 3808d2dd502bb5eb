import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { narrowestFirst } from '../../../src/editor/pure/narrowest-first.js';

describe('Findings at one place', () => {
  it('are told from the word to the paragraph', () => {
    const text = '---\ntitle: A statement on Jordan\nlevel: spokesperson\ncountry: JO\nevent: conviction\n---\n\nThe European Union has taken note of the ruling by which the blogger Rania Obeidat-Haddad was sentenced.\n';
    const at = text.indexOf('blogger');
    const here = check(text).findings.filter(({ start, end }) => start <= at && at < end);
    assert.ok(here.length > 2 && here[0]?.rule !== 'hrd-term', 'something is missing from the paragraph, and told before');
    assert.equal(narrowestFirst(here)[0]?.rule, 'hrd-term');
  });

  it('of the same length keep their order', () => {
    const found = [{ start: 0, end: 9, id: 'a' }, { start: 2, end: 4, id: 'b' }, { start: 0, end: 9, id: 'c' }];
    assert.deepEqual(narrowestFirst(found).map(({ id }) => id), ['b', 'a', 'c']);
  });
});
