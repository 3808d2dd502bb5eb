import { itJudges, itMends } from './cases.js';

describe('follow-up', () => {
  itJudges('follow-up', {
    met: [
      'The Head of Delegation will travel to Choluteca on Thursday to meet her family.',
      'The EU has asked for a meeting with the Minister of Justice.',
      'The EU will raise her case in the Human Rights Council.',
      'The EU Ambassador visited Iria Montoro in prison on Monday.',
      'EU diplomats will observe the appeal hearing.',
      'The EU will review its cooperation programmes with the Government.',
      'The EU Special Representative discussed her case with the Foreign Minister last week.',
      'We will follow the case closely, and have requested a visit in prison.',
    ],
    partial: ['We will follow the case closely.', 'The European Union remains attentive to the situation of Iria Montoro.'],
    missing: ['Iria Montoro was arrested on Monday.', 'The authorities will meet on Monday.', 'We stand ready to support Honduras.', 'The Minister said: “We will meet her family.”'],
  });

  itMends('follow-up', [
    { before: 'Iria Montoro was arrested on Monday at her home in Tegucigalpa.', kind: 'missing', after: Array.from({ length: 4 }, () => /^The European Union will /u) },
    { before: 'Iria Montoro was arrested on Monday. The European Union will follow her case closely.', kind: 'vague', after: Array.from({ length: 4 }, () => /^The European Union will /u) },
  ]);
});
