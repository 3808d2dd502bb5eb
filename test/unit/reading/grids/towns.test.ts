import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* "Ana Duarte left Da Nang in April": a town or a province of several words is nobody, and neither is the town whose police chief it was. */

const towns = ['Da Nang', 'Surigao del Sur', 'Bahir Dar', 'Novi Pazar', 'Alta Verapaz'];
const single = ['Nasiriyah', 'Goma', 'Hpakant'];

const frames: Readonly<Record<string, readonly string[]>> = {
  en: ['Ana Duarte left {} in April.', 'A court of {} sentenced Ana Duarte to ten years.', '{} has seen weeks of protests. Ana Duarte was arrested there.', 'The siege of {} must end. Ana Duarte was killed.', 'Ana Duarte, who led the farmers of Carrascal, {}, was shot on Monday.'],
  fr: ['Ana Duarte a quitté {} en avril.', 'L’attaque de {} a tué Ana Duarte.', '{} connaît des semaines de manifestations. Ana Duarte y a été arrêtée.'],
  es: ['Ana Duarte abandonó {} en abril.', 'El ataque a {} mató a Ana Duarte.', 'La delegación visitó {} la semana pasada. Ana Duarte fue detenida.'],
};

const placeFrames: Readonly<Record<string, readonly string[]>> = {
  en: ['The police chief of {} was dismissed on Monday. The EU condemns the killing of Ana Duarte.', 'The commander of {} was arrested. Ana Duarte was killed.'],
  fr: ['Sur la route de {}, Ana Duarte a été tuée.'],
};

const titles: Readonly<Record<string, string>> = { en: '# Statement on the case of Ana Duarte', fr: '# Déclaration sur le cas d’Ana Duarte', es: '# Declaración sobre el caso de Ana Duarte' };

function peopleOf(language: string, sentence: string): readonly string[] {
  return readingOf(`---\nlanguage: ${language}\n---\n${titles[language] ?? ''}\n\n${sentence}\n`).reading.people.map(({ name }) => name);
}

describe('Towns', () => {
  for (const [language, sentences] of Object.entries(frames)) it(`of several words are nobody: ${language}`, () => {
    for (const sentence of sentences) for (const town of towns) assert.deepEqual(peopleOf(language, sentence.replace('{}', town)), ['Ana Duarte'], `${sentence} ${town}`);
  });

  for (const [language, sentences] of Object.entries(placeFrames)) it(`are nobody behind those who stand for them: ${language}`, () => {
    for (const sentence of sentences) for (const town of single) assert.deepEqual(peopleOf(language, sentence.replace('{}', town)), ['Ana Duarte'], `${sentence} ${town}`);
  });

  it('are parts of the names of people who are called so', () => {
    assert.deepEqual(peopleOf('en', 'The EU condemns the killing of Nguyen Thai Binh. Mr Thai Binh was a lawyer. Ana Duarte was arrested.'), ['Ana Duarte', 'Nguyen Thai Binh']);
  });
});
