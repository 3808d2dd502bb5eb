import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What stands on a page with capitals and is nobody, and those who hold an office that is told in another way. */

const people = (text: string, title = '# Statement by the Spokesperson'): Record<string, string> => Object.fromEntries(readingOf(`${title}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));

describe('People and what is called so', () => {
  const cases: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    // In quotation marks.
    ['The campaigners of the “No More Hidden Rooms” group were jailed.', {}],
    ['The defendants of the so-called "Harbour Night arrests" were refused counsel.', {}],
    ['The “Free Ana Duarte” march was broken up, and Ana Duarte was beaten.', { 'Ana Duarte': 'defender' }],
    // What something is called.
    ["This year's motto, Equal Chances, Open Doors, points up the need to guard liberties.", {}],
    ["This year's prize winner, Ana Duarte, was arrested.", { 'Ana Duarte': 'defender' }],
    // With its country.
    ['The statement was read on behalf of Open Window Canada and Lawyers Abroad.', {}],
    // What an office is for.
    ['This is a speech by the Vice-President for Skills and Culture, Andrius Petkus, in Geneva.', { 'Andrius Petkus': 'official' }],
    // Where a post is.
    ['On Monday the Norland Ambassador to the HRC Ida Roth spoke for a group of States.', { 'Ida Roth': 'official' }],
    // With its article.
    ['The former editor of the Kharkiv Courier, Bohdan Yarema, was arrested.', { 'Bohdan Yarema': 'defender' }],
    // Who is elected, and who is a spokesperson of a sort.
    ['We commend Ms Elsa Moreau on her election as the new Deputy High Commissioner.', { 'Elsa Moreau': 'official' }],
    ['We commend Ms Elsa Moreau on her courage.', { 'Elsa Moreau': 'defender' }],
    ["Jonas Weber, the European Commission's Lead Spokesperson for foreign affairs, answered this question.", { 'Jonas Weber': 'official' }],
    // Whose words are in the next paragraph.
    ['The Centre’s North Africa Director Leila Ben Amor said:\n\n“They must be freed.”', { 'Leila Ben Amor': 'other' }],
    // Against whoever holds an office much is said; what was done stands before it.
    ['The EU regrets the verdict against the former mayor, Leo Brandt.', { 'Leo Brandt': 'defender' }],
  ];
  for (const [sentence, wanted] of cases) it(sentence, () => assert.deepEqual(people(sentence), wanted));

  it('finds nobody in headlines that write all words with capitals', () => {
    assert.deepEqual(people('Copper Price Lifts Kwacha For Third Week\n\nThird Mill Planned Again, Says Minh\n\nThe EU condemned the arrest of Ana Duarte.'), { 'Ana Duarte': 'defender' });
    assert.deepEqual(people('They are in prison.', '# EU Urges Belarus To Free Ana Duarte'), { 'Ana Duarte': 'defender' });
  });

  it('takes an agency before the dash of a dateline for nobody, however the day is written', () => {
    assert.deepEqual(people('Brussels, 14/05/2012 (Agence Horizon) - The EU welcomes the release of Ana Duarte.'), { 'Ana Duarte': 'defender' });
  });

  const french: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Mme Duarte, lauréate du prix Ingrid Sorel, a été jugée.', { Duarte: 'defender' }],
    ['Les agents ont occupé la rédaction Novi Vesnik.', {}],
    ['Ce journal, critique du président conservateur Milan Jokić, a été fermé.', { 'Milan Jokić': 'official' }],
    ["D'après Julien Marchand, directeur de l'organisation, le reporter a raison.", { 'Julien Marchand': 'other' }],
    ['Les autorités ont appréhendé un éditeur indépendant, Anton Hrynko, et sa sœur, Volha Hrynko.', { 'Anton Hrynko': 'defender', 'Volha Hrynko': 'defender' }],
  ];
  for (const [sentence, wanted] of french) it(sentence, () => assert.deepEqual(people(sentence, '# Déclaration du porte-parole'), wanted));

  const spanish: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
    ['Inés Robles fue criticada por la alta representante comunitaria para la Política Exterior, Karin Holm, por haberlo dicho.', { 'Inés Robles': 'defender', 'Karin Holm': 'official' }],
    ['Se lo dijo al Servicio de Acción Exterior de la UE que encabeza Karin Holm.', { 'Karin Holm': 'official' }],
    ['Sucedió después de haber lanzado reparos contra el consejo del entonces alcalde, Ramiro Soto Paz.', { 'Ramiro Soto Paz': 'official' }],
    ['La UE lamenta la sentencia dictada contra el exalcalde Ramiro Soto Paz.', { 'Ramiro Soto Paz': 'defender' }],
    ['A juicio de Ramiro Soto, el periodista dijo la verdad.', { 'Ramiro Soto': 'other' }],
  ];
  for (const [sentence, wanted] of spanish) it(sentence, () => assert.deepEqual(people(sentence, '# Declaración de la portavoz'), wanted));
});
