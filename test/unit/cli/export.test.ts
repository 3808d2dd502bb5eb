import assert from 'node:assert/strict';
import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { draft, Folder, forthright } from './in-process.js';

describe('forthright export', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('writes a Word document, whole or not at all, and never over another', async () => {
    const file = folder.write('a.statement.md', draft());
    const out = folder.at('a.docx');
    assert.deepEqual(await forthright(['export', file, '--out', out]), { code: 0, out: '', err: `${file}: written to ${out}\n` });
    assert.equal(readFileSync(out).subarray(0, 2).toString('latin1'), 'PK');
    const again = await forthright(['export', file, '--out', out]);
    assert.equal(again.code, 2);
    assert.match(again.err, /a\.docx: is there already; --force writes over it/);
    assert.equal((await forthright(['export', file, '--out', out, '--force'])).code, 0);
    assert.deepEqual(readdirSync(folder.path).sort(), ['a.docx', 'a.statement.md']);
  });

  it('prints text, HTML and a post', async () => {
    const file = folder.write('a.statement.md', draft());
    assert.match((await forthright(['export', file, '--format', 'txt'])).out, /^Honduras: Statement by the Spokesperson/);
    assert.match((await forthright(['export', file, '--format', 'html'])).out, /^<!doctype html><html lang="en"/);
    assert.equal((await forthright(['export', file, '--format', 'post'])).out, 'The European Union calls on the authorities to release Marta Quiñones immediately and unconditionally.\n');
    assert.match((await forthright(['export', '-', '--format', 'txt'], { stdin: draft() })).out, /^Honduras/);
  });

  it('tells what is still to be filled in, and where', async () => {
    const { err, code } = await forthright(['export', folder.write('a.statement.md', `${draft()}\nMore on [DATE].\n`), '--format', 'txt']);
    assert.equal(code, 0);
    assert.match(err, /a\.statement\.md:12:9: \[DATE\] is still to be filled in\n/);
  });

  it('writes several into a folder, under their own names', async () => {
    folder.write('a.statement.md', draft());
    folder.write('b.fr.statement.md', draft());
    folder.write('out/keep', '');
    assert.equal((await forthright(['export', folder.at('*.statement.md'), '--format', 'html', '--out', folder.at('out')])).code, 0);
    assert.deepEqual(readdirSync(folder.at('out')).sort(), ['a.html', 'b.fr.html', 'keep']);
    const one = await forthright(['export', folder.at('*.statement.md'), '--format', 'html', '--out', folder.at('all.html')]);
    assert.deepEqual([one.code, one.err], [2, 'There are several statements; name a folder with --out.\n']);
  });

  it('writes no two statements of one name into one file, though it may write over what was there', async () => {
    folder.write('x/a.statement.md', draft());
    const other = folder.write('y/a.statement.md', draft().replaceAll('Marta', 'Ana'));
    folder.write('out/a.txt', 'before');
    const out = folder.at('out/a.txt');
    const { code, err } = await forthright(['export', folder.at('*/a.statement.md'), '--format', 'txt', '--out', folder.at('out'), '--force']);
    assert.equal(code, 2);
    assert.ok(err.endsWith(`${other}: was not written, since ${out} has just been written from another statement of that name; export it into another folder\n`), err);
    assert.match(readFileSync(out, 'utf8'), /Marta Quiñones/u);
  });

  it('writes over no statement that it reads, though it may write over what was there', async () => {
    const file = folder.write('a.txt', draft());
    symlinkSync(file, folder.at('linked.html'));
    for (const [format, out] of [['txt', folder.path], ['html', file], ['html', folder.at('linked.html')]] as const) {
      const { code, err } = await forthright(['export', file, '--format', format, '--out', out, '--force']);
      assert.equal(code, 2);
      assert.match(err, /a\.txt: was not written, since .* is a statement that is being exported; name another file or folder with --out\n$/);
    }
    assert.equal((await forthright(['export', file, '--redact', '--out', file, '--force'])).code, 2);
    assert.equal(readFileSync(file, 'utf8'), draft());
  });

  it('says once that the configuration is not there', async () => {
    const file = folder.write('a.statement.md', draft());
    for (const args of [['export', file, '--format', 'txt'], ['compare', file, file], ['check', file]]) {
      const none = folder.at('none.yaml');
      assert.deepEqual((await forthright([...args, '--config', none])).err, `${none}: there is no such configuration file\n`, args[0]);
    }
  });

  it('writes a copy without names, also not in its own', async () => {
    const file = folder.write('marta-quinones.statement.md', draft());
    folder.write('out/keep', '');
    const { code, err } = await forthright(['export', file, '--redact', '--out', folder.at('out/')]);
    assert.equal(code, 0);
    assert.match(err, /one person is called by a letter/);
    assert.deepEqual(readdirSync(folder.at('out')).sort(), ['keep', 'statement.redacted.statement.md']);
    assert.match(readFileSync(folder.at('out/statement.redacted.statement.md'), 'utf8'), /release Person A immediately/);
    const { out } = await forthright(['export', file, '--redact', '--format', 'txt', '--locale', 'fr']);
    assert.doesNotMatch(out, /Marta|Quiñones/u);
  });

  it('says that no name was found', async () => {
    const { err } = await forthright(['export', folder.write('a.statement.md', '# Statement\n\nThe law is too wide.\n'), '--redact']);
    assert.match(err, /a\.statement\.md: no name was found\n/u);
  });

  it('lists what may be a name, and takes out what is said to be one', async () => {
    const file = folder.write('a.statement.md', `${draft()}\nArrests went on in Hechi, Gong Peilin included.\n`);
    const first = await forthright(['export', file, '--redact']);
    assert.match(first.err, /names may be left; --name "…" takes one out: .*Gong Peilin/u);
    const second = await forthright(['export', file, '--redact', '--name', 'Gong Peilin']);
    assert.doesNotMatch(second.out + second.err, /Gong|Peilin/u);
    assert.match(second.out, /Person B included/u);
  });

  it('writes nothing where a name would be left', async () => {
    const file = folder.write('a.statement.md', draft().replace('level:', 'defenders: ["Marta Qui\\u00f1ones"]\nlevel:'));
    const { code, out, err } = await forthright(['export', file, '--redact']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /nothing was written, since a name would be left/);
  });

  it('says what is wrong in the way that it is asked, in two languages', async () => {
    const file = folder.write('a.statement.md', draft());
    assert.deepEqual(await forthright(['export', file]), { code: 2, out: '', err: 'Say as what: --format docx, html, txt or post, or --out with such an end.\n' });
    assert.match((await forthright(['export', file, '--format', 'docx', '--locale', 'fr'])).err, /Un document Word demande un fichier/);
    assert.match((await forthright(['export', file, '--format', 'md'])).err, /--format md goes with --redact/);
    assert.match((await forthright(['export', file, '--out', folder.at('gone/a.html')])).err, /gone\/a\.html: its folder is not there: make it, or name another one\n/);
    assert.equal((await forthright(['export', folder.at('gone.md'), '--format', 'txt'])).code, 2);
  });
});
