import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { bodyOf, given, imported, problemIn } from '../unit/library/import/found.js';
import { paragraphs } from '../unit/library/import/pages.js';
import { wordTitle } from '../unit/library/import/word-files.js';
import { flatOdt } from './statement-odt.js';

describe('Word files made by LibreOffice', () => {
  let folder: string;
  before(() => { folder = mkdtempSync(join(tmpdir(), 'forthright-word-')); });
  after(() => { rmSync(folder, { recursive: true, force: true }); });

  /** Has LibreOffice write the statement in a format of Word's. */
  async function written(end: 'docx' | 'doc', filter: string): Promise<Uint8Array> {
    const source = join(folder, 'statement.fodt');
    writeFileSync(source, flatOdt());
    const { SOFFICE: program = 'soffice' } = process.env;
    // A profile of its own: one that is in use lets nobody else in.
    await promisify(execFile)(program, [`-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`, '--headless', '--convert-to', `${end}:${filter}`, '--outdir', folder, source]);
    return readFileSync(join(folder, `statement.${end}`));
  }

  for (const filter of ['MS Word 2007 XML', 'Office Open XML Text']) {
    it(`import right: ${filter}`, async () => {
      const { file, described, unsure } = await imported(given('statement.docx', await written('docx', filter)));
      assert.equal(described.title, wordTitle);
      assert.deepEqual([described.date, described.country, described.level, described.defenders], ['2024-03-12', 'KZ', 'spokesperson', ['Dinara Seitkali']]);
      assert.deepEqual(unsure, []);
      const text = bodyOf(file).replace(/\*/g, '').replace(/- +/g, '- ');
      assert.equal(text, [...paragraphs, '- let her see her doctor;\n- let her see her lawyer.'].join('\n\n'));
    });
  }

  it('of the older kind are told by name', async () => {
    assert.deepEqual(await problemIn(given('statement.doc', await written('doc', 'MS Word 97'))), { problem: 'word-old' });
  });
});
