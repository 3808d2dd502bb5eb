import assert from 'node:assert/strict';
import { draft, Folder, forthright } from './in-process.js';

describe('forthright read', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('says what a statement says, as JSON', async () => {
    const { out, code, err } = await forthright(['read', '--format', 'json', folder.write('a.statement.md', draft())]);
    const { version, files: [file] } = JSON.parse(out) as { version: number; files: readonly { level: string; country: string; title: string; people: readonly { name: string }[] }[] };
    assert.equal(version, 1);
    assert.equal(file?.level, 'spokesperson');
    assert.equal(file.country, 'HN');
    assert.equal(file.title, 'Honduras: Statement by the Spokesperson on the detention of Marta Quiñones');
    assert.ok(file.people.some(({ name }) => name === 'Marta Quiñones'));
    assert.deepEqual([code, err], [0, '']);
  });

  it('says it for people, in two languages', async () => {
    const file = folder.write('a.statement.md', draft());
    assert.match((await forthright(['read', file])).out, / {2}Country {3}Honduras \(HN\)\n[^]* {2}People \(1\)\n {4}Marta Quiñones/);
    assert.match((await forthright(['read', '--locale', 'fr', file])).out, / {2}Pays {7}Honduras \(HN\)\n/);
  });

  it('ends with 2 where a file cannot be read, after the others', async () => {
    const { out, code, err } = await forthright(['read', '--format', 'json', folder.at('gone'), folder.write('a.md', draft())]);
    assert.equal(code, 2);
    assert.match(err, /gone: there is no such file/);
    assert.equal((JSON.parse(out) as { files: readonly unknown[] }).files.length, 1);
  });
});
