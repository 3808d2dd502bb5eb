import assert from 'node:assert/strict';
import { readStatement } from '../../../src/statement/index.js';
import { entryPlaces } from '../../../src/statement/entries-in-line.js';

/** A line, and what its entries begin with. */
const lines: readonly (readonly [what: string, line: string, entries: readonly string[]])[] = [
  ['Roman numbers', 'We urge them to: (i) release X; (ii) repeal the law; and (iii) pay.', ['release', 'repeal', 'pay']],
  ['letters', 'We ask: a) that X be freed, b) that the law be repealed.', ['that X', 'that the law']],
  ['numbers with full stops', 'The State must: 1. Release X. 2. Repeal the law. 3. Pay.', ['Release', 'Repeal', 'Pay']],
  ['dashes', 'We urge them to: – release X; – repeal the law.', ['release', 'repeal']],
  ['signs without anything between', 'We urge them to: • release X • repeal the law', ['release', 'repeal']],
  ['paragraphs of an article', 'It breaches: Articles (a) and (b) of the Convention.', []],
  ['one entry', 'We urge them to: (i) release X.', []],
  ['numbers without a colon', 'They broke Article 9. 1. The court sat. 2. It rose.', []],
  ['a number that is not the first', 'We urge them to: (ii) release X; (iii) repeal the law.', []],
  ['dashes about an aside', 'They hold two: X – who is ill – and Y – who is not.', []],
  ['an initial', 'He was held with two others: A. Petrov and B. Ivanov.', []],
];

describe('Entries of a list in one line', () => {
  for (const [what, line, entries] of lines) it(`are told: ${what}`, () => {
    assert.deepEqual(entryPlaces(line).map(({ entry }, at) => line.slice(entry, entry + (entries[at]?.length ?? 1))), entries);
  });

  it('are entries of their own, without their marks', () => {
    const { paragraphs } = readStatement('We urge them to: (i) release X; (ii) repeal the law. We will follow.\n');
    assert.deepEqual(paragraphs.map(({ kind, plain }) => `${kind}: ${plain.text}`), ['body: We urge them to:', 'item: release X;', 'item: repeal the law. We will follow.']);
  });

  it('cost as much as the line is long', () => {
    const line = `We urge them to: ${'– release X '.repeat(20_000)}`;
    assert.equal(entryPlaces(line).length, 20_000);
  });
});
