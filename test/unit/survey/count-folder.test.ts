import assert from 'node:assert/strict';
import { countFolder, type CountedFolder } from '../../../src/survey/count-folder.js';
import { knownCollection } from '../../statements/known.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { plainRow } from './hand-made.js';
import { MemoryFiles } from '../library/in-memory.js';

const nameOf = (path: string): string => `past/${path}`;

async function count(files: MemoryFiles, options: Partial<Parameters<typeof countFolder>[2]> = {}): Promise<CountedFolder> {
  const counted = await countFolder('folder', files, { nameOf, ...options });
  assert.ok('rows' in counted);
  return counted;
}

/** What was counted, as plain values. */
function plain({ rows, ...rest }: CountedFolder): object & { rows: SurveyRow[] } {
  return { ...rest, rows: Array.from(rows, plainRow) };
}

function library(many: number): MemoryFiles {
  const files = new MemoryFiles();
  for (const { path, text } of knownCollection(many)) files.put(path, text);
  return files;
}

describe('A folder that is counted', () => {
  it('is read once, and afterwards only what has changed', async () => {
    const files = library(12);
    const first = await count(files);
    assert.equal(first.rows.length, 12);
    assert.equal(files.reads.length, 12);
    assert.deepEqual(plain(await count(files)), plain(first));
    assert.equal(files.reads.length, 12, 'nothing is read again');
    assert.equal(files.writes, 1);
    const [one] = knownCollection(1);
    assert.ok(one);
    files.put(one.path, `${one.text}\nThe European Union takes note of the verdict.\n`, 2_000_000);
    const again = await count(files);
    assert.equal(files.reads.length, 13);
    const notes = (counted: CountedFolder): number => [...counted.rows].find(({ file }) => file === nameOf(one.path))?.hedges['note-taking'] ?? 0;
    assert.equal(notes(again), notes(first) + 1);
  });

  it('forgets files that are gone', async () => {
    const files = library(3);
    await count(files);
    files.contents.delete(knownCollection(1)[0]?.path ?? '');
    assert.equal((await count(files)).rows.length, 2);
    assert.equal(files.writes, 2);
  });

  it('says what could not be counted, and why, and counts the rest', async () => {
    const files = library(2);
    files.put('empty.md', '');
    files.put('binary.md', Uint8Array.of(0, 1, 2, 0));
    files.put('large.txt', 'x'.repeat(2000));
    files.put('letter.docx', 'PK');
    files.put('gone.md', 'x');
    files.put('README.md', 'No statement.');
    files.put('picture.png', 'x');
    files.broken.set('gone.md', { problem: 'not-allowed' });
    const { rows, unread } = await count(files, { limit: 1500 });
    assert.equal(rows.length, 2);
    assert.deepEqual(unread.map(({ file, reason }) => [file, reason.problem]).sort(), [['binary.md', 'binary'], ['empty.md', 'no-text'], ['gone.md', 'not-allowed'], ['large.txt', 'too-large'], ['letter.docx', 'other-format']]);
  });

  it('stops when it is told to, and goes on from there', async () => {
    const files = library(10);
    const stop = new AbortController();
    const progress = (done: number): Promise<void> => {
      if (done === 4) stop.abort();
      return Promise.resolve();
    };
    const { isWhole, rows } = await count(files, { signal: stop.signal, progress });
    assert.deepEqual([isWhole, rows.length, files.reads.length], [false, 4, 4]);
    assert.equal((await count(files)).rows.length, 10);
    assert.equal(files.reads.length, 10);
  });

  it('is counted anew where what was kept is damaged, and by other readers', async () => {
    const files = library(3);
    const { rows } = await count(files);
    files.index = files.index?.slice(0, 50);
    assert.deepEqual(plain(await count(files)).rows, Array.from(rows, plainRow));
    assert.equal(files.reads.length, 6);
    await count(files, { check: { language: 'fr' } });
    assert.equal(files.reads.length, 9);
  });

  it('is counted though nothing can be kept, and is a problem where it is not there', async () => {
    const files = library(2);
    files.unwritable = { problem: 'not-allowed' };
    assert.deepEqual((await count(files)).unkept, { problem: 'not-allowed' });
    files.missing = { problem: 'gone' };
    assert.deepEqual(await countFolder('folder', files, { nameOf }), { problem: 'gone' });
  });
});
