import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Names behind what somebody is in capitals, names like what is short for something, particles of one language in texts of another, relatives to whom something was done. */

const heads = { en: '# Statement\n\nThe EU condemns the arrest of ', fr: '---\nlanguage: fr\n---\n\n# Communiqué\n\nL’Union européenne condamne l’arrestation ', es: '---\nlanguage: es\n---\n\n# Declaración\n\nLa Unión Europea condena la detención ' };

const roles = (text: string): Record<string, string> => Object.fromEntries(readingOf(text).reading.people.map(({ name, role }) => [name, role]));

function check(language: keyof typeof heads, rows: readonly (readonly [string, readonly string[]])[]): void {
  for (const [words, names] of rows) it(`${language}: ${words}`, () => assert.deepEqual(Object.keys(roles(`${heads[language]}${words}.\n`)), names));
}

describe('A name behind what somebody is', () => {
  check('fr', [
    ['du défenseur des droits de l’Homme Jean Dupuy', ['Jean Dupuy']],
    ["du défenseur des droits de l'Homme Salim al-Mukhaini", ['Salim al-Mukhaini']],
    ['de la militante des Droits Humains Jeanne Dupuy', ['Jeanne Dupuy']],
    ['de deux membres du Réseau des Défenseurs des Droits Humains', []],
    ['du président de la Ligue des droits de l’Homme, Jean Dupuy', ['Jean Dupuy']],
    ['du membre de la société civile Jean Dupuy', ['Jean Dupuy']],
  ]);
  check('es', [
    ['de la Defensora de los Derechos Humanos Juana Prada', ['Juana Prada']],
    ['de dos miembros de la Red de Defensoras de Derechos Humanos Rosa Viva', []],
    ['de la defensora del medio ambiente Juana Prada', ['Juana Prada']],
    ['del reclamante de tierras Juan Prada', ['Juan Prada']],
  ]);
  check('en', [['Human Rights Defender Jon Alder', ['Jon Alder']]]);
});

describe('Names like something else', () => {
  check('en', [
    ['Ngo Hao and Ana Duarte', ['Ngo Hao', 'Ana Duarte']],
    ['Ngo Van Dung', ['Ngo Van Dung']],
    ['the director of NGO Green Path, Ana Duarte', ['Ana Duarte']],
    ['Mst. Rokeya Khatun', ['Mst. Rokeya Khatun']],
    ['Juan dela Cruz', ['Juan dela Cruz']],
  ]);
  check('fr', [['de José Flores del Río', ['José Flores del Río']]]);
  check('es', [['de Jose Maria delos Santos', ['Jose Maria delos Santos']]]);
  it('a wife', () => assert.deepEqual(roles('# Statement on Luo Chengde\n\nLuo Chengde was arrested with his wife, He Xiuying, on 3 May.\n'), { 'Luo Chengde': 'defender', 'He Xiuying': 'defender' }));
});

describe('Whose case or health a title is on', () => {
  const rows = [
    ['fr', 'Déclaration du porte-parole sur l’affaire Afi Dosseh', ['Afi Dosseh']],
    ['fr', 'Déclaration sur l’affaire Horizon', []],
    ['es', 'Declaración sobre el caso Afi Dosseh', ['Afi Dosseh']],
    ['es', 'Declaración sobre el estado de salud de Afi Dosseh', ['Afi Dosseh']],
    ['es', 'Declaración sobre el centro de salud de Atakpamé', []],
  ] as const;
  it('whose case a spokesperson speaks on', () => assert.deepEqual(roles('---\nlanguage: fr\n---\n\n# Togo : Déclaration du porte-parole sur l’affaire Afi Dosseh\n'), { 'Afi Dosseh': 'defender' }));
  for (const [language, title, names] of rows) it(title, () => assert.deepEqual(Object.keys(roles(`---\nlanguage: ${language}\n---\n\n# ${title}\n`)), names));
});

describe('Those before a court, and relatives', () => {
  it('comparece', () => assert.deepEqual(roles('---\nlanguage: es\n---\n\n# Declaración\n\nEl copresidente de Archivo Vivo, Pavel Tumarin, comparece hoy ante un tribunal.\n'), { 'Pavel Tumarin': 'defender' }));
  it('a short sentence with words that other languages have too', () => assert.deepEqual(roles('---\nlanguage: es\n---\n\n# Declaración\n\nMarisol Quiej, periodista, sigue en prisión desde mayo.\n'), { 'Marisol Quiej': 'defender' }));
  it('who only speaks', () => assert.deepEqual(roles('# Statement on Luo Chengde\n\nLuo Chengde was arrested on 3 May. His wife, Mei Li, said that he was ill.\n'), { 'Luo Chengde': 'defender', 'Mei Li': 'other' }));
});
