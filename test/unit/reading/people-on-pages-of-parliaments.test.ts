import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

/* Members of parliaments with their group in brackets, who delivers a statement, names in another spelling, names that are words, media, and sentences whose small words other languages have too. */

const titles = { en: 'Togo: Statement by the Spokesperson', fr: 'Togo : déclaration du porte-parole', es: 'Togo: declaración del portavoz' };

const people = (language: keyof typeof titles, text: string): Record<string, string> =>
  Object.fromEntries(read(readStatement(`---\nlanguage: ${language}\n---\n# ${titles[language]}\n\n${text}\n`)).people.map(({ name, role }) => [name, role]));

const cases: readonly (readonly [keyof typeof titles, string, Readonly<Record<string, string>>])[] = [
  ['en', 'Afi Dosseh was arrested. The Chamber heard Ida Berg (S&D, ET) and Lena Roth (Greens/EFA).', { 'Afi Dosseh': 'defender', 'Ida Berg': 'official', 'Lena Roth': 'official' }],
  ['fr', 'Afi Dosseh a été arrêtée. La séance a entendu Ida Berg (PPE, FR).', { 'Afi Dosseh': 'defender', 'Ida Berg': 'official' }],
  ['es', 'Afi Dosseh fue detenida. La sesión escuchó a Ida Berg (Renew, ES).', { 'Afi Dosseh': 'defender', 'Ida Berg': 'official' }],
  // A town or an age in brackets is no group.
  ['en', 'Afi Dosseh (Lomé, 34) was arrested.', { 'Afi Dosseh': 'defender' }],
  ['en', 'Joint oral statement by Ida Berg\n\nAfi Dosseh was arrested.', { 'Afi Dosseh': 'defender', 'Ida Berg': 'official' }],
  ['en', 'We deplore what is told in the oral statement by Afi Dosseh, who was beaten.', { 'Afi Dosseh': 'defender' }],
  ['en', 'Afi Dosseh was freed. Dosseh (Afia Doseh in French), a nurse, is at home.', { 'Afi Dosseh': 'defender' }],
  ['en', 'Memory Dosseh remains missing. Happiness Kpodo was beaten.', { 'Memory Dosseh': 'defender', 'Happiness Kpodo': 'defender' }],
  ['en', 'Memory of the dead was honoured. Victory Park remains closed.', {}],
  // Media by what they are.
  ['fr', 'Afi Dosseh, rédactrice en chef du média Harmattan Matin, a été condamnée.', { 'Afi Dosseh': 'defender' }],
  ['es', 'Afi Dosseh, directora del noticiero Harmattan Diario, fue condenada.', { 'Afi Dosseh': 'defender' }],
  ['en', 'Afi Dosseh, editor of the newsletter Harmattan Morning, was convicted.', { 'Afi Dosseh': 'defender' }],
  // All small words here are Italian or French words too.
  ['en', 'Afi Dosseh, a political prisoner, died last month in a penal colony in unclear circumstances.', { 'Afi Dosseh': 'defender' }],
  ['en', 'Il portavoce ha chiesto a Torre Centrale in una nota diffusa a Lomé che il governo liberi subito la giornalista e apra un’inchiesta in tempi brevi.', {}],
];

describe('People on pages of parliaments and councils', () => {
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(people(language, text), expected));
});
