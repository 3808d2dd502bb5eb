import assert from 'node:assert/strict';
import { type Language, readIn } from './read-in.js';

/* Rows that were read wrong as a whole: what troops, media, sites and organisations are called is nobody's name. */

function namesIn(language: Language, sentence: string): readonly string[] {
  return readIn(language, sentence).people.map(({ name }) => name);
}

/** Nouns, and sentences in which `*` is a place and the noun. */
const byNoun: readonly (readonly [Language, string, readonly string[]])[] = [
  ['en', 'Battalion Brigade Infantry Barracks Checkpoint Harbour Refinery Factory Market Mosque Stadium Palace Chronicle Examiner Telegraph Clinic Diocese Pipeline Registry Guild Accord Uprising', ['The journalist Rose Akello was arrested outside Dambuka *.', 'Rose Akello, from the notorious Dambuka *, was beaten.', 'Men of the 3rd Dambuka * arrested Rose Akello.', 'Dambuka * said that Rose Akello had been released.']],
  ['es', 'Batallón Escuadrón Cuartel Fábrica Clínica Diócesis Cantera Refinería Estadio Mezquita Templo Gremio', ['Hombres del * Dambuka detuvieron a la periodista Rose Akello.', 'La policía detuvo a Rose Akello delante del * Dambuka.']],
];

/** Names of organisations, and sentences in which `*` is one. */
const byPlace: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['Clean Hands', 'Umoja Wetu', 'Dom Slova'], ['The offices of * were sealed, and Rose Akello was arrested.', '*, which documents abuses, was searched, and Rose Akello was arrested.']],
  ['fr', ['Savane Verte', 'Haki Yetu', 'Dom Slova'], ['Deux militants de * et la journaliste Rose Akello ont été arrêtés.', 'Les bureaux de * ont été scellés, et Rose Akello a été arrêtée.', 'Rose Akello a fondé * en 2010.', 'Les organisations Mains Propres et * ont été interdites, et Rose Akello a été arrêtée.', 'Rose Akello, qui travaille pour *, a été frappée.']],
  ['es', ['Manos Limpias', 'Haki Yetu', 'Dom Slova'], ['Rose Akello fundó * en 2010.', 'Las organizaciones Alba Clara y * fueron prohibidas, y Rose Akello fue detenida.', 'El allanamiento de * y la detención de Rose Akello preocupan.']],
];

describe('Nobody is called', () => {
  for (const [language, nouns, frames] of byNoun) it(`what a site, a body or an event is, ${language}`, () => {
    for (const noun of nouns.split(' ')) for (const frame of frames) {
      const sentence = frame.replace('*', noun);
      assert.deepEqual(namesIn(language, sentence), ['Rose Akello'], sentence);
    }
  });

  for (const [language, names, frames] of byPlace) it(`what an organisation is, where words beside it say so, ${language}`, () => {
    for (const name of names) for (const frame of frames) {
      const sentence = frame.replace('*', name);
      assert.deepEqual(namesIn(language, sentence), ['Rose Akello'], sentence);
    }
  });
});

describe('Somebody is named', () => {
  const people: readonly (readonly [Language, string, readonly string[]])[] = [
    ['en', 'The office of Anna Reyes was searched.', ['Anna Reyes']],
    ['en', 'Rose Mill, a journalist, was arrested.', ['Rose Mill']],
    ['fr', 'Trois militants de Filimbi, Jean Kabongo, Paul Mwamba et Luc Ilunga, ont été arrêtés.', ['Jean Kabongo', 'Paul Mwamba', 'Luc Ilunga']],
    ['es', 'Los dirigentes campesinos Chai Thongdee y Lamai Srisuk fueron detenidos.', ['Chai Thongdee', 'Lamai Srisuk']],
  ];
  for (const [language, sentence, names] of people) it(`also where this is close, ${language}: ${sentence}`, () => {
    for (const name of names) assert.ok(namesIn(language, sentence).includes(name), sentence);
  });
});
