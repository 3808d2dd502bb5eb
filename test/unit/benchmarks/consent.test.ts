import { itJudges, itMends } from './cases.js';

const file = (line: string, title = 'Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro'): string => `---\ncountry: HN${line}\n---\n\n# ${title}\n\nIria Montoro was arrested on Monday.\n`;

describe('consent', () => {
  itJudges('consent', {
    met: [file('\nconsent: given'), file('\nconsent: Public'), file('\nconsent: "not-possible: nobody has reached the family since the arrest"')],
    missing: [file(''), file('\nconsent:'), file('\nconsent: yes'), file('\nconsent: not-possible'), 'The human rights defender Iria Montoro was arrested on Monday.'],
    'not-applicable': [
      '# Honduras: Statement by the Spokesperson on the law on associations\n\nThe law on associations was adopted on Monday.\n',
      '# Honduras: Statement by the Spokesperson on an arrest\n\nA human rights defender was arrested on Monday. Foreign Minister Raúl Ibarra Quintero was silent.\n',
    ],
  });

  itMends('consent', [
    { before: file(''), kind: 'missing', after: ['consent: given', 'consent: public', 'consent: "not-possible: [REASON]"'] },
    { before: file('\nconsent:'), kind: 'missing', after: ['consent: given', 'consent: public', 'consent: "not-possible: [REASON]"'] },
  ]);
});
