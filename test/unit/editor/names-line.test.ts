import assert from 'node:assert/strict';
import { namesIn } from '../../../src/editor/pure/names-line.js';

describe('namesIn', () => {
  it('reads names with commas or semicolons between them, each once, without blanks around', () => {
    assert.deepEqual(namesIn('Ana Paredes,  Idir   Ouzzin ; Ana Paredes').names, ['Ana Paredes', 'Idir Ouzzin']);
    assert.deepEqual(namesIn(' ').names, []);
    assert.deepEqual(namesIn('Ana Paredes, ').names, ['Ana Paredes']);
  });

  it('tells the name that is being typed from those that are whole', () => {
    assert.deepEqual(namesIn('Ana Paredes, Idi'), { names: ['Ana Paredes', 'Idi'], before: ['Ana Paredes'], last: 'Idi' });
    assert.deepEqual(namesIn('Idi'), { names: ['Idi'], before: [], last: 'Idi' });
    assert.equal(namesIn('Ana Paredes, ').last, '');
  });
});
