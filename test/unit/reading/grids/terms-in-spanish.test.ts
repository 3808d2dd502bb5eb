import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Sentences with the term in Spanish, in a statement on somebody named and in one on a country: each way of telling what happens to defenders with each form of the term. */

const statements = {
  one: '# Togo: Declaración del portavoz sobre la detención de Ama Tettekpoe\n\nEl lunes, Ama Tettekpoe, periodista de radio, fue detenida en Lomé.\n\n@\n\nLa Unión Europea pide a las autoridades togolesas que la liberen.\n',
  country: '# Consejo Permanente de la OSCE n.º 1389 – Declaración de la UE sobre la situación de los derechos humanos en Azerbaiyán\n\nLa UE sigue con preocupación la situación de los derechos humanos en Azerbaiyán.\n\n@\n',
} as const;

const terms = ['defensores de los derechos humanos', 'personas defensoras de derechos humanos', 'defensoras y defensores de derechos humanos', 'periodistas y defensores ambientales'];

/** What happened to some, with the term in the place of `*`. */
const told = [
  'Numerosos * han sido detenidos.', 'Se detiene a *.', 'Se hostiga y se amenaza a *.', 'Se ha criminalizado a varios *.', 'La policía detiene a *.', 'Lamentamos que se haya detenido a *.', 'Lamentamos que * sigan encarcelados.', 'Nos preocupa el encarcelamiento de *.', 'Nos preocupan las desapariciones forzadas de *.',
  'Nos preocupa el procesamiento por terrorismo de *.', 'La UE condena el homicidio, en los últimos días, de *.', 'Las condenas impuestas a * son injustas.', 'Los juicios abiertos contra * son injustos.', 'Entre los detenidos hay *.', 'Entre las víctimas se encuentran varios *.', 'Muchos * han huido del país.', 'Muchos * siguen en prisión.',
  'Cientos de * se han exiliado.', 'Las detenciones que han sufrido los * son graves.', 'Las detenciones que sufren * no cesan.', 'Su muerte se suma a la de otros * asesinados este año.', 'La ola de detenciones que ha afectado a * es alarmante.',
];

/** What is said of defenders in general, or asked for them. */
const general = [
  'Los * desempeñan un papel esencial.', 'Pedimos que cesen las detenciones de *.', 'Pedimos el fin de las detenciones de *.', 'Instamos a las autoridades a poner fin a las detenciones de *.', 'Exigimos que cese la criminalización de *.', 'Pedimos que no se detenga a *.', 'La ley permite detener a *.', 'Cuando se persigue a los *, pierde toda la sociedad.',
  'Los * no deben ser perseguidos.', 'Las autoridades deben liberar a todos los *.', 'Condenamos toda violencia contra *.',
];

/** The cells that are read otherwise. */
function misread(sentences: readonly string[], verdict: string): string[] {
  return sentences.flatMap((sentence) => terms.flatMap((term) => Object.entries(statements).flatMap(([name, statement]) => {
    const words = sentence.replace('*', term);
    const status = check(`---\nlanguage: es\n---\n\n${statement.replace('@', words)}`).scorecard.benchmarks.find(({ id }) => id === 'hrd-term')?.status;
    return status === verdict ? [] : [`${name}: ${words} → ${status ?? 'unknown'}`];
  })));
}

describe('Whether those concerned are called defenders, in Spanish', () => {
  it('where it is told what happened to some', () => assert.deepEqual(misread(told, 'met'), []));
  it('not where defenders in general are spoken of', () => assert.deepEqual(misread(general, 'partial'), []));
});

describe('The term within a name in Spanish', () => {
  const bodies = ['la Red Togolesa de Defensores de Derechos Humanos', 'la Coalición de Defensores de los Derechos Humanos', 'el Mecanismo de Protección para Personas Defensoras de Derechos Humanos', 'la Defensora Adjunta', 'el Defensor Regional'];
  it('is said of nobody', () => assert.deepEqual(bodies.flatMap((body) => misread([`Lo dijo ${body} en Lomé.`], 'missing')).filter((cell, index, cells) => cells.indexOf(cell) === index), []));
});
