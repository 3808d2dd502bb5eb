import { itJudges, itLeavesAlone, itMends } from './cases.js';
import { past } from './past-statements.js';

const library = { past: [past({ country: 'BY', people: ['Aliaksei Bialiauski'] }), past({ key: 'b', country: 'EG', people: ['Mohamed al-Zahrawi'] }), past({ key: 'c', people: ['Iria Montoro'] })] };
const on = (name: string): string => `# Statement by the Spokesperson on the trial of human rights defender ${name}\n\nThe trial of ${name} began on Monday. We call on the authorities to release ${name}.\n`;

describe('names-spelled-alike', () => {
  itJudges('names-spelled-alike', {
    met: [on('Aliaksei Bialiauski'), on('Iria Montoro'), on('Iria María Montoro')],
    partial: [on('Alyaksey Byalyauski'), on('Muhammad al-Zahrawi'), on('Iria Montorro')],
    'not-applicable': [on('Aliaksandra Bialevich'), on('Iris Montalvo'), '# Honduras: Statement on the law on associations\n\nThe law on associations was adopted.\n'],
  }, library);
  describe('without past statements', () => itJudges('names-spelled-alike', { unknown: [on('Iria Montoro')] }));

  itMends('names-spelled-alike', [{
    before: on('Alyaksey Byalyauski'), kind: 'near-miss',
    after: ['# Statement by the Spokesperson on the trial of human rights defender Aliaksei Bialiauski\nThe trial of Aliaksei Bialiauski began on Monday. We call on the authorities to release Aliaksei Bialiauski.'],
  }], library);

  // Officials may be called as they like; two people may share a name.
  itLeavesAlone('names-spelled-alike', ['Foreign Minister Iriá Montorro met Abril Quiroz, a human rights defender.', on('Daniela Montoro')], library);
});
