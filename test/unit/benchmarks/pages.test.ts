import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pagesFolder } from '../../../src/benchmarks/registry.js';
import { allPages } from '../../../tools/docs/pages.js';

describe('Pages of the rules', () => {
  const pages = allPages();

  it('are all there, and no others', () => {
    assert.deepEqual(readdirSync(pagesFolder).sort(), [...pages.keys()].sort());
  });

  for (const [file, page] of pages) {
    it(`${file} says what its source says (else: npm run docs)`, () => assert.equal(readFileSync(join(pagesFolder, file), 'utf8'), page));
  }
});
