import assert from 'node:assert/strict';
import { shortTitle } from '../../../src/editor/pure/short-title.js';

describe('A title in a narrow row', () => {
  const titles: readonly (readonly [string, string])[] = [
    ['Honduras: Statement by the Spokesperson on the arrest of Iria Montoro', 'Arrest of Iria Montoro'],
    ['Statement by the High Representative on behalf of the European Union on the sentencing of Iria Montoro', 'Sentencing of Iria Montoro'],
    ['Local EU statement following the killing of Iria Montoro', 'Killing of Iria Montoro'],
    ['Honduras : déclaration du porte-parole sur l’arrestation d’Iria Montoro', 'Arrestation d’Iria Montoro'],
    ['Honduras: declaración de la portavoz sobre la detención de Iria Montoro', 'Detención de Iria Montoro'],
    // What says nothing more, or has no formula, stays whole.
    ['Statement on Togo', 'Statement on Togo'],
    ['The EU deplores the arrest of Iria Montoro', 'The EU deplores the arrest of Iria Montoro'],
    ['The Statement of Iria Montoro', 'The Statement of Iria Montoro'],
    ['', ''],
  ];
  for (const [title, short] of titles) it(`${title} → ${short}`, () => assert.equal(shortTitle(title), short));

  it('takes no longer for a longer title', () => {
    const long = `Statement ${'on behalf of '.repeat(20_000)}`;
    assert.equal(shortTitle(long).length > 0, true);
  });
});
