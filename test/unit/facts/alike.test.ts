import assert from 'node:assert/strict';
import fc from 'fast-check';
import { NamesAlike, sameName } from '../../../src/facts/alike.js';
import { soundKeys } from '../../../src/facts/sound-keys.js';

/** Parts of names, among them other romanizations, slips and particles. */
const parts = ['Ales', 'Bialiatski', 'Byalyatski', 'Maxim', 'Maksim', 'Loujain', 'Lujain', 'al-Hathloul', 'Hathlul', 'Daniel', 'Daniela', 'Quiñones', 'Quinones', 'Quinnones', 'Shan', 'San', 'bin', 'Mohammed', 'Muhammad', 'Montoro', 'Montero'];
const name = fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 3 }).map((chosen) => chosen.join(' '));

describe('Names alike', () => {
  it('are one person’s in another romanization, with one slip, or without a middle name', () => {
    assert.equal(sameName('Ales Bialiatski', 'Ales Byalyatski'), 'near');
    assert.equal(sameName('Iria Montoro', 'Iria Montero'), 'near');
    assert.equal(sameName('Iria Ana Montoro', 'Iria Montoro'), 'same');
    assert.equal(sameName('Daniel Montoro', 'Daniela Montoro'), 'other');
    assert.equal(sameName('Montoro', 'Iria Montoro'), 'other');
  });

  it('have a key in common by which a library proposes them', () => {
    for (const [one, other] of [['Alexei Maximov', 'Aleksey Maksimov'], ['Ales Bialiatski', 'Ales Byalyatski'], ['Maxim', 'Maksim'], ['Xenia', 'Ksenia'], ['Yusuf Shakir', 'Jusuf Shakir'], ['Djamila', 'Jamila'], ['Ljubov', 'Lyubov']] as const) {
      assert.notEqual(sameName(one, other), 'other', one);
      assert.ok(soundKeys(one).some((key) => soundKeys(other).includes(key)), one);
    }
  });

  it('are found among others as if each were compared', () => {
    fc.assert(fc.property(fc.array(name, { maxLength: 12 }), name, (names, wanted) => {
      assert.equal(new NamesAlike(names).has(wanted), names.some((other) => sameName(wanted, other) !== 'other'));
    }), { numRuns: 2000 });
  });

  // Each compared with all would take longer than a test may.
  it('are found among thousands', () => {
    const letters = 'bdfgklmnprstvz';
    const vowels = 'aiou';
    const word = (number: number): string => [0, 1, 2].map((at) => `${letters[Math.floor(number / 56 ** at) % letters.length] ?? ''}${vowels[Math.floor(number / 14 / 56 ** at) % 4] ?? ''}`).join('');
    const all = Array.from({ length: 12_000 }, (_, at) => `${word(at * 31)} ${word(at * 47 + 5)}`);
    const known = new NamesAlike();
    const open = all.filter((each) => {
      if (known.has(each)) return false;
      known.add(each);
      return true;
    });
    assert.ok(open.length > 1000);
  });
});
