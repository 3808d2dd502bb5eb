import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Reports that open with what somebody who speaks for the EU said, and tell what was to be done in the past. */

const report = '# EU worried about a journalist in Togo\n\nEU spokeswoman Petra Lund said on Monday that the EU was worried by the arrest of the journalist Ana Duarte. ';

describe('A report of what a spokesperson said', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['case release', 'Lund called on Togo to release her.'],
    ['situation law', 'Lund said that Togo needed to amend the law on the press.'],
    ['case release', 'She added that Ms Duarte had to be released.'],
    ['situation respect-rights, case release', 'Lund called on Togo to “keep the commitments into which it has entered, and to release her”.'],
    ['situation law', '“This arrest shows how urgently the authorities need to amend the law on the press,” Lund said.'],
    // What others said, and what somebody had to bear.
    ['', 'Her brother said that she had to be released.'],
    ['', 'The prosecutor said that witnesses needed to be heard.'],
    ['', 'Ms Duarte had to leave her house in May.'],
    ['', '“The report describes how prisoners must sleep on the floor,” Lund said.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(report, sentence), expected));
});
