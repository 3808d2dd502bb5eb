import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { checkListFace, type CheckListRow, checkListRows, firstOpen, rowAbove, rowsIn } from '../../../src/editor/pure/check-list-rows.js';
import { checkListOf } from '../../../src/publish/check-list/index.js';

const draft = (title: string): string => `---\ncountry: HN\ntranslations: [es]\n---\n\n# ${title}\n\nWhile fully respecting the independence of the judiciary, the EU is concerned that Iria Montoro was arrested on [DATE].\n`;
const title = 'Honduras: Statement by the Spokesperson on the arrest of human rights defender Iria Montoro';

function rowsOf(text: string, saved?: number): readonly CheckListRow[] {
  const beside = saved === undefined ? [] : [{ name: 'case.es.statement.md', modified: saved }];
  return checkListRows(checkListOf(check(text), { locale: 'en', surroundings: { name: 'case.statement.md', modified: 500_000, beside } }));
}

function all(rows: readonly CheckListRow[]): readonly CheckListRow[] {
  return rows.flatMap((row) => [row, ...all(rowsIn(row))]);
}

describe('The check-list in the side bar', () => {
  it('has sections in the order of the work, with what is open first', () => {
    const rows = rowsOf(draft(title));
    assert.deepEqual(rows.map(({ id }) => id), ['section/wording', 'section/placeholders', 'section/protection', 'section/coordination', 'section/translations', 'section/reach']);
    for (const section of rows) {
      const open = rowsIn(section).map((row) => row.kind === 'item' && row.item.state === 'open');
      assert.deepEqual(open, [...open].sort((a, b) => Number(b) - Number(a)), section.id);
    }
  });

  it('folds away what is met of the wording', () => {
    const wording = rowsIn(rowsOf(draft(title))[0] ?? assert.fail('no rows'));
    const met = wording.at(-1);
    assert.ok(met?.kind === 'met' && met.count > 0 && met.rows.length === met.count);
    assert.ok(met.rows.every((row) => row.kind === 'item' && row.item.state === 'done'));
  });

  it('leads to the first thing that is open, and knows under which row each stands', () => {
    const rows = rowsOf(draft(title));
    const first = firstOpen(rows);
    assert.ok(first?.kind === 'item' && first.item.state === 'open');
    assert.equal(all(rows).find((row) => row.kind === 'item' && row.item.state === 'open')?.id, first.id);
    for (const row of all(rows)) for (const inside of rowsIn(row)) assert.equal(rowAbove(rows, inside.id)?.id, row.id);
    assert.ok(rows.every(({ id }) => rowAbove(rows, id) === undefined));
    assert.equal(firstOpen([]), undefined);
  });

  it('has ids of their own', () => {
    const ids = all(rowsOf(draft(title))).map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('need not be drawn anew when only places change, but when a translation comes', () => {
    const face = checkListFace(rowsOf(draft(title)));
    assert.equal(checkListFace(rowsOf(draft(title).replace('country: HN', 'country:    HN'))), face);
    assert.notEqual(checkListFace(rowsOf(draft(title), 500_000)), face);
  });
});
