import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Names in Spanish texts: in lines of a list with where somebody is from, in a list that tells a place of each, behind a verb that opens its sentence. */

/** The names of those concerned in a text below a title. */
function concerned(text: string): string[] {
  return readingOf(`---\nlanguage: es\n---\n\n# Honduras: Comunicado local de la Delegación de la Unión Europea\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
}

describe('People in Spanish, in a grid', () => {
  const openers = ['La UE pide la libertad de los siguientes defensores:', 'Los siguientes defensores siguen presos:', 'En lo que va de año han sido asesinadas las siguientes personas:', 'Las víctimas son:'];
  const tails = ['', ', de Tocoa', ', de la comunidad de Guapinol', ', lideresa de la comunidad de Guapinol', ' (COPINH)', ', 34 años'];
  for (const opener of openers) {
    it(`lines below “${opener}”`, () => {
      const names = ['Rosa Paucar Quispe', 'Melvin Cruz', 'Tomasa Yarhui Cuti'];
      for (const tail of tails) assert.deepEqual(concerned(`${opener}\n\n${names.map((name) => `- ${name}${tail}`).join('\n')}`), names, tail);
    });
  }

  it('a list that tells a place of each', () => {
    for (const text of ['Fueron asesinados Rosa Paucar en Trujillo y Domingo Tzep en Tela.', 'La UE condena los asesinatos de Rosa Paucar en Trujillo y de Domingo Tzep en Tela.']) assert.deepEqual(concerned(text), ['Rosa Paucar', 'Domingo Tzep'], text);
    assert.deepEqual(concerned('La policía allanó casas en Trujillo y Puerto Cortés.'), []);
  });

  it('a verb that opens the sentence', () => {
    const frames = ['Mataron a * en Tela.', 'Detuvieron a * en Tela.', 'Amenazaron a * en Tela.', 'Condenaron a * en Tela.', 'Allanaron la casa de * en Tela.', 'Falleció *, lideresa de la comunidad.', 'Murió *, lideresa de la comunidad.'];
    for (const frame of frames) assert.deepEqual(concerned(frame.replace('*', 'Rosa Paucar')), ['Rosa Paucar'], frame);
    assert.deepEqual(concerned('Sharon Lobo fue detenida en Tela.'), ['Sharon Lobo']);
  });
});
