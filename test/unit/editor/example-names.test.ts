import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { exampleNames } from '../../../src/editor/pure/example-names.js';

describe('exampleNames', () => {
  it('names every draft in examples/', () => {
    const names = readdirSync('examples').filter((file) => file.endsWith('.statement.md')).map((file) => file.replace('.statement.md', ''));
    assert.deepEqual([...exampleNames].sort(), names.sort());
  });
});
