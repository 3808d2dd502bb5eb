import assert from 'node:assert/strict';
import fc from 'fast-check';
import { decodeKept, encodeKept, type KeptRow, keptVersion, knownRow } from '../../../src/survey/kept.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { sha256 } from '../../../src/library/digest.js';
import { row } from './hand-made.js';

const nameOf = (path: string): string => `past/${path}`;

function kept(path: string, given: Partial<SurveyRow> = {}): KeptRow {
  return { path, size: 10, modified: 1000, reader: '1.0', row: row({ file: nameOf(path), ...given }) };
}

const full = kept('b/ünï.md', {
  title: 'A "title"\nof two lines', country: 'HN', level: 'hrvp', date: '2019-05', eventDate: '2019-04-30', event: 'conviction', language: 'es', words: 321, people: ['Marta Quiñones', 'Iria Montoro'],
  usesTerm: true, onCase: true, onSituation: true, asksRelease: true, releaseAskedFor: ['Iria Montoro'], closed: [], citesObligations: true, isHedged: true, hedges: { hope: 2, 'false-balance': 1 }, translated: true, asks: 3, strength: 3.67,
});

async function bytes(...rows: readonly KeptRow[]): Promise<Uint8Array> {
  return encodeKept({ made: 5000, rows: new Map(rows.map((each) => [each.path, each])) });
}

/** A file whose digest is right, whatever stands in it. */
async function forged(lines: string): Promise<Uint8Array> {
  const [empty, rest] = [await bytes(), new TextEncoder().encode(lines)];
  const made = new Uint8Array(40 + rest.length);
  made.set(empty.subarray(0, 8));
  made.set(rest, 40);
  made.set(await sha256(rest), 8);
  return made;
}

describe('what a survey keeps', () => {
  it('is read as it was written', async () => {
    const rows = [full, kept('a.md', { title: nameOf('a.md'), language: 'my', isRead: false }), { ...kept('c.md'), reader: '1.0 of another' }];
    const read = await decodeKept(await bytes(...rows), nameOf);
    assert.equal(read?.made, 5000);
    assert.deepEqual([...read.rows.values()], rows);
    assert.deepEqual((await decodeKept(await bytes(), nameOf))?.rows.size, 0);
  });

  it('is not used where it is cut off, changed, of another version, or not ours', async () => {
    const whole = await bytes(full, kept('a.md'));
    for (const length of [0, 3, 8, 39, 40, 60, whole.length - 1]) assert.equal(await decodeKept(whole.slice(0, length), nameOf), undefined, String(length));
    for (const at of [0, 4, 8, 41, whole.length - 2]) assert.equal(await decodeKept(whole.map((byte, place) => (place === at ? byte ^ 1 : byte)), nameOf), undefined, String(at));
    const other = whole.slice();
    other[4] = keptVersion + 1;
    assert.equal(await decodeKept(other, nameOf), undefined);
    for (const lines of ['', '\n', '[5,[]]', '[5,[]]\n[1]\n', '[5,["r"]]\n["a",1,1,0,"t",0,99,0,0,0,"en",1,0,[],[],[],[],0,0]\n', '{}\n', '[5,["r"]]\n["a",1,1,0,"t",0,-1,0,0,0,"en",1,0,[],[4],[],[],0,0]\n']) {
      assert.equal(await decodeKept(await forged(lines), nameOf), undefined, lines);
    }
  });

  it('survives any bytes', async () => {
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), async (any) => { assert.equal(await decodeKept(any, nameOf), undefined); }), { numRuns: 200 });
  });

  it('stands for a file as long as that is what it was', () => {
    const made = { made: 10_000, rows: new Map([[full.path, full]]) };
    const listed = { path: full.path, size: full.size, modified: full.modified };
    assert.equal(knownRow(made, listed, '1.0'), full);
    for (const other of [{ size: 11 }, { modified: 1001 }, { path: 'other.md' }]) assert.equal(knownRow(made, { ...listed, ...other }, '1.0'), undefined);
    assert.equal(knownRow(made, listed, '1.1'), undefined);
    // The clock of the file system is coarse.
    assert.equal(knownRow({ ...made, made: 3000 }, listed, '1.0'), undefined);
  });
});
