import assert from 'node:assert/strict';
import { entryStarts } from '../../../src/statement/entry-lines.js';
import { readStatement } from '../../../src/statement/index.js';

/** Lines, and the numbers of those of them that begin an entry. */
const texts: readonly (readonly [what: string, lines: readonly string[], starts: readonly number[]])[] = [
  ['letters', ['We ask:', 'a) release X,', 'who is ill;', 'b) drop the charges.'], [1, 3]],
  ['Roman numbers, with the ninth letter first', ['i. release X;', 'ii. drop the charges;', 'iii. repeal the law;', 'iv. pay.'], [0, 1, 2, 3]],
  ['Roman numbers that nine and ten of belong to', Array.from({ length: 12 }, (_, at) => `(${['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'][at] ?? ''}) act`), [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]],
  ['numbers with marks that Markdown does not know', ['1.- release X', '2.- drop the charges'], [0, 1]],
  ['lists inside of entries', ['i. release', 'a. X', 'b. Y', 'ii. repeal the law'], [0, 1, 2, 3]],
  ['signs', ['We ask:', '▪ release X,', 'who is ill', '▪ drop the charges'], [1, 3]],
  ['a sign below a colon', ['We ask:', '• release X'], [1]],
  ['semicolons', ['release X;', 'drop the charges; and', 'repeal the law.'], [0, 1, 2]],
  ['the same word below a colon', ['We call on them:', 'to release X', 'to repeal the law'], [1, 2]],
  ['lines that begin small behind a stop, below a colon', ['We ask them to:', 'release X.', 'repeal the law.'], [2]],
  ['an initial', ['He was held with', 'A. Petrov and others, and with', 'C. Ivanov.'], []],
  ['a number that nothing goes on with', ['in the years', 'a) of the war', 'c) of peace'], []],
  ['one dash', ['He was held', '– as was his brother – for', 'two years.'], []],
  ['prose that is wrapped', ['He was held until 5 p.m.', 'on Monday; his brother', 'was not.'], []],
];

describe('Lines that begin an entry of a list', () => {
  for (const [what, lines, starts] of texts) it(`are told: ${what}`, () => {
    assert.deepEqual(entryStarts(lines).flatMap((begins, at) => (begins ? [at] : [])), starts);
  });

  it('are paragraphs of their own', () => {
    const { paragraphs } = readStatement('We urge them to:\n  (i) release X,\n  who is ill;\n  (ii) repeal the law.\n');
    assert.deepEqual(paragraphs.map(({ plain }) => plain.text), ['We urge them to:', '(i) release X,\nwho is ill;', '(ii) repeal the law.']);
  });
});
