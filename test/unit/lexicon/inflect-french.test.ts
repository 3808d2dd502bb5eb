import assert from 'node:assert/strict';
import { inflections } from '../../../src/lexicon/fr/inflect.js';

describe('Inflections of French verbs', () => {
  const forms: readonly (readonly [string, readonly string[]])[] = [
    ['appeler', ['appelle', 'appelons', 'appelait', 'appellera', 'appela', 'appelèrent']],
    ['exiger', ['exige', 'exigeons', 'exigeait', 'exigeant', 'exigera', 'exigèrent']],
    ['espérer', ['espère', 'espérons', 'espérera', 'espérerait']],
    ['lever', ['lève', 'levons', 'lèvera', 'levée']],
    ['dénoncer', ['dénonce', 'dénonçons', 'dénonçait']],
    ['garantir', ['garantit', 'garantissent', 'garantisse', 'garantira', 'garantie']],
    ['attendre', ['attends', 'attend', 'attendons', 'attendra', 'attendu']],
    ['permettre', ['permets', 'permet', 'permettent', 'permette', 'permise']],
    ['traduire', ['traduit', 'traduisent', 'traduise', 'traduits']],
    ['faire', ['fait', 'font', 'fasse', 'fera', 'faites']],
    ['avoir', ['a', 'ont', 'aurait', 'ayant', 'eu']],
    ['devoir', ['doit', 'doivent', 'devrait', 'dû', 'dues']],
  ];
  for (const [verb, some] of forms) {
    it(verb, () => {
      const found = inflections(verb);
      assert.equal(found[0], verb);
      assert.deepEqual(some.filter((form) => !found.includes(form)), []);
      assert.equal(new Set(found).size, found.length);
    });
  }

  it('gives no past where only the present is wanted', () => {
    const found = inflections('demander:now');
    assert.ok(['demande', 'demandons', 'demandera', 'demandant'].every((form) => found.includes(form)));
    assert.deepEqual(['demandait', 'demanda', 'demandé'].filter((form) => found.includes(form)), []);
  });

  it('has "avant" for no form of avoir', () => assert.ok(!inflections('avoir').includes('avant')));

  const participles: readonly (readonly [string, readonly string[]])[] = [
    ['libérer', ['libéré', 'libérée', 'libérés', 'libérées']],
    ['mettre', ['mis', 'mise', 'mises']],
    ['ouvrir', ['ouvert', 'ouverte', 'ouverts', 'ouvertes']],
    ['devoir', ['dû', 'due', 'dus', 'dues']],
  ];
  for (const [verb, expected] of participles) it(`participles of ${verb}`, () => assert.deepEqual(inflections(`${verb}:participle`), expected));

  it('the conditional of hearsay is that of the third person', () => assert.deepEqual(inflections('continuer:hearsay'), ['continuerait', 'continueraient']));

  it('refuses a form that verbs do not have', () => assert.throws(() => inflections('libérer:past'), /no forms "past"/u));
});
