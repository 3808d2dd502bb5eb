import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';

/* Spanish: who asks where the subject is left out, short words in quotation marks, what is not to be put off; and who is concerned beside relatives and offices. */

const asksOf = (text: string): string[] => check(text).reading.recommendations.map(({ start, end }) => text.slice(start, end));
const rolesOf = (text: string): string => check(text).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
const below = (title: string, paragraph: string): string => `${title}\n\n${paragraph}\n`;

const asked: readonly (readonly [string, string, readonly string[]])[] = [
  // A body that issues statements, which the next sentence leaves out.
  ['La CIDH condena el asesinato', 'La CIDH condenó el asesinato. También instó al Gobierno a derogar la ley.', ['instó al Gobierno a derogar la ley']],
  ['Relator visita Honduras', 'El relator visitó el país. Pidió al Gobierno derogar la ley.', ['Pidió al Gobierno derogar la ley']],
  ['La UE visita Honduras', 'La alta representante visitó el país. Se reunió con el presidente y le pidió liberar a los activistas.', ['pidió liberar a los activistas']],
  ['Relator visita Honduras', 'El relator visitó el país. Se reunió con el ministro, Julio Prado, a quien pidió liberar a los activistas.', ['pidió liberar a los activistas']],
  ['La UE visita Honduras', 'La alta representante se reunió con el presidente, Julio Prado, al que pidió que libere a los activistas.', ['pidió que libere a los activistas']],
  // Of others.
  ['La UE condena el asesinato', 'La UE condenó el asesinato. La CIDH dictó medidas. Además, instó al Gobierno a derogar la ley.', []],
  ['Declaración de la UE', 'La UE condena el asesinato. La CIDH condenó el crimen en mayo. También pidió al Gobierno que derogue la ley.', []],
  ['La UE visita Honduras', 'El presidente visitó Bruselas. Se reunió con la alta representante y le pidió levantar las sanciones.', []],
  ['La UE visita Honduras', 'La UE saluda a quienes piden justicia.', []],
  // Three words are a sentence.
  ['La UE y el caso de un líder', 'La UE condena la detención de Martín Caal. “Pedimos su libertad”, dijo la portavoz.', ['Pedimos su libertad']],
  ['La UE y el caso de un líder', 'La UE condena la detención de Martín Caal. “Pedimos su libertad”, dijo su madre.', []],
  ['Amnistía declara preso de conciencia a un líder', 'Martín Caal es un preso de conciencia. “Exigimos la libertad de Martín Caal”, dijo Ana Prado, directora para las Américas.', ['Exigimos la libertad de Martín Caal']],
  ['UE a Caracas', '“Ya es hora de liberar a los presos políticos”, afirmó la jefa de la diplomacia.', ['es hora de liberar a los presos políticos']],
  ['Misiones internacionales repudian la masacre', 'El jefe de la Misión, Esteban Prado, pidió a las autoridades que garanticen la seguridad de las comunidades.', ['pidió a las autoridades que garanticen la seguridad de las comunidades']],
  // Not to be put off.
  ['La UE lamenta la detención de Rosa Quispe', 'No cabe demorar más su liberación.', ['No cabe demorar más su liberación']],
  ['La UE lamenta la detención de Rosa Quispe', 'No puede demorarse más su puesta en libertad.', ['No puede demorarse más su puesta en libertad']],
  ['La UE lamenta la detención de Rosa Quispe', 'La investigación no admite más demora.', ['La investigación no admite más demora']],
  ['La UE lamenta la detención de Rosa Quispe', 'El viaje no puede demorarse más.', []],
];

const people: readonly (readonly [string, string])[] = [
  ['La defensora Teodora Benítez, su hijo de 6 años, su hermana y el conductor fueron interceptados. Teodora Benítez informó que la amenazaron.', 'Teodora Benítez defender'],
  ['El abogado Julio Benítez, su esposa y sus dos hijos tuvieron que abandonar el país.', 'Julio Benítez defender'],
  ['Ana Ruiz fue detenida el lunes. Rosa Benítez, su hermana y abogada, no la ha visto.', 'Ana Ruiz defender, Rosa Benítez other'],
  ['La UE se solidariza con el diputado Gilberto Solano.', 'Gilberto Solano defender'],
  ['Quieren apartar a la jueza Miriam Ixcot.', 'Miriam Ixcot defender'],
  ['Los ministros Hernán Trías y Carlo Fidelio firmaron la carta.', 'Hernán Trías official, Carlo Fidelio official'],
  ['El relator se reunió con el mandatario, Julio Orellana Henríquez.', 'Julio Orellana Henríquez official'],
  ['Kevin Ramos, Pastor Mejía y Abner Soto fueron declarados culpables.', 'Kevin Ramos defender, Pastor Mejía defender, Abner Soto defender'],
  ['El pastor Elmer Ruiz fue asesinado.', 'Elmer Ruiz defender'],
  ['La UE insta al Gobierno a liberar a los defensores de Agua Fría.', ''],
  ['Los defensores del agua Ana Prado y Luis Mejía fueron detenidos.', 'Ana Prado defender, Luis Mejía defender'],
];

describe('Spanish: what is left out, and who is named beside', () => {
  for (const [title, paragraph, expected] of asked) it(`asks: ${paragraph}`, () => assert.deepEqual(asksOf(below(title, paragraph)), expected));
  for (const [paragraph, expected] of people) it(`names: ${paragraph}`, () => assert.equal(rolesOf(below('Preocupación en Paraguay', paragraph)), expected));

  it('tells a family that is listed from a relative, in English and French', () => {
    assert.equal(rolesOf(below('Paraguay: threats', 'Lawyer Julio Benítez, his wife and two children were stopped by a truck.')), 'Julio Benítez defender');
    assert.equal(rolesOf(below('Paraguay : menaces', 'Julio Benítez, son épouse et leurs deux enfants ont dû fuir le pays.')), 'Julio Benítez defender');
    assert.equal(rolesOf(below('Paraguay: threats', 'Ana Ruiz was arrested on Monday. Rosa Benítez, her sister and lawyer, has not seen her.')), 'Ana Ruiz defender, Rosa Benítez other');
  });
});
