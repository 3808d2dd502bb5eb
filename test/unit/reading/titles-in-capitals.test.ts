import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Older statements have titles all in capitals, which do not tell a name from any other word there. */

const people = (title: string, text: string): string[] => readingOf(`# ${title}\n\n${text}\n`).reading.people.map(({ name, role, mentions }) => `${name} (${role}, ${mentions.length})`).sort();

describe('Titles in capitals', () => {
  const text = 'The European Union is concerned by the arrest of the lawyer Teodoro Huamán.';

  const titles: readonly (readonly [string, readonly string[]])[] = [
    ['STATEMENT BY THE SPOKESPERSON ON THE ARREST OF TEODORO HUAMÁN', ['Teodoro Huamán (defender, 2)']],
    ['STATEMENT BY THE HIGH REPRESENTATIVE ON TEODORO HUAMÁN', ['Teodoro Huamán (defender, 2)']],
    ['STATEMENT BY THE HIGH REPRESENTATIVE CATHERINE ASHTON ON TEODORO HUAMÁN', ['CATHERINE ASHTON (official, 1)', 'Teodoro Huamán (defender, 2)']],
    ['PERU: ARREST OF HUMAN RIGHTS DEFENDER TEODORO HUAMÁN', ['Teodoro Huamán (defender, 2)']],
    ['PERU: JAILING OF LAWYERS DARK HOUR FOR JUSTICE', ['Teodoro Huamán (defender, 1)']],
    ['Statement By The High Representative On Teodoro Huamán', ['Teodoro Huamán (defender, 2)']],
  ];
  for (const [title, expected] of titles) it(title, () => assert.deepEqual(people(title, text), expected));

  it('names somebody whom the text does not', () => assert.deepEqual(people('PERU: ARREST OF HUMAN RIGHTS DEFENDER TEODORO HUAMÁN', 'He must be released.'), ['TEODORO HUAMÁN (defender, 1)']));

  it('holds one word that is nobody', () => assert.deepEqual(people('LA SITUATION DES DROITS DE L’HOMME INQUIÈTE L’UNION EUROPÉENNE', 'L’Union européenne appelle les autorités à libérer les détenus.'), []));
});
