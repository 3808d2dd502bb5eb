import assert from 'node:assert/strict';
import fc from 'fast-check';
import truncatedWidth from 'fast-string-truncated-width';
import { wrapAnsi } from 'fast-wrap-ansi';
import { columnsOf, fitting, wrapped } from '../../../src/formats/columns.js';

/** Texts of words with and without letters that the packages have to be asked about. */
const anyText = fc.array(fc.constantFrom('a', 'rights', 'défenseur', '“the', 'Court”', 'Łódź', '…', '–', '€5', '', '권리', 'incommunicado', '\u001b[1mbold\u001b[22m'), { maxLength: 30 }).map((words) => words.join(' '));

describe('Columns on a terminal', () => {
  it('are those that the package counts, sign by sign and in texts', () => {
    for (let code = 0; code < 0x3000; code++) {
      const sign = String.fromCharCode(code);
      assert.equal(columnsOf(sign), truncatedWidth(sign).width, `U+${code.toString(16)}`);
    }
    fc.assert(fc.property(anyText, (text) => { assert.equal(columnsOf(text), truncatedWidth(text).width); }), { numRuns: 300, seed: 1 });
  });

  it('are filled with whole words', () => {
    fc.assert(fc.property(anyText, fc.integer({ min: 1, max: 60 }), (text, room) => {
      const shown = fitting(text, room);
      // The package is a column out where scripts are mixed.
      assert.equal(shown, text.slice(0, /^[ -~]*$/.test(text) ? room : shown.length));
      assert.deepEqual(wrapped(text, room), wrapAnsi(text, room).split('\n'));
    }), { numRuns: 500, seed: 1 });
  });
});
