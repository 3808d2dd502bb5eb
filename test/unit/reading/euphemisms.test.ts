import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* A word that veils what was done hedges where it stands instead of naming it anywhere; sentences and people are invented. */

const euphemisms = (text: string, title = 'on the situation in the country'): string[] =>
  readingOf(`# Honduras: Statement by the Spokesperson ${title}\n\n${text}\n`).reading.hedges.flatMap(({ kind, entry }) => (kind === 'euphemism' ? [entry] : []));

describe('Euphemisms', () => {
  for (const text of [
    'The EU regrets the recent events in La Ceiba.',
    'These events are a cause for concern.',
    'The latest developments in the case of Ms Okoro are worrying.',
    'The EU is concerned about the developments concerning Ms Okoro.',
    'The tragic events of 12 May must be looked into.',
    'We are alarmed by developments in the north of the country.',
    'The EU regrets the incident of 3 May.',
    'We are alarmed by the developments in La Ceiba. National legislation protects those who speak up.',
    'The incidents that took place in the capital are regrettable.',
    'We regret this unfortunate episode.',
    'The EU follows with attention what happens in the country.\n\nThese developments cast a shadow over the talks.',
  ]) it(`veils: ${text}`, () => assert.equal(euphemisms(text).length, 1));

  for (const text of [
    'Four lawyers were arrested on Monday. These developments are worrying.',
    'The EU follows with concern the latest developments in Honduras, in particular the arrest of Ms Nadia Okoro.',
    'A court has sentenced Ms Nadia Okoro to six years in prison.\n\nThe EU deplores these developments.',
    'Mr Adan Rivas was shot dead on his doorstep. This tragic incident shows how little is done to protect him.',
    'We are concerned about the latest developments.\n\nOn Monday four lawyers were arrested.',
    'The EU deplores the incident in which Mr Adan Rivas was shot.',
    'The police broke up the march with great violence.\n\nSuch incidents have become frequent.',
  ]) it(`only takes up what is named: ${text}`, () => assert.deepEqual(euphemisms(text), []));

  it('takes up what the title names', () => assert.deepEqual(euphemisms('The EU is concerned about these developments.', 'on the arrest of Ms Nadia Okoro'), []));
});

/** The same in French and in Spanish, below a title that names nothing. */
const elsewhere = (title: string, text: string): string[] => readingOf(`# ${title}\n\n${text}\n`).reading.hedges.flatMap(({ kind }) => (kind === 'euphemism' ? [kind] : []));

describe('Euphemisms in French and Spanish', () => {
  const french = 'Togo : déclaration du porte-parole sur la situation dans le pays';
  const spanish = 'Honduras: declaración del portavoz sobre la situación en el país';
  for (const [title, text] of [
    [french, 'Nous déplorons les incidents survenus à Lomé.'],
    [french, 'L’Union européenne est préoccupée par les derniers développements au Togo.'],
    [french, 'L’Union européenne regrette les événements tragiques du 12 mai.'],
    [french, 'L’Union européenne déplore ce regrettable incident.'],
    [spanish, 'La Unión Europea lamenta los incidentes ocurridos en Tela.'],
    [spanish, 'A la Unión Europea le preocupan los recientes acontecimientos en el país.'],
    [spanish, 'La Unión Europea lamenta los hechos ocurridos en Tela.'],
  ] as const) it(`veils: ${text}`, () => assert.equal(elsewhere(title, text).length, 1));

  for (const [title, text] of [
    [french, 'Quatre avocats ont été arrêtés lundi. L’Union européenne est préoccupée par ces développements.'],
    [french, 'La police a dispersé la marche. L’Union européenne regrette ces incidents.'],
    [spanish, 'Cuatro abogados fueron detenidos el lunes. A la Unión Europea le preocupan estos acontecimientos.'],
  ] as const) it(`only takes up what is named: ${text}`, () => assert.deepEqual(elsewhere(title, text), []));
});
