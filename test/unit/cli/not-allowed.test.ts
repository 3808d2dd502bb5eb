import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync } from 'node:fs';
import { codeMeans } from '../../../src/cli/code-words.js';
import { sizeOf } from '../../../src/cli/load.js';
import { writeNew } from '../../../src/cli/write-new.js';
import { draft, Folder, forthright, withoutRights } from './in-process.js';

describe('What the user is not allowed to', () => {
  let folder: Folder;
  before(function () {
    if (process.platform === 'win32') this.skip();
    folder = new Folder();
    folder.write('open/a.statement.md', draft());
    folder.write('closed/b.statement.md', draft());
    folder.write('past/closed/c.statement.md', draft());
    for (const path of ['open', 'open/a.statement.md']) chmodSync(folder.at(path), 0o555);
    for (const path of ['closed', 'past/closed']) chmodSync(folder.at(path), 0o000);
    chmodSync(folder.path, 0o755);
  });
  after(() => {
    for (const path of ['open', 'closed', 'past/closed']) chmodSync(folder.at(path), 0o700);
    folder.remove();
  });

  it('look into is told, where a folder or a pattern is checked: what is in there was not', async () => {
    for (const [given, said] of [['closed', 'closed'], ['', 'closed'], ['**/*.statement.md', 'closed'], ['closed/*.md', 'closed']] as const) {
      const { code, err } = await withoutRights(() => forthright(['check', '--fail-on', 'none', '--quiet', folder.at(given)]));
      assert.equal(code, 2, given);
      assert.match(err, new RegExp(`${said}: you are not allowed to look into this folder`), given);
      assert.doesNotMatch(err, /no statements|no file matches/, given);
    }
    const twice = await withoutRights(() => forthright(['check', '--quiet', folder.at('**/*.md'), folder.at('**/*.statement.md')]));
    const told = twice.err.split('\n').filter((line) => line.includes('not allowed to look'));
    assert.ok(told.length > 0 && told.length === new Set(told).size, twice.err);
    const { out, err } = await withoutRights(() => forthright(['check', '--locale', 'fr', folder.path]));
    assert.match(err, /closed: vous n’avez pas le droit d’ouvrir ce dossier/);
    assert.match(out, /a\.statement\.md/);
  });

  it('look into is told, where a folder is imported', async () => {
    const { code, err } = await withoutRights(() => forthright(['library', 'import', folder.at('past'), '--to', folder.at('library'), '--dry-run']));
    assert.equal(code, 2);
    assert.match(err, /past\/closed: you are not allowed to look into this folder/);
    assert.doesNotMatch(err, /nothing in it that can be imported/);
  });

  it('read is told of what is in there too, and no other file is kept from being read', async () => {
    const inside = folder.at('closed/b.statement.md');
    const { code, err } = await withoutRights(() => forthright(['check', '--quiet', inside]));
    assert.deepEqual([code, err], [2, `${inside}: you are not allowed to read this file\n`]);
    assert.equal(await withoutRights(() => Promise.resolve(sizeOf({ file: inside, path: inside }))), undefined);
    const imported = await withoutRights(() => forthright(['library', 'import', inside, folder.at('open/a.statement.md'), '--to', folder.at('library'), '--dry-run']));
    assert.equal(imported.err, `${inside}: you are not allowed to read this file\n`);
    assert.match(imported.out, /1 would be imported, 1 not imported/);
  });

  it('write is told in words', async () => {
    const { code, err } = await withoutRights(() => forthright(['export', folder.at('open/a.statement.md'), '--out', folder.at('open/a.html')]));
    assert.equal(code, 2);
    assert.match(err, /a\.html: cannot be written \(you are not allowed to\)/);
    const french = await withoutRights(() => forthright(['library', 'list', folder.at('open'), '--locale', 'fr']));
    assert.match(french.err, /l’index ne peut pas être gardé \(vous n’en avez pas le droit\)/);
    assert.match(french.out, /Marta Quiñones/);
  });

  it('names no configuration that may not be there', async () => {
    const { err } = await withoutRights(() => forthright(['library', 'list', folder.at('closed')]));
    assert.doesNotMatch(err, /not used/);
  });
});

describe('A code of the operating system', () => {
  it('is told in words, and stays where it is a rare one', () => {
    assert.equal(codeMeans('ENOSPC', 'en'), 'the disk is full');
    assert.equal(codeMeans('ENOSPC', 'fr'), 'le disque est plein');
    for (const code of ['EXDEV', 'constructor', '']) assert.equal(codeMeans(code, 'en'), code);
  });
});

describe('A file that is new to a folder', () => {
  it('is not written twice where another run has just written it, and takes the place of no other', async () => {
    const folder = new Folder();
    mkdirSync(folder.at('library'));
    const write = (content: string): Promise<string> => writeNew(folder.at('library'), 'a.statement.md', content);
    assert.equal(await write('One.\n'), 'a.statement.md');
    assert.equal(await write('One.\n'), 'a.statement.md');
    assert.equal(await write('Two.\n'), 'a-2.statement.md');
    assert.equal(await write('Two.\n'), 'a-2.statement.md');
    assert.deepEqual(readdirSync(folder.at('library')).sort(), ['a-2.statement.md', 'a.statement.md']);
    folder.remove();
  });
});
