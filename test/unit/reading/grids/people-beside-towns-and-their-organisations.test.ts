import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';
import { type Language, readIn } from './read-in.js';

/* Rows that were read wrong as a whole: who holds an office in a town that is named before them without a comma, and who stands behind what their organisation is called. */

function namesIn(language: Language, sentence: string): readonly string[] {
  return readIn(language, sentence).people.map(({ name }) => name);
}

/** Sentences in which `*` is an organisation, and Rose Akello the one who is named. */
const byOrganisation: readonly (readonly [Language, readonly string[]])[] = [
  ['fr', ['Les autorités ont arrêté trois membres de *, dont Rose Akello.', 'Les autorités ont arrêté trois militants de *, dont Rose Akello.', 'Nous saluons le travail de * et de sa présidente, Rose Akello.']],
  ['es', ['Saludamos la labor de * y de su presidenta, Rose Akello.', 'Las autoridades detuvieron a tres activistas de *, entre ellas Rose Akello.']],
];
const organisations = ['Racyja', 'Karama', 'Tumaini', 'Ogoniok', 'Nadzieja'];

const byTown: readonly (readonly [Language, string])[] = [
  ['en', 'The mayor of Diyarbakir Rose Akello was arrested.'],
  ['en', 'Diyarbakir Mayor Rose Akello was arrested.'],
  ['en', 'The EU is concerned by the arrest of Matagalpa Bishop Rose Akello.'],
  ['en', 'The EU is concerned by the arrest of Kasese MP Rose Akello.'],
  ['fr', 'Le maire de Diyarbakir Rose Akello a été arrêté.'],
  ['es', 'La detención de la alcaldesa de Zacapa Rose Akello es preocupante.'],
];

describe('Somebody is named', () => {
  for (const [language, frames] of byOrganisation) it(`behind what their organisation is called, which is nobody, ${language}`, () => {
    for (const organisation of organisations) for (const frame of frames) assert.deepEqual(namesIn(language, frame.replace('*', organisation)), ['Rose Akello'], frame.replace('*', organisation));
  });
  it('behind two who are counted, and the one who holds its purse', () => {
    assert.deepEqual(namesIn('fr', 'L’arrestation de deux membres de Green Horizon, Rose Akello et Dzmitry Kavalenka, est inquiétante.'), ['Rose Akello', 'Dzmitry Kavalenka']);
    assert.deepEqual(namesIn('es', 'La directora de Karama, Rose Akello, y el tesorero, Dzmitry Kavalenka, fueron detenidos.'), ['Rose Akello', 'Dzmitry Kavalenka']);
  });
  for (const [language, sentence] of byTown) it(`behind the town of their office: ${sentence}`, () => assert.deepEqual(namesIn(language, sentence), ['Rose Akello']));
  it('who has what is an office elsewhere for a surname', () => assert.deepEqual(namesIn('en', 'The EU is concerned by the arrest of Maurice Bishop.'), ['Maurice Bishop']));
});

/** Titles on what befell somebody in office, who stands for `*`. */
const fates: readonly (readonly [Language, readonly string[], readonly string[]])[] = [
  ['en', ['Statement by the Spokesperson on *'], ['the hunger strike of Senator', 'the disbarment of Judge', 'the travel ban imposed on Judge', 'the extradition of Senator', 'the lawsuit against Judge', 'the house arrest of Senator']],
  ['fr', ['Déclaration du porte-parole sur *'], ['la grève de la faim de l’ancien député', 'l’expulsion de la juge', 'la garde à vue du sénateur', 'l’interdiction de voyager imposée à la juge', 'la déchéance de nationalité de l’ancien maire', 'la perquisition au domicile de la juge', 'la situation de l’ancien député']],
  ['es', ['Declaración del portavoz sobre *'], ['la huelga de hambre del senador', 'la prohibición de viajar impuesta a la jueza', 'el allanamiento de la vivienda de la fiscal', 'el traslado de la jueza', 'la prisión preventiva de la fiscal', 'la campaña de desprestigio contra la jueza']],
];

describe('Somebody in office is concerned', () => {
  for (const [language, titles, nouns] of fates) it(`of whom a title tells what befell them, ${language}`, () => {
    for (const title of titles) for (const noun of nouns) {
      const { people } = read(readStatement(`---\nlanguage: ${language}\n---\n# ${title.replace('*', `${noun} Rachid Belkacem`)}\n\nBruxelles\n`));
      assert.deepEqual(people.map(({ name, role }) => `${role} ${name}`), ['defender Rachid Belkacem'], noun);
    }
  });
});
