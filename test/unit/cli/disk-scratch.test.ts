import assert from 'node:assert/strict';
import { opendirSync, readdirSync } from 'node:fs';
import { DiskScratch } from '../../../src/cli/disk-scratch.js';
import { entriesIn } from '../../../src/cli/folder-entries.js';
import { Folder } from './in-process.js';

describe('a scratch on the disk', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('gives back what was put there, and leaves nothing behind', () => {
    const scratch = new DiskScratch(folder.path);
    assert.deepEqual(readdirSync(folder.path), []);
    const places = [1, 2, 3].map((value) => scratch.write(new Uint8Array(5000).fill(value)));
    assert.deepEqual(places, [0, 5000, 10_000]);
    // Nobody else comes upon it, and nothing is left where the process is ended.
    if (process.platform !== 'win32') assert.deepEqual(readdirSync(folder.path), []);
    const into = new Uint8Array(5000);
    scratch.read(5000, into);
    assert.deepEqual(new Set(into), new Set([2]));
    assert.throws(() => { scratch.read(12_000, into); }, /cut off/);
    scratch.close();
    assert.deepEqual(readdirSync(folder.path), []);
    assert.throws(() => { scratch.read(0, into); }, /cut off/);
    assert.equal(scratch.write(into), undefined);
  });

  it('takes nothing where there is no folder to write to', () => {
    for (const place of [folder.write('a.md', 'a file'), folder.at('gone'), '-']) {
      const scratch = new DiskScratch(place);
      assert.equal(scratch.write(new Uint8Array(8)), undefined);
      scratch.close();
    }
  });
});

describe('what is in a folder', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('comes in order, however much there is', function () {
    this.timeout(60_000);
    const names = Array.from({ length: 9_000 }, (_, number) => `${(number * 7919) % 9_000}.md`);
    for (const name of names) folder.write(name, '');
    folder.write('12/a.md', '');
    const scratch = new DiskScratch(folder.path);
    assert.deepEqual([...entriesIn(opendirSync(folder.path), scratch)], [...names, '12/'].sort());
    scratch.close();
  });

  it('comes in order where there is little, or nothing', () => {
    assert.deepEqual([...entriesIn(opendirSync(folder.path))], []);
    for (const name of ['b.md', 'a/c.md', 'a.md']) folder.write(name, '');
    // A folder stands where the files in it do.
    assert.deepEqual([...entriesIn(opendirSync(folder.path))], ['a.md', 'a/', 'b.md']);
  });
});
