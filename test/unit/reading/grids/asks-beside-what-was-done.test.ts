import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* Rows of what is no ask of its own, of what is one in words that were not known, and of who is to inquire. */

const heads = {
  en: '# Statement by the Spokesperson on detentions in Belarus\n\n',
  fr: '---\nlanguage: fr\n---\n# Déclaration du porte-parole sur des détentions au Bélarus\n\n',
  es: '---\nlanguage: es\n---\n# Declaración del portavoz sobre detenciones en Belarús\n\n',
} as const;

type Language = keyof typeof heads;

function readIn(language: Language, sentence: string): ReturnType<typeof read> {
  return read(readStatement(`${heads[language]}${sentence}\n`));
}

/** How many asks each sentence has. */
const counts: readonly (readonly [Language, number, readonly string[]])[] = [
  ['en', 0, ['This impunity encourages further attacks on journalists.', 'Such a verdict invites violence against lawyers.']],
  ['fr', 0, ['Cette impunité encourage de nouvelles attaques contre les journalistes.', 'Que rien ne soit fait encourage de nouvelles attaques.']],
  ['es', 0, ['La impunidad alienta nuevos ataques contra los periodistas.', 'Que no se investigue en serio y que falten mecanismos de protección alienta nuevos ataques.']],
  ['es', 1, ['Pedimos a las autoridades que liberen a los periodistas detenidos por haber informado de su regreso o haber ido a recibirla.', 'Animamos por último al Gobierno a seguir conversando.', 'Por eso es aún más importante combatir la impunidad.', 'Espero de corazón que las autoridades los liberen.']],
  ['fr', 1, ['Il est d’autant plus important de combattre l’impunité.']],
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

describe('A wish from the heart', () => {
  it('is a hope in Spanish', () => assert.deepEqual(readIn('es', 'Espero de corazón que su país celebre unas elecciones limpias.').hedges.map(({ kind }) => kind), ['hope']));
});
