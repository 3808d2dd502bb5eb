import assert from 'node:assert/strict';
import { typedSentence } from '../../../src/editor/pure/typed-sentence.js';
import { readStatement } from '../../../src/statement/index.js';

/** The words of the sentence being typed; `|` is the cursor, where the last edit was made unless `edited` says else. */
function typed(marked: string, edited?: string): string | undefined {
  const caret = marked.indexOf('|');
  const text = marked.replace('|', '');
  const at = edited === undefined ? caret : text.indexOf(edited);
  assert.notEqual(at, -1);
  const span = typedSentence(readStatement(text), caret, [{ start: at, end: at }]);
  return span && text.slice(span.start, span.end);
}

describe('typedSentence', () => {
  const title = '# Ruritania: Statement by the Spokesperson\n\n';

  it('is the sentence around the cursor', () => {
    assert.equal(typed(`${title}One is over. The Union calls on| the court. A third one.`), 'The Union calls on the court.');
  });

  it('is the unfinished sentence in front of the cursor', () => {
    assert.equal(typed(`${title}One is over. The Union hop|`), 'The Union hop');
  });

  it('reaches over the space just typed, which Markdown does not count', () => {
    assert.equal(typed(`${title}One is over. The Union hopes  |`), 'The Union hopes  ');
    assert.equal(typed(`${title}One is over. The Union hopes |\n\nMore text.`), 'The Union hopes ');
  });

  it('is none behind a full stop', () => {
    assert.equal(typed(`${title}The Union hopes for the best.|`), undefined);
    assert.equal(typed(`${title}The Union “hopes for the best.” |`), undefined);
  });

  it('is the next sentence as soon as it begins', () => {
    assert.equal(typed(`${title}The first is over. T|`), 'T');
  });

  it('is none when the last edit was elsewhere', () => {
    assert.equal(typed(`${title}One is over. The Union calls| on the court.`, 'One'), undefined);
  });

  it('is none on an empty line', () => {
    assert.equal(typed(`${title}One is not over\n\n|`), undefined);
    assert.equal(typed('|'), undefined);
  });

  it('is the title while the title is typed', () => {
    assert.equal(typed('# Ruritania: Statement by|\n\nText.'), 'Ruritania: Statement by');
  });

  it('is the line in the front matter', () => {
    assert.equal(typed('---\nlevel: spokes|\ncountry: HN\n---\n\nText.'), 'level: spokes');
    assert.equal(typed('|---\nlevel: local\n---\n\nText.'), '---');
  });

  it('is found in text with CRLF and a byte-order mark dropped before', () => {
    assert.equal(typed('# Title\r\n\r\nOne is over.\r\nThe Union hop|\r\n\r\nMore.'), 'The Union hop');
  });
});
