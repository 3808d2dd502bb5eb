import assert from 'node:assert/strict';
import { readStatement } from '../../../../src/statement/index.js';
import { bodyOf, given, imported, problemIn } from './found.js';
import { paragraphs } from './pages.js';

const title = 'Kazakhstan: Statement by the Spokesperson on the conviction of Dinara Seitkali';

describe('import of text and Markdown', () => {
  it('finds title and dateline of a plain text', async () => {
    const { described, file, unsure } = await imported(given('note.txt', `${title}\r\n\r\nBrussels, 12 March 2024\r\n\r\n${paragraphs.join('\r\n\r\n')}\r\n`));
    assert.deepEqual([described.title, described.date, described.country, described.level], [title, '2024-03-12', 'KZ', 'spokesperson']);
    assert.deepEqual(unsure, []);
    assert.ok(!file.includes('\r'));
    assert.match(file, /Brussels, 12 March 2024/);
  });

  it('takes leftovers of a page out of a text that was copied from one', async () => {
    const copied = `${title}\n12.03.2024\nEEAS Press Team\nShare\nFacebook\nX\n${paragraphs.join('\n')}\nPress contacts\nJoanna Ferrand\n[email protected]\n+32 2 200 00 00\nRelated\nVisit of the Special Representative\nRead more\n`;
    const { file, described } = await imported(given('copied.txt', copied));
    assert.equal(bodyOf(file).replace(title, '').trim(), paragraphs.join('\n\n'));
    // The day stood alone and went with the rest; nothing is lost of it.
    assert.equal(described.date, '2024-03-12');
  });

  it('takes the day from the file’s name', async () => {
    for (const name of ['2024-03-12 statement.txt', 'statement_12.03.2024.txt', '20240312-statement.txt']) {
      assert.equal((await imported(given(name, `${title}\n\n${paragraphs.join('\n\n')}`))).described.date, '2024-03-12', name);
    }
  });

  it('keeps front matter as it is written, and adds what is missing', async () => {
    const frontMatter = 'title: "A title of one’s own" # agreed\nreference: 24/117\nlevel: hrvp\n';
    const { file, described } = await imported(given('own.md', `---\n${frontMatter}---\n\n# ${title}\n\n${paragraphs.join('\n\n')}\n`), { date: '2024-03-12' });
    assert.ok(file.startsWith(`---\n${frontMatter}date: 2024-03-12\n`), file);
    assert.equal(described.level, 'hrvp');
    const { frontMatter: { values, problems } } = readStatement(file);
    assert.deepEqual(problems, []);
    assert.deepEqual(values, { title: 'A title of one’s own', level: 'hrvp', date: '2024-03-12', country: 'KZ', language: 'en', defenders: ['Dinara Seitkali'] });
  });

  it('refuses front matter that is no YAML, so that nothing of it is lost', async () => {
    for (const yaml of ['title: [unclosed', '- a list', 'a word', '&a [*a]']) assert.deepEqual(await problemIn(given('broken.md', `---\n${yaml}\n---\n\nText.`)), { problem: 'broken-front-matter' }, yaml);
  });

  it('reads what Windows wrote in Western Europe', async () => {
    const { described } = await imported(given('old.txt', Buffer.from(`Togo: Statement by the Spokesperson on Kévi Améganvi\n\n${paragraphs.join('\n\n')}`, 'latin1')));
    assert.equal(described.title, 'Togo: Statement by the Spokesperson on Kévi Améganvi');
  });

  it('is not sure of what nothing tells', async () => {
    const { described, unsure, fileName } = await imported(given('note.txt', 'Statement on a detention\n\nWe are concerned by the detention of a blogger. We ask that he be released at once, and that he be heard.'));
    assert.deepEqual(unsure, [{ key: 'date', candidates: [] }, { key: 'country', candidates: [] }, { key: 'level', candidates: [] }]);
    assert.equal(described.date, undefined);
    assert.equal(fileName, 'undated-detention.statement.md');
  });

  it('offers a country that the text names once, and does not write it', async () => {
    const { described, unsure } = await imported(given('note.txt', 'Statement on a detention\n\nWe are concerned by the detention of a blogger in Togo. We ask that he be released at once, and that he be heard.'));
    assert.equal(described.country, undefined);
    assert.deepEqual(unsure.find(({ key }) => key === 'country'), { key: 'country', candidates: ['TG'] });
  });

  it('takes what the user says', async () => {
    const { described, unsure } = await imported(given('note.txt', `${title}\n\n${paragraphs.join('\n\n')}`), { date: '2020-01-02', country: 'UZ', level: 'local', language: 'fr' });
    assert.deepEqual([described.date, described.country, described.level, described.language], ['2020-01-02', 'UZ', 'local', 'fr']);
    assert.deepEqual(unsure, []);
  });

  it('says what is no text', async () => {
    assert.deepEqual(await problemIn(given('empty.txt', '')), { problem: 'no-text' });
    assert.deepEqual(await problemIn(given('share.txt', 'Share\n\nFacebook\n\nRead more')), { problem: 'no-text' });
    assert.deepEqual(await problemIn(given('binary.txt', Uint8Array.from([72, 0, 1, 2, 3]))), { problem: 'binary', at: 1 });
    assert.equal((await problemIn(given('scan.pdf', '%PDF-1.7 …'))).problem, 'unknown-kind');
    assert.equal((await problemIn(given('program.exe', 'MZ'))).problem, 'unknown-kind');
  });
});
