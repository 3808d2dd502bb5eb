import assert from 'node:assert/strict';
import { nextText, Recent } from '../../../src/statement/recent.js';

/** A `Recent` and what it has made so far. */
function counted(most = 10): { readonly of: (text: string) => string; readonly made: string[] } {
  const recent = new Recent<string>(most);
  const made: string[] = [];
  return {
    made,
    of: (text) => recent.of(text, (fresh) => {
      made.push(fresh);
      return fresh.toUpperCase();
    }),
  };
}

describe('Recent', () => {
  it('makes a thing once for one text, and once for the next', () => {
    const { of, made } = counted();
    nextText();
    assert.equal(of('a'), 'A');
    assert.equal(of('a'), 'A');
    nextText();
    assert.equal(of('a'), 'A');
    assert.deepEqual(made, ['a']);
  });

  it('lets go what only one text asked for, when others have been read since', () => {
    const { of, made } = counted();
    nextText();
    of('typed');
    for (let key = 0; key < 6; key++) {
      nextText();
      of(`typed ${key}`);
    }
    of('typed');
    assert.equal(made.filter((text) => text === 'typed').length, 2);
  });

  it('keeps what two texts asked for, however many others are read', () => {
    const { of, made } = counted();
    for (let key = 0; key < 50; key++) {
      nextText();
      of(`typed ${key}`);
      if (key < 2 || key === 49) of('stays');
    }
    assert.equal(made.filter((text) => text === 'stays').length, 1);
  });

  it('lets go the eldest where more than so many are kept', () => {
    const { of, made } = counted(4);
    for (const text of ['a', 'b', 'c', 'd', 'e']) {
      for (let times = 0; times < 2; times++) {
        nextText();
        of(text);
      }
    }
    of('e');
    of('d');
    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'e']);
    of('a');
    assert.deepEqual(made, ['a', 'b', 'c', 'd', 'e', 'a']);
  });
});
