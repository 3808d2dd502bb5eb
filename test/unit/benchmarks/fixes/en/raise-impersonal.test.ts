import assert from 'node:assert/strict';
import { applyToPlain } from '../../../../../src/benchmarks/fixes/plain-edit.js';
import { raiseImpersonal } from '../../../../../src/benchmarks/fixes/en/raise-modal.js';
import { readSentence } from '../sentences.js';

function raised(text: string): string | undefined {
  const { paragraph, analysis } = readSentence(text);
  const that = paragraph.plain.tokens.findIndex(({ norm }) => norm === 'that');
  const from = paragraph.plain.tokens.findIndex(({ norm }) => norm === 'it');
  assert.ok(that > from && from >= 0, `no clause in: ${text}`);
  const edits = raiseImpersonal(analysis, { from, to: that + 1 });
  return edits && applyToPlain(paragraph.plain.text, edits);
}

const cases: readonly (readonly [string, string | undefined])[] = [
  ['It is essential that the trial be fair.', 'The trial must be fair.'],
  ['It is important that the inquiry is not delayed.', 'The inquiry must not be delayed.'],
  ['It is our hope that the authorities will be ready to talk.', 'The authorities must be ready to talk.'],
  ['It is our hope that Ms Duarte will finally be released.', 'Ms Duarte must finally be released.'],
  ['It is our hope that Ms Duarte is freed.', 'Ms Duarte must be freed.'],
  // A line of a page run together with the sentence: its subject would go on the line's words.
  ['EEAS Press Team It is essential that the trial be fair.', undefined],
  ['The law is new, and it is essential that the trial be fair.', 'The law is new, and the trial must be fair.'],
  // Whom nobody can order to be there.
  ['It is our hope that friends will be with us.', undefined],
  ['It is our hope that friends be with us.', undefined],
  ['It is our hope that friends will not be away.', undefined],
  ['It is our hope that friends will stand by us.', undefined],
];

describe('What an impersonal ask becomes', () => {
  for (const [before, after] of cases) it(before, () => assert.equal(raised(before), after));
});
