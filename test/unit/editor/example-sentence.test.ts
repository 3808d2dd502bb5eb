import assert from 'node:assert/strict';
import { benchmarks } from '../../../src/benchmarks/registry.js';
import { exampleSentence } from '../../../src/editor/pure/example-sentence.js';

describe('exampleSentence', () => {
  it('has one sentence, on one line, for every benchmark', () => {
    for (const { id } of benchmarks) assert.match(exampleSentence(id, 'en') ?? '', /^\p{Lu}[^\n]{20,300}$/u, id);
  });

  it('shows how it is done', () => {
    assert.match(exampleSentence('case-recommendation', 'en') ?? '', /calls? on .* to/u);
    assert.match(exampleSentence('hrd-term', 'en') ?? '', /human rights defender/u);
  });

  it('shows none in another language than the draft’s', () => {
    assert.equal(exampleSentence('hrd-term', 'fr'), undefined);
  });

  it('has none for a check of the file', () => {
    assert.equal(exampleSentence('front-matter', 'en'), undefined);
  });
});
