import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Bodies of the UN and the Inter-American system that issue statements themselves, and what is said of things in words that ask elsewhere. */

const spanish = '---\nlanguage: es\n---\n';
const before = '# Guatemala: sobre el asesinato de Elvira Tzunux\n\nLa lideresa Elvira Tzunux fue asesinada el 3 de mayo.\n\n';

describe('Who speaks in a Spanish statement that is not the EU’s', () => {
  const rows = [
    ['case investigate', 'La CIDH urge al Estado a investigar el crimen.'],
    ['case investigate', 'La Comisión Interamericana de Derechos Humanos (CIDH) condena este asesinato y llama al Estado a esclarecerlo.'],
    ['case protect', 'La Oficina en Guatemala del Alto Comisionado de las Naciones Unidas insta a las autoridades a proteger a su familia.'],
    ['note-taking', 'La CIDH toma nota de la captura de dos sospechosos.'],
    ['case protect', '“Condeno este crimen, que ensombrece a todo un pueblo, y hago un llamado a las autoridades para que protejan a su familia y a sus compañeras”, dijo la representante.'],
    ['case investigate', 'Pido al Gobierno que investigue este asesinato.'],
    ['', 'El informe de la CIDH recomienda al Estado revisar la ley.'],
    ['', 'La UE recuerda su diálogo con la CIDH. La CIDH pide al Estado que la proteja.'],
    ['case investigate', 'La ONIL rechaza la acusación por parte de la fiscalía y exige una investigación del crimen.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('What asks in Spanish, and what only tells', () => {
  const rows = [
    ['situation protect, case release', 'La UE hace un llamado a Guatemala para cesar la persecución y liberar a los detenidos.'],
    ['case investigate', 'Pedimos al Estado identificar a los autores intelectuales del asesinato.'],
    ['', 'Un poder judicial fuerte e independiente es esencial para que el país respete los derechos humanos.'],
    ['', 'Nos alarman las detenciones que no deberían tener lugar.'],
    ['', 'El presidente mostró apertura al solicitar el apoyo de la Oficina.'],
    ['', 'La repetición de los ataques subraya la necesidad de proteger a las defensoras.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Who is asked in Spanish', () => {
  it('is no UN body that a line of place and date names before “Confío”', () => {
    const { reading } = readingOf(`${spanish}# Declaración de la portavoz de la UE sobre Elvira Tzunux\n\nTema 2: diálogo con la Alta Comisionada de las Naciones Unidas, 14 de septiembre de 2021 Confío en que la fiscalía retire los cargos contra Elvira Tzunux.\n`);
    assert.deepEqual(reading.hedges.map(({ kind }) => kind), ['hope']);
  });

  it('is told by an infinitive without more', () => {
    const { reading } = readingOf(`${spanish}# Sobre Elvira Tzunux\n\nPedimos al Estado investigar el asesinato de Elvira Tzunux.\n`);
    assert.equal(reading.recommendations[0]?.addressee, 'state');
  });
});
