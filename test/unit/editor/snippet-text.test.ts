import assert from 'node:assert/strict';
import { snippetText } from '../../../src/editor/pure/snippet-text.js';

describe('snippetText', () => {
  it('makes each placeholder a tab stop, the same one twice a single stop', () => {
    assert.equal(
      snippetText('The EU calls on [COUNTRY] to release [NAME]. [NAME] is held for [REASON GIVEN].'),
      'The EU calls on ${1:[COUNTRY]} to release ${2:[NAME]}. ${2:[NAME]} is held for ${3:[REASON GIVEN]}.',
    );
  });

  it('leaves links, references and footnotes alone', () => {
    const text = '[EU](https://europa.eu) [UN][1]\n[ICCPR]: x [^1] [a] [x]';
    assert.equal(snippetText(text), text);
  });

  it('escapes what a snippet would read as its own', () => {
    assert.equal(snippetText('Costs $5 {x} \\ [SUM]'), 'Costs \\$5 {x\\} \\\\ ${1:[SUM]}');
  });

  it('knows capitals with accents and apostrophes', () => {
    assert.equal(snippetText('[PAYS D’ÉTÉ]'), '${1:[PAYS D’ÉTÉ]}');
  });
});
