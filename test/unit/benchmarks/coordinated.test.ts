import { itJudges, itMends } from './cases.js';

const file = (line: string): string => `---\ncountry: HN${line}\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n`;

describe('coordinated', () => {
  itJudges('coordinated', {
    met: [file('\nrelated: [local.statement.md]'), file('\nwith: Norway'), file('\nwith:\n  - Norway\n  - Canada')],
    missing: [file(''), file('\nrelated: []\nwith:'), 'Norway and Canada join this statement on Iria Montoro.'],
  });

  itMends('coordinated', [
    { before: file(''), kind: 'missing', after: ['related: ["[FILE OR ADDRESS]"]', 'with: ["[WHO]"]'] },
    { before: file('\nwith:'), kind: 'missing', after: ['related: ["[FILE OR ADDRESS]"]', 'with: ["[WHO]"]'] },
  ]);
});
