import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Those who ask for an organisation, or speak for a body, are nobody whom a statement is about. */

const rows: readonly (readonly [language: string, title: string, body: string])[] = [
  ['en', 'Serbia: detention of Mila Petrović', 'Henrik Lindqvist, Amnesty’s deputy director for southern Europe, called on Serbia to release Mila Petrović.'],
  ['en', 'Serbia: detention of Mila Petrović', 'CPJ Europe program coordinator Henrik Lindqvist called on Serbia to release Mila Petrović.'],
  ['en', 'Serbia: detention of Mila Petrović', 'Henrik Lindqvist, the Council of Europe Commissioner for Human Rights, called on Serbia to release Mila Petrović.'],
  ['en', 'Serbia: detention of Mila Petrović', 'Spokesperson for the UN High Commissioner for Human Rights: Henrik Lindqvist\n\nWe call on Serbia to release Mila Petrović.'],
  ['fr', 'Mali : détention d’Oumar Traoré', 'Henrik Lindqvist, chercheur à Amnesty International, a appelé le Mali à libérer Oumar Traoré.'],
  ['es', 'Nicaragua: detención de Juan Paz', 'Pablo Soto, investigador de Human Rights Watch, instó a Nicaragua a liberar a Juan Paz.'],
];

describe('People who ask for a body', () => {
  for (const [language, title, body] of rows) {
    it(body, () => {
      const { reading } = readingOf(`---\nlanguage: ${language}\n---\n# ${title}\n\n${body}\n`);
      assert.equal(reading.people.filter(({ role }) => role === 'defender').length, 1);
    });
  }

  it('not somebody who was arrested, whatever they had asked for', () => {
    const { reading } = readingOf('# Chad: detention of Oumar Mahamat\n\nOumar Mahamat, a researcher at Amnesty International, called on the government to publish the file and was arrested.\n');
    assert.equal(reading.people[0]?.role, 'defender');
    const later = readingOf('# Chad: an arrest\n\nOumar Mahamat, a researcher at Amnesty International, called on the government to publish the file. He has been detained since Monday.\n');
    assert.equal(later.reading.people[0]?.role, 'defender');
  });
});
