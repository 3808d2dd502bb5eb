import assert from 'node:assert/strict';
import { misread } from './asks-grid.js';

/* Where one ask ends and the next begins: behind semicolons, asides of purpose, others who are asked, and where two sets of people are to be freed. */

const before = '# Togo: Statement by the Spokesperson on Ana Duarte\n\nThe blogger Ana Duarte was arrested on Monday.\n\n';

const lists = ['ensure', 'call for'].flatMap((verb) => ['; and the release of all political prisoners', '; and the repeal of the law on assemblies'].map((last) => ({
  sentence: verb === 'ensure' ? `The EU calls on the Government to ensure free elections; a balanced composition of the electoral council${last}.` : `The EU calls for free elections; a balanced composition of the electoral council${last}.`,
  expected: ['situation', 'situation', 'situation'],
})));

const joined = [
  { sentence: 'The EU calls for Ana Duarte and for all others who are held to be freed.', expected: ['case'] },
  { sentence: 'We call for Ms Duarte, and for all those held, to be released.', expected: ['case'] },
  { sentence: 'The EU calls for Ms Duarte to be released and for the charges to be dropped.', expected: ['case', 'case'] },
  { sentence: 'Togo must free Ana Duarte at once, so that she can travel for treatment, and repeal the law on assemblies.', expected: ['case', 'situation'] },
  { sentence: 'Togo must free Ana Duarte, so that she can travel and receive treatment.', expected: ['case'] },
  { sentence: 'The EU calls on Togo to grant her access to medical care and to execute the judgments of the Court.', expected: ['case', 'situation'] },
  { sentence: 'The EU calls on Togo to grant her access to medical care and to a lawyer of her choice.', expected: ['case'] },
  { sentence: 'We appeal to the Government to repeal the law on assemblies and to the Parliament to adopt the bill.', expected: ['situation', 'situation'] },
  { sentence: 'The EU appeals to Togo to let the UN experts visit the country, and to the courts to hear her.', expected: ['situation', 'case'] },
  { sentence: 'We call on the authorities to adopt measures that protect journalists and allow them to go on with their work.', expected: ['situation'] },
  { sentence: 'We call on the authorities to repeal laws that restrict assembly and release all prisoners.', expected: ['situation', 'situation'] },
  { sentence: 'It calls on all parties to refrain from any statement or act which might feed further violence.', expected: ['situation'] },
  { sentence: 'We urge Togo to seek, and to follow, the advice of the Venice Commission.', expected: ['situation'] },
  { sentence: 'It is encouraging news that those arrested in June have been released on bail.', expected: [] },
  { sentence: 'That law must be repealed.', expected: ['situation'] },
  { sentence: 'Togo must agree to an inquiry. It must also return her passport.', expected: ['case', 'case'] },
  { sentence: 'As a member of the Security Council, Togo is expected to take all necessary steps to comply with its obligations.', expected: ['situation'] },
  { sentence: 'The Parliament is expected to take up the bill next week.', expected: [] },
  { sentence: 'The EU calls on the Government of Togo, which has an obligation under Article 9 of the African Charter on Human and Peoples\' Rights to respect the right to express and disseminate opinions, to release Ms Duarte.', expected: ['case'] },
];

describe('Grids of asks that stand side by side', () => {
  it(`${lists.length} lists behind semicolons are three asks each`, () => assert.deepEqual(misread(before, lists), []));
  it(`${joined.length} sentences ask once for each`, () => assert.deepEqual(misread(before, joined), []));
});
