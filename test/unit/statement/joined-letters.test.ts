import assert from 'node:assert/strict';
import { normalize } from '../../../src/statement/tokenizer.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

describe('Letters that a PDF has joined', () => {
  it('are compared as the letters that they are', () => {
    assert.equal(normalize('oﬃcial'), 'official');
    assert.equal(normalize('Conﬂict'), 'conflict');
  });

  it('hide no hedge and no ask', () => {
    const text = '# Statement by the Spokesperson on Belarus\n\nThere are unconﬁrmed reports that he was beaten. The EU calls on the oﬃcials to conﬁrm his release.\n';
    const { hedges, recommendations } = read(readStatement(text));
    assert.deepEqual(hedges.map(({ start, end }) => text.slice(start, end)), ['unconﬁrmed reports that']);
    assert.equal(recommendations[0]?.addressee, 'authorities');
  });
});
