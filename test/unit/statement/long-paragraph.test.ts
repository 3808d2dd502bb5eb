import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readStatement } from '../../../src/statement/index.js';

const ask = 'We urge the authorities of Belarus to release the human rights defender Mr. Oleg Harnak.';

describe('A paragraph longer than any that is written', () => {
  it('is cut behind sentences, and loses none of its words', () => {
    const text = `${`${ask} `.repeat(700).trim()}\n`;
    const { paragraphs } = readStatement(text);
    assert.ok(paragraphs.length > 2);
    assert.equal(paragraphs.map(({ plain }) => plain.text).join(' '), text.trim());
    for (const { plain, start, end } of paragraphs) {
      assert.ok(plain.text.startsWith('We urge') && plain.text.endsWith('Harnak.'));
      assert.equal(text.slice(start, end), plain.text);
    }
  });

  it('says each of its asks', () => {
    const text = `${ask} `.repeat(700);
    const { recommendations } = check(text).reading;
    assert.equal(recommendations.length, 700);
    assert.deepEqual([...new Set(recommendations.map(({ content }) => text.slice(content.start, content.end)))], ['to release the human rights defender Mr. Oleg Harnak']);
  });

  it('is cut where words are parted, where it has no sentences, and never inside a character', () => {
    for (const text of ['word '.repeat(9000).trim(), '😀'.repeat(30_000), `x${'😀'.repeat(30_000)}`]) {
      const { paragraphs } = readStatement(text);
      assert.ok(paragraphs.length > 1);
      assert.equal(paragraphs.map(({ plain }) => plain.text).join('').replaceAll(' ', ''), text.replaceAll(' ', ''));
      for (const { plain } of paragraphs) assert.ok(!/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/.test(plain.text));
    }
  });
});
