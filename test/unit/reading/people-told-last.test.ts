import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who is named behind what they say, behind "and", in an office outside the State, or behind the letter of a recital. */

const en = '# Statement on the arrest of Reem Haddad\n\nReem Haddad, a teacher, was arrested on Monday. ';
const fr = '---\nlanguage: fr\n---\n\n# Communiqué sur l’arrestation de Reem Haddad\n\nReem Haddad, enseignante, a été arrêtée lundi. ';
const es = '---\nlanguage: es\n---\n\n# Comunicado sobre la detención de Reem Haddad\n\nReem Haddad, maestra, fue detenida el lunes. ';

const check = (before: string, rows: readonly (readonly [string, Readonly<Record<string, string>>])[]): void => {
  for (const [sentence, roles] of rows) it(sentence, () => assert.deepEqual(Object.fromEntries(readingOf(`${before}${sentence}\n`).reading.people.map(({ name, role }) => [name, role])), { 'Reem Haddad': 'defender', ...roles }));
};

describe('Somebody named behind a verb of saying', () => {
  check(en, [
    ['She was beaten, said the lawyer Jon Alder.', { 'Jon Alder': 'other' }],
    ['She was beaten, explained her colleague Jon Alder.', { 'Jon Alder': 'other' }],
    ['She was beaten, recounted Jon Alder and Mia Roth.', { 'Jon Alder': 'other', 'Mia Roth': 'other' }],
    ['She was beaten, and so was the lawyer Jon Alder.', { 'Jon Alder': 'defender' }],
    ['She was seized on the same day as, said her family, the lawyer Jon Alder.', { 'Jon Alder': 'defender' }],
  ]);
  check(fr, [
    ['Elle a été frappée, a expliqué l’avocat Jon Alder.', { 'Jon Alder': 'other' }],
    ['« J’ai dit ce qu’il fallait », a lancé samedi M. Jon Alder lors d’un discours.', { 'Jon Alder': 'other' }],
    ['Elle a été frappée, comme l’avocat Jon Alder.', { 'Jon Alder': 'defender' }],
  ]);
  check(es, [
    ['La audiencia se aplazó al 30 de agosto, explicó el abogado Jon Alder.', { 'Jon Alder': 'other' }],
    ['«No se nos oyó», lamentan Jon Alder y Mia Roth.', { 'Jon Alder': 'other', 'Mia Roth': 'other' }],
    ['“El único camino es el diálogo”, aseguró hoy Jon Alder, Representante Regional.', { 'Jon Alder': 'other' }],
    ['Fue golpeada, igual que el abogado Jon Alder.', { 'Jon Alder': 'defender' }],
  ]);
});

describe('Somebody in an office outside the State who says what they think', () => {
  check(en, [
    ['Jon Alder and Mia Roth, co-presidents, fear for her safety.', { 'Jon Alder': 'other', 'Mia Roth': 'other' }],
    ['Jon Alder, campaigns manager of the forum, condemned the law and was fined.', { 'Jon Alder': 'defender' }],
  ]);
  check(fr, [
    ['Jon Alder, responsable des campagnes, regrette que le tribunal se taise.', { 'Jon Alder': 'other' }],
    ['Jon Alder, directeur du Centre, est détenu depuis mai.', { 'Jon Alder': 'defender' }],
  ]);
  check(es, [
    ['Mia Roth y Jon Alder, copresidentes, lamentan la sentencia.', { 'Jon Alder': 'other', 'Mia Roth': 'other' }],
    ['Jon Alder, vocero de la red, fue citado también.', { 'Jon Alder': 'defender' }],
  ]);
});

describe('A counterpart', () => {
  check(en, [['Minister Roth spoke with his counterpart, Jon Alder.', { 'Roth': 'official', 'Jon Alder': 'official' }]]);
  check(es, [['El ministro Luis Roca habló con su homólogo, Jon Alder.', { 'Luis Roca': 'official', 'Jon Alder': 'official' }]]);
});

describe('The letter of a recital', () => {
  check('# Resolution on the arrest of Reem Haddad\n\n', [['A. Whereas Reem Haddad, a teacher, was arrested on Monday;\n\nB. Having regard to the law;', {}]]);
  check('---\nlanguage: es\n---\n\n# Resolución sobre la detención de Reem Haddad\n\n', [['A. Considerando que Reem Haddad, maestra, fue detenida el lunes;', {}]]);
  check('---\nlanguage: fr\n---\n\n# Résolution sur l’arrestation de Reem Haddad\n\n', [['A. Considérant que Reem Haddad, enseignante, a été arrêtée lundi;', {}]]);
});
