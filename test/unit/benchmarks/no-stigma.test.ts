import assert from 'node:assert/strict';
import { itJudges, itLeavesAlone, itMends } from './cases.js';
import { draft, findingsOf } from './drafts.js';

const french = (body: string): string => `---\nlanguage: fr\n---\n\n# Honduras : déclaration sur l’arrestation d’Iria Montoro\n\n${body}\n`;
const spanish = (body: string): string => `---\nlanguage: es\n---\n\n# Honduras: declaración sobre la detención de Iria Montoro\n\n${body}\n`;

describe('no-stigma', () => {
  itJudges('no-stigma', {
    met: [
      'Iria Montoro is accused of being a foreign agent.',
      'The so-called extremists are students.',
      'The Ministry put “foreign agents” under its watch.',
      'Iria Montoro stands trial on charges of being a spy.',
      'The State branded her as a traitor.',
      french('Iria Montoro est accusée d’être une espionne.'),
      spanish('Los supuestos terroristas son estudiantes.'),
    ],
    partial: ['The so-called extremists are students. The police arrested two more extremists.', 'Iria Montoro is accused of being a spy. The courts have tried many traitors.'],
    missing: ['The Ministry closes the offices of foreign agents.', 'Iria Montoro and other separatists were arrested on Monday.', french('La police a arrêté deux extrémistes lundi dernier.'), spanish('La policía detuvo a dos extremistas el lunes pasado.')],
    'not-applicable': ['Iria Montoro was arrested.', 'The Anti-Terrorism Law must be repealed.', 'Three people died in a terrorist attack.', french('L’attaque terroriste a fait des morts parmi les passants.')],
  });

  itMends('no-stigma', [
    { before: 'The Ministry closes the offices of foreign agents.', kind: 'undistanced', after: ['The Ministry closes the offices of “foreign agents”.', 'The Ministry closes the offices of so-called foreign agents.'] },
    { before: 'The police arrested two extremists, "who had met".', kind: 'undistanced', after: ['The police arrested two "extremists", "who had met".', 'The police arrested two so-called extremists, "who had met".'] },
    { before: 'Iria Montoro is an extremist.', kind: 'undistanced', after: ['Iria Montoro is an “extremist”.', 'Iria Montoro is a so-called extremist.'] },
    { before: 'Separatists were arrested on Monday.', kind: 'undistanced', after: ['“Separatists” were arrested on Monday.', 'So-called separatists were arrested on Monday.'] },
    { before: french('La police a arrêté deux extrémistes lundi dernier.'), kind: 'undistanced', after: ['La police a arrêté deux «\u00A0extrémistes\u00A0» lundi dernier.', 'La police a arrêté deux soi-disant extrémistes lundi dernier.'] },
    // Of "l’" nobody can tell whether it becomes "le" or "la".
    { before: french('La police a arrêté l’extrémiste lundi dernier.'), kind: 'undistanced', after: ['La police a arrêté l’«\u00A0extrémiste\u00A0» lundi dernier.'] },
    { before: spanish('La policía detuvo a los extremistas el lunes pasado.'), kind: 'undistanced', after: ['La policía detuvo a los «extremistas» el lunes pasado.', 'La policía detuvo a los así llamados extremistas el lunes pasado.'] },
    { before: spanish('La policía detuvo a dos extremistas el lunes pasado.'), kind: 'undistanced', after: ['La policía detuvo a dos «extremistas» el lunes pasado.'] },
  ]);

  itLeavesAlone('no-stigma', ['The prosecutor said: “The accused are terrorists.”', 'He called her a spy, and she is a teacher.', 'Charges of extremism were dropped.', 'State television calls journalists foreign agents.']);

  it('prefers no fix: how far to stand from a word is the drafter’s to say', () => {
    assert.deepEqual(findingsOf('no-stigma', draft('Iria Montoro is an extremist.')).flatMap(({ fixes }) => fixes.filter(({ preferred }) => preferred)), []);
  });
});
