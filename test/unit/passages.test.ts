import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { inProject } from '../../tools/lib/places.mjs';

interface Marked {
  readonly text: string;
}

interface Passage {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly people: readonly string[];
  readonly others: readonly string[];
  readonly asks: readonly (Marked & { readonly scope: string; readonly strength: string })[];
  readonly hedges: readonly Marked[];
  readonly maybe: readonly (Marked & { readonly what: string })[];
}

function passagesOf(...file: string[]): Passage[] {
  return readFileSync(inProject('test', 'passages', ...file), 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Passage);
}

describe('Passages', () => {
  const all = ['en', 'fr', 'es'].flatMap((language) => [...passagesOf(`${language}.jsonl`), ...passagesOf('held-out', `${language}.jsonl`)]);

  it('have a name of their own each', () => {
    assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  });

  it('hold whom and what their readers marked', () => {
    const missing = all.flatMap(({ id, title, text, people, others, asks, hedges, maybe }) => {
      const written = `${title}\n\n${text}`;
      return [...people, ...others, ...[...asks, ...hedges, ...maybe].map((marked) => marked.text)].filter((words) => words === '' || !written.includes(words)).map((words) => `${id}: ${words}`);
    });
    assert.deepEqual(missing, []);
  });

  it('name nobody as concerned and not', () => {
    assert.deepEqual(all.flatMap(({ id, people, others }) => people.filter((name) => others.includes(name)).map((name) => `${id}: ${name}`)), []);
  });

  it('say of each ask whether it is on the case, and how strong it is', () => {
    const isOdd = ({ scope, strength }: Passage['asks'][number]): boolean => !['case', 'situation'].includes(scope) || !['clear', 'weak'].includes(strength);
    assert.deepEqual(all.filter(({ asks }) => asks.some(isOdd)).map(({ id }) => id), []);
  });
});
