import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const before = '# Togo: Statement by the Spokesperson on the arrest of Akosua Mensah\n\n';

/** The words of each hedge. */
function hedges(sentence: string): string[] {
  const { reading, words } = readingOf(before + sentence);
  return reading.hedges.map(words);
}

describe('A concession', () => {
  const clauses: readonly (readonly [string, string])[] = [
    ['While order has to be kept, the EU calls on Togo to release her.', 'While order has to be kept'],
    ['While we recognise the need of States to guard their borders, fight terrorism and keep order, such arrests cannot be justified.', 'While we recognise the need of States to guard their borders, fight terrorism and keep order'],
    ['Even though the State must protect its borders, nobody may be shot.', 'Even though the State must protect its borders'],
    ['The EU, while recognising the challenges that the country faces, calls on Togo to release her.', 'while recognising the challenges that the country faces'],
    ['The EU calls for her release, although the authorities face real threats.', 'although the authorities face real threats'],
  ];
  for (const [sentence, clause] of clauses) it(`is its whole clause: ${sentence}`, () => assert.deepEqual(hedges(sentence), [clause]));

  it('keeps the words by which it is known', () => {
    const { reading, words } = readingOf(`${before}While order has to be kept, the EU calls on Togo to release her.`);
    assert.deepEqual(reading.hedges.map((hedge) => hedge.words && words(hedge.words)), ['While order has to']);
  });

  it('is only its own words where no clause is opened', () => assert.deepEqual(hedges('We are mindful of the threats that Togo faces.').map((words) => words.startsWith('mindful')), [true]));
});
