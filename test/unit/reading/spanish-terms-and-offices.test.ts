import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Of whom the term is told in Spanish, and who holds an office whose name goes on. */

function read(text: string) {
  return readingOf(`---\nlanguage: es\n---\n${text}\n`).reading;
}

describe('The Spanish term, told of some to whom it happened', () => {
  const cases: readonly (readonly [string, boolean])[] = [
    ['Se ha detenido en Nairobi a miembros de organizaciones juveniles y a defensores de los derechos humanos.', true],
    ['La policía arrestó ayer a periodistas, abogados y defensores de los derechos humanos.', true],
    ['Han sido encarcelados defensores de los derechos humanos y periodistas.', true],
    ['Los defensores de los derechos humanos son cada vez más a menudo amenazados.', true],
    ['Han sido invitados defensores de los derechos humanos de toda la región.', false],
    ['Se debe proteger a los periodistas y a los defensores de los derechos humanos.', false],
    ['Celebramos el Día Internacional de las Defensoras de los Derechos Humanos.', false],
  ];
  for (const [sentence, isTold] of cases) it(sentence, () => assert.deepEqual(read(`# Kenia\n\n${sentence}`).terms.hrd.map(({ ofPerson }) => ofPerson), [isTold]));

  it('is no day’s name in a title', () => {
    assert.deepEqual(read('# Declaración con motivo del Día Internacional de las Defensoras de los Derechos Humanos\n\nLa UE las apoya.').terms.hrd.map(({ ofPerson }) => ofPerson), [false]);
  });
});

describe('Spanish offices whose names go on', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['La relatora especial de la ONU sobre la libertad de expresión, Noor Haddad, condenó el arresto.', 'Noor Haddad official'],
    ['Compartimos la inquietud de la representante de la OSCE para la Libertad de los Medios de Comunicación, Ingrid Solheim.', 'Ingrid Solheim official'],
    ['El ministro de Exteriores británico, Paul Ashcroft, condenó el arresto.', 'Paul Ashcroft official'],
    ['La representante legal de la comunidad de Tela, Ana Martínez, fue detenida.', 'Ana Martínez defender'],
    ['Luz Grefa fue detenida por el Gobierno que preside Aliaksandr Lapo.', 'Luz Grefa defender, Aliaksandr Lapo official'],
    ['Tras la detención de Luz Grefa, llamó al régimen de Daniel Prado a liberarla.', 'Luz Grefa defender, Daniel Prado official'],
    ['Luz Grefa fue asesinada en Capitán Bado.', 'Luz Grefa defender'],
    ['El presidente comunal, Rustam Nazarov, fue detenido.', 'Rustam Nazarov defender'],
    ['Luz Grefa, defensora del río Curaray, fue amenazada.', 'Luz Grefa defender'],
    ['La Mesa Centroamericana por la Defensa condena la muerte de Luz Grefa.', 'Luz Grefa defender'],
  ];
  for (const [sentence, people] of cases) it(sentence, () => assert.equal(read(`# Nota\n\n${sentence}`).people.map(({ name, role }) => `${name} ${role}`).join(', '), people));
});
