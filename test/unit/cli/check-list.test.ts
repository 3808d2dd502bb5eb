import assert from 'node:assert/strict';
import { readFileSync, utimesSync } from 'node:fs';
import { inProject } from '../../../tools/lib/places.mjs';
import { Folder, forthright } from './in-process.js';

interface Report {
  readonly version: number;
  readonly files: readonly { readonly ready: boolean; readonly open: number; readonly items: readonly { readonly id: string; readonly state: string; readonly line?: number }[] }[];
  readonly summary: { readonly files: number; readonly ready: number; readonly open: number };
}

describe('forthright check --publish', () => {
  let folder: Folder;
  const full = readFileSync(inProject('examples/full/conviction-full-guatemala.statement.md'), 'utf8');
  const spanish = readFileSync(inProject('examples/full/conviction-full-guatemala.es.statement.md'), 'utf8');
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('ends with 0 when all is done, and says so', async () => {
    folder.write('case.es.statement.md', spanish);
    const { code, out, err } = await forthright(['check', '--publish', '--no-library', folder.write('case.statement.md', full)]);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /Ready to go out/u);
    assert.match(out, /✔ Spanish: case\.es\.statement\.md/u);
  });

  it('ends with 1 while something is open, with its place', async () => {
    const file = folder.write('case.statement.md', full.replace('consent: given\n', '').replace('12 May', '[DATE]'));
    const { code, out } = await forthright(['check', '--publish', '--no-library', file]);
    assert.equal(code, 1);
    assert.match(out, /3 things are open/u);
    assert.match(out, /✖ Fill in \[DATE\] {2}error, 21:/u);
    assert.match(out, /✖ Spanish: case\.es\.statement\.md/u);
  });

  it('sees a translation that was saved before the draft', async () => {
    const es = folder.write('case.es.statement.md', spanish);
    utimesSync(es, 1_000_000, 1_000_000);
    const { code, out } = await forthright(['check', '--publish', '--no-library', '--format', 'json', folder.write('case.statement.md', full)]);
    const { files: [file], summary } = JSON.parse(out) as Report;
    assert.equal(code, 1);
    assert.deepEqual(file?.items.filter(({ state }) => state === 'open').map(({ id }) => id), ['translation/case.es.statement.md']);
    assert.deepEqual(summary, { files: 1, ready: 0, open: 1 });
  });

  it('sums up several statements, in French too', async () => {
    folder.write('case.es.statement.md', spanish);
    const ready = folder.write('case.statement.md', full);
    const { code, out } = await forthright(['check', '--publish', '--no-library', '--locale', 'fr', ready, folder.write('other.statement.md', full)]);
    assert.equal(code, 1);
    assert.match(out, /1 déclaration sur 2 prête à être publiée\n$/u);
  });

  it('calls nothing ready whose wording was not judged', async () => {
    const file = folder.write('page.statement.md', '<div>\n<p>The EU calls on the authorities to release Ama Kossi.</p>\n</div>\n');
    const { out } = await forthright(['check', '--publish', '--no-library', file]);
    assert.match(out, /Nothing else is open\n.*The wording was not judged/u);
    assert.doesNotMatch(out, /Ready to go out/u);
    const french = await forthright(['check', '--publish', '--no-library', '--locale', 'fr', file]);
    assert.match(french.out, /Rien d’autre à régler/u);
  });

  it('reads standard input, where there are no files beside', async () => {
    const { code, out } = await forthright(['check', '--publish', '--no-library', '-'], { stdin: full });
    assert.equal(code, 0);
    assert.doesNotMatch(out, /\.es\.statement/u);
  });

  it('refuses what does not go with it', async () => {
    const file = folder.write('case.statement.md', full);
    assert.equal((await forthright(['check', '--publish', '--fix', file])).code, 2);
    const { code, err } = await forthright(['check', '--publish', '--format', 'sarif', '--locale', 'fr', file]);
    assert.equal(code, 2);
    assert.match(err, /liste de contrôle/u);
    assert.match((await forthright(['check', '--publish', '--quiet', '--locale', 'fr', file])).err, /ne va pas avec/u);
  });

  it('says of a file that cannot be read', async () => {
    const { code, err } = await forthright(['check', '--publish', folder.at('none.statement.md')]);
    assert.equal(code, 2);
    assert.match(err, /no such file/u);
  });
});
