import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';
import { asksIn } from './read-in.js';

/* Rows that were read wrong as a whole: those whom somebody concerned trains, defends or represents are not what that person is. */

const heads = {
  en: '# Statement by the Spokesperson on the arrest of Ana Duarte in Honduras\n\n',
  fr: '# Déclaration du porte-parole sur l’arrestation d’Ana Duarte au Honduras\n\n',
  es: '# Declaración del portavoz sobre la detención de Ana Duarte en Honduras\n\n',
} as const;

function ofPerson(language: keyof typeof heads, sentence: string): readonly boolean[] {
  return read(readStatement(`${heads[language]}${sentence}\n`)).terms.hrd.map((term) => term.ofPerson);
}

const served: readonly (readonly [keyof typeof heads, readonly string[]])[] = [
  ['en', ['Ms Duarte has trained human rights defenders for years.', 'Ms Duarte represents journalists and human rights defenders.', 'Ms Duarte, who has defended lawyers and human rights defenders in court, was arrested.', 'Ms Duarte has devoted her life to the protection of human rights defenders.']],
  ['fr', ['Mme Duarte a formé des défenseurs des droits de l’homme.', 'Mme Duarte défend des défenseurs des droits de l’homme devant les tribunaux.', 'Mme Duarte, qui a représenté des journalistes et des défenseurs des droits de l’homme, a été arrêtée.']],
  ['es', ['La Sra. Duarte ha formado a defensores de derechos humanos.', 'La Sra. Duarte, que ha representado a periodistas y defensores de derechos humanos, fue detenida.']],
];

describe('Those whom somebody serves', () => {
  for (const [language, sentences] of served) it(`are not what that person is, ${language}`, () => {
    for (const sentence of sentences) assert.deepEqual(ofPerson(language, sentence), [false], sentence);
  });
  it('are, where they are told beside that person', () => {
    for (const sentence of ['Ms Duarte was arrested with two other human rights defenders.', 'Ms Duarte, like so many human rights defenders, is in prison.', 'Ms Duarte has been one of the leading human rights defenders of the country.', 'Ms Duarte, who has trained teachers, and other human rights defenders were arrested.']) assert.deepEqual(ofPerson('en', sentence), [true], sentence);
  });
});

describe('An ask ends', () => {
  it('before what the speaker says besides', () => {
    assert.deepEqual(asksIn('es', 'Reclamamos que recobren la libertad cuantos están presos sin razón, y manifestamos nuestro apoyo a sus familias.'), ['Reclamamos que recobren la libertad cuantos están presos sin razón']);
    assert.deepEqual(asksIn('fr', 'Nous demandons qu’ils soient libérés et adressons nos pensées à leurs familles.'), ['demandons qu’ils soient libérés']);
  });
});

describe('Those who are asked for beside somebody', () => {
  it('are not what that person is, where all of a kind are asked for', () => {
    for (const sentence of ['The EU calls for the release of Ms Duarte, as well as of all political prisoners, journalists and human rights defenders.', 'Togo must free Ms Duarte and stop harassing any lawyers, journalists and human rights defenders.']) assert.deepEqual(ofPerson('en', sentence), [false], sentence);
    assert.deepEqual(ofPerson('es', 'La UE exige la libertad de la Sra. Duarte, así como la de todos los presos políticos, los periodistas y los defensores de derechos humanos.'), [false]);
  });
});

describe('An ask in Spanish', () => {
  it('is read behind words that order what is said', () => {
    for (const adverb of ['por último', 'por otra parte', 'a su vez']) assert.equal(asksIn('es', `Instamos ${adverb} al Gobierno a liberar al Sr. Savin.`).length, 1, adverb);
  });
});
