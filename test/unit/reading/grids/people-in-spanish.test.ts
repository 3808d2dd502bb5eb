import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Names in Spanish texts: in lines of a list with where somebody is from, in a list that tells a place of each, behind a verb that opens its sentence, behind terms in prison, of officials and relatives. */

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

  it('behind the time in prison to which somebody was sentenced, and behind coming and going', () => {
    const frames = ['La UE lamenta la condena a cinco años de prisión de *.', 'La UE lamenta la condena a cadena perpetua de *.', 'La UE lamenta la prisión preventiva de *.', 'La UE lamenta el ingreso en prisión de *.', 'La UE celebra la salida de prisión de *.'];
    for (const frame of frames) for (const name of ['Rosa Paucar', 'Yuyu Tsakim Ampush']) assert.deepEqual(concerned(frame.replace('*', name)), [name], frame);
    for (const place of ['Los presos de la prisión de Mar Azul siguen en huelga.', 'Fueron llevados al centro de prisión preventiva de Mar Azul.']) assert.deepEqual(concerned(place), [], place);
  });

  it('the town of the body whose officer is named', () => {
    for (const office of ['El presidente del patronato de Tela', 'La presidenta de la asamblea de Tela', 'El tesorero del consejo indígena de Tela']) assert.deepEqual(concerned(`${office}, Rosa Paucar, sigue en prisión.`), ['Rosa Paucar'], office);
  });

  it('officials to whom something was done', () => {
    const deeds = ['fue destituida', 'fue apartada de su cargo', 'ha sido inhabilitada', 'sufrió un atentado', 'ha sido objeto de amenazas', 'enfrenta un proceso penal'];
    for (const office of ['La jueza', 'La fiscal', 'La alcaldesa', 'La diputada']) {
      for (const deed of deeds) assert.deepEqual(concerned(`${office} Rosa Paucar Ich ${deed}.`), ['Rosa Paucar Ich'], `${office} ${deed}`);
      for (const act of ['visitó Tela', 'dictó la sentencia', 'negó los hechos']) assert.deepEqual(concerned(`${office} Rosa Paucar Ich ${act}.`), [], `${office} ${act}`);
    }
  });

  it('relatives who tell it, and relatives to whom it was done too', () => {
    for (const kin of ['su hermano', 'su cuñado', 'su exesposo', 'su abogado', 'su yerno']) {
      assert.deepEqual(concerned(`Rosa Paucar sigue presa, según ${kin}, Elmer Caal.`), ['Rosa Paucar'], kin);
      assert.deepEqual(concerned(`Rosa Paucar fue golpeada junto a ${kin}, Elmer Caal.`), ['Rosa Paucar', 'Elmer Caal'], kin);
      assert.deepEqual(concerned(`Rosa Paucar sigue presa. También ${kin}, Elmer Caal, fue excarcelado el lunes.`), ['Rosa Paucar', 'Elmer Caal'], kin);
    }
  });
});
