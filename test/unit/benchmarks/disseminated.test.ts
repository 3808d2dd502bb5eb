import { itJudges, itMends } from './cases.js';

const file = (channels: string): string => `---\ncountry: HN${channels}\n---\n\n# Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro\n\nIria Montoro was arrested on Monday.\n`;

describe('disseminated', () => {
  itJudges('disseminated', {
    met: [file('\nchannels: [x]').replace('on Monday.', `on Monday. We call on the Honduran authorities to release Iria Montoro immediately. ${'She has done nothing wrong and nobody has said what she did. '.repeat(8)}`), file('\nchannels: [eeas, x]'), file('\nchannels: radio'), file('\nchannels:\n  - EEAS\n  - WhatsApp')],
    partial: [file('\nchannels: [x]').replace('on Monday.', `on Monday. We call on the Honduran authorities, ${'who have held her for no reason that anybody was told, '.repeat(5)}to release her immediately and to drop all charges against her.`), file('\nchannels: [eeas]'), file('\nchannels: [EEAS site, website]'), file('\nchannels:\n  - eeas')],
    missing: [file(''), file('\nchannels:'), file('\nchannels: []')],
  });

  itMends('disseminated', [
    { before: file(''), kind: 'missing', after: ['channels: [eeas, "[CHANNEL]"]'] },
    { before: file('\nchannels: [eeas]'), kind: 'own-only', after: ['channels: [eeas, "[CHANNEL]"]'] },
    { before: file('\nchannels: eeas'), kind: 'own-only', after: ['channels: [eeas, "[CHANNEL]"]'] },
    { before: file('\nchannels: [EEAS site]'), kind: 'own-only', after: ['channels: ["EEAS site", "[CHANNEL]"]'] },
    { before: file('\nchannels:\n  - eeas\n  - website'), kind: 'own-only', after: ['  [eeas, website, "[CHANNEL]"]'] },
  ]);
});
