import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../src/statement/placeholders.js';

describe('Placeholders', () => {
  it('are found with their places, the same one each time', () => {
    const text = 'On {{date}} [NAME OF THE COURT] tried [NAME]; [NAME] appeals à [LIEU DE DÉTENTION] ([CE QU’ILS ONT VU]).';
    const found = placeholdersIn(text);
    assert.deepEqual(found.map(({ text: words }) => words), ['{{date}}', '[NAME OF THE COURT]', '[NAME]', '[NAME]', '[LIEU DE DÉTENTION]', '[CE QU’ILS ONT VU]']);
    for (const { text: words, start, end } of found) assert.equal(text.slice(start, end), words);
  });

  it('may stand before a colon', () => {
    assert.deepEqual(placeholdersIn('# [COUNTRY]: Statement\n\n- [NAME]: free').map(({ text: words }) => words), ['[COUNTRY]', '[NAME]']);
  });

  it('are no links, references, notes or single letters', () => {
    assert.deepEqual(placeholdersIn('[EU](https://europa.eu) [UN][1] [X] [a note] [sic]\n[ICCPR]: https://example.org\n- [ ] open\n{ {x} }'), []);
  });
});
