import assert from 'node:assert/strict';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { DiskScratch } from '../../../src/cli/disk-scratch.js';
import { survey } from '../../../src/survey/index.js';
import type { SurveyRow } from '../../../src/survey/row.js';
import { RowTable } from '../../../src/survey/row-table.js';
import { Folder } from '../cli/in-process.js';
import { plainRow, row } from './hand-made.js';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are in use: objects and arrays of numbers. */
function inUse(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** A row that names one of four hundred people; its file and its title are like no others. */
function made(number: number): SurveyRow {
  return row({
    file: `statements/${2000 + (number % 20)}/${number}-on-a-case.statement.md`, title: `Statement ${number} on the detention of a human rights defender`, country: ['HN', 'TR', 'CN', 'EG'][number % 4], level: 'spokesperson', date: `${2000 + (number % 20)}-03-0${1 + (number % 9)}`,
    event: 'detention', people: [`Ana Paredes ${number % 400}`], asksRelease: number % 3 === 0, asks: 2, strength: 1 + (number % 5), hedges: number % 7 === 0 ? { hope: 1 } : {},
  });
}

describe('what a survey keeps of a statement', () => {
  let folder: Folder;
  let scratch: DiskScratch;
  beforeEach(() => {
    folder = new Folder();
    scratch = new DiskScratch(folder.path);
  });
  afterEach(() => {
    scratch.close();
    folder.remove();
  });

  const [some, more] = [12_000, 32_000];

  /** How many bytes each further row takes, and all that is made of the rows. */
  function perRow(table: RowTable): { readonly table: number; readonly survey: number } {
    for (let number = 0; number < some; number++) table.add(made(number));
    const before = inUse();
    const few = survey(table.rows(), { by: ['country'] });
    const withFew = inUse() - before;
    assert.equal(few.total.statements, some);
    for (let number = some; number < more; number++) table.add(made(number));
    const kept = inUse() - before - withFew;
    const all = survey(table.rows(), { by: ['country'] });
    const withAll = inUse() - before - withFew - kept;
    assert.deepEqual([all.total.statements, all.people.length, plainRow(table.row(7)).title], [more, 400, made(7).title]);
    return { table: kept / (more - some), survey: (withAll - withFew) / (more - some) };
  }

  it('is next to nothing in memory where there is a disk, and some two hundred bytes where there is none', function () {
    this.timeout(60_000);
    const onDisk = perRow(new RowTable(scratch));
    assert.ok(onDisk.table < 4, `a row takes ${onDisk.table} bytes`);
    // Places of rows in lists, four bytes each: all, by group, by event and country, by event and level, by person.
    assert.ok(onDisk.survey < 40, `what is made of a row takes ${onDisk.survey} bytes`);
    const inMemory = perRow(new RowTable());
    assert.ok(inMemory.table > 100 && inMemory.table < 260, `a row takes ${inMemory.table} bytes in memory`);
  });

  it('is as it was wherever it lies', function () {
    this.timeout(60_000);
    const rows = Array.from({ length: 15_000 }, (_, number) => made(number));
    const [one, other] = [new RowTable(scratch), new RowTable()];
    for (const each of rows) {
      one.add(each);
      other.add(each);
    }
    for (let place = 0; place < rows.length; place += 97) assert.deepEqual(plainRow(one.row(place)), plainRow(other.row(place)));
    const people = (table: RowTable): unknown => Array.from(survey(table.rows(), { by: [] }).people.first(50), ({ rows: naming, ...person }) => ({ ...person, files: naming.map(({ file }) => file) }));
    assert.deepEqual(people(one), people(other));
  });
});
