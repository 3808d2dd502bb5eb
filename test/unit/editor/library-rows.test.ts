import assert from 'node:assert/strict';
import { libraryFace, type LibraryRow, libraryRows, rowsBelow } from '../../../src/editor/pure/library-rows.js';
import type { PastRecord } from '../../../src/library/record.js';

const blank = { event: 'detention', releaseAskedFor: [], closed: [], usesTerm: true, asks: [], instruments: [], followUp: false, hedges: 0, language: 'en', words: 100 } as const;
const records: readonly PastRecord[] = [
  { ...blank, key: 'a', title: 'Honduras: on Marta Quiñones', country: 'HN', date: '2021-05-04', level: 'spokesperson', people: ['Marta Quiñones'], scorecard: { met: 9, applicable: 15 } },
  { ...blank, key: 'b', title: 'Honduras: on the same case', country: 'HN', date: '2022-01', people: ['Marta Quinones', 'Rosa Lobo'] },
  { ...blank, key: 'c', title: 'Angola: on a law', country: 'AO', people: [] },
  { ...blank, key: 'd', title: 'On a day', people: [] },
];
const faces = (rows: readonly LibraryRow[], locale: 'en' | 'fr' = 'en'): readonly string[] => rows.map((row) => libraryFace(row, locale)).map(({ label, description }) => `${label}: ${description}`);
const rowNamed = (rows: readonly LibraryRow[], label: string): LibraryRow => {
  const row = rows.find((one) => libraryFace(one, 'en').label === label);
  assert.ok(row !== undefined, label);
  return row;
};

describe('The library in the side bar', () => {
  const top = libraryRows(records, 'en');

  it('has people, then countries by name, then what belongs to none', () => {
    assert.deepEqual(faces(top), ['People: 2', 'Angola: 1 statement', 'Honduras: 2 statements', 'No country, or several: 1 statement']);
    assert.deepEqual(faces(libraryRows(records, 'fr'), 'fr'), ['Personnes: 2', 'Angola: 1 déclaration', 'Honduras: 2 déclarations', 'Sans pays, ou plusieurs: 1 déclaration']);
    assert.deepEqual(libraryRows([], 'en'), []);
  });

  it('has years below countries, and statements below years, the newest first', () => {
    const years = rowsBelow(rowNamed(top, 'Honduras'));
    assert.deepEqual(faces(years), ['2022: 1 statement', '2021: 1 statement']);
    assert.deepEqual(faces(rowsBelow(rowNamed(years, '2021'))), ['Honduras: on Marta Quiñones: 2021-05-04 · spokesperson · 9 of 15 met']);
    assert.deepEqual(faces(rowsBelow(rowNamed(top, 'Angola'))), ['No date: 1 statement']);
  });

  it('has people with how often and when they were named, in whatever spelling, and the statements that name them', () => {
    const people = rowsBelow(rowNamed(top, 'People'));
    const [first] = people;
    assert.ok(first?.kind === 'person');
    assert.deepEqual(first.person.spellings.length, 1);
    assert.deepEqual(faces(people).map((face) => face.replace(/Quin?ñ?ones/u, 'Q')), ['Marta Q: 2 times, last 2022-01', 'Rosa Lobo: once, last 2022-01']);
    assert.deepEqual(rowsBelow(first).map((row) => row.kind === 'statement' && row.record.key), ['b', 'a']);
  });

  it('has a different id for every row, the same when it is made anew', () => {
    const all = (rows: readonly LibraryRow[]): readonly string[] => rows.flatMap((row) => [libraryFace(row, 'en').id, ...all(rowsBelow(row))]);
    const ids = all(top);
    assert.equal(new Set(ids).size, ids.length);
    assert.deepEqual(all(libraryRows([...records].reverse(), 'en')).slice().sort(), [...ids].sort());
  });
});
