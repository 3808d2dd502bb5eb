import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* How Spanish statements string asks together, whom their asks are for, and what happened, as real ones have it; in words of our own. */

const before = '# Honduras: declaración del portavoz sobre la detención de Marta Zelaya\n\nLa Sra. Marta Zelaya, defensora de los derechos humanos, fue detenida en Tela el 3 de mayo.\n\n';

/** Short texts do not tell their language. */
const spanish = '---\nlanguage: es\n---\n';

describe('Spanish asks in a row', () => {
  const rows = [
    ['case investigate', 'Urgimos a las autoridades a sancionar a las personas responsables de su detención.'],
    ['situation law, case release', 'La UE insta a reformar la ley de asociaciones y a la liberación de la Sra. Zelaya.'],
    ['case investigate', 'Son necesarias investigaciones imparciales sobre la detención de la Sra. Zelaya.'],
    ['case investigate', 'Es al Estado al que corresponde investigar la detención de la Sra. Zelaya.'],
    ['case release, situation law, situation access', 'Instamos al Gobierno a que ponga en libertad a la Sra. Zelaya, a que derogue la ley de asociaciones y a que reciba a los relatores.'],
    ['situation protect, case investigate', 'Instamos a las autoridades a proteger a quienes cuidan los ríos y a que el ataque contra la Sra. Zelaya no quede sin castigo.'],
    ['case investigate', 'La UE insta a las autoridades a reabrir el caso para aclarar lo ocurrido y llevar a los culpables ante la justicia.'],
    ['situation protect, situation investigate', 'Pedimos a las autoridades que destinen recursos para proteger a los periodistas y esclarezcan todas las agresiones contra ellos.'],
    ['case release, situation release', 'La UE insta a la liberación de la Sra. Zelaya y a la de los demás presos de conciencia.'],
    ['situation enabling-space', 'Es la responsabilidad de las autoridades garantizar una prensa libre.'],
    ['situation investigate', 'Consideramos urgentes las investigaciones de todos los ataques a emisoras.'],
    ['case release', 'La comisión no basta. Pedimos la liberación de la Sra. Zelaya.'],
    ['situation other, false-balance', 'La UE pide a todos los partidos políticos que se abstengan de cometer actos de violencia.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Whom Spanish asks are for', () => {
  const rows = [
    ['case drop-charges', 'El sumario abierto contra la abogada no tiene base, y la causa debe archivarse.'],
    ['case fair-trial', 'La UE insta a las autoridades a velar por que el proceso se ajuste a las normas internacionales.'],
    ['case enabling-space', 'Debe poder reanudar su labor sin temor a represalias.'],
    ['case investigate', 'El Estado debe escuchar a los testigos.'],
    ['case protect', 'La UE pide que se garantice la seguridad de las juezas y los fiscales afectados.'],
    ['situation release', 'Las personas que siguen en prisión por motivos políticos deben ser liberadas.'],
    ['situation release', 'Quienes discrepan deben ser liberados.'],
    ['situation respect-rights', 'El Estado tiene el deber de acatar las sentencias interamericanas.'],
    ['situation law', 'Alentamos al Gobierno a ratificar los dos Pactos.'],
    ['situation other', 'Pedimos a las autoridades que impulsen el proceso de paz.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('A decision that a Spanish statement is about', () => {
  it('is undone as what it was', () => {
    const closure = '# Nicaragua: declaración del portavoz sobre el cierre de dos fundaciones\n\nEl lunes el Gobierno canceló el registro de dos fundaciones.\n\n';
    assert.equal(saidIn(closure, 'La UE pide al Gobierno que revierta esta decisión.'), 'situation enabling-space');
  });
});

describe('What happened, in Spanish', () => {
  const rows = [
    ['release', '# Yemen: declaración sobre el intercambio de prisioneros\n\nLas partes intercambiaron el martes cien prisioneros, entre ellos dos condenados.\n'],
    ['travel-ban', '# Tanzania: declaración sobre Neema Mollel\n\nNeema Mollel fue retenida el martes en el aeropuerto, donde le retiraron el pasaporte.\n'],
    ['restrictive-law', '# Zimbabue: declaración sobre las modificaciones del régimen de asociaciones\n\nEl Senado las aprobó el jueves.\n'],
    ['conviction', '# Turquía: declaración sobre el juicio contra Berna Duman\n\nEl tribunal condenó el lunes a la abogada Berna Duman a siete años.\n'],
    ['attack-or-threat', '# Cuba: declaración sobre una parroquia\n\nLos agentes rodearon la iglesia. El párroco, Abel Rey, fue amenazado con ser procesado.\n'],
    ['other', '# Perú: declaración sobre la situación\n\nLa UE reitera su condena a los actos de violencia.\n'],
    ['detention', '# Etiopía: declaración sobre los periodistas\n\nLa policía detuvo a diez periodistas. Muchos de los procesados no tuvieron defensa.\n'],
  ] as const;
  for (const [expected, text] of rows) it(`${expected}: ${text.split('\n')[0] ?? ''}`, () => assert.equal(readingOf(spanish + text).reading.event, expected));
});

describe('Who people in Spanish statements are', () => {
  const rows = [
    ['Dora Milla other', '# Honduras: declaración sobre un asesinato\n\nLa UE condena el asesinato de Sara Milla Paz, la hija de doce años de la periodista Dora Milla.\n'],
    ['Xenia Fuentes official', '# Chile: declaración\n\nAgradecemos a la subsecretaria Xenia Fuentes que nos recibiera.\n'],
    ['Berta Marín defender', '# Cuba: declaración\n\nLas Damas de Blanco Berta Marín y Leticia Rojas fueron detenidas.\n'],
    ['Tania Robles official', '# OEA: intervención de la UE\n\nLa UE agradece a la secretaria ejecutiva de la CIDH, Tania Robles, su informe.\n'],
  ] as const;
  for (const [expected, text] of rows) it(expected, () => assert.ok(readingOf(spanish + text).reading.people.map(({ name, role }) => `${name} ${role}`).includes(expected)));
});

describe('Bodies in Spanish statements', () => {
  const rows = [
    'El Movimiento Campesino Gregorio Lara y el Bufete Tierra Firme han informado de ello.',
    'La Fundación Clara Ibáñez, Acción Ciudadana, Tejedefensa y Plaza Pública lo han denunciado.',
    'Reporteros Sin Fronteras y Amazon Frontlines piden justicia.',
    'La Corte dictó sentencia en el caso Lara Fuentes.',
    'Ocurrió en San José de Apaneca.',
  ] as const;
  for (const sentence of rows) it(sentence, () => assert.deepEqual(readingOf(`${spanish}# Declaración\n\n${sentence}\n`).reading.people.map(({ name }) => name), []));
  it('who heads a body of the State', () => {
    assert.deepEqual(readingOf(`${spanish}# Declaración\n\nEl Ministerio Público, dirigido por Elsa Barrientos, la acusa.\n`).reading.people.map(({ role }) => role), ['official']);
  });
});
