import { itJudges, itLeavesAlone, itMends } from './cases.js';

const arrest = 'Honduras: Statement by the Spokesperson on the arrest of Iria Montoro';

describe('fair-trial', () => {
  itJudges('fair-trial', {
    met: [
      'Iria Montoro was tried without a lawyer. The EU Delegation attended every hearing.',
      'The hearing was not public. EU diplomats were kept outside the building.',
      'Iria Montoro was sentenced in a trial that fell far short of international standards. Diplomats from the EU and its Member States were not permitted to enter the courthouse.',
      'Iria Montoro was convicted on the basis of a confession obtained under torture. Representatives of the Delegation were present in court throughout the trial.',
      'The court refused to hear the witnesses for the defence. We deplore that observers were not let in.',
      '---\nlanguage: fr\n---\n\n# Honduras : déclaration sur le procès d’Iria Montoro\n\nIria Montoro a été condamnée lundi à huis clos. Des diplomates de l’UE n’ont pas été admis à l’audience.\n',
      '---\nlanguage: es\n---\n\n# Honduras: declaración sobre el juicio de Iria Montoro\n\nIria Montoro fue condenada el lunes a puerta cerrada. Diplomáticos de la UE asistieron a la audiencia.\n',
    ],
    partial: [
      'Iria Montoro was sentenced on Monday, behind closed doors.',
      'The trial of Iria Montoro lasted half a day.',
      'Iria Montoro was sentenced on Monday. EU diplomats attended the hearing.',
      'Iria Montoro was sentenced on Monday, behind closed doors. We call on the authorities to allow EU diplomats to attend the appeal.',
      'Iria Montoro was sentenced on Monday, behind closed doors. The EU will follow the trial closely.',
    ],
    missing: [
      'Iria Montoro was sentenced on Monday to six years in prison.',
      'The authorities must give Iria Montoro a fair trial.',
      'Iria Montoro was sentenced yesterday. We attended the funeral of her father.',
      'Iria Montoro was sentenced yesterday. Her lawyer lives in Paris.',
      'Iria Montoro, who had written about the murder of four miners years ago, was sentenced yesterday.',
    ],
    'not-applicable': [
      '# Honduras: Statement by the Spokesperson on the killing of Iria Montoro\n\nIria Montoro was shot dead on Monday.\n',
      // That nobody was tried for a murder says nothing of a trial of the defender.
      '# Honduras: Statement by the Spokesperson on the lack of justice for Iria Montoro\n\nThree years ago, Iria Montoro was shot dead on her way home. Nobody has been brought to trial for her murder.\n',
      '# Burundi : déclaration du porte-parole, deux ans après l’assassinat de Révérien Ndoricimpa\n\nDeux ans après l’assassinat du défenseur des droits humains Révérien Ndoricimpa, personne n’a été jugé. L’enquête est close depuis mars.\n',
      '# Honduras: Statement by the Spokesperson on the opening of the trial over the murder of Iria Montoro\n\nThree years after land defender Iria Montoro was shot dead, the trial of two soldiers began on Monday.\n',
      '# Honduras: declaración de la portavoz sobre el caso de Iria Montoro\n\nHace tres años, Iria Montoro fue asesinada cuando volvía a su casa. Nadie ha sido juzgado por este crimen.\n',
      '# Honduras: Statement by the Spokesperson on the Law on Associations\n\nThe Law on Associations was adopted on Monday.\n',
    ],
  });

  describe('before a trial', () => {
    itJudges('fair-trial', {
      met: [
        'Nine days later Iria Montoro has not been brought before a judge. Her lawyer has been turned away four times.',
        'Iria Montoro has been held for nine days without charge.',
        'Iria Montoro has been held incommunicado since Monday.',
        'Iria Montoro was arrested on Monday. We call on the authorities to give her access to a lawyer.',
      ],
      missing: ['Iria Montoro was arrested on Monday.'],
    }, { title: arrest });
  });

  itMends('fair-trial', [
    { before: 'Iria Montoro was sentenced on Monday to six years.', kind: 'due-process', after: [/denied due process/u, /a lawyer/u] },
    { before: 'Iria Montoro was sentenced on Monday to six years.', kind: 'observation', after: [/attended/u, /were denied access to the courtroom/u] },
    { before: 'Iria Montoro and Tomás Belver were sentenced on Monday to six years.', kind: 'observation', after: [/attended/u, /were denied access/u] },
  ]);

  describe('in French and Spanish, of several people', () => {
    itMends('fair-trial', [
      { before: '---\nlanguage: fr\n---\n\n# Honduras : déclaration du porte-parole sur la condamnation d’Elena Koss et d’Ana Quiroz\n\nElena Koss et Ana Quiroz ont été condamnées lundi à six ans de prison.\n', kind: 'due-process', after: [/droits de la défense/u, /est refusé à Elena Koss et à Ana Quiroz/u] },
      { before: '---\nlanguage: es\n---\n\n# Honduras: declaración de la portavoz sobre la condena de Elena Koss y Ana Quiroz\n\nElena Koss y Ana Quiroz fueron condenadas el lunes a seis años de prisión.\n', kind: 'due-process', after: [/derecho a la defensa/u, /se niega a Elena Koss y Ana Quiroz/u] },
    ]);
  });

  itLeavesAlone('fair-trial', ['Iria Montoro was tried without a lawyer. The EU Delegation attended every hearing.']);
});
