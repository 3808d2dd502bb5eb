import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* The same words in the senses in which statements use them: where they hedge, and where nothing is hedged; and hedges in constructions that no phrase lists word by word. */

const hedges = (text: string): string[] => readingOf(`# Togo: Statement by the Spokesperson on the arrest of Ama Lawson\n\n${text}\n`).reading.hedges.map(({ kind }) => kind);

describe('Words that only sometimes hedge', () => {
  const nothing = [
    'The prosecutor argued that her songs may have harmed the image of the State.',
    'The police claimed that the march might have become a danger to traffic.',
    'His counsel said that he hoped to be heard before the summer.',
    'Her diaries were seized, and such notes were read out in court.',
    'Everybody has to understand that torture is a crime.',
    'Please take note that the exhibition closes on Friday.',
    'Europe has learned from its own past that censorship breeds fear.',
    'Anyone can be fined for a drawing that might offend the president.',
    'The presumed instigator of the murder has fled.',
    'The indictment tells of possible links to a banned party.',
    'A suspected breach of the rules on custody is to be investigated.',
    'State radio spread false reports that the miners were armed.',
    'It is alleged that he mocked the marshal, which is no crime.',
    'By respecting the independence of the bench, the Government would win back trust.',
    'Detainees have to be treated respectfully.',
    'Perhaps the most moving of her books was written in a cell.',
    'The ministers have made great efforts to silence him, but he writes on.',
    'The company has made progress with the mine, but the villagers were never asked.',
    'The decree permits the ministry to close any school when necessary.',
    'We thank the Rapporteur for her visit and for all that she has achieved.',
    'We would like to ask the Special Rapporteur how such reprisals can be prevented.',
    'We are confident that history will prove these students right.',
    'He is alleged to have mocked the marshal in a song.',
    'The hope that he would come home alive was dashed on Friday.',
    'Polls say that the opposition may win the vote.',
    'We praise the nurses who treated the wounded, but their hospital has no water.',
  ];
  for (const sentence of nothing) it(`hedges nothing: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
});

describe('Hedges in other constructions', () => {
  const found: Readonly<Record<string, readonly string[]>> = {
    deference: [
      'We leave the assessment of these facts to the courts.',
      'The EU bows to the ruling of the Constitutional Court.',
      'With due deference to the judges, the EU finds this sentence out of proportion.',
      'As the appeal is still pending, the Delegation will not go into the evidence.',
      'The conduct of the hearing is a matter for the national authorities.',
      'Without wishing to call the verdict into question, the EU recalls the right to a lawyer.',
    ],
    'note-taking': ['The EU understood, however, that he had no lawyer.', 'We gather that the appeal was turned down.', 'The sentence has not gone unnoticed in Brussels.', 'The Delegation has been told that all visits were stopped.'],
    hope: ['It would be a great relief to see him home.', 'We would like nothing better than to see them free.', 'The EU wishes for a swift end of this trial.'],
    'vague-follow-up': ['We have this case firmly in view.', 'We are looking into this matter.', 'The EU will draw the appropriate conclusions.', 'The case continues to occupy us.', 'The EU will carefully track how the decree is applied.'],
    doubt: ['His father maintains that he was beaten.', 'Many of those arrested say that they were made to kneel for hours.', 'Fears are growing that he has been poisoned.', 'We suspect that the evidence was planted.', 'If press accounts are to be believed, he was held in a container.', 'Some observers see the verdict as an act of revenge.', 'We are alarmed by the alleged complicity of the guards in his death.', 'She is reported to have lost the sight of one eye.'],
    softener: [
      'The authorities might think about moving her to a hospital.',
      'Consideration could be given to a pardon.',
      'The hearing was, to put it mildly, unusual.',
      'Great strides have been made in the schooling of girls. However, this law is a step back.',
      'We are fully aware that the Government has to deal with armed groups, and yet nothing excuses torture.',
      'The EU remains a friend of Togo; nevertheless, it cannot stay silent.',
      'The situation in the north is of course complex, but the army must respect the law.',
      'Nobody would deny Togo the right to guard its borders, but this decree goes too far.',
    ],
    'false-balance': ['Demonstrators and soldiers should refrain from any provocation.', 'Restraint must be shown by the police and by the protesters.', 'There are faults on both sides, and blame on every side.'],
  };
  for (const [kind, sentences] of Object.entries(found)) for (const sentence of sentences) it(`finds ${kind}: ${sentence}`, () => assert.ok(hedges(sentence).includes(kind), hedges(sentence).join()));
});
