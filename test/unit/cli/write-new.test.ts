import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeNew } from '../../../src/cli/write-new.js';

describe('A new file', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'forthright-new-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('gets a number before what its name ends in, whatever that is', async () => {
    const names = [];
    for (const name of ['a.statement.md', 'a.md', 'a.txt', 'a']) for (const content of ['one', 'two']) names.push(await writeNew(folder, name, content));
    assert.deepEqual(names, ['a.statement.md', 'a-2.statement.md', 'a.md', 'a-2.md', 'a.txt', 'a-2.txt', 'a', 'a-2']);
    assert.deepEqual(readdirSync(folder).sort(), [...names].sort());
  });

  it('is one already there that says the same', async () => {
    assert.equal(await writeNew(folder, 'a.md', 'one'), 'a.md');
    assert.equal(await writeNew(folder, 'a.md', 'one'), 'a.md');
  });
});
