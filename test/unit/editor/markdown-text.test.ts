import assert from 'node:assert/strict';
import { asText } from '../../../src/editor/pure/markdown-text.js';

describe('asText', () => {
  it('escapes what Markdown would read as its own, and nothing else', () => {
    assert.equal(asText('[NAME] *is* <b>, “free”'), String.raw`\[NAME\] \*is\* \<b\>, “free”`);
    assert.equal(asText('Ana-Lucía & co.'), String.raw`Ana\-Lucía \& co\.`);
  });
});
