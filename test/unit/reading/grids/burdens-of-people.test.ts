import assert from 'node:assert/strict';
import { asksIn } from './read-in.js';

/* What people of whom a statement tells have to bear is no ask: "She must sleep on the floor", "Ales Novik has to stand trial". */

const grids = {
  en: {
    subjects: ['Ales Novik', 'Mr Novik', 'She', 'The journalist', 'The lawyer Ales Novik', 'The human rights defender', 'Her husband'],
    modals: ['must', 'should'],
    borne: ['stand trial', 'face trial', 'appear before a military court', 'serve five years in prison', 'live in hiding', 'wear an electronic bracelet', 'leave the country', 'defend herself without a lawyer', 'sleep on the floor', 'justify each payment'],
    asked: ['be released', 'receive medical care', 'have access to a lawyer', 'see her family', 'work without fear', 'regain her freedom'],
  },
  fr: {
    subjects: ['Ales Novik', 'M. Novik', 'Le journaliste', 'L’avocat Ales Novik', 'La défenseure des droits humains', 'Son mari'],
    modals: ['doit', 'devra'],
    borne: ['passer quatre mois en prison', 'purger cinq ans de prison', 'vivre dans la clandestinité', 'porter un bracelet électronique', 'quitter le pays', 'dormir par terre', 'élever seule trois enfants'],
    asked: ['être libérée', 'recevoir des soins', 'avoir accès à un avocat', 'voir sa famille', 'recouvrer la liberté'],
  },
  es: {
    subjects: ['Ales Novik', 'El señor Novik', 'Ella', 'El periodista', 'El abogado Ales Novik', 'La defensora de derechos humanos'],
    modals: ['debe', 'deberá', 'tiene que'],
    borne: ['pasar cuatro meses en prisión', 'vivir en la clandestinidad', 'llevar una pulsera electrónica', 'temer por su vida', 'defenderse sin abogado', 'dormir en el suelo'],
    asked: ['ser puesta en libertad', 'recibir atención médica', 'tener acceso a un abogado', 'ver a su familia', 'recobrar la libertad'],
  },
} as const;

describe('what somebody has to bear', () => {
  for (const [language, { subjects, modals, borne, asked }] of Object.entries(grids)) {
    const sentences = (verbs: readonly string[]): string[] => subjects.flatMap((subject) => modals.flatMap((modal) => verbs.map((verb) => `${subject} ${modal} ${verb}.`)));
    it(`is no ask in ${language}`, () => {
      assert.deepEqual(sentences(borne).filter((sentence) => asksIn(language as 'en', sentence).length > 0), []);
    });
    it(`is told from what somebody is to be let do in ${language}`, () => {
      assert.deepEqual(sentences(asked).filter((sentence) => asksIn(language as 'en', sentence).length !== 1), []);
    });
  }

  it('is told from what those who are to blame have to answer for', () => {
    for (const subject of ['Those responsible', 'Those responsible for the death in custody of Ales Novik', 'The perpetrators', 'Those who ordered this attack', 'The killers']) {
      for (const account of ['answer for it', 'answer for what they did', 'stand trial', 'account for this', 'face justice']) assert.equal(asksIn('en', `${subject} have to ${account}.`).length, 1, `${subject} ${account}`);
    }
  });
});
