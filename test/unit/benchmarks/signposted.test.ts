import { itJudges, itMends } from './cases.js';

describe('signposted', () => {
  itJudges('signposted', {
    met: [
      'The EU acts in line with its Guidelines on Human Rights Defenders.',
      'The EU Human Rights Defenders Guidelines say how we act.',
      'The delegation’s focal point for human rights defenders can be reached at rights@example.org.',
      'Defenders may turn to the human rights officer of the Delegation.',
      'See [how we act](https://www.eeas.europa.eu/eeas/eu-guidelines-human-rights-defenders_en).',
      'Human rights defenders at risk can contact ProtectDefenders.eu.',
      '---\nlanguage: fr\n---\n\n# Honduras : déclaration sur l’arrestation d’Iria Montoro\n\nL’UE agit selon ses orientations concernant les défenseurs des droits de l’homme.\n',
    ],
    missing: [
      'Iria Montoro was arrested on Monday.',
      'The EU Guidelines on the death penalty apply.',
      'See https://example.org/brand-guidelines/new-defenders-of-style.',
    ],
  });

  itMends('signposted', [{ before: 'Iria Montoro was arrested on Monday at her home in Tegucigalpa.', kind: 'missing', after: [/Guidelines on Human Rights Defenders/u] }]);
});
