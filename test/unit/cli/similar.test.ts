import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { past } from '../library/in-memory.js';
import { draft, Folder, forthright } from './in-process.js';

interface SimilarJson {
  readonly version: number;
  readonly results: readonly { readonly file: string; readonly title: string; readonly score: number; readonly why: readonly string[] }[];
}

describe('forthright similar', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  const library = (): void => {
    folder.write('past/a.statement.md', past());
    folder.write('past/b.statement.md', past({ title: 'On Ivan Belski', text: 'The authorities must release Ivan Belski.' }).replace('country: HN', 'country: BY'));
    folder.write('past/c.statement.md', past({ title: 'Marta Quiñones again', text: 'The authorities must release the human rights defender Marta Quiñones.' }));
  };

  it('prints the likest statements and why, as JSON', async () => {
    library();
    const { out, code, err } = await forthright(['similar', '--format', 'json', folder.write('draft.statement.md', draft()), '--library', folder.at('past')]);
    const { version, results } = JSON.parse(out) as SimilarJson;
    assert.deepEqual([code, err, version], [0, '', 1]);
    assert.deepEqual(results.map(({ file }) => file), ['c', 'a', 'b'].map((name) => folder.at(`past/${name}.statement.md`)));
    assert.deepEqual(results[0]?.why.slice(0, 3), ['same person: Marta Quiñones', 'same country', 'same event']);
    assert.match(results[0].why.at(-1) ?? '', /^words: .*marta/);
    assert.deepEqual(results[2]?.why.slice(0, 3), ['same event', 'same asks: release', 'same level']);
    assert.deepEqual(results.map(({ score }) => score), results.map(({ score }) => score).sort((a, b) => b - a));
  });

  it('prints them for people, in two languages, and as many as are wanted', async () => {
    library();
    const args = [folder.write('draft.statement.md', draft()), '--library', folder.at('past'), '--most', '1'];
    const { out } = await forthright(['similar', ...args]);
    assert.match(out, /^ *\d+\.\d {2}Marta Quiñones again\n {7}.*c\.statement\.md\n {7}same person: Marta Quiñones · same country · same event · .*words: .*\n$/);
    assert.match((await forthright(['similar', '--locale', 'fr', ...args])).out, /même personne : Marta Quiñones · même pays/);
  });

  it('takes the draft from standard input, and the folders from the configuration', async () => {
    library();
    folder.write('forthright.config.yaml', 'library: [past]\n');
    const file = folder.write('drafts/draft.statement.md', draft());
    assert.equal((JSON.parse((await forthright(['similar', '--format', 'json', file])).out) as SimilarJson).results.length, 3);
    const { out } = await forthright(['similar', '--format', 'json', '-', '--library', folder.at('past')], { stdin: draft() });
    assert.equal((JSON.parse(out) as SimilarJson).results.length, 3);
  });

  it('never shows the draft itself', async () => {
    library();
    const { out } = await forthright(['similar', '--format', 'json', folder.at('past/a.statement.md'), '--library', folder.at('past')]);
    assert.deepEqual((JSON.parse(out) as SimilarJson).results.map(({ file }) => file.slice(-14)).sort(), ['b.statement.md', 'c.statement.md']);
  });

  it('says so where nothing is similar', async () => {
    folder.write('past/a.md', past({ title: 'River', text: 'The shore is long.' }).replace('country: HN', 'country: KE').replace('event: detention', 'event: other').replace('level: spokesperson', 'level: local'));
    const { out, code } = await forthright(['similar', folder.write('draft.statement.md', draft()), '--library', folder.at('past')]);
    assert.deepEqual([out, code], ['No past statement has anything in common with this draft.\n', 0]);
  });

  it('ends with 2 where there is no draft, or nothing to look in', async () => {
    library();
    mkdirSync(folder.at('empty'));
    const file = folder.write('draft.statement.md', draft());
    const cases: readonly (readonly [string[], RegExp])[] = [
      [[folder.at('gone.md'), '--library', folder.at('past')], /there is no such file/], [[file, '--library', folder.at('gone')], /there is no such folder/],
      [[file, '--library', folder.at('empty')], /there is no statement in this folder/], [[file], /^Name the folder of past statements/],
      [[folder.at('past/*.md'), '--library', folder.at('past')], /is more than one file; name one/], [[file, '--library', folder.at('past'), '--most', 'x'], /Write a number from 1 to 1000/],
    ];
    for (const [args, said] of cases) {
      const { code, out, err } = await forthright(['similar', ...args]);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, said);
    }
  });
});
