import { itJudges, itLeavesAlone, itMends } from './cases.js';

const title = 'Ruritania: Statement by the Spokesperson on the Associations Bill';
const harm = 'The Associations Bill lets a minister dissolve organisations without a court.';

describe('restrictive-law', () => {
  itJudges('restrictive-law', {
    met: [
      `${harm} We call on Parliament to repeal it.`,
      `${harm} The Bill must be withdrawn.`,
      `${harm} It should be amended.`,
      `${harm} We urge the President not to sign it.`,
      `${harm} We call for it to be shelved.`,
      'The Associations Bill obliges human rights defenders to call themselves agents. We urge the Assembly to reject it.',
      'The Associations Bill makes criticism of officials a crime. The Government must bring the law into line with international standards.',
      '# Ruritania: Statement by the Spokesperson on Decree 88\n\nDecree 88 hinders journalists in their work. The Government should revoke it.\n',
      '# El Salvador: Statement by the Spokesperson on the Law on Civic Associations\n\nThe Law on Civic Associations puts every independent organisation at the mercy of one office. We call on the Assembly to repeal it.\n',
      '---\nlanguage: fr\n---\n\n# Togo : déclaration du porte-parole sur la loi relative aux associations\n\nLa loi no 12 oblige les associations à s’enregistrer de nouveau. Nous demandons au Parlement d’abroger cette loi.\n',
      '---\nlanguage: es\n---\n\n# Honduras: declaración de la portavoz sobre la Ley de Asociaciones\n\nLa Ley de Asociaciones obliga a las organizaciones a registrarse de nuevo. Exigimos al Congreso que derogue la ley.\n',
    ],
    partial: [
      'The Associations Bill was adopted on Monday. We call on Parliament to repeal it.',
      `${harm} The EU is concerned.`,
      '# Ruritania: Statement by the Spokesperson on new legislation on associations\n\nThe new legislation bans NGOs from receiving money from abroad. It should be amended.\n',
    ],
    missing: ['# Ruritania: Statement by the Spokesperson on the law on associations\n\nThe law was adopted yesterday. The Parliament is in the capital.\n'],
    'not-applicable': ['# Honduras: Statement by the Spokesperson on the arrest of Iria Montoro\n\nIria Montoro was arrested under the Penal Code.\n'],
  }, { title });

  itMends('restrictive-law', [
    { before: 'The Associations Bill was adopted on Monday. We call on Parliament to repeal it.', kind: 'no-harm', after: [/restricts the work of human rights defenders and of civil society/u] },
    { before: `${harm} The EU is concerned.`, kind: 'no-ask', after: [/repeal this law/u] },
    { before: '# Ruritania: Statement by the Spokesperson on new legislation on associations\n\nThe new legislation bans NGOs from receiving money from abroad. It should be amended.\n', kind: 'unnamed', stays: true, after: [/The law in question is the \[TITLE OF THE LAW\]\.$/u] },
    // With words behind it, what is quoted as a whole would be somebody else's.
    { before: '# Ruritania: Statement by the Spokesperson on new legislation on associations\n\n“The new legislation bans NGOs from receiving money from abroad. It should be amended.”\n', kind: 'unnamed', after: [] },
  ], { title });

  itLeavesAlone('restrictive-law', ['# Ruritania: Statement by the Spokesperson on new legislation on associations\n\nThe new legislation bans NGOs from receiving money from abroad. The law in question is the Foreign Contributions Act. It should be amended.\n']);
});
