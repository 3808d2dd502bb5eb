import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { publicationDocx } from '../../src/publish/docx.js';
import { plainText } from '../../src/publish/plain.js';
import { publicationOf } from '../../src/publish/publication.js';
import { readStatement } from '../../src/statement/index.js';
import { arabicDraft, fullDraft } from '../unit/publish/drafts.js';

describe('Word documents that are exported', () => {
  let folder: string;
  before(() => { folder = mkdtempSync(join(tmpdir(), 'forthright-word-')); });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  /** Has LibreOffice open an exported statement and write it in another format. */
  async function opened(draft: string, end: string, filter: string): Promise<Buffer> {
    const source = join(folder, 'statement.docx');
    writeFileSync(source, await publicationDocx(publicationOf(readStatement(draft))));
    const { SOFFICE: program = 'soffice' } = process.env;
    await promisify(execFile)(program, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', `${end}:${filter}`, '--outdir', folder, source]);
    return readFileSync(join(folder, `statement.${end}`));
  }

  /** Words in order, whatever stands between them; LibreOffice's text has list marks, and a link's words alone. */
  function words(text: string): string[] {
    return text.replace(/ \(https?:[^)]*\)/gu, '').replace(/^\s*(?:[-•–]|\d+\.)\s+/gmu, '').split(/\s+/u).filter((word) => /[\p{L}\d]/u.test(word));
  }

  it('say in LibreOffice what the statement says', async () => {
    const text = (await opened(fullDraft, 'txt', 'Text (encoded):UTF8')).toString('utf8').replace(/^\uFEFF/u, '');
    assert.deepEqual(words(text), words(plainText(publicationOf(readStatement(fullDraft)))));
  });

  it('become a PDF', async () => {
    assert.equal((await opened(fullDraft, 'pdf', 'writer_pdf_Export')).subarray(0, 5).toString('latin1'), '%PDF-');
  });

  it('keep styles, lists, links, emphasis, language and metadata', async () => {
    const flat = (await opened(fullDraft, 'fodt', 'OpenDocument Text Flat XML')).toString('utf8');
    assert.match(flat, /<dc:title>Tanzania: free/);
    assert.doesNotMatch(flat, /<(?:dc:creator|meta:initial-creator)>[^<]/);
    assert.match(flat, /fo:language="en" fo:country="GB"/);
    for (const style of ['Title', 'Heading_20_2', 'Quote', 'Contact', 'Date']) assert.match(flat, new RegExp(`style:(?:parent-style-)?name="${style}"`, 'u'), style);
    assert.match(flat, /<text:list [^]*<text:list /);
    assert.match(flat, /xlink:href="https:\/\/example\.org\/a"/);
    assert.match(flat, /fo:font-weight="bold"/);
  });

  it('read from right to left where the language does', async () => {
    const flat = (await opened(arabicDraft, 'fodt', 'OpenDocument Text Flat XML')).toString('utf8');
    assert.match(flat, /style:writing-mode="rl-tb"/);
    assert.match(flat, /style:language-complex="ar"/);
  });
});
