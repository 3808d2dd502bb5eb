import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Capitals that name no person: parts of the names of bodies, places and dates, and what a web page adds; and names that look like them. */

const people = (text: string): string[] => readingOf(`# Peru: Statement by the Spokesperson on the trial of Rosa Quispe\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} (${role})`).filter((person) => person !== 'Rosa Quispe (defender)');

describe('Titles in capitals', () => {
  for (const title of ['EU Deplores Crackdown', 'EU Spokesperson Welcomes Talks, Warns Against Violence', 'Ambassadors Raise Alarm Over Closure of Newspapers', 'EU Stresses Need for Fair Trial', 'Verdict Sends Chilling Message']) {
    it(`name nobody: ${title}`, () => assert.deepEqual(readingOf(`# ${title}\n\nThe EU is concerned.\n`).reading.people, []));
  }
});

describe('Capitals that name nobody', () => {
  for (const sentence of [
    'The law was adopted by the National Assembly of Republika Sarnika.',
    'It was announced by Mr January 2022 and signed at once.',
    'The Lima Court of Grave Crimes heard the case.',
    'According to Río Libre, the six were innocent. Members of the human rights group Río Libre were sentenced.',
    'The police closed the outlet Kara-Too Reports. They must lift the ban on Kara-Too Reports.',
    'The activities of Télé Sahel-Inter are suspended.',
    'The Institute for Public Finance, closed last week, had ten members.',
    'Ms Quispe spoke for the women of Pariacoto, who walk three hours for water.',
    'Nothing was heard from the National Protection System.',
    'Ms Quispe is a human rights defender of the Sierra Alta of Cotahuasi.',
    'The National Task Force to End Local Communist Armed Conflict published her photograph.',
    'Ms Quispe founded the Circle for the Defence of Working Children, and was arrested.',
    'Huaraz, 24 June 2022\n\nThe Delegation regrets the sentence.',
    'Mittwoch, 16. Januar 2013\n\nThe Delegation regrets the sentence.',
    'Click for Full Image Size\n\nThe Delegation regrets the sentence.',
    'The EU joins the “Prove They Are Alive!” campaign.',
    'The trial of Ms Quispe (Huaraz, 10 January) was short.',
    'Ms Quispe leads the movement “Nuestra Laguna!” in Huaraz.',
    'The UNESCO-awarded Peruvian photographer was there, with EU-funded equipment.',
    'Earlier, Ms Quispe had been forced into exile.',
    'Her case is in the hands of the ‘Court of National Safety’, set up last spring.',
    'She works with people of the Bright Current publishing house. The publishing house Bright Current was searched.',
  ]) it(`none: ${sentence}`, () => assert.deepEqual(people(sentence), []));

  const named: readonly (readonly [string, readonly string[]])[] = [
    ['Lic. Ana Lucía Morales, who defends her, was threatened.', ['Ana Lucía Morales (defender)']],
    ['Teodoro Huamán, the union’s spokesman, was not at home.', ['Teodoro Huamán (defender)']],
    ['Among the dead is Ernesto “Ka Lito” Huamán, a fisherman.', ['Ernesto “Ka Lito” Huamán (defender)']],
    // Who leads an organisation stands behind it and a comma, the last of several organisations too.
    ['The head of Wanaraya, Teodoro Huamán, was arrested.', ['Teodoro Huamán (defender)']],
    ['The leader of Wanaraya, Teodoro Huamán, is in prison.', ['Teodoro Huamán (defender)']],
    ['Respected historian and member of Wanaraya in Jauja, Teodoro Huamán, has also faced accusations.', ['Teodoro Huamán (defender)']],
    ['The offices of Wanaraya, Nodi Manush, and Amaru were searched.', []],
    ['According to Wanaraya, these individuals were convicted.', []],
    ['The situation under the Carranza regime is dire.', []],
    ['The situation under the Rafael Carranza regime is dire.', ['Rafael Carranza (official)']],
    ['Rafael Carranza took office by force. The Carranza regime has jailed hundreds.', ['Rafael Carranza (official)']],
    ['The detention of Teodoro Huamán, 24, is arbitrary.', ['Teodoro Huamán (defender)']],
    ['The Government of Mr Teodoro Huamán resigned.', ['Teodoro Huamán (official)']],
  ];
  for (const [sentence, expected] of named) it(`somebody: ${sentence}`, () => assert.deepEqual(people(sentence), expected));
});

describe('A nickname', () => {
  it('stands in marks inside of a name', () => assert.deepEqual(people('The singer Ana “Nena” Vela was arrested.'), ['Ana “Nena” Vela (defender)']));
  it('is none where the second mark opens', () => assert.deepEqual(people("The singer Ms 'Nena 'Vela was arrested."), []));
});

describe('A sentence with few small words of its language', () => {
  it('names people in its own language, and none in another one', () => {
    assert.deepEqual(people('In November human rights defenders Mr Vela and Ms Pumacahua wrote about a chemical spill, Mr Sarnika translated what they wrote.'), ['Vela (defender)', 'Pumacahua (defender)', 'Sarnika (defender)']);
    assert.deepEqual(people('Im Mai schrieben Lehrer Herr Vela und Frau Pumacahua über Wasserpreise, Herr Sarnika übersetzte später alles.'), []);
  });
});
