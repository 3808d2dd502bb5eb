import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Classes of hedges rather than phrases: modals by what follows them, reports by what is asked of them, praise by whom it is for; and what only looks like each. */

const hedges = (text: string): string[] => readingOf(`# Honduras: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('Hedges by class', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    doubt: [
      'Keeping her husband in the dark may amount to ill-treatment.',
      'The court may well order that her union be wound up.',
      'The interrogators may have forged her signature.',
      'Guards may have been the last to speak with her.',
      'The new rules may have serious repercussions for rural radio stations.',
      'Testimonies according to which she was held in a cellar are disturbing.',
      'She was moved to another prison, as has been reported.',
      'The posts dealt with the alleged withholding of wages.',
      'The alleged haste of the hearing worries us.',
      'These arrests raise fears that nobody will dare to observe the vote.',
    ],
    softener: [
      'We recognise the serious nature of the crimes for which he was sentenced.',
      'The decision to hear her is positive news. However, she is still held.',
      'The EU attaches great importance to its partnership with Honduras. It is nevertheless alarmed by this verdict.',
      'What the new magistrates have achieved commands respect. However, the verdict is unjust.',
      'That reform, like others of last year, is widely recognised. However, the verdict is unjust.',
      'The EU commends Honduras on the peaceful handover of power. However, the verdict is unjust.',
      'The police must free her, unless they have a charge to bring.',
      'Should Ms Okoro appeal, the judges must hear her in public.',
      'While the High Representative wishes to express goodwill and her appreciation of our partnership, she calls for a retrial.',
      'Though much remains to be done, it must be said that the prison doctors did their best.',
    ],
    hope: ['The ratification of the Optional Protocol would be a welcome sign.'],
    deference: ['Without wishing to anticipate what the appeal court decides, the EU recalls the right to a defence.', 'The Delegation does not intend to substitute itself for the courts of Honduras.'],
    'note-taking': ['The EU notes with great concern that more and more human rights defenders are in prison.'],
    'false-balance': ['We encourage all sections of Honduran society to refrain from hatred.', 'We call on all sides to return to their talks and to renounce violence.'],
  };
  for (const [kind, sentences] of Object.entries(found)) for (const sentence of sentences) it(`finds ${kind}: ${sentence}`, () => assert.ok(hedges(sentence).includes(kind), hedges(sentence).join()));

  for (const sentence of [
    'It is encouraging that so many people came to the court. However, the police beat them.',
    'Associations reported to the EU that two lawyers were beaten.',
    'The Ambassador noted that defenders are a priority of the EU.',
    'Nothing suggests that she had any part in the violence.',
    'We note that the Special Rapporteur has asked to see the prison.',
    'The decision to free her is positive news.',
    'Reports that she was given electric shocks and kept awake for a week have to be investigated thoroughly.',
    'It is good news that Ms Okoro is at home again.',
    'Which measures could a State take without new money? How might this Council hear from those who stay away?',
    'The Heads of Mission are troubled that no progress has been made.',
    'The sentence is a deeply worrying development.',
    'We expect that she can live in Tegucigalpa with her son if that is what she wants.',
    'We call on the Court of Cassation to consider these cases afresh.',
    'Nor may a press card be withdrawn because of this affair.',
    'Detainees may have visits only on Sundays.',
    'The EU commends the people of Honduras for their patience.',
  ]) it(`passes over: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
});
