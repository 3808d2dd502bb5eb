import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { draft, Folder, forthright } from './in-process.js';

describe('forthright translation', () => {
  let folder: Folder;
  beforeEach(() => { folder = new Folder(); });
  afterEach(() => { folder.remove(); });

  it('writes the files beside the draft, and says what to add', async () => {
    const { code, err } = await forthright(['translation', folder.write('case.statement.md', draft()), '--to', 'es', '--to', 'French']);
    assert.equal(code, 0);
    assert.match(err, /written to .*case\.es\.statement\.md\n.*add “es” to “translations”[^]*case\.fr\.statement\.md/u);
    assert.match(readFileSync(folder.at('case.es.statement.md'), 'utf8'), /^---\nlanguage: es\n[^]*Keep: Marta Quiñones/u);
  });

  it('writes over nothing', async () => {
    const there = folder.write('case.es.statement.md', 'Mía\n');
    const { code, err } = await forthright(['translation', folder.write('case.statement.md', draft()), '--to', 'es']);
    assert.equal(code, 2);
    assert.match(err, /es\.statement\.md: is there already; no translation is written over\n/u);
    assert.equal(readFileSync(there, 'utf8'), 'Mía\n');
  });

  it('refuses what has no translation', async () => {
    const refused = async (name: string, ...args: string[]): Promise<string> => {
      const { code, err } = await forthright(['translation', folder.write(name, draft()), ...args]);
      assert.equal(code, 2);
      return err;
    };
    assert.match(await refused('case.md', '--to', 'es'), /not named as statements are/u);
    assert.match(await refused('case.fr.statement.md', '--to', 'es'), /itself a translation/u);
    assert.match(await refused('case.statement.md', '--to', 'en'), /in that language already/u);
    assert.match(await refused('case.statement.md', '--to', 'Klingonish'), /Write a language/u);
    assert.match(await refused('case.statement.md', '--locale', 'fr', '--to', 'en'), /déjà dans cette langue/u);
  });

  it('makes a draft that the check-list sends back to its gaps', async () => {
    await forthright(['translation', folder.write('case.statement.md', draft()), '--to', 'es']);
    const { code, out } = await forthright(['check', '--publish', '--no-library', folder.at('case.es.statement.md')]);
    assert.equal(code, 1);
    assert.match(out, /Fill in \[…\]/u);
    assert.match(out, /✔ Original: case\.statement\.md/u);
  });
});
