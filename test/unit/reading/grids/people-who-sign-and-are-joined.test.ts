import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Those who sign for an embassy, whom a heading lists, who are joined to somebody or whose office was searched. */

function rolesIn(language: string, text: string): Record<string, string> {
  const { people } = readingOf(`---\nlanguage: ${language}\n---\n\n# Norland\n\n${text}\n`).reading;
  return Object.fromEntries(people.map(({ name, role }) => [name, role]));
}

const cases: readonly (readonly [language: string, text: string, roles: Record<string, string>])[] = [
  ['en', 'The EU is concerned.\n\n## Political prisoners\n\nOlena Tkachuk\nFarid Mammadzade\nSudha Varadan', { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender', 'Sudha Varadan': 'defender' }],
  ['fr', "L'UE est préoccupée.\n\n## Prisonniers politiques\n\nOlena Tkachuk\n\nFarid Mammadzade", { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender' }],
  ['en', 'Olena Tkachuk was arrested in the company of Farid Mammadzade.', { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender' }],
  ['fr', 'Olena Tkachuk a été arrêtée en compagnie de Farid Mammadzade.', { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender' }],
  ['es', 'Olena Tkachuk fue detenida en compañía de Farid Mammadzade.', { 'Olena Tkachuk': 'defender', 'Farid Mammadzade': 'defender' }],
  ['en', 'The office of Olena Tkachuk was searched on Monday.', { 'Olena Tkachuk': 'defender' }],
  ['es', 'La oficina de Olena Tkachuk fue allanada el lunes.', { 'Olena Tkachuk': 'defender' }],
  ['en', 'The EU condemns the trial of Olena Tkachuk and Ors.', { 'Olena Tkachuk': 'defender' }],
  ['en', 'The EU condemns the arrest of Olena Tkachuk. “The trial was a farce,” insists Lena Roth.', { 'Olena Tkachuk': 'defender', 'Lena Roth': 'other' }],
];

describe('People in lists, in company and in what was searched', () => {
  for (const [language, text, roles] of cases) it(text, () => assert.deepEqual(rolesIn(language, text), roles));
});

describe('Whoever signs for an embassy', () => {
  for (const [language, condemned, embassies] of [
    ['en', 'The Heads of Mission condemn the arrest of Olena Tkachuk.', ['Embassy of Belgium', 'Ambassador, Embassy of Norway']],
    ['fr', "Les chefs de mission condamnent l'arrestation d'Olena Tkachuk.", ['ambassade de Belgique', 'ambassadeur, ambassade de Norvège']],
    ['es', 'Los jefes de misión condenan la detención de Olena Tkachuk.', ['Embajada de Bélgica', 'embajador, Embajada de Noruega']],
  ] as const) it(`is nobody concerned: ${language}`, () => {
    for (const mark of ['', '- ']) for (const embassy of embassies) {
      const { people, contacts } = readingOf(`---\nlanguage: ${language}\n---\n\n# Norland\n\n${condemned}\n\n${mark}Pavel Dvorak, ${embassy}\n${mark}Grace Atieno, ${embassy}\n`).reading;
      assert.deepEqual(people.filter(({ role }) => role === 'defender').map(({ name }) => name), ['Olena Tkachuk']);
      assert.deepEqual([...people, ...contacts].map(({ name }) => name).sort(), ['Grace Atieno', 'Olena Tkachuk', 'Pavel Dvorak']);
    }
  });
});
