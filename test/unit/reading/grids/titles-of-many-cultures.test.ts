import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Titles of many cultures before names: what somebody is called is no part of the name, in any language of a text. */

const titles = ['Bibi', 'Sri', 'Shri', 'Smt.', 'Guru', 'Princess', 'Hajja', 'Mullah', 'Maulana', 'Pandit', 'Lama', 'Geshe', 'Ven', 'Thiru', 'Tan Sri', 'Dato', 'Datuk', 'Ustadh', 'Ko', 'Saw', 'Nai', 'Daw', 'Oknha', 'Khun', 'Phra', 'Sheikh', 'Imam', 'Haji', 'Mufti', 'Rabbi', 'Swami', 'Kyai', 'Cik', 'Mzee', 'Mwalimu', 'Luang Por', 'Ajarn'];
const names = ['Zhang Xiulan', 'Tendai Mukwashi', 'Marisol Quiej Tum'];

const frames = {
  en: ['The European Union condemns the arrest of WHO on 3 May.', 'WHO was sentenced to ten years in prison.', 'The EU calls for the release of the activist WHO.'],
  fr: ["L'UE condamne l'arrestation de WHO le 3 mai.", 'WHO a été condamné à dix ans de prison.'],
  es: ['La UE condena la detención de WHO el 3 de mayo.', 'WHO fue condenado a diez años de prisión.'],
} as const;

function namesIn(language: string, text: string): readonly string[] {
  return readingOf(`---\nlanguage: ${language}\n---\n\n# Norland\n\n${text}\n`).reading.people.map(({ name }) => name);
}

describe('Titles of many cultures', () => {
  for (const [language, sentences] of Object.entries(frames)) for (const sentence of sentences) it(`are no part of a name: ${sentence}`, () => {
    for (const title of titles) for (const name of names) assert.deepEqual(namesIn(language, sentence.replace('WHO', `${title} ${name}`)), [name], title);
  });

  it('are names where one name follows, or where they stand behind one', () => {
    for (const name of ['Princess Kollie', 'Pir Okafor', 'Sri Wahyuni', 'Ana Kumari Rai', 'Noor Bibi', 'Baba Ceesay Jallow', 'Sai Nyunt Hlaing']) {
      assert.deepEqual(namesIn('en', `The EU condemns the arrest of ${name}.`), [name]);
    }
  });
});
