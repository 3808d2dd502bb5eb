import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* Names of places that stand where a name of somebody may: behind "of" and a court, the police, an office, an inhabitant. */

const places = ['Koh Kong', 'Sololá', 'Manokwari', 'Mae Sot', 'Dak Lak', 'Puerto Lindo'];

/** Asserts that in each frame, with each place for `*`, nobody but Jonas Tembo is read. */
function namesNoPlace(language: string, frames: readonly string[]): void {
  const wrong = frames.flatMap((frame) => places.map((place) => frame.replace('*', place))).filter((text) => {
    const { people } = read(readStatement(`---\nlanguage: ${language}\n---\n${text} Jonas Tembo ${({ en: 'was detained on Monday', fr: 'a été arrêté lundi', es: 'fue detenido el lunes' })[language] ?? ''}.\n`));
    return people.map(({ name }) => name).join() !== 'Jonas Tembo';
  });
  assert.deepEqual(wrong, []);
}

describe('Names of places, in a grid', () => {
  it('are nobody in French', () => namesNoPlace('fr', [
    'L’Union européenne est préoccupée par ce qui concerne le tribunal provincial de *.', 'L’Union européenne a rencontré la maire autochtone de *.', 'L’Union européenne condamne l’arrestation d’un habitant de *.', 'L’Union européenne condamne l’arrestation d’un paysan originaire de *.',
    'L’Union européenne est préoccupée par ce qui s’est passé près de *.', 'L’Union européenne est préoccupée par ce que fait la police de *.', 'L’Union européenne est préoccupée par ce qui concerne le lac *.', 'L’Union européenne condamne l’arrestation d’une avocate établie à *.',
  ]));
  it('are nobody in Spanish', () => namesNoPlace('es', [
    'La Unión Europea se reunió con la alcaldesa indígena de *.', 'La Unión Europea condena la detención de un campesino de *.', 'La Unión Europea está preocupada por lo sucedido cerca de *.', 'La Unión Europea está preocupada por la actuación de la policía de *.', 'La Unión Europea está preocupada por lo que concierne a la presa de *.',
  ]));
});
