import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Prizes, groups and towns beside people, and people whom the words beside them make look like a place or an official. */

const people = (text: string): string[] => readingOf(`# Peru: Statement by the Spokesperson on the trial of Rosa Quispe\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).filter((person) => person !== 'Rosa Quispe (defender)');

describe('Names that are called after people, of groups and of towns', () => {
  for (const sentence of [
    'She received the Sister Almaz Prize, named after a nun.',
    'She holds the Dr Bekele Medal.',
    'She works for Doctors Without Delay.',
    'Police raided the printing house of Awash Sandesh.',
    'The three journalists from Huaylas were released.',
    'The human rights defender Rosa Quispe, of Huari Grande, was beaten.',
  ]) it(`name nobody: ${sentence}`, () => assert.deepEqual(people(sentence), []));
});

describe('People', () => {
  for (const [sentence, ...found] of [
    ['Mr Ramón Prize was arrested.', 'Ramón Prize (defender)'],
    ['The Delegation condemns the murder, on 4 October, of Ana Flores, a teacher.', 'Ana Flores (defender)'],
    ['Insults were directed above all at Ana Flores of the Land Committee.', 'Ana Flores (defender)'],
    ['To the family of the murdered Ana Flores, Ambassador Janssens extends his condolences.', 'Ana Flores (defender)', 'Janssens (official)'],
    ['We urge Chairman Luis Flores to see to it that nobody has to fear reprisals.', 'Luis Flores (official)'],
  ] as const) it(sentence, () => assert.deepEqual(people(sentence).sort(), [...found].sort()));
});
