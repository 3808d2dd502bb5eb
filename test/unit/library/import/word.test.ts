import assert from 'node:assert/strict';
import { bodyOf, given, imported, problemIn } from './found.js';
import { paragraphs } from './pages.js';
import { oleFile, withParts, wordFile, wordTitle } from './word-files.js';

describe('import of a Word document', () => {
  let whole: Uint8Array;
  before(async () => { whole = await wordFile(); });

  it('takes title, day and text, without the contacts behind it', async () => {
    for (const file of [whole, await wordFile({ heading: false })]) {
      const { file: text, described, unsure } = await imported(given('statement.docx', file));
      assert.deepEqual([described.title, described.date, described.country, described.level], [wordTitle, '2024-03-12', 'KZ', 'spokesperson']);
      assert.deepEqual(unsure, []);
      assert.equal(bodyOf(text).replace(/\*/g, '').replace(/- +/g, '- '), [...paragraphs, '- let her see her doctor;'].join('\n\n'));
    }
  });

  it('is known by its bytes, whatever it is called', async () => {
    assert.equal((await imported(given('statement.txt', whole))).described.title, wordTitle);
  });

  it('refuses a document that is cut off, wherever', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999]) assert.deepEqual(await problemIn(given('cut.docx', whole.slice(0, whole.length * share))), { problem: 'word-damaged' }, String(share));
  });

  it('refuses a document that is spoilt in the middle', async () => {
    const spoilt = whole.slice();
    spoilt.fill(0x55, spoilt.length * 0.3, spoilt.length * 0.6);
    assert.match((await problemIn(given('spoilt.docx', spoilt))).problem, /^word-/);
    assert.deepEqual(await problemIn(given('broken.docx', withParts(whole, { 'word/document.xml': '<w:document><w:body>' }))), { problem: 'word-damaged' });
  });

  it('refuses what unpacks to too much, before it is unpacked', async () => {
    const bomb = withParts(whole, { 'word/document.xml': `<?xml version="1.0"?><w:document>${' '.repeat(40_000_000)}</w:document>` });
    assert.ok(bomb.length < 1_000_000);
    assert.deepEqual(await problemIn(given('bomb.docx', bomb)), { problem: 'word-too-large', limit: 20_000_000 });
  });

  it('refuses a bomb that lies about its size', async () => {
    const bomb = Buffer.from(withParts(whole, { 'word/document.xml': `<?xml version="1.0"?><w:document>${' '.repeat(30_000_000)}</w:document>` }));
    // The size is told before each part and in the list at the end; both say "ten bytes".
    const size = Buffer.alloc(4);
    size.writeUInt32LE(30_000_000 + '<?xml version="1.0"?><w:document></w:document>'.length);
    for (let at = bomb.indexOf(size); at !== -1; at = bomb.indexOf(size, at + 1)) bomb.writeUInt32LE(10, at);
    assert.deepEqual(await problemIn(given('bomb.docx', bomb)), { problem: 'word-too-large', limit: 20_000_000 });
  });

  it('says that a document has no text part, or is no document at all', async () => {
    assert.deepEqual(await problemIn(given('empty.docx', withParts(whole, { 'word/document.xml': undefined }))), { problem: 'word-no-document' });
    assert.deepEqual(await problemIn(given('other.zip', withParts(whole, Object.fromEntries(['_rels/.rels', 'word/document.xml', 'word/styles.xml'].map((name) => [name, undefined]))))), { problem: 'word-no-document' });
    assert.deepEqual(await problemIn(given('blank.docx', withParts(whole, { 'word/document.xml': '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body></w:body></w:document>' }))), { problem: 'no-text' });
  });

  it('tells a password from an older Word', async () => {
    assert.deepEqual(await problemIn(given('secret.docx', oleFile('EncryptedPackage'))), { problem: 'word-protected' });
    assert.deepEqual(await problemIn(given('old.doc', oleFile('WordDocument'))), { problem: 'word-old' });
  });

  it('opens nothing outside itself', async () => {
    const xml = '<?xml version="1.0"?><!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>A title&x;&b;</w:t></w:r></w:p><w:p><w:r><w:t>Some text of it.</w:t></w:r></w:p></w:body></w:document>';
    const outcome = await imported(given('entities.docx', withParts(whole, { 'word/document.xml': xml }))).then(({ file }) => file, (error: unknown) => String(error));
    assert.doesNotMatch(outcome, /root:|aaaaaaaaaa/);
  });
});
