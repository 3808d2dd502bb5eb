import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

describe('A hedge below a paragraph that grows', () => {
  it('ends where the words stand that soften the same thing once more', () => {
    const draft = (first: string): string => `# Statement on the arrest of Afi Dosseh\n\n${first}\n\nThe EU notes with concern that Afi Dosseh was reportedly beaten.\n`;
    for (const first of ['Afi Dosseh was arrested.', 'Afi Dosseh, a lawyer, was arrested on Monday.', 'Afi Dosseh was arrested.']) {
      const text = draft(first);
      const [hedge] = read(readStatement(text, {})).hedges;
      assert.equal(text.slice(hedge?.start, hedge?.softensTo), 'notes with concern that Afi Dosseh was reportedly');
    }
  });
});
