import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of instruments', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Togo is bound by the International Covenant on Civil and Political Rights.', ['ICCPR']],
    ['The UDHR and the ICCPR protect her.', ['UDHR', 'ICCPR']],
    ['A breach of the Universal Declaration of Human Rights.', ['UDHR']],
    ['The CAT forbids it.', ['CAT']],
    ['Her cat was found.', []],
    ['The Covenant protects her.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(readingOf(text).reading.instruments.map(({ id }) => id), expected));
});

describe('The reader of places', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['The authorities of Guinea-Bissau must act.', ['GW Guinea-Bissau']],
    ['The Honduran Government and Lomé must act.', ['HN Honduran', 'TG Lomé']],
    ['They ate turkey in may.', []],
  ];
  for (const [text, expected] of cases) {
    it(text, () => {
      const { reading, words } = readingOf(text);
      assert.deepEqual(reading.places.map((place) => `${place.country} ${words(place)}`), expected);
    });
  }
});
