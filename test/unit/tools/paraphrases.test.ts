import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';
import { changesOf } from '../../../tools/paraphrases/changes.js';
import { type Paraphrase, placesOf, type Variant, variantsOf } from '../../../tools/paraphrases/paraphrases.js';

const text = '# Togo: Statement on the detention of Kossi Adjavon\n\nThe EU calls on the authorities to release Kossi Adjavon, and hopes that the law will be changed.\n';
const reading = (of: string): Reading => read(readStatement(of));

/** What changes where one thing is put for another in the text above. */
function changed(from: string, to: string): string[] {
  const [variant] = variantsOf(text, { words: from, as: [to] }, 1);
  assert.ok(variant, `“${from}” does not stand in the text`);
  return changesOf(reading(text), reading(variant.text), [variant]).map(({ what }) => what);
}

describe('paraphrases', () => {
  it('are put where the words stand whole, between what must stand beside them', () => {
    const places = (paraphrase: Omit<Paraphrase, 'as'>, of: string): number[] => placesOf(of, { ...paraphrase, as: ['x'] }, 9);
    assert.deepEqual(places({ words: 'release' }, 'release released release'), [0, 17]);
    assert.deepEqual(places({ words: 'release', before: ['to '], after: [' him', ' her'] }, 'to release them, to release her'), [20]);
    assert.deepEqual(places({ words: 'Mr ' }, 'Mr Adjavon, Mr. Adjavon'), [0]);
  });

  it('are put one at a time, and no more often than is asked for', () => {
    const variants = variantsOf('a b a b a', { words: 'a', as: ['c', 'dd'] }, 2);
    assert.deepEqual(variants.map((variant: Variant) => variant.text), ['c b a b a', 'dd b a b a', 'a b c b a', 'a b dd b a']);
    assert.deepEqual(variants.map(({ start, end }) => [start, end]), [[0, 1], [0, 1], [4, 5], [4, 5]]);
  });

  it('change nothing where what is asked, softened and told stays the same', () => {
    assert.deepEqual(changed('calls on', 'once again urges'), []);
    assert.deepEqual(changed('Statement', 'Statement by the Spokesperson'), []);
  });

  it('show an ask that is lost, one that is found, another scope and kind, a hedge, and other people', () => {
    assert.deepEqual(changed('calls on', 'has met'), ['ask lost']);
    assert.deepEqual(changed('will be changed', 'will be changed. Togo must act'), ['ask found']);
    assert.deepEqual(changed('release Kossi Adjavon', 'respect human rights'), ['scope', 'kind']);
    assert.deepEqual(changed('hopes', 'demands'), ['hedge lost']);
    assert.deepEqual(changed('The EU', 'While fully respecting the independence of the courts, the EU'), ['hedge found']);
    assert.deepEqual(changed('release Kossi Adjavon', 'release Kossi Adjavon and the journalist Ama Dede'), ['people']);
  });
});
