import assert from 'node:assert/strict';
import { inProject } from '../../tools/lib/places.mjs';
import { type MarkedAsk, readPassages } from '../../tools/passages/passages.js';

describe('Passages', () => {
  const all = [inProject('test/passages'), inProject('test/passages/held-out')].flatMap((folder) => readPassages(folder));

  it('have a name of their own each', () => {
    assert.ok(all.length > 4000);
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('hold whom and what their readers marked', () => {
    const missing = all.flatMap(({ id, text, people, others, asks, hedges, maybe }) => {
      return [...people, ...others, ...[...asks, ...hedges, ...maybe].map((marked) => marked.text)].filter((words) => words === '' || !text.includes(words)).map((words) => `${id}: ${words}`);
    });
    assert.deepEqual(missing, []);
  });

  it('name nobody as concerned and not', () => {
    assert.deepEqual(all.flatMap(({ id, people, others }) => people.filter((name) => others.includes(name)).map((name) => `${id}: ${name}`)), []);
  });

  it('say of each ask whether it is on the case, and how strong it is', () => {
    const isOdd = ({ scope, strength }: MarkedAsk): boolean => !['case', 'situation'].includes(scope) || !['clear', 'weak'].includes(strength);
    assert.deepEqual(all.filter(({ asks }) => asks.some(isOdd)).map(({ id }) => id), []);
  });
});
