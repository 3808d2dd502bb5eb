import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const people = (text: string): string[] => readingOf(text).reading.people.map(({ name, role }) => `${name} (${role})`);

describe('The reader of people', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The EU condemns the sentencing of human rights defender Semyon Orlov.', ['Semyon Orlov (defender)']],
    ['Juan Carlos de la Cruz Mejía was killed on Monday.', ['Juan Carlos de la Cruz Mejía (defender)']],
    ['Mr Abdulhadi al-Marzouq was arrested. Mr al-Marzouq is ill.', ['Abdulhadi al-Marzouq (defender)']],
    ['The Court sentenced Liu Wenhai, Zhang Meiling and Ma Jun to prison.', ['Liu Wenhai (defender)', 'Zhang Meiling (defender)', 'Ma Jun (defender)']],
    ['A. B. Rahmonov was detained.', ['A. B. Rahmonov (defender)']],
    ['The Yushu Intermediate People’s Court sentenced Tenzin Norbu.', ['Tenzin Norbu (defender)']],
    ['His wife, Ms Lin Xiaoyan, has not been told.', ['Lin Xiaoyan (other)']],
    ['President Salva Okello signed the law.', ['Salva Okello (official)']],
    ['Statement by High Representative Josefa Borrello on Ana Duarte’s arrest.', ['Josefa Borrello (official)', 'Ana Duarte (defender)']],
    ['The former president Karim Osman was sentenced to ten years.', ['Karim Osman (defender)']],
    ['The winner of the Sakharov Prize spoke under the Magnitsky Act in San Antonio.', []],
    ['The European Union Delegation, Human Rights Watch and the Supreme Court met in Addis Ababa on Monday.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(people(text), expected));

  it('resolves short forms to the full name, and says where it stands first', () => {
    const { reading, words } = readingOf('# Statement on the sentencing of Oyub Taramov\n\nMr Taramov was sentenced. The EU calls for Taramov’s release.');
    assert.equal(reading.people.length, 1);
    assert.deepEqual(reading.people[0]?.mentions.map(words), ['Oyub Taramov', 'Taramov', 'Taramov']);
    assert.equal(reading.people[0].firstIn, 'title');
  });

  it('knows a surname from a full name', () => {
    const isFull = (text: string): boolean[] => readingOf(text).reading.people.flatMap(({ mentions }) => mentions.map(({ full }) => full));
    assert.deepEqual(isFull('Mr Karisa was killed on Monday.'), [false]);
    assert.deepEqual(isFull('The defenders Nandar and Zaw Min Latt were sentenced.'), [true, true]);
    assert.deepEqual(isFull('Ana Duarte was arrested. Ms Duarte is ill.'), [true, false]);
  });

  it('finds a short form above the place where an honorific says that it is a name', () => {
    const { reading, words } = readingOf('The EU calls on the authorities to protect Taramova.\n\nMs Taramova was beaten.');
    assert.deepEqual(reading.people.map(({ mentions }) => mentions.map(words)), [['Taramova', 'Taramova']]);
  });

  it('takes the names of the front matter for people concerned', () => {
    const { reading } = readingOf('---\ndefenders: [Ana Duarte, Kofi Osei]\n---\nAna Duarte was arrested.');
    assert.deepEqual(reading.people.map(({ name, firstIn }) => [name, firstIn]), [['Ana Duarte', 'first-paragraph'], ['Kofi Osei', 'front-matter']]);
  });

  it('knows press contacts from people concerned', () => {
    const { reading } = readingOf('Ana Duarte was arrested.\n\nPress contacts: Pieter van Aken +32 498 000 111');
    assert.deepEqual(reading.people.map(({ name, role }) => [name, role]), [['Ana Duarte', 'defender'], ['Pieter van Aken', 'other']]);
  });
});
