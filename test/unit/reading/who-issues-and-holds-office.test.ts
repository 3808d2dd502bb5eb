import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who issues a statement, by whose voice it is; who holds an office; days that are a theme. */

describe('Who issues a statement', () => {
  for (const [level, text] of [
    ['hrvp', '# Canada condemns an arrest in Togo\n\nMarie Lowe, Minister of Foreign Affairs, today issued the following statement:\n\nCanada condemns the arrest of the journalist Ana Duarte.'],
    ['spokesperson', '# Canada condemns an arrest in Togo\n\nCanada condemns the arrest of the journalist Ana Duarte, and has told the Foreign Minister of Togo so.'],
    ['spokesperson', '# On the arrest of Ana Duarte\n\nThe Chair of the Subcommittee on Human Rights, Rolf Steins, stated:\n\n“I condemn the arrest of the journalist Ana Duarte in Togo.”'],
    ['declaration', '# On the arrest of a journalist in Togo\n\nThe Presidency of the European Union is concerned about the arrest of the journalist Ana Duarte.'],
    ['local', '# EU worried about an arrest\n\nThe European Union in Togo on Monday voiced concern about the arrest of the journalist Ana Duarte.'],
    ['joint', '# EU and other missions in Togo worried about an arrest\n\nThe missions condemned the arrest of the journalist Ana Duarte.'],
    ['spokesperson', '# EU worried about an arrest in Togo\n\nThe EU voiced concern about the arrest of the journalist Ana Duarte.\n\nShe was taken from her office on Monday.\n\n“She must be freed,” EU spokesperson Rolf Steins said.'],
    ['spokesperson', '# Switzerland on the campaign against journalists in Togo\n\nSwitzerland condemns the arrest of the journalist Ana Duarte.'],
  ] as const) it(`${level}: ${text.slice(2, 90)}`, () => assert.equal(readingOf(text).reading.level, level));
});

describe('Who holds an office', () => {
  for (const [name, sentence] of [
    ['Karl Berg', 'EU foreign policy chief Karl Berg condemned the arrest of Ana Duarte.'],
    ['Karl Berg', 'The European Union’s High Representative, Karl Berg, condemned the arrest of Ana Duarte.'],
    ['Karl Berg', 'One of the experts, Karl Berg, condemned the arrest of Ana Duarte.'],
    ['Karl Berg', '“We condemn this,” wrote Karl Berg, spokesperson for Foreign Affairs of the European Union. Ana Duarte was arrested on Monday.'],
    ['Kossi Mensah', 'Ana Duarte has written against President Kossi Mensah’s government since May.'],
  ] as const) it(`${name}: ${sentence}`, () => {
    const { people } = readingOf(`# An arrest in Togo\n\n${sentence}`).reading;
    assert.deepEqual(people.map((person) => [person.name, person.role]).sort(), [['Ana Duarte', 'defender'], [name, 'official']]);
  });
});

it('A day that is a theme tells of no event', () => assert.equal(readingOf('# Statement on World Press Freedom Day\n\nJournalists are being killed and arrested in many countries.').reading.event, 'other'));
