import assert from 'node:assert/strict';
import { readStatement } from '../../../src/statement/index.js';
import { readingOf } from './reading-of.js';

/** The reading of Spanish words. */
const spanish = (text: string): ReturnType<typeof readingOf> => readingOf(`---\nlanguage: es\n---\n\n${text}`);

describe('Reading Spanish: recommendations', () => {
  const asks = (text: string): string[] => spanish(text).reading.recommendations.map(({ scope, ask, strength, addressee = 'nobody' }) => `${scope} ${ask} ${strength} ${addressee}`);
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['La UE insta a las autoridades a liberar a la Sra. Ana Duarte y a retirar los cargos en su contra.', ['case release 4 authorities', 'case drop-charges 4 authorities']],
    ['Instamos al Gobierno a que proteja a la Sra. Ana Duarte.', ['case protect 4 government']],
    ['La Sra. Ana Duarte fue detenida. Pedimos a las autoridades que la liberen, investiguen su detención y garanticen su seguridad.', ['case release 4 authorities', 'case investigate 4 authorities', 'case protect 4 authorities']],
    ['Ana Duarte sigue presa. Exigimos que se investigue su detención y que sea liberada.', ['case investigate 5 nobody', 'case release 5 nobody']],
    ['Hacemos un llamado a las autoridades para que liberen a la Sra. Ana Duarte.', ['case release 4 authorities']],
    ['La UE reitera su llamamiento a la liberación inmediata de la Sra. Ana Duarte y a la derogación de la ley.', ['case release 4 nobody', 'situation law 4 nobody']],
    ['La UE reitera a las autoridades su petición de que liberen a la Sra. Ana Duarte.', ['case release 4 authorities']],
    ['Instamos a la Fiscalía a investigar el asesinato de Ana Duarte y al Congreso a derogar la ley.', ['case investigate 4 authorities', 'situation law 4 parliament']],
    ['Del Congreso esperamos que enmiende la ley.', ['situation law 3 parliament']],
    ['La Sra. Ana Duarte debe ser puesta en libertad.', ['case release 5 nobody']],
    ['El Estado tiene la obligación de proteger a los defensores de derechos humanos.', ['situation protect 3 state']],
    ['Toma nota de la reforma y anima al Gobierno a revisar la ley.', ['situation law 2 government']],
    ['Condenamos el ataque de la policía e instamos a las autoridades a respetar los derechos humanos.', ['situation respect-rights 4 authorities']],
    ['La UE insta a las autoridades a identificar y juzgar a los asesinos de Ana Duarte.', ['case investigate 4 authorities']],
    ['Es necesario que se esclarezca el asesinato de Ana Duarte.', ['case investigate 3 nobody']],
    ['La liberación de la Sra. Ana Duarte es imprescindible.', ['case release 3 nobody']],
    ['La UE hace suyo el llamamiento de la Relatora Especial para que se libere a la Sra. Ana Duarte.', ['case release 4 nobody']],
    ['Mantenemos el llamado a las autoridades para que liberen a la Sra. Ana Duarte.', ['case release 4 authorities']],
    ['La UE no deja de pedir la libertad de todos los presos políticos.', ['situation release 4 nobody']],
    ['La UE subraya que Ana Duarte fue golpeada en la cárcel de la ciudad y que las autoridades están obligadas a protegerla.', ['case protect 3 authorities']],
    ['Ana Duarte fue asesinada. Los autores deben ser juzgados.', ['case investigate 5 nobody']],
    ['Pedimos que se identifique y juzgue a los asesinos de Ana Duarte.', ['case investigate 4 nobody']],
    ['Ana Duarte fue detenida. Pedimos a las autoridades que:\n\n- la liberen;\n- deroguen la ley de asociaciones.', ['case release 4 authorities', 'situation law 4 authorities']],
  ];
  for (const [text, expected] of found) it(`finds ${expected.join(', ')}: ${text}`, () => assert.deepEqual(asks(text), expected));

  const none: readonly string[] = [
    'La UE instó a las autoridades a liberar a la Sra. Ana Duarte.',
    'La UE ha pedido que se libere a la Sra. Ana Duarte.',
    'Ya en mayo pedimos que se archivara la causa.',
    'Su familia pide que se libere a la Sra. Ana Duarte.',
    'La ley, llamada antiterrorista, fue aprobada.',
    'Las medidas que deben adoptarse son conocidas.',
    'Debe recordarse que la ley es clara.',
    'No pedimos un trato de favor.',
    'La labor de los periodistas es esencial para la democracia.',
    'Las organizaciones deben pedir ahora una autorización.',
    'La UE alienta a los manifestantes a mantener la calma.',
    'La Unión debe revisar sus instrumentos.',
    'El ministro dijo que «los detenidos deben ser liberados».',
  ];
  for (const text of none) it(`finds none in: ${text}`, () => assert.deepEqual(asks(text), []));
});

describe('Reading Spanish: people', () => {
  const people = (text: string): string[] => spanish(text).reading.people.map(({ name, role }) => `${name}: ${role}`);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['La detención de D. Ramón Ortega y Gasset y de Dña. María del Socorro de la Garza Rivas es arbitraria.', ['Ramón Ortega y Gasset: defender', 'María del Socorro de la Garza Rivas: defender']],
    ['Juan Pérez Sosa y María López fueron detenidos.', ['Juan Pérez Sosa: defender', 'María López: defender']],
    ['La Defensoría del Pueblo y la Corte Suprema de Justicia callan.', []],
    ['Agradecemos la labor del Comité de Familiares de Detenidos.', []],
    ['La lideresa Nicanora fue amenazada.', ['Nicanora: defender']],
    ['El Presidente Arnoldo Alemán habló.', ['Arnoldo Alemán: official']],
    ['El periodista Julio Domingo Cruz fue asesinado en la comunidad de San Bartolo.', ['Julio Domingo Cruz: defender']],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(people(text), expected));
});

describe('Reading Spanish: hedges', () => {
  const hedges = (text: string): string[] => spanish(text).reading.hedges.map(({ kind }) => kind);
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['La Sra. Duarte habría sido golpeada.', ['doubt']],
    ['Respetando plenamente la independencia del poder judicial, lamentamos la sentencia.', ['deference']],
    ['Pedimos a las autoridades que respeten la independencia del poder judicial.', []],
    ['La UE seguirá de cerca el proceso.', ['vague-follow-up']],
    ['La UE ha tomado nota de la sentencia.', ['note-taking']],
    ['La sociedad civil toma nota.', []],
    ['Instamos a todas las partes a dialogar.', []],
    ['Las autoridades deben investigar las presuntas torturas.', []],
    ['Está en prisión por su presunto delito.', []],
  ];
  for (const [text, expected] of cases) it(`${expected.join(', ') || 'none'}: ${text}`, () => assert.deepEqual(hedges(text), expected));
});

describe('Reading Spanish: the term', () => {
  const terms = (text: string): string[] => {
    const { reading, words } = spanish(text);
    return reading.terms.hrd.map((term) => `${words(term)}: ${term.ofPerson ? 'of a person' : 'in general'}`);
  };
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Ana Duarte, defensora de los derechos humanos, fue detenida.', ['defensora de los derechos humanos: of a person']],
    ['La UE apoya a las defensoras y los defensores de derechos humanos.', ['defensoras y los defensores de derechos humanos: in general']],
    ['Ana Duarte preside la red y es, desde hace años, una de las defensoras de derechos humanos más conocidas.', ['defensoras de derechos humanos: of a person']],
    ['Ambos, defensores de los derechos humanos, fueron detenidos.', ['defensores de los derechos humanos: of a person']],
    ['El Defensor del Pueblo y la Defensoría se pronunciaron.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(terms(text), expected));
});

describe('Reading Spanish: countries and language', () => {
  it('knows a country by its adjective in small letters', () => assert.equal(spanish('Las autoridades hondureñas callan.').reading.country, 'HN'));
  it('is told by its words', () => assert.equal(readStatement('La Unión Europea insta a las autoridades del país a que pongan en libertad de inmediato a la defensora y retiren los cargos contra ella.').written, 'es'));
});
