import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { itJudges, itMends } from './cases.js';
import { draft, only } from './drafts.js';

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

  const visits = (file: string): boolean => check(file, only('follow-up')).findings.some(({ fixes }) => fixes.some(({ title }) => /visit|rendre visite/u.test(title)));

  for (const held of [
    'Iria Montoro was arrested on Monday. She was not released, as her lawyer had hoped.',
    'Iria Montoro, who was released in 2023, was arrested again on Monday.',
    'Two of her colleagues were released on Tuesday. Iria Montoro is still held in Tegucigalpa.',
    'Iria Montoro was freed in March. On Monday the police arrested her at her home.',
    'Iria Montoro was attacked by guards on Monday. We call on the authorities to release Iria Montoro.',
  ]) it(`offers a visit to whoever may be held: ${held}`, () => assert.ok(visits(draft(held))));

  for (const free of [
    'Iria Montoro was arrested on Monday and questioned for two days. She was released without charge on Wednesday.',
    'After three days in detention, Iria Montoro was released on bail on Thursday.',
  ]) it(`offers no visit in detention to whoever is free: ${free}`, () => assert.ok(!visits(draft(free))));

  for (const [text, who] of [
    ['Iria Montoro and Tomás Belver were arrested on Monday. Tomás Belver was released on Tuesday.', 'Iria Montoro'],
    ['A court renewed the detention of Iria Montoro and Karim Haidar, while it ordered the release of their colleague Tomás Belver.', 'Iria Montoro and Karim Haidar'],
    ['Tomás Belver was released on Tuesday. Tomás Belver was detained on Friday together with Iria Montoro.', 'Tomás Belver and Iria Montoro'],
  ] as const) it(`offers a visit to those of several who may be held: ${text}`, () => {
    const titles = check(draft(text, 'Honduras: Statement by the Spokesperson on the arrest of human rights defenders'), only('follow-up')).findings.flatMap(({ fixes }) => fixes.map(({ title }) => title));
    assert.ok(titles.some((title) => title.includes(` a visit to ${who} in detention`)), titles.join('\n'));
  });

  it('offers no visit where each of several was freed', () => {
    assert.ok(!visits(draft('Iria Montoro and Tomás Belver were arrested on Monday. Iria Montoro was released on Tuesday, and Tomás Belver was released on Friday.', 'Honduras: Statement by the Spokesperson on the arrest of human rights defenders')));
  });

  it('offers no visit in detention to the dead, and none on a law', () => {
    assert.ok(!visits(draft('Iria Montoro was shot dead on Monday.', 'Honduras: Statement by the Spokesperson on the killing of human rights defender Iria Montoro')));
    assert.ok(!visits(draft('The Law on Associations was adopted on Monday.', 'Honduras: Statement by the Spokesperson on the Law on Associations')));
  });

  it('offers none in French to somebody set free', () => {
    assert.ok(!visits('# Togo : déclaration du porte-parole sur l’arrestation de la défenseure des droits humains Ama Sossou\n\nAma Sossou a été arrêtée lundi à Lomé. Elle a été relâchée deux jours plus tard.\n'));
  });
});
