import { itJudges, itMends } from './cases.js';

describe('legitimacy', () => {
  itJudges('legitimacy', {
    met: [
      'Iria Montoro was arrested on Monday. Her peaceful work protects the whole valley.',
      'Iria Montoro was arrested. What she did was lawful: she asked questions.',
      'Ms Montoro has committed no offence. Her only crime was to speak.',
      'Defending human rights is not a crime.',
      'Her work has made Honduras a fairer country.',
      'Iria Montoro was arrested solely for her human rights work.',
      'We pay tribute to her commitment to justice.',
      '---\nlanguage: fr\n---\n\n# Honduras : déclaration sur l’arrestation d’Iria Montoro\n\nIria Montoro a été arrêtée lundi. Son seul crime est d’avoir parlé.\n',
      '---\nlanguage: es\n---\n\n# Honduras: declaración sobre la detención de Iria Montoro\n\nIria Montoro fue detenida el lunes. Su único delito fue hablar.\n',
    ],
    missing: [
      'Iria Montoro was arrested on Monday.',
      'The legitimate government arrested Iria Montoro.',
      'The Minister says that the arrest was a legitimate act. Iria Montoro was arrested.',
      'Iria Montoro contributed to the article that was published on Monday.',
      'The Minister said: “Her work is peaceful and legitimate.” Iria Montoro was arrested all the same.',
      '---\nlanguage: fr\n---\n\n# Honduras : déclaration sur l’arrestation d’Iria Montoro\n\nLe gouvernement légitime a fait arrêter Iria Montoro lundi dernier à Tegucigalpa.\n',
    ],
  });

  itMends('legitimacy', [
    { before: '# Togo : déclaration du porte-parole sur l’arrestation de défenseurs des droits humains\n\nAma Sossou et Adjo Lawson ont été arrêtées lundi à Lomé.\n', kind: 'missing', after: [/travail d’Ama Sossou et d’Adjo Lawson .*légitime/u, /légitime/u] },
    { before: 'Iria Montoro was arrested on Monday at her home in Tegucigalpa.', kind: 'missing', after: [/Iria Montoro .*legitimate/u, /Human rights defenders .*legitimate/u] },
    { before: 'Iria Montoro and Tomás Belver were arrested on Monday in Tegucigalpa.', kind: 'missing', after: [/Iria Montoro and Tomás Belver .*legitimate/u, /legitimate/u] },
    { before: '# Honduras: Statement by the Spokesperson on arrests\n\nTwo hundred people were arrested on Monday in Tegucigalpa.\n', kind: 'missing', after: [/legitimate/u, /legitimate/u] },
    // A law that concerns nobody in particular: there is no [NAME] to fill in.
    { before: '# Honduras: Statement by the Spokesperson on the law on associations\n\nParliament adopted the law on associations on Monday in Tegucigalpa.\n', kind: 'missing', after: [/Human rights defenders .*legitimate/u] },
  ]);
});
