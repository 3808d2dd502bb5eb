import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What a report tells of the EU behind a gerund or a pronoun, what is to be looked into, and what is granted in a report; people are invented. */

const wordsOf = (text: string): string[] => {
  const { reading: { hedges, statement } } = readingOf(text);
  return hedges.map(({ start, end }) => statement.text.slice(start, end));
};
const report = (text: string): string[] => wordsOf(`# EU deplores the arrest of Kojo Mensah\n\n${text}\n`);
const statement = (text: string): string[] => wordsOf(`# Togo: Statement by the Spokesperson on the sentencing of Kojo Mensah\n\n${text}\n`);

describe('Words in quotation marks that go on with what the EU did', () => {
  for (const [text, words] of [
    ['The EU urged the release of Kojo Mensah, stressing that the law “might be used” against the press.', 'might be used'],
    ['The EU called for the release of Kojo Mensah, warning that his health “could worsen”.', 'could worsen'],
    ['The EU spokesperson deplored the arrest, adding that it “may amount to reprisals”.', 'may amount to'],
    ['The EU condemned the arrest "and hopes that those responsible are tried".', 'hopes that'],
    ['The EU has condemned the arrest “and is following the case closely”.', 'is following the case closely'],
    ['The European Union diplomatic missions said that they were ‘closely monitoring’ the case.', 'were ‘closely monitoring'],
    ['The EU Delegation criticised the arrest of Kojo Mensah.\n\nThey are concerned about his cell, reportedly without a window.', 'reportedly'],
  ] as const) it(`are the EU's in: ${text}`, () => assert.deepEqual(report(text), [words]));

  for (const text of [
    'The minister defended the arrest, adding that Kojo Mensah “may have insulted” the king.',
    'The EU condemned the arrest of Kojo Mensah. The minister defended it, stressing that he “may have insulted” the king.',
    'The EU criticised the arrest of Kojo Mensah. His friends came to the court. They are worried about him, reportedly in a bad cell.',
    'The EU condemned the law, recalling that article 19 of the Covenant says which rights “may be restricted”.',
  ]) it(`are somebody else's in: ${text}`, () => assert.deepEqual(report(text), []));

  it('are a text’s own where nobody else is told to speak', () => assert.deepEqual(wordsOf('# Mauritanie : situation de M. Ba\n\n« La France suit avec attention la situation de M. Ba », indique le communiqué.\n'), ['suit avec attention']));
  it('are those of a letter of the EU’s', () => assert.deepEqual(wordsOf('# La UE pide al fiscal que proteja a un líder\n\nLa UE pidió al fiscal que se interese por el caso. «Las dos personas detenidas habrían quedado en libertad», señala la carta.\n'), ['habrían']));
});

describe('What is to be looked into', () => {
  for (const text of [
    'The EU calls for an investigation into the clashes near the border, including the death of Kojo Mensah, and reports about alleged acts of torture.',
    'The EU asks the authorities to open an inquiry into the shooting of 3 May in the capital, into the death of Kojo Mensah, and into the alleged beating of two lawyers.',
  ]) it(`is doubted by nobody: ${text}`, () => assert.deepEqual(statement(text), []));
  it('is not what is only told', () => assert.deepEqual(statement('The EU is troubled by reports about acts of torture, and calls for his release.'), ['reports about']));
  it('is doubted by nobody in Spanish', () => assert.deepEqual(wordsOf('# Comunicado de la UE\n\nLa UE pide una investigación de los enfrentamientos, incluida la muerte de Juan Pérez en el mes de mayo, y de las supuestas torturas de varios detenidos.\n'), []));
});

describe('Hedges by more words', () => {
  for (const [text, words] of [
    ['He was, we think, made to read out a confession.', ', we think,'],
    ['Not prejudging the outcome of any inquiry, the EU values his work.', 'Not prejudging'],
    ['The EU is concerned about the effect that this law could have on associations.', 'effect that this law could have'],
    ['We would like to remind the Government of what its Constitution demands.', 'would like to remind'],
    ['The EU asks the authorities to take the measures that they deem necessary.', 'they deem necessary'],
    ['Notwithstanding the sovereignty of Togo, the EU cannot accept this sentence.', 'Notwithstanding the sovereignty of'],
    ['We are given to understand that he has no lawyer.', 'are given to understand that'],
  ] as const) it(`finds: ${words}`, () => assert.deepEqual(statement(text), [words]));

  it('tells two facts apart, of which each is doubted', () => assert.deepEqual(statement('We are concerned that he may have been targeted for his work and that the police seem unable to find him.'), ['may have been', 'seem unable']));

  for (const text of [
    'We believe that he is innocent, and think of his family.',
    'The EU will adapt its aid according to events.',
    'As reported earlier, he was let out for a day.',
    'The police take whatever measures they deem necessary.',
  ]) it(`passes over: ${text}`, () => assert.deepEqual(statement(text), []));
});

describe('What a body grants before it asks', () => {
  for (const [text, words] of [
    ['# RDC : des experts de l’ONU demandent une enquête\n\nBien qu’ils saluent la suspension du commissaire, les experts exhortent les autorités à inviter des médecins.\n', 'Bien qu’ils saluent'],
    ['# Relator de la ONU insta a Honduras a proteger a los activistas\n\nSi bien la relatora celebró la creación del mecanismo, instó al Gobierno a fortalecerlo.\n', 'Si bien la relatora celebró'],
    ['# UN expert urges Honduras to protect activists\n\nAlthough the rapporteur, Jan Berg, recognised that the new mechanism is a good start, he said that it must be strengthened.\n', 'Although the rapporteur, Jan Berg, recognised that the new mechanism is a good start'],
  ] as const) it(`is conceded: ${words}`, () => assert.deepEqual(wordsOf(text), [words]));

  it('is a finding where it says why it asks', () => assert.deepEqual(wordsOf('# ONU: liberar a defensores\n\nTras constatar que la detención de Ramiro Lobo es arbitraria, el Grupo de Trabajo de la ONU insta al Gobierno de Honduras a ponerlo en libertad.\n'), []));
});
