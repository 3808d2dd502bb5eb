import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Whoever chairs a dialogue, or heads a part of the EU's or a State's service by what is told behind the name; and titles that open on what was done. */

function rolesIn(text: string): Record<string, string> {
  return Object.fromEntries(readingOf(`${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const both = { 'Katrin Aalto': 'official', 'Yusuf Al Noaimi': 'official' };

describe('Whoever chairs a dialogue', () => {
  for (const text of [
    '# Human rights dialogue\n\nThe dialogue was chaired by Ms Katrin Aalto, Head of Division for the Arabian Peninsula in the European External Action Service, and Mr Yusuf Al Noaimi, Director for Human Rights in the Ministry of Foreign Affairs.',
    '# Human rights dialogue\n\nThe consultations were led by Katrin Aalto, Managing Director for Africa, and by Yusuf Al Noaimi, Deputy Minister of Justice.',
    '# Human rights dialogue\n\nThe talks were presided over by Katrin Aalto and Yusuf Al Noaimi.',
    '# Dialogue sur les droits de l’homme\n\nLe dialogue était présidé par Mme Katrin Aalto, cheffe de division, et par M. Yusuf Al Noaimi, directeur des droits de l’homme.',
    '# Dialogue sur les droits de l’homme\n\nLes consultations étaient menées par Katrin Aalto, directrice pour l’Asie, et Yusuf Al Noaimi, vice-ministre de la justice.',
    '# Diálogo sobre derechos humanos\n\nEl diálogo estuvo presidido por la Sra. Katrin Aalto, jefa de división, y por el Sr. Yusuf Al Noaimi, director de Derechos Humanos.',
  ]) it(text, () => assert.deepEqual(rolesIn(text), both));
});

describe('Whoever heads a part of a public service, as is told behind the name', () => {
  for (const text of [
    '# Human rights dialogue\n\nKatrin Aalto, Director for Human Rights at the European External Action Service, opened the meeting.',
    '# Human rights dialogue\n\nThe case was raised by Ms Katrin Aalto, Head of Division at the EEAS.',
    '# Human rights dialogue\n\nKatrin Aalto (Head of the Human Rights Division of the EEAS) took part.',
    '# Dialogue sur les droits de l’homme\n\nKatrin Aalto, directrice des droits de l’homme au ministère des affaires étrangères, a ouvert la réunion.',
    '# Dialogue sur les droits de l’homme\n\nLa réunion a été ouverte par Mme Katrin Aalto, cheffe de division au SEAE.',
    '# Diálogo sobre derechos humanos\n\nKatrin Aalto (directora general para África del SEAE) participó.',
    '# Violences à Suva\n\nL’envoyé de l’UE pour le Pacifique, M. Katrin Aalto, s’est rendu sur place.',
  ]) it(text, () => assert.deepEqual(rolesIn(text), { 'Katrin Aalto': 'official' }));

  it('holds no office where it is one of a union', () => {
    assert.deepEqual(rolesIn('# Arrest in Suva\n\nKatrin Aalto, Director for Advocacy at the Fiji Women’s Network, was arrested.'), { 'Katrin Aalto': 'defender' });
  });
});

describe('Titles on what was done to somebody', () => {
  for (const noun of ['Ejecución', 'Condena', 'Detención', 'Traslado', 'Absolución', 'Expulsión', 'Homenaje']) {
    it(`${noun} de`, () => assert.deepEqual(rolesIn(`# ${noun} ${noun === 'Homenaje' ? 'a' : 'de'} Pedro Ruiz Soto\n\nLa UE pide a las autoridades que respeten los derechos humanos.`), { 'Pedro Ruiz Soto': 'defender' }));
  }

  it('leaves a first name that is a noun', () => {
    assert.deepEqual(rolesIn('# Concepción de Oliveira\n\nLa UE condena la detención de la abogada Concepción de Oliveira.'), { 'Concepción de Oliveira': 'defender' });
  });

  it('finds whom a statement behind a dash is on', () => {
    assert.deepEqual(rolesIn('# Mahmoud Nasr – statement by the Spokesperson\n\nThe EU calls on the authorities to respect human rights.'), { 'Mahmoud Nasr': 'defender' });
  });

  it('takes nobody for an agent about whom somebody is concerned', () => {
    assert.deepEqual(rolesIn('# Nota\n\nLa UE está preocupada por Pedro Ruiz Soto y pide su libertad.'), { 'Pedro Ruiz Soto': 'defender' });
  });

  it('finds whom something was given to behind a date', () => {
    assert.deepEqual(rolesIn('# Alabama\n\nL’UE se félicite de la décision de la cour d’accorder, le 23 août, un sursis à Denise Crowder.'), { 'Denise Crowder': 'defender' });
  });
});

describe('People of two countries, told by one word', () => {
  for (const [language, text, name] of [
    ['en', 'The Swedish-Iranian Ahmad Rostami was sentenced to death.', 'Ahmad Rostami'],
    ['en', 'The Franco-Tunisian Karim Benali remains in prison.', 'Karim Benali'],
    ['fr', 'Le Franco-Algérien Karim Benali a été condamné à cinq ans de prison.', 'Karim Benali'],
    ['fr', 'L’UE pense à six journalistes, parmi lesquels l’Américano-Gambien Modou Saidykhan.', 'Modou Saidykhan'],
    ['es', 'El Ítalo-Argentino Pedro Ruiz fue detenido.', 'Pedro Ruiz'],
  ] as const) it(text, () => assert.deepEqual(rolesIn(`---\nlanguage: ${language}\n---\n\n# Statement\n\n${text}`), { [name]: 'defender' }));

  it('leaves names with a hyphen', () => {
    assert.deepEqual(rolesIn('---\nlanguage: fr\n---\n\n# Déclaration\n\nL’UE condamne l’arrestation de Jean-Paul Ouedraogo.'), { 'Jean-Paul Ouedraogo': 'defender' });
  });
});

describe('Names that look like places or titles', () => {
  it('finds a first name that is a capital', () => {
    assert.deepEqual(rolesIn('---\nlanguage: es\n---\n\n# Siria\n\nLa UE celebra que se haya levantado la prohibición que pesaba sobre el abogado Riad Haffar.'), { 'Riad Haffar': 'defender' });
  });

  it('finds whoever is honorable', () => {
    assert.deepEqual(rolesIn('---\nlanguage: en\n---\n\n# Letter\n\nIn a letter to the Governor of Tennessee, the Honorable Carter Holloway, the EU Ambassador to the U.S., Matthias Lindqvist, stated that he regrets this.'), { 'Carter Holloway': 'official', 'Matthias Lindqvist': 'official' });
  });
});
