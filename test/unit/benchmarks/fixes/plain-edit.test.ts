import assert from 'node:assert/strict';
import { toSourceEdits } from '../../../../src/benchmarks/fixes/plain-edit.js';
import { applyEdits } from '../../../../src/fixes.js';
import { readStatement } from '../../../../src/statement/index.js';

/** The file after the words `cut` of its only paragraph are replaced by `text`. */
function edited(source: string, cut: string, text = ''): string {
  const statement = readStatement(source);
  const paragraph = statement.paragraphs[0];
  assert.ok(paragraph);
  const start = paragraph.plain.text.indexOf(cut);
  assert.ok(start >= 0, `“${cut}” is not in “${paragraph.plain.text}”`);
  return applyEdits(source, toSourceEdits(paragraph, source, [{ start, end: start + cut.length, text }]));
}

describe('Edits of plain text, in the file', () => {
  const deletions: readonly (readonly [name: string, source: string, cut: string, expected: string])[] = [
    ['plain text', 'The EU, where appropriate, calls.', ', where appropriate,', 'The EU calls.'],
    ['a whole emphasis', 'The EU *where appropriate* calls.', 'where appropriate ', 'The EU calls.'],
    ['a whole strong emphasis with a space behind it', 'Calls **as far as possible** on them.', 'as far as possible ', 'Calls on them.'],
    ['the first half of an emphasis', '*While respecting it, the EU* calls.', 'While respecting it, ', '*the EU* calls.'],
    ['over the end of an emphasis', 'The *EU, while respecting* it, calls.', ', while respecting it,', 'The *EU* calls.'],
    ['over the start of an emphasis', 'While respecting *it, the EU* calls.', 'While respecting it, ', '*the EU* calls.'],
    ['from one emphasis into the next', '*The EU, while* respecting *it, calls.*', ', while respecting it,', '*The EU calls.*'],
    ['a whole link', 'The EU, [while respecting](https://example.org) it, calls.', ', while respecting it,', 'The EU calls.'],
    ['the start of a link', 'While respecting it, [as the law](https://example.org) says, the EU calls.', 'While respecting it, as ', '[the law](https://example.org) says, the EU calls.'],
    ['nested emphasis', 'The EU **truly, *while respecting* it,** calls.', ', while respecting it,', 'The EU **truly** calls.'],
    ['a character reference', 'The&nbsp;EU,&nbsp;reportedly, calls.', ',\u00A0reportedly,', 'The&nbsp;EU calls.'],
    ['an escape', 'The EU \\*reportedly\\* calls.', '*reportedly* ', 'The EU calls.'],
    ['over a line break', 'The EU, while\nrespecting it, calls.', ', while\nrespecting it,', 'The EU calls.'],
    ['over a line break in a block quotation', '> The EU, while\n> respecting it, calls.', ', while\nrespecting it,', '> The EU calls.'],
    ['HTML around it', 'The EU <em>reportedly</em> calls.', 'reportedly ', 'The EU calls.'],
  ];
  for (const [name, source, cut, expected] of deletions) it(`deletes ${name}`, () => assert.equal(edited(source, cut), expected));

  it('keeps the emphasis around words that it replaces', () => assert.equal(edited('The EU *hopes* so.', 'hopes', 'demands'), 'The EU *demands* so.'));

  it('inserts inside the emphasis of the text before, and outside the one behind', () => {
    const insert = (source: string, at: number): string => {
      const paragraph = readStatement(source).paragraphs[0];
      assert.ok(paragraph);
      return applyEdits(source, toSourceEdits(paragraph, source, [{ start: at, end: at, text: 'X' }]));
    };
    assert.equal(insert('a **b** c', 3), 'a **bX** c');
    assert.equal(insert('a **b** c', 2), 'a X**b** c');
    assert.equal(insert('**b** c', 0), '**Xb** c');
  });
});
