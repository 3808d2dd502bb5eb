import assert from 'node:assert/strict';
import { type Language, readIn } from './read-in.js';

/* Rows of what is no ask of its own, of what is one in words that were not known, and of who is to inquire. */

/** How many asks each sentence has. */
const counts: readonly (readonly [Language, number, readonly string[]])[] = [
  ['en', 0, ['This impunity encourages further attacks on journalists.', 'Such a verdict invites violence against lawyers.']],
  ['fr', 0, ['Cette impunité encourage de nouvelles attaques contre les journalistes.', 'Que rien ne soit fait encourage de nouvelles attaques.']],
  ['es', 0, ['La impunidad alienta nuevos ataques contra los periodistas.', 'Que no se investigue en serio y que falten mecanismos de protección alienta nuevos ataques.']],
  ['es', 1, ['Pedimos a las autoridades que liberen a los periodistas detenidos por haber informado de su regreso o haber ido a recibirla.', 'Animamos por último al Gobierno a seguir conversando.', 'Por eso es aún más importante combatir la impunidad.', 'Espero de corazón que las autoridades los liberen.']],
  ['fr', 1, ['Il est d’autant plus important de combattre l’impunité.']],
  ['en', 0, ['They may appeal and ask the President for a pardon.', 'The EU notes that the two men can turn to the Appeal Court and ask the Head of State for a pardon.']],
  ['en', 1, ['We can only condemn this verdict and ask the authorities to release her.', 'The EU notes that they may appeal and asks the authorities to release them.', 'The EU calls on Zimbabwe to support, and to put into practice in full, the Declaration on human rights defenders.']],
  ['en', 2, ['All the more necessary is it to keep up this effort and to fight with new vigour against impunity.']],
  ['en', 1, ['It is all the more important to fight impunity.', 'It is all the more important not to slacken these efforts.']],
];

describe('What comes of something, and what was done', () => {
  for (const [language, count, sentences] of counts) it(`have ${String(count)} asks, ${language}`, () => {
    for (const sentence of sentences) assert.equal(readIn(language, sentence).recommendations.length, count, sentence);
  });
});

describe('Those who are to inquire', () => {
  const inquiries = ['A full inquiry by people who owe nothing to the police is needed.', 'An inquiry by independent experts is needed.', 'An investigation by three foreign lawyers must be held.'];
  for (const sentence of inquiries) it(`are not those for whom it is asked: ${sentence}`, () => assert.deepEqual(readIn('en', sentence).recommendations.map(({ scope }) => scope), ['case']));
});

describe('What somebody is held to have done', () => {
  it('is no doubt where that is the charge', () => {
    for (const sentence of ['He was sentenced to compulsory work because he is said to have broken the law.', 'The blogger was sent to prison because of posts that are said to defame the army.']) assert.deepEqual(readIn('en', sentence).hedges, [], sentence);
  });

  it('is doubted where it was done to somebody', () => {
    for (const sentence of ['He is said to have been tortured.', 'Some reports have it that he was strangled.', 'We are concerned about the deaths that are reported from there.', 'The EU is concerned by the arrest of seven leaders, and by claims that they were beaten.']) assert.deepEqual(readIn('en', sentence).hedges.map(({ kind }) => kind), ['doubt'], sentence);
  });
});

describe('A wish from the heart', () => {
  it('is a hope in Spanish', () => assert.deepEqual(readIn('es', 'Espero de corazón que su país celebre unas elecciones limpias.').hedges.map(({ kind }) => kind), ['hope']));
});
