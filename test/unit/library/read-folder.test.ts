import assert from 'node:assert/strict';
import { decodeIndex, encodeIndex, indexVersion } from '../../../src/library/index-format.js';
import { isProblem } from '../../../src/library/files.js';
import { type ReadFolder, readFolder, type ReadFolderOptions } from '../../../src/library/read-folder.js';
import { generatedStatement } from '../../statements/generated.js';
import { MemoryFiles, past } from './in-memory.js';

async function read(files: MemoryFiles, options: Partial<ReadFolderOptions> = {}): Promise<ReadFolder> {
  const result = await readFolder('past', files, { reader: 'test', ...options });
  assert.ok(!isProblem(result));
  return result;
}

describe('reading a folder of past statements', () => {
  it('knows what a statement says, and where it was published', async () => {
    const { index, counts } = await read(new MemoryFiles({ '2019/a.statement.md': past({ more: 'date: 2019-05-24\nsource: https://example.org/a\n' }) }));
    assert.deepEqual(counts, { read: 1, known: 0, gone: 0 });
    const { hash, scorecard, words, ...record } = index.entries[0]?.record ?? assert.fail();
    assert.deepEqual(record, {
      title: 'Statement on the detention of Ana Quiroga', date: '2019-05-24', url: 'https://example.org/a', level: 'spokesperson', country: 'HN', event: 'detention', language: 'en',
      people: ['Ana Quiroga'], releaseAskedFor: ['Ana Quiroga'], closed: [], usesTerm: true, asks: [{ scope: 'case', ask: 'release', strength: 4 }], instruments: [], followUp: false, hedges: 0, strength: 4,
    });
    assert.match(hash, /^[0-9a-f]{32}$/);
    assert.ok(scorecard.met > 0 && scorecard.met <= scorecard.applicable && words > 10);
  });

  it('takes the date from the file’s name where the text has none', async () => {
    const { index } = await read(new MemoryFiles({ 'HN-2018-03-04.statement.md': past(), '2017/case 2016.md': past(), 'no20181.md': past() }));
    assert.deepEqual(index.entries.map(({ record }) => record.date), ['2018-03-04', '2017', undefined]);
  });

  it('reads only what has changed', async () => {
    const files = new MemoryFiles({ 'a.md': past(), 'b.md': past({ title: 'B' }), 'c.md': past({ title: 'C' }) });
    await read(files);
    files.reads.length = 0;
    const again = await read(files);
    assert.deepEqual([files.reads, again.counts, files.writes], [[], { read: 0, known: 3, gone: 0 }, 1]);

    files.put('b.md', past({ title: 'B, mended' }), 2_000_000);
    files.contents.delete('c.md');
    files.put('d.md', past({ title: 'D' }));
    const changed = await read(files);
    assert.deepEqual([files.reads, changed.counts], [['b.md', 'd.md'], { read: 2, known: 1, gone: 1 }]);
    assert.deepEqual(changed.index.entries.map(({ record }) => record.title), ['Statement on the detention of Ana Quiroga', 'B, mended', 'D']);
  });

  it('does not analyse a file again whose content is the same under another date', async () => {
    const files = new MemoryFiles({ 'a.md': past() });
    await read(files);
    files.put('a.md', past(), 2_000_000);
    assert.deepEqual((await read(files)).counts, { read: 0, known: 1, gone: 0 });
  });

  it('looks again at a file that was changed just before its index was made', async () => {
    const now = Date.now();
    const files = new MemoryFiles();
    files.put('a.md', past({ title: 'One' }), now);
    await read(files);
    // Same size, same time: file systems are that coarse.
    files.put('a.md', past({ title: 'Two' }), now);
    assert.equal((await read(files)).index.entries[0]?.record.title, 'Two');
  });

  it('names what it cannot read, and why', async () => {
    const files = new MemoryFiles({
      'a.md': past(), 'b.docx': new Uint8Array([0x50, 0x4b, 3, 4]), 'c.md': new Uint8Array([0x50, 0x4b, 3, 4]), 'd.md': '---\ncountry: HN\n---\n', 'e.txt': new Uint8Array([0x61, 0xff]),
      'f.md': past({ text: 'word '.repeat(300) }), 'README.md': 'About this folder.', 'picture.png': new Uint8Array(4), 'g.md': past(),
    });
    files.broken.set('g.md', { problem: 'not-allowed' });
    const { unread, index } = await read(files, { limit: 1000 });
    assert.deepEqual(unread.map(({ file, reason }) => [file, reason.problem]).sort(), [['b.docx', 'other-format'], ['c.md', 'binary'], ['d.md', 'no-text'], ['e.txt', 'invalid-utf8'], ['f.md', 'too-large'], ['g.md', 'not-allowed']]);
    assert.deepEqual(index.entries.map(({ path }) => path), ['a.md']);
  });

  it('says so where the folder cannot be looked into, and where the index cannot be kept', async () => {
    const files = new MemoryFiles({ 'a.md': past() });
    files.missing = { problem: 'gone' };
    assert.deepEqual(await readFolder('past', files, { reader: 'test' }), { problem: 'gone' });
    files.missing = undefined;
    files.unwritable = { problem: 'not-allowed' };
    const { unkept, index } = await read(files);
    assert.deepEqual([unkept, index.entries.length], [{ problem: 'not-allowed' }, 1]);
  });

  it('leaves no index behind in a folder without statements', async () => {
    const files = new MemoryFiles({ 'README.md': 'Nothing here yet.' });
    assert.deepEqual([(await read(files)).index.entries, files.writes], [[], 0]);
  });

  it('makes an index anew that is damaged, of another version or of another reader', async () => {
    const files = new MemoryFiles({ 'a.md': past() });
    await read(files);
    const whole = files.index ?? assert.fail();
    const otherVersion = whole.slice();
    otherVersion[4] = indexVersion + 1;
    const flipped = whole.slice();
    flipped[whole.length - 3] = (flipped[whole.length - 3] ?? 0) ^ 1;
    const random = Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919) % 251);
    for (const [bytes, remade] of [[whole.slice(0, whole.length / 2), 'damaged'], [flipped, 'damaged'], [random, 'damaged'], [new Uint8Array(), 'damaged'], [otherVersion, 'other-version']] as const) {
      files.index = bytes;
      const result = await read(files);
      assert.deepEqual([result.remade, result.counts.read, result.index.entries.length], [remade, 1, 1]);
      assert.equal((await read(files)).remade, undefined);
    }
    assert.equal((await read(files, { reader: 'other' })).remade, 'other-reader');
  });

  it('keeps what it has read when it is ended early', async () => {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 100 }, (_, number) => [`${number}.md`, past({ title: `Statement ${number}` })])));
    const ending = new AbortController();
    const first = await read(files, { signal: ending.signal, progress: (done) => { if (done >= 32) ending.abort(); } });
    assert.deepEqual([first.isWhole, first.counts.read], [false, 32]);
    assert.deepEqual((await read(files)).counts, { read: 68, known: 32, gone: 0 });
  });

  it('tells how far it is', async () => {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 40 }, (_, number) => [`${number}.md`, past({ title: `Statement ${number}` })])));
    const told: number[][] = [];
    await read(files, { progress: (...how) => { told.push(how); } });
    assert.deepEqual(told, [[32, 40], [40, 40]]);
  });
});

describe('the index of a folder', () => {
  it('comes back as it was written, with its words', async () => {
    const files = new MemoryFiles(Object.fromEntries(Array.from({ length: 30 }, (_, number) => { const { path, text } = generatedStatement(number, 200); return [path, text]; })));
    const { index } = await read(files);
    const decoded = await decodeIndex(await encodeIndex(index));
    assert.ok(typeof decoded === 'object');
    const wordsOf = ({ vocabulary, entries }: typeof index): unknown => entries.map(({ terms, counts, ...entry }) => ({ ...entry, words: Array.from(terms, (term, at) => `${vocabulary[term] ?? ''} ${counts[at] ?? 0}`).sort() }));
    assert.deepEqual(wordsOf(decoded), wordsOf(index));
    assert.deepEqual([decoded.reader, decoded.made], [index.reader, index.made]);
  });

  it('is damaged wherever it is cut', async () => {
    const { index } = await read(new MemoryFiles({ 'a.md': past() }));
    const bytes = await encodeIndex(index);
    for (let length = 0; length < bytes.length; length += 7) assert.equal(await decodeIndex(bytes.subarray(0, length)), 'damaged');
  });

  it('is damaged where its digest is right and its content is not ours', async () => {
    const rewritten = async (change: (rows: string) => string): Promise<unknown> => {
      const { index } = await read(new MemoryFiles({ 'a.md': past() }));
      const bytes = await encodeIndex(index);
      const view = new DataView(bytes.buffer);
      const length = view.getUint32(44, true);
      const rows = new TextEncoder().encode(change(new TextDecoder().decode(bytes.subarray(48, 48 + length))));
      const rest = new Uint8Array([...new Uint8Array(Uint32Array.of(rows.length).buffer), ...rows, ...bytes.subarray(48 + length)]);
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', rest));
      const head = new Uint8Array([...bytes.subarray(0, 8), ...new Uint8Array(Uint32Array.of(rest.length).buffer), ...digest]);
      return decodeIndex(new Uint8Array([...head, ...rest]));
    };
    assert.equal(typeof (await rewritten((rows) => rows)), 'object');
    assert.equal(await rewritten((rows) => rows.replace('["Ana Quiroga"]', '{}')), 'damaged');
    assert.equal(await rewritten((rows) => rows.replace('"Ana Quiroga"', '7')), 'damaged');
    assert.equal(await rewritten(() => '[]'), 'damaged');
    assert.equal(await rewritten(() => 'no JSON'), 'damaged');
  });
});
