import assert from 'node:assert/strict';
import { codingOf } from '../../../src/benchmarks/library/coding.js';
import { check } from '../../../src/check.js';
import { itJudges, itMends } from './cases.js';
import { arrest, past } from './past-statements.js';

const open = past({ releaseAskedFor: ['Iria Montoro'] });
const two = [open, past({ key: 'b', date: '2024-09-01', people: ['Tomás Belver'], releaseAskedFor: ['Tomás Belver'] })];
const asked = 'Abril Quiroz was arrested on Monday. We call on the authorities to release Abril Quiroz immediately.';
const recalled = `${asked} The European Union reiterates its call for the immediate release of human rights defender Iria Montoro.`;

describe('open-cases', () => {
  describe('with one case', () => itJudges('open-cases', { met: [arrest(recalled)], missing: [arrest(asked), arrest(`${asked} Judge Montoro was silent.`)] }, { past: [open] }));
  describe('with two', () => itJudges('open-cases', { partial: [arrest(recalled)], missing: [arrest(asked)] }, { past: two }));

  describe('that are closed, later, or elsewhere', () => {
    itJudges('open-cases', { 'not-applicable': [arrest(asked)] }, { past: [open, past({ key: 'free', date: '2025-01-20', event: 'release', closed: ['Iria Montoro'], people: ['Iria Montoro'] })] });
    itJudges('open-cases', { 'not-applicable': [arrest(asked, { date: '2023-01-01' })] }, { past: [open] });
    itJudges('open-cases', { 'not-applicable': [arrest(asked)] }, { past: [past({ country: 'KE', releaseAskedFor: ['Wanjiru Otieno'] })] });
    itJudges('open-cases', { 'not-applicable': [arrest(asked)] }, { past: [past()] });
  });

  // Whose arrest the draft is on is recalled by it.
  describe('of the person concerned', () => itJudges('open-cases', { met: [arrest(asked)] }, { past: [past({ people: ['Abril Quiroz'], releaseAskedFor: ['Abril Quiroz'] })] }));
  describe('without past statements', () => itJudges('open-cases', { unknown: [arrest(asked)] }));

  itMends('open-cases', [{ before: arrest(asked), kind: 'not-recalled', after: ['The European Union reiterates its call for the immediate and unconditional release of Iria Montoro.'] }], { past: [open] });

  // A name that begins with a vowel, behind “de”.
  itMends('open-cases', [{ before: '---\nlanguage: fr\ndate: 2025-06-01\ncountry: HN\nlevel: spokesperson\n---\n\n# Honduras : sur l’arrestation de la défenseure des droits humains Abril Quiroz\n\nAbril Quiroz a été arrêtée lundi. Nous appelons les autorités à libérer Abril Quiroz immédiatement.\n', kind: 'not-recalled', after: [/libération immédiate et sans condition d’Iria Montoro/u] }], { past: [open] });

  it('takes the case of whoever was freed for closed, and those of the others for open', () => {
    const { releaseAskedFor, closed } = codingOf(check('# Honduras: Statement by the Spokesperson on the arrest of human rights defenders\n\nIria Montoro and Tomás Belver were arrested on Monday. Tomás Belver was released on Tuesday. We call on the authorities to release Iria Montoro.\n').reading);
    assert.deepEqual([releaseAskedFor, closed], [['Iria Montoro'], ['Tomás Belver']]);
  });
});
