import assert from 'node:assert/strict';
import { asksIn, type Language, readIn } from './read-in.js';

/* Rows that were read wrong as a whole: several in power who are asked one thing, what a law of the country says, and capitals that are asked. */

/** Two or more who are asked, frames in which `*` stands for them, and the last of what is asked. */
const together: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['the police and the courts', 'the police and prosecutors', 'Parliament and the courts', 'the courts and the army'], ['The EU calls on the Government to release her, and on * to respect the law.', 'The EU calls on the Government to release her and on * to respect the law.']],
  ['fr', ['à la police et à l’armée', 'aux tribunaux et aux procureurs', 'au Parlement et aux tribunaux'], ['L’UE demande au gouvernement de la libérer, et * de respecter la loi.']],
  ['es', ['a la policía y al ejército', 'al Parlamento y a los tribunales'], ['La UE pide al Gobierno que la libere, y * que respeten la ley.']],
];

const three: readonly (readonly [Language, string])[] = [
  ['en', 'The EU calls on the Government, Parliament and the courts to drop the charges, to let her see a lawyer and to protect her family.'],
  ['en', 'We ask the Uzbek police, prosecutors and courts to drop the charges, to let her see a lawyer and to protect her family.'],
  ['fr', 'L’UE appelle le gouvernement, le parlement et les tribunaux à abandonner les poursuites, à lui permettre de voir un avocat et à protéger sa famille.'],
  ['es', 'La UE insta al Gobierno, al Parlamento y a los tribunales a retirar los cargos, a permitirle ver a un abogado y a proteger a su familia.'],
];

describe('Several who are asked', () => {
  for (const [language, actors, frames] of together) it(`one thing are asked once, ${language}`, () => {
    for (const actor of actors) for (const frame of frames) assert.equal(asksIn(language, frame.replace('*', actor)).length, 2, frame.replace('*', actor));
  });

  for (const [language, sentence] of three) it(`three things are asked each of them: ${sentence}`, () => assert.equal(asksIn(language, sentence).length, 3));
});

describe('What a law of the country says', () => {
  const laws = ['Aux termes de la loi', 'En vertu de la loi', 'En vertu du nouveau décret', 'En application de cette ordonnance'];
  for (const opener of laws) it(`is no ask: ${opener}`, () => assert.deepEqual(asksIn('fr', `${opener}, les associations devront être autorisées par le ministère avant toute réunion.`), []));

  it('is not what other law says', () => assert.equal(asksIn('fr', 'En vertu du droit international, les détenus doivent être libérés.').length, 1));
});

describe('Whoever is asked', () => {
  const asked: readonly (readonly [Language, string, string | undefined])[] = [
    ['fr', 'L’UE presse Moroni de libérer les détenus.', 'state'],
    ['en', 'The EU’s message to the Government is to release her.', 'government'],
    ['en', 'The army must stop shooting at protesters.', 'authorities'],
    ['en', 'The prison director must let her see a doctor.', 'authorities'],
    ['fr', 'Les forces armées doivent la libérer.', 'authorities'],
  ];
  for (const [language, sentence, addressee] of asked) it(sentence, () => assert.equal(readIn(language, sentence).recommendations[0]?.addressee, addressee));
});
