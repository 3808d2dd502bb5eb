import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { inProject } from '../../../tools/lib/places.mjs';
import { generatedStatement } from '../../statements/generated.js';
import { Folder, forthright } from './in-process.js';
import { past } from '../library/in-memory.js';

interface ListJson {
  readonly countries: readonly { readonly country: string | null; readonly name: string | null; readonly years: readonly { readonly year: string | null; readonly statements: readonly { readonly file: string | null; readonly title: string }[] }[] }[];
  readonly people: readonly { readonly name: string; readonly times: number; readonly last: string | null }[];
  readonly unread: readonly { readonly file: string; readonly message: string }[];
}

describe('forthright library', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  const indexOf = (name: string): string => join(folder.at(name), '.forthright', 'library.index');

  it('lists statements by country and year, and the people in them, as JSON', async () => {
    folder.write('past/a.statement.md', past({ more: 'date: 2019-05-24\n' }));
    folder.write('past/sub/b.statement.md', past({ title: 'B', more: 'date: 2021-01-01\n' }).replace('country: HN', 'country: BY'));
    folder.write('past/c.docx', new Uint8Array([0x50, 0x4b, 3, 4]));
    const { out, code } = await forthright(['library', 'list', '--format', 'json', folder.at('past')]);
    const { countries, people, unread } = JSON.parse(out) as ListJson;
    assert.equal(code, 0);
    assert.deepEqual(countries.map(({ country, name, years }) => [country, name, years.map(({ year, statements }) => [year, statements.map(({ file }) => file)])]), [
      ['BY', 'Belarus', [['2021', [folder.at('past/sub/b.statement.md')]]]], ['HN', 'Honduras', [['2019', [folder.at('past/a.statement.md')]]]],
    ]);
    assert.deepEqual(people.map(({ name, times, last }) => [name, times, last]), [['Ana Quiroga', 2, '2021-01-01']]);
    assert.deepEqual(unread, [{ file: folder.at('past/c.docx'), message: 'is no Markdown or text; import it to have it in the library' }]);
  });

  it('lists them for people, in two languages', async () => {
    folder.write('past/a.statement.md', past({ more: 'date: 2019-05-24\n' }));
    folder.write('past/b.md', new Uint8Array([0x61, 0xff]));
    const english = await forthright(['library', 'list', folder.at('past')]);
    assert.match(english.out, /Honduras {2}1 statement\n {2}2019\n {4}2019-05-24 {2}Statement on the detention of Ana Quiroga\n {16}spokesperson · detention · \d+ of \d+ met · asks 4\/5 · .*a\.statement\.md\n/);
    assert.match(english.out, /People {2}1\n {2}Ana Quiroga {2}once, last 2019-05-24 · Honduras\n/);
    assert.match(english.err, /b\.md: is not UTF-8 text/);
    assert.match((await forthright(['library', 'list', '--locale', 'fr', folder.at('past')])).out, /1 déclaration\n/);
  });

  it('lists the built-in catalogue where there is no folder', async () => {
    const { countries } = JSON.parse((await forthright(['library', 'list', '--format', 'json'])).out) as ListJson;
    assert.equal(countries.flatMap(({ years }) => years.flatMap(({ statements }) => statements)).length, 49);
    assert.match((await forthright(['library', 'list'])).out, /^The built-in catalogue: .*\n\nAzerbaijan/);
  });

  it('keeps an index beside the statements, out of the way of git, and reads what has changed', async () => {
    folder.write('past/a.statement.md', past());
    folder.write('past/b.statement.md', past({ title: 'B' }));
    const first = await forthright(['library', 'index', folder.at('past')]);
    assert.deepEqual([first.code, first.err], [0, '']);
    assert.match(first.out, /past: 2 statements: 2 files read, 0 known \(\d+\.\d s\)\n$/);
    assert.equal(readFileSync(join(folder.at('past'), '.forthright', '.gitignore'), 'utf8'), '*\n');
    rmSync(folder.at('past/b.statement.md'));
    folder.write('past/c.statement.md', past({ title: 'C' }));
    assert.match((await forthright(['library', 'index', folder.at('past')])).out, /2 statements: 1 file read, 1 known, 1 no more there/);
    const { folders } = JSON.parse((await forthright(['library', 'index', '--format', 'json', folder.at('past')])).out) as { folders: readonly object[] };
    assert.deepEqual(folders, [{ folder: folder.at('past'), statements: 2, read: 0, known: 2, gone: 0, remade: null, kept: true }]);
  });

  it('makes a damaged index anew, and says so', async () => {
    folder.write('past/a.statement.md', past());
    await forthright(['library', 'index', folder.at('past')]);
    const whole = readFileSync(indexOf('past'));
    for (const bytes of [whole.subarray(0, whole.length / 2), Buffer.from('no index'), Buffer.alloc(0)]) {
      writeFileSync(indexOf('past'), bytes);
      const { err, out, code } = await forthright(['library', 'index', folder.at('past')]);
      assert.equal(code, 0);
      assert.match(err, /the index was damaged and has been made anew; no statement is lost/);
      assert.match(out, /1 file read/);
      assert.deepEqual(readFileSync(indexOf('past')).subarray(0, 8), whole.subarray(0, 8));
    }
  });

  it('says where a folder is gone, empty, a file, or has no statement, and ends with 2', async () => {
    mkdirSync(folder.at('empty'));
    folder.write('pictures/a.png', 'x');
    const file = folder.write('file.txt', 'x');
    for (const command of ['list', 'index']) {
      for (const [name, said] of [[folder.at('gone'), /gone: there is no such folder\n$/], [folder.at('empty'), /empty: there is no statement in this folder/], [folder.at('pictures'), /there is no statement in this folder/], [file, /file\.txt: is a file, not a folder/]] as const) {
        const { code, out, err } = await forthright(['library', command, name]);
        assert.deepEqual([code, out], [2, ''], `${command} ${name}`);
        assert.match(err, said);
      }
    }
    folder.write('past/a.statement.md', past());
    const both = await forthright(['library', 'index', folder.at('gone'), folder.at('past')]);
    assert.equal(both.code, 2);
    assert.match(both.out, /past: 1 statement/);
    assert.match((await forthright(['library', 'index'])).err, /^Name the folder of past statements/);
  });

  it('names files that are too large, and reads the rest', async () => {
    folder.write('past/a.statement.md', past());
    folder.write('past/b.statement.md', past({ text: 'word '.repeat(3000) }));
    const { err, out, code } = await forthright(['library', 'index', '--max-size', '10K', folder.at('past')]);
    assert.equal(code, 0);
    assert.match(err, /b\.statement\.md: is larger than 10 kB/);
    assert.match(out, /1 statement/);
  });

  it('works where the index cannot be kept, and follows no link out of the folder for it', async () => {
    folder.write('past/a.statement.md', past());
    mkdirSync(folder.at('elsewhere'));
    symlinkSync(folder.at('elsewhere'), folder.at('past/.forthright'));
    const linked = await forthright(['library', 'list', folder.at('past')]);
    assert.equal(linked.code, 0);
    assert.match(linked.err, /the index cannot be kept \(is a file, not a folder\); everything works/);
    assert.match(linked.out, /Ana Quiroga/);
    if (process.getuid?.() !== 0) {
      rmSync(folder.at('past/.forthright'));
      chmodSync(folder.at('past'), 0o500);
      const { err, out } = await forthright(['library', 'list', folder.at('past')]);
      chmodSync(folder.at('past'), 0o700);
      assert.match(err, /the index cannot be kept \(you are not allowed/);
      assert.match(out, /Ana Quiroga/);
    }
  });

  it('loses nothing where two write at once', async () => {
    for (let number = 0; number < 40; number++) {
      const { path, text } = generatedStatement(number, 120);
      folder.write(`past/${path}`, text);
    }
    const cli = inProject('dist/cli.js');
    const runs = await Promise.all(Array.from({ length: 3 }, () => promisify(execFile)(process.execPath, [cli, 'library', 'index', folder.at('past')])));
    for (const { stdout, stderr } of runs) assert.match(stdout + stderr, /^.*past: 40 statements: .*\n$/);
    const { folders } = JSON.parse((await forthright(['library', 'index', '--format', 'json', folder.at('past')])).out) as { folders: readonly { statements: number; remade: unknown }[] };
    assert.deepEqual(folders.map(({ statements, remade }) => [statements, remade]), [[40, null]]);
  });

  it('is read with the configuration of its folder', async () => {
    folder.write('forthright.config.yaml', 'lexicon: [own.yaml]\n');
    const phrases = (phrase: string): string => `language: en\ngroup: hedge\nentries:\n  - id: own-hedge\n    kind: softener\n    phrases: ["${phrase}"]\n    finds: ["The ${phrase} is wide."]\n    passes: ["The sea is wide."]\n`;
    folder.write('own.yaml', phrases('long river'));
    folder.write('past/a.statement.md', past({ text: 'The European Union looks at the long river, and Ana Quiroga must be released.' }));
    const hedges = async (): Promise<unknown> => {
      const { countries } = JSON.parse((await forthright(['library', 'list', '--format', 'json', folder.at('past')])).out) as { countries: readonly { years: readonly { statements: readonly { hedges: number }[] }[] }[] };
      return countries[0]?.years[0]?.statements[0]?.hedges;
    };
    assert.equal(await hedges(), 1);
    folder.write('own.yaml', phrases('short river'));
    assert.equal(await hedges(), 0);
  });
});
