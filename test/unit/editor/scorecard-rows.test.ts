import assert from 'node:assert/strict';
import type { Judged } from '../../../src/benchmarks/types.js';
import type { Checked } from '../../../src/check.js';
import { faceOf, placeOf, rowsUnder, rowWithId, scorecardRows, targetOf } from '../../../src/editor/pure/scorecard-rows.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { finding, fix } from './findings.js';

const text = '# A title\n\nThe human rights\n  defender is free.\n';
const judged: Judged[] = [
  { id: 'hrd-term', family: 'content', status: 'met', evidence: [{ start: 15, end: 39 }] },
  { id: 'no-hedging', family: 'content', status: 'partial', evidence: [] },
  { id: 'case-recommendation', family: 'content', status: 'missing', evidence: [] },
  { id: 'names-individual', family: 'content', status: 'not-applicable', evidence: [] },
];

function checked(findings = [finding(2, 9, { rule: 'case-recommendation', fixes: [fix(9, 9, 'x', {})] }), finding(20, 26)]): Checked {
  return { reading: read(readStatement(text)), scorecard: { met: 1, applicable: 3, benchmarks: judged }, findings };
}

describe('scorecardRows', () => {
  it('has families with what is met of what applies, benchmarks, and below them findings and evidence', () => {
    const [content, ...others] = scorecardRows(checked());
    assert.deepEqual(others, []);
    assert.ok(content?.kind === 'family');
    assert.deepEqual([content.family, content.met, content.applicable], ['content', 1, 3]);
    assert.deepEqual(content.rows.map(({ id }) => id), judged.map(({ id }) => id));
    assert.deepEqual(content.rows.map((row) => rowsUnder(row).map(({ id }) => id)), [
      ['hrd-term/evidence/0'], ['no-hedging/finding/0'], ['case-recommendation/finding/0'], [],
    ]);
  });

  it('shows evidence on one line, and shortened', () => {
    const row = rowWithId(scorecardRows(checked()), 'hrd-term/evidence/0');
    assert.ok(row?.kind === 'evidence');
    assert.equal(row.words, 'human rights defender');
  });

  it('has the findings of the front matter in a row of their own', () => {
    const rows = scorecardRows(checked([finding(0, 3, { rule: 'front-matter' })]));
    assert.deepEqual(rows.map(({ id }) => id), ['family/content', 'file']);
    assert.deepEqual(rowsUnder(rows[1] ?? assert.fail()).map(({ id }) => id), ['front-matter/finding/0']);
  });

  it('leaves out evidence that a finding speaks of', () => {
    const row = rowWithId(scorecardRows(checked([finding(15, 20, { rule: 'hrd-term' })])), 'hrd-term') ?? assert.fail();
    assert.deepEqual(rowsUnder(row).map(({ kind }) => kind), ['finding']);
  });

  it('leads to the first finding, else to the evidence, else nowhere', () => {
    const rows = scorecardRows(checked());
    const place = (id: string): unknown => {
      const target = targetOf(rowWithId(rows, id) ?? assert.fail(id));
      return target && placeOf(target).start;
    };
    assert.deepEqual(['case-recommendation', 'no-hedging', 'no-hedging/finding/0', 'hrd-term', 'names-individual', 'family/content'].map(place), [2, 20, 20, 15, undefined, undefined]);
  });

  it('looks the same when only places have changed', () => {
    const face = faceOf(scorecardRows(checked()));
    assert.equal(faceOf(scorecardRows(checked([finding(3, 9, { rule: 'case-recommendation', fixes: [fix(9, 9, 'x', {})] }), finding(21, 27)]))), face);
    assert.notEqual(faceOf(scorecardRows(checked([finding(20, 26)]))), face);
  });
});
