import assert from 'node:assert/strict';
import { analyse } from '../../../src/reading/analysis.js';
import { plainTextOf } from '../../../src/statement/plain-text.js';

/** The words of a text that are somebody else's. */
function quoted(text: string): string {
  const { tokens, quoted: marks } = analyse(plainTextOf(text, 'en'));
  return tokens.filter(({ kind }, at) => kind !== 'quote' && marks[at] === 1).map((token) => token.text).join(' ');
}

const long = 'The arrest of Ana Duarte is a grave breach of the right to freedom of expression and she must be freed at once by the State.';

describe('Quotations', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The court called her “a foreign agent” in May.', 'a foreign agent'],
    ['The court called her "a foreign agent" in May.', 'a foreign agent'],
    ['The court called her «a foreign agent» in May.', 'a foreign agent'],
    ['The court called her „a foreign agent“ in May.', 'a foreign agent'],
    ['The court called her ‘a foreign agent’ in May.', 'a foreign agent'],
    ['The minister said: “She will never ever again see the light.”', 'She will never ever again see the light .'],
    ['The EU Spokesperson said: “She must be freed at once by the State.”', ''],
    ['“She must be freed at once by the State,” the EU Spokesperson said.', ''],
    [`“${long}”`, ''],
    [`“${long} The judge called her “a foreign agent” in May.”`, 'a foreign agent'],
    ['The defenders’ work is legal.', ''],
    ['Ana Duarte’s lawyer and O’Neil’s work.', ''],
    ['They call her “a spy', 'a spy'],
    [`The EU is concerned. “ ${long} ${long}`, ''],
    ['She was held by foreign ‘authorities’ in May and must be freed.', 'authorities'],
    ["The law on 'foreign agents' of May must be repealed. She must be freed.", 'foreign agents'],
    ["The defenders' work and the lawyers' work is legal.", ''],
    ['The “sorting camps“ must be closed at once.', 'sorting camps'],
    ['No quotation at all.', ''],
  ];
  for (const [text, expected] of cases) it(text.slice(0, 90), () => assert.equal(quoted(text), expected));
});
