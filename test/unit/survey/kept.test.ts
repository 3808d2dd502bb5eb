import assert from 'node:assert/strict';
import fc from 'fast-check';
import { encodeKept, KeptReader, type KeptRow, keptVersion, wholeOf } from '../../../src/survey/kept.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { sha256 } from '../../../src/library/digest.js';
import { plainRow, row } from './hand-made.js';

const nameOf = (path: string): string => `past/${path}`;

function kept(path: string, given: Partial<SurveyRow> = {}): KeptRow {
  return { path, size: 10, modified: 1000, reader: '1.0', row: row({ file: nameOf(path), ...given }) };
}

const full = kept('b/ünï.md', {
  title: 'A "title"\nof two lines', country: 'HN', level: 'hrvp', date: '2019-05', eventDate: '2019-04-30', event: 'conviction', language: 'es', words: 321, people: ['Marta Quiñones', 'Iria Montoro'],
  usesTerm: true, onCase: true, onSituation: true, asksRelease: true, releaseAskedFor: ['Iria Montoro'], closed: [], citesObligations: true, isHedged: true, hedges: { hope: 2, 'false-balance': 1 }, translated: true, asks: 3, strength: 3.67,
});

async function bytes(...rows: readonly KeptRow[]): Promise<Uint8Array> {
  return wholeOf(encodeKept({ made: 5000, readers: [...new Set(rows.map(({ reader }) => reader))], rows }));
}

/** A file whose digests are right, whatever stands in it. */
async function forged(...sections: readonly string[]): Promise<Uint8Array> {
  const made = [...(await bytes()).subarray(0, 8)];
  for (const section of sections) {
    const content = new TextEncoder().encode(section);
    made.push(content.length & 255, content.length >> 8, 0, 0, ...await sha256(content), ...content);
  }
  return Uint8Array.from(made);
}

/** What is known by some bytes, in pieces of so many: of each of some files; undefined where they do not begin as ours do. */
async function known(whole: Uint8Array, files: readonly (Pick<KeptRow, 'path' | 'size' | 'modified' | 'reader'>)[], length = whole.length || 1): Promise<(SurveyRow | undefined)[] | undefined> {
  const pieces = Array.from({ length: Math.ceil(whole.length / length) }, (_, at) => whole.subarray(at * length, (at + 1) * length));
  const reader = await KeptReader.open(pieces, nameOf);
  if (reader === undefined) return undefined;
  const rows: (SurveyRow | undefined)[] = [];
  for (const file of files) rows.push(await reader.known(file, file.reader));
  return rows;
}

describe('what a survey keeps', () => {
  const rows = [kept('a.md', { title: nameOf('a.md'), language: 'my', isRead: false }), full, { ...kept('c.md'), reader: '1.0 of another' }];

  it('is read as it was written, in pieces of any length', async () => {
    const whole = await bytes(...rows);
    for (const length of [1, 7, 100, whole.length]) assert.deepEqual(await known(whole, rows, length), rows.map((each) => each.row));
    assert.deepEqual(await known(await bytes(), [full]), [undefined]);
  });

  it('is read and written in sections, of as many files as there are', async () => {
    const many = Array.from({ length: 1200 }, (_, number) => kept(`${String(number).padStart(5, '0')}.md`, { words: number + 1 }));
    const pieces: number[] = [];
    for await (const { length } of encodeKept({ made: 5000, readers: ['1.0'], rows: many })) pieces.push(length);
    assert.ok(pieces.length > 3 && Math.max(...pieces) < 100_000, String(pieces));
    const whole = await bytes(...many);
    assert.deepEqual(await known(whole, many, 4096), many.map((each) => each.row));
    // Who asks for a few is given these; what stands in between counts.
    const reader = await KeptReader.open([whole], nameOf);
    for (const number of [3, 700, 1199]) assert.equal((await reader?.known(many[number] ?? full, '1.0'))?.words, number + 1);
    assert.equal(await reader?.end(), 1200);
    // What stands behind damage is not used.
    const damaged = whole.slice();
    damaged[whole.length - 10] = 0;
    const found = await known(damaged, many) ?? [];
    assert.deepEqual([found[0]?.words, found.at(-1)], [1, undefined]);
  });

  it('is not used where it is cut off, changed, of another version, or not ours', async () => {
    const whole = await bytes(...rows);
    const nothing = (found: (SurveyRow | undefined)[] | undefined): boolean => found === undefined || found.every((each) => each === undefined);
    for (const length of [0, 3, 8, 39, 40, 60, whole.length - 1]) assert.ok(nothing(await known(whole.slice(0, length), rows)), String(length));
    for (const at of [0, 4, 9, 13, 45, whole.length - 2]) assert.ok(nothing(await known(whole.map((byte, place) => (place === at ? byte ^ 1 : byte)), rows)), String(at));
    const other = whole.slice();
    other[4] = keptVersion + 1;
    assert.equal(await known(other, rows), undefined);
    const start = '[5,["1.0"]]\n';
    const file = { path: 'a', size: 1, modified: 1, reader: '1.0' };
    assert.deepEqual((await known(await forged('[5000,["1.0"]]\n', '["a",1,1,0,"t",0,-1,0,0,0,"en",1,0,[],[],[],[],0,0]\n'), [file]))?.map((each) => each?.title), ['t']);
    for (const lines of [[''], ['\n'], ['{}\n'], ['[5,[]]\n[1]\n'], [start, '[1]\n'], [start, '["a",1,1,0,"t",0,99,0,0,0,"en",1,0,[],[],[],[],0,0]\n'], [start, '["a",1,1,0,"t",0,-1,0,0,0,"en",1,0,[],[4],[],[],0,0]\n']]) {
      assert.ok(nothing(await known(await forged(...lines), [file])), lines.join());
    }
  });

  it('survives any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (any) => { assert.equal(await known(any, rows), undefined); }), { numRuns: 200 });
  });

  it('stands for a file as long as that is what it was', async () => {
    const whole = await bytes(full);
    assert.deepEqual((await known(whole, [full]))?.map((each) => each && plainRow(each)), [full.row]);
    for (const other of [{ size: 11 }, { modified: 1001 }, { path: 'other.md' }, { reader: '1.1' }]) assert.deepEqual(await known(whole, [{ ...full, ...other }]), [undefined], JSON.stringify(other));
    // The clock of the file system is coarse.
    const late = await wholeOf(encodeKept({ made: 3000, readers: ['1.0'], rows: [full] }));
    assert.deepEqual(await known(late, [full]), [undefined]);
  });
});
