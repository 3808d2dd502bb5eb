import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Spanish asks by the class of their wording: the noun that asks, who is asked in how many words, what two verbs share; events by how they are told; whose case it is. */

const before = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

describe('Spanish asks by their wording', () => {
  const rows = [
    ['case release', 'Hacemos una invocación a las autoridades a liberar a la Sra. Rentería.'],
    ['case release', 'La diplomacia europea reitera su llamamiento a liberarla.'],
    ['case release', 'Trasladamos a las autoridades nuestra petición de que sea liberada.'],
    ['case release', 'La UE insiste asimismo en que se la libere.'],
    ['', 'La UE insiste en que el destierro no es la solución.'],
    ['case release', 'Procede su inmediata puesta en libertad.'],
    ['', 'El Gobierno procede a la reforma del código.'],
    ['case investigate, case investigate', 'Pedimos al Ministerio del Interior identificar a los agentes y sancionarlos.'],
    ['case investigate', 'Pedimos que identifiquen a los agentes y los juzguen.'],
    ['case release', 'Llamamos, además, a liberarla.'],
    ['case release', 'No callaremos: exigimos su liberación.'],
    ['case release', 'La UE reitera su preocupación por el caso y su llamamiento a las autoridades para que la liberen.'],
    ['', 'Las familias ayunan desde el lunes para pedir su liberación.'],
    ['case release', 'Está enferma, por lo que pedimos su liberación.'],
    ['', 'Nada ha cambiado, y no es lo que esperamos de Honduras.'],
    ['case drop-charges, situation law', 'Pedimos al Estado hondureño retirar los cargos y derogar la ley de asociaciones.'],
    ['case protect, situation fair-trial', 'Deben cesar las represalias en su contra y respetarse la independencia judicial.'],
    ['case investigate, case investigate', 'Los responsables deben ser procesados y ambos crímenes, aclarados.'],
    ['case access, case access', 'Solicitamos poder visitarla en prisión y que se la traslade a un hospital.'],
    ['case protect, case investigate', 'Reiteramos a las autoridades la urgencia de que se la proteja y de que se castigue a los culpables.'],
    ['situation protect', 'La protección de los defensores debe ser una prioridad.'],
    ['', 'Este crimen reclama una respuesta firme.'],
    ['case release, hope', 'Esperamos verla pronto en libertad.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Whose case a Spanish ask is', () => {
  const rows = [
    ['case other', 'Las autoridades deben devolver el pasaporte a una conocida activista.'],
    ['case release', 'Pedimos la libertad inmediata para todos ellos.'],
    ['situation protect', 'Instamos a Honduras a proteger a sus fiscales y a sus jueces.'],
    ['situation respect-rights', 'Honduras debe poner fin a las muertes en comisarías.'],
    ['situation other', 'Pedimos que hechos así no se repitan.'],
    ['case other', 'El Estado debe restituírsela.'],
    ['case other', 'Honduras debe permitir que regrese a su país.'],
    ['case enabling-space', 'El Estado debe garantizar que pueda ejercer su labor.'],
    ['case investigate', 'Pedimos que los culpables sean llevados ante los jueces.'],
    ['situation protect', 'El Estado debe reforzar su programa de protección.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Hedges of Spanish statements that are taken back or denied', () => {
  const rows = [
    ['note-taking', 'La UE toma nota de la liberación de tres presos, pero los demás siguen en la cárcel.'],
    ['', 'La UE toma nota de la liberación de tres presos.'],
    ['', 'No hay razón para que siga en la cárcel.'],
    ['', 'Preocupa la falta de noticias sobre su hermana.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Events by how Spanish tells them', () => {
  const eventOf = (body: string): string => readingOf(`---\nlanguage: es\n---\n# Declaración de la Delegación\n\n${body}\n`).reading.event;
  const rows = [
    ['killing', 'La UE lamenta que se hayan perdido vidas humanas en las protestas.'],
    ['killing', 'Deploramos que haya habido nueve muertos en la marcha.'],
    ['attack-or-threat', 'La policía empleó la fuerza contra quienes marchaban.'],
    ['travel-ban', 'Le prohíben viajar a Ginebra y le quitan el pasaporte.'],
    ['disappearance', 'No se tienen noticias de la Sra. Rentería desde el lunes.'],
    ['detention', 'La Sra. Rentería sigue presa sin que se hayan formulado cargos contra ella.'],
    ['charges', 'La Fiscalía ha abierto un proceso penal contra la Sra. Rentería.'],
    ['conviction', 'La sentencia dictada contra la Sra. Rentería es injusta.'],
    ['conviction', 'La condena del Sr. Osei es injusta.'],
    ['other', 'La suspensión del partido es un atentado contra el Estado de Derecho.'],
    ['other', 'A juicio de la UE, la reforma es necesaria.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(eventOf(sentence), expected));
});

describe('Governments that speak of what happens elsewhere', () => {
  const asks = (body: string): number => readingOf(`---\nlanguage: es\n---\n# Nicaragua: comunicado\n\n${body}\n`).reading.recommendations.length;
  it('ask, where they open the statement', () => assert.equal(asks('El Ministerio de Relaciones Exteriores de Colombia expresa su preocupación por la detención de la Sra. Rentería en Nicaragua y pide su liberación.'), 1));
  it('ask under no other name, once they have spoken', () => assert.equal(asks('El Gobierno de España rechaza la detención de la Sra. Rentería en Nicaragua.\n\nEl Gobierno exige a las autoridades su inmediata puesta en libertad.'), 1));
  it('are told of, where the statement is on them', () => assert.equal(asks('El Gobierno de Nicaragua pide la extradición del Sr. Osei.'), 0));
});

describe('Those who are counted, and what they are', () => {
  const terms = (body: string): readonly boolean[] => readingOf(`---\nlanguage: es\n---\n# Guatemala: comunicado\n\n${body}\n`).reading.terms.hrd.map(({ ofPerson }) => ofPerson);
  const rows = [
    [[true], 'Pedimos la libertad de todos los presos, y reiteramos nuestra solidaridad con los defensores de derechos humanos que continúan siendo perseguidos.'],
    [[true], 'Nos solidarizamos con los defensores de derechos humanos, a los que las autoridades siguen hostigando.'],
    [[true], 'Cuarenta personas, entre ellas periodistas y defensores de derechos humanos, perdieron su nacionalidad.'],
    [[false], 'La muerte del Sr. Osei muestra la violencia que periodistas y defensores de derechos humanos enfrentan.'],
    [[], 'La ley entorpece el trabajo de las organizaciones defensoras de derechos humanos.'],
  ] as const;
  for (const [expected, body] of rows) it(`${String(expected)}: ${body}`, () => assert.deepEqual(terms(body), expected));
  it('are defenders, where a comma says so', () => assert.equal(readingOf('---\nlanguage: es\n---\n# Guatemala: comunicado\n\nCondenamos el asesinato de tres integrantes del Comité Campesino, defensores de la tierra.\n').reading.terms.hrd[0]?.ofPerson, true));
});

describe('People whose case is spoken of', () => {
  it('are people, whatever stands before their role', () => assert.deepEqual(readingOf('---\nlanguage: es\n---\n# Guatemala: comunicado\n\nLa UE sigue el caso del periodista Mario Choc.\n').reading.people.map(({ name }) => name), ['Mario Choc']));
});
