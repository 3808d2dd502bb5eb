import assert from 'node:assert/strict';
import { type Language, readIn } from './read-in.js';

/* Rows that were read wrong as a whole: people who are counted of a place, wishes to get well, and what is asked for all members of a body. */

const names = ['Yauhen Siarheyeu', 'Volha Karpovich', 'Dzianis Tkachou'];

const counted: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['es', ['los tres colaboradores del diario de Maguilov', 'los tres redactores de la revista de Gómel', 'los tres abogados del colegio de Minsk', 'tres colaboradores del portal de Grodno'], ['Belarús debe poner en libertad a todos los encarcelados, entre ellos *, A, B y C.', 'La policía detuvo el lunes a *, A, B y C.', 'Siguen en prisión *, A, B y C.']],
  ['fr', ['les trois collaborateurs du journal de Moguilev', 'les trois rédacteurs de la revue de Gomel', 'les trois avocats du barreau de Minsk'], ['Le Bélarus doit libérer tous les détenus, parmi lesquels *, A, B et C.', 'La police a arrêté lundi *, A, B et C.']],
  ['en', ['the three contributors to the daily of Mogilev', 'the three editors of the Gomel weekly', 'the three lawyers of the Minsk Bar'], ['Belarus must release all detainees, among them *, A, B and C.', 'On Monday police arrested *, A, B and C.']],
];

describe('Some who are counted of a place', () => {
  for (const [language, those, frames] of counted) it(`are named behind it, ${language}`, () => {
    for (const who of those) for (const frame of frames) {
      const sentence = frame.replace('*', who).replace(/\b[ABC]\b/gu, (letter) => names['ABC'.indexOf(letter)] ?? letter);
      assert.deepEqual(readIn(language, sentence).people.filter(({ role }) => role === 'defender').map(({ name }) => name), names, sentence);
    }
  });

  it('are not what a body in the plural is called', () => assert.deepEqual(readIn('fr', 'Les autorités ont arrêté le fondateur des Plumes d’Herat, Matiullah Noorzad.').people.map(({ name }) => name), ['Matiullah Noorzad']));
});

/** How many asks each sentence has. */
const asks: readonly (readonly [Language, number, readonly string[]])[] = [
  ['en', 0, ['We hope that the injured will soon recover.', 'The EU and the Embassies wish his wife a speedy recovery.']],
  ['fr', 0, ['Nous souhaitons que son épouse se rétablisse vite.', 'L’UE forme le vœu qu’il se rétablisse rapidement.', 'Nous espérons que les blessés se remettront bientôt.']],
  ['es', 0, ['Deseamos que su esposa se restablezca pronto.', 'La Delegación y las embajadas desean que su esposa, herida en el ataque, se restablezca pronto.']],
  ['en', 1, ['We hope that he will recover his freedom.']],
  ['en', 1, ['The EU calls on the authorities to guarantee the safety of Mr Tuan, as well as of all members of his newspaper.', 'The EU asks that the rights of Mr Tuan be guaranteed, as well as those of all members of the Bar.']],
  ['fr', 1, ['L’UE demande aux autorités de garantir la sécurité de M. Tuan, ainsi que de tous les membres de son journal.', 'L’UE attend des autorités qu’elles respectent les droits de M. Tuan, ainsi que ceux de tous les membres du barreau.']],
  ['es', 1, ['La UE pide a las autoridades que garanticen la seguridad del Sr. Tuan, así como de todos los miembros de su periódico.']],
];

describe('Wishes to get well, and all members of a body', () => {
  for (const [language, count, sentences] of asks) it(`are ${String(count)}, ${language}`, () => {
    for (const sentence of sentences) assert.equal(readIn(language, sentence).recommendations.length, count, sentence);
  });
});

describe('What is no hedge of its own', () => {
  const plain: readonly (readonly [Language, readonly string[]])[] = [
    ['fr', ['Ces faits ont de quoi inquiéter.', 'L’UE se tient aux côtés du barreau, institution indépendante.']],
    ['es', ['Son muchos y fidedignos los relatos de tortura.', 'Hacemos un llamamiento a todos los Estados para que condenen la violencia contra los periodistas.']],
  ];
  for (const [language, sentences] of plain) it(language, () => {
    for (const sentence of sentences) assert.deepEqual(readIn(language, sentence).hedges, [], sentence);
  });
});

describe('A concession of the Union, by its short name', () => {
  it('is one', () => {
    assert.equal(readIn('fr', 'Si l’Union salue l’adoption de la loi, elle déplore que trois avocats soient détenus.').hedges.length, 1);
  });
});
