import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const read = (text: string): ReturnType<typeof readingOf> => readingOf(`---\nlanguage: fr\n---\n\n${text}\n`);

/** What each ask is for, in order. */
const kinds = (text: string): string[] => read(text).reading.recommendations.map(({ ask, scope }) => `${ask} ${scope}`);

describe('Of whom the French term is said', () => {
  const title = '# Déclaration sur la condamnation de M. Issa Kone\n\n';
  const isOfPerson = (sentence: string): boolean[] => read(title + sentence).reading.terms.hrd.map(({ ofPerson }) => ofPerson);

  // The noun at the head tells the number, not the last word.
  for (const sentence of ['L’UE soutient les défenseurs des droits de l’homme.', 'La protection des défenseurs des droits de l’homme est une priorité.', 'Elle a reçu le prix annuel du défenseur des droits humains.']) {
    it(`is said of nobody in “${sentence}”`, () => assert.deepEqual(isOfPerson(sentence), [false]));
  }
  for (const sentence of ['M. Kone est un défenseur des droits humains.', 'L’arrestation de défenseurs des droits humains inquiète l’UE.', 'Des menaces ont été proférées contre des défenseurs des droits de l’homme.']) {
    it(`is said of those concerned in “${sentence}”`, () => assert.deepEqual(isOfPerson(sentence), [true]));
  }
});

describe('What French asks are for', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['L’UE demande la remise en liberté de M. Issa Kone.', ['release case']],
    ['L’UE appelle les autorités à rendre la liberté à M. Issa Kone.', ['release case']],
    ['L’UE attend du Togo qu’il s’acquitte de ses obligations internationales.', ['respect-rights situation']],
    ['L’UE appelle les autorités à mettre fin immédiatement à ces pratiques.', ['protect situation']],
    ['L’UE encourage les autorités à prendre des mesures et à s’engager dans la lutte contre l’impunité.', ['other situation', 'investigate situation']],
    // An apposition to whoever is asked has an infinitive of its own.
    ['L’UE engage le Togo, seul pays de la région à appliquer cette loi, à respecter ses engagements.', ['respect-rights situation']],
    ['L’UE exhorte les autorités à garantir l’état de droit.', ['respect-rights situation']],
    ['L’UE appelle le Togo à rendre sa législation conforme au Pacte.', ['law situation']],
  ];
  for (const [sentence, expected] of cases) it(`reads “${sentence}”`, () => assert.deepEqual(kinds(sentence), expected));

  it('reads “veiller”, an aside, and two clauses', () => {
    const asks = kinds('# Maroc\n\nM. Issa Kone a été arrêté.\n\nL’UE exhorte le Maroc à :\n\n1. Veiller, d’ici là, à ce qu’il ne soit soumis à aucun mauvais traitement et à ce qu’il puisse voir sa famille ;');
    assert.deepEqual(asks, ['protect case', 'access case']);
  });
});
