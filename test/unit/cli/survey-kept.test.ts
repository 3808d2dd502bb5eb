import assert from 'node:assert/strict';
import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { draft, Folder, forthright } from './in-process.js';

/** Long ago, so that no clock is too coarse. */
const old = new Date('2020-01-01T00:00:00Z');

describe('forthright survey, a second time', () => {
  let folder: Folder;
  let index: string;
  beforeEach(() => {
    folder = new Folder();
    index = folder.at('past/.forthright/survey.index');
    for (const name of ['a', 'b', 'sub/c']) put(name, draft());
  });
  afterEach(() => { folder.remove(); });

  function put(name: string, text: string, when = old): void {
    utimesSync(folder.write(`past/${name}.md`, text), when, when);
  }

  const survey = async (...args: string[]): Promise<{ code: number; out: string; err: string }> => forthright(['survey', '--format', 'json', '--by', 'statement', ...args, folder.at('past')]);

  it('says the same, and reads only what has changed', async () => {
    const first = await survey();
    assert.equal(first.code, 0);
    assert.deepEqual(await survey(), first);
    // Nobody reads a file that is what it was: another text of the same length and time stays unseen, one of another time does not.
    put('a', draft('local').padEnd(draft().length, ' ').slice(0, draft().length));
    assert.deepEqual(await survey(), first);
    put('a', draft('local'), new Date('2020-01-02T00:00:00Z'));
    const { out } = await survey();
    assert.match(out, /"local": 1/);
    assert.deepEqual(JSON.parse((await survey('--no-cache')).out), JSON.parse(out));
  });

  it('forgets files that are gone, and takes new ones', async () => {
    await survey();
    rmSync(folder.at('past/b.md'));
    put('d', draft());
    const { out } = await survey();
    assert.deepEqual((JSON.parse(out) as { groups: { key: { statement: string } }[] }).groups.map(({ key }) => key.statement.slice(folder.at('past').length + 1)), ['a.md', 'd.md', 'sub/c.md']);
  });

  it('makes anew what is damaged, and leaves nothing half-written', async () => {
    const first = await survey();
    const whole = readFileSync(index);
    for (const damaged of [whole.subarray(0, 50), Buffer.from('nonsense'), Buffer.alloc(0)]) {
      writeFileSync(index, damaged);
      assert.deepEqual(await survey(), first);
      assert.deepEqual(readFileSync(index).length, whole.length);
    }
    assert.deepEqual(readdirSync(folder.at('past/.forthright')).sort(), ['.gitignore', 'survey.index']);
  });

  it('keeps nothing with --no-cache, and nothing of files that are named themselves', async () => {
    await survey('--no-cache');
    await forthright(['survey', folder.at('past/a.md')]);
    assert.equal(existsSync(folder.at('past/.forthright')), false);
  });

  it('reads again what is to be read in another way', async () => {
    const first = await survey();
    folder.write('past/forthright.config.yaml', 'language: fr\n');
    const { out } = await survey();
    assert.notEqual(out, first.out);
    assert.equal(out, (await survey('--no-cache')).out);
  });

  it('says where nothing can be kept, and works all the same', async function () {
    if (process.getuid?.() === 0) this.skip();
    chmodSync(folder.at('past'), 0o500);
    const { code, out, err } = await survey();
    chmodSync(folder.at('past'), 0o700);
    assert.equal(code, 0);
    assert.match(out, /"statements": 3/);
    assert.match(err, /cannot be kept/);
  });

  it('says where nothing can be kept because a file is in the way', async () => {
    folder.write('past/.forthright', 'a file');
    const { code, out, err } = await survey();
    assert.equal(code, 0);
    assert.match(out, /"statements": 3/);
    assert.match(err, /cannot be kept/);
  });
});
