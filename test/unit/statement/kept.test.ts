import assert from 'node:assert/strict';
import { Kept } from '../../../src/statement/kept.js';

describe('What is kept of an object', () => {
  it('is found with the object, and with no other', () => {
    const lengths = new Kept<object, number>();
    const names = new Kept<object, string>();
    const [one, other] = [{}, {}];
    assert.equal(lengths.get(one), undefined);
    lengths.set(one, 3);
    names.set(one, 'Ana');
    assert.deepEqual([lengths.get(one), names.get(one), lengths.get(other), names.get(other)], [3, 'Ana', undefined, undefined]);
    lengths.set(one, 4);
    assert.deepEqual([lengths.get(one), names.get(one)], [4, 'Ana']);
  });

  it('shows in no comparison, copy or JSON of it', () => {
    const names = new Kept<object, string>();
    const person = { country: 'HN' };
    names.set(person, 'Ana');
    assert.deepEqual(person, { country: 'HN' });
    assert.equal(JSON.stringify(person), '{"country":"HN"}');
    assert.equal(names.get({ ...person }), undefined);
  });

  it('is kept of instances of classes too', () => {
    const texts = new Kept<Date, string>();
    const day = new Date(0);
    texts.set(day, 'first');
    assert.equal(texts.get(day), 'first');
  });
});
