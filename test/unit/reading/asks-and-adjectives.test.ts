import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Words that are verbs of asking, or acts, elsewhere, and adjectives or nouns where they stand. */

const journalist = '# Togo: Statement on the arrest of Ama Kodjo\n\nThe journalist Ama Kodjo was arrested on Monday.\n\n';

const check = (rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(journalist, sentence), expected));
};

describe('Adjectives that are verbs elsewhere', () => {
  check([
    ['situation enabling-space', 'We call on Togo to create safe and free conditions in which associations can work.'],
    ['situation law', 'We urge Togo to repeal the laws that serve only to stifle civil society and free voices.'],
    ['situation enabling-space, situation release', 'We urge Togo to respect civil society and free all journalists.'],
    ['situation enabling-space, case release', 'We call on Togo to lift the ban and free Ama Kodjo.'],
    ['case investigate', 'We strongly urge a full, open, and impartial inquiry into her arrest.'],
    ['case investigate', 'We call for a prompt, open, and independent investigation into her arrest.'],
    ['situation other, case investigate', 'We call on Togo to open the archives, and to investigate her arrest.'],
  ]);
});

describe('Nouns that are verbs elsewhere', () => {
  check([
    ['', 'The EU has many times pointed to a lack of institutions that answer the just demands peacefully voiced by the people in Togo.'],
    ['case release', 'The EU demands her release.'],
    ['case access', 'We call on Togo to ensure regular access to counsel she trusts and frequent visits from her family.'],
    ['case access, case release', 'We call for access to lawyers she trusts and for her release.'],
    ['case respect-rights', 'Nous demandons qu’elle soit traitée dans le respect des règles et procédures établies par la loi.'],
  ]);
});
