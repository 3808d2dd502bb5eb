import assert from 'node:assert/strict';
import { benchmarks } from '../../src/benchmarks/registry.js';
import { check } from '../../src/check.js';
import { scorecardItem } from '../../src/editor/scorecard-item.js';
import { scorecardText } from '../../src/editor/scorecard-text.js';
import { type Row, rowsUnder, scorecardRows } from '../../src/editor/pure/scorecard-rows.js';
import { summaryOf } from '../../src/editor/summary.js';

const text = [
  '---', 'level: spokesperson', 'country: HN', 'event: detention', '---', '',
  '# Honduras: Statement by the Spokesperson on the detention of human rights defender Ana Lucía Paredes', '',
  'While fully respecting the independence of the judiciary, the European Union underlines its concern about Ana Lucía Paredes.', '',
].join('\n');

function all(rows: readonly Row[]): Row[] {
  return rows.flatMap((row) => [row, ...all(rowsUnder(row))]);
}

describe('The scorecard', () => {
  const rows = all(scorecardRows(check(text)));

  it('says the status of each benchmark in shape, colour and words', () => {
    for (const row of rows) {
      if (row.kind !== 'benchmark') continue;
      const { iconPath, accessibilityInformation, label, description } = scorecardItem(row);
      const title = benchmarks.find(({ id }) => row.judged.id === id)?.title.en;
      const words = { met: 'met', partial: 'partly met', missing: 'not met', 'not-applicable': 'does not apply', unknown: 'cannot be told' }[row.judged.status];
      assert.ok(iconPath !== undefined);
      const { note } = row.judged;
      assert.equal(accessibilityInformation?.label, `${title ?? ''}: ${words}${note === undefined ? '' : `. ${note}`}`);
      // A row has room for some thirty letters where VS Code opens the side bar.
      assert.ok(typeof label === 'string' && label.length <= 27);
      assert.equal(description, undefined);
    }
    assert.equal(rows.filter(({ kind }) => kind === 'benchmark').length, benchmarks.length);
  });

  it('has a click for every row that has a place, and ids of their own', () => {
    const items = rows.map(scorecardItem);
    assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
    for (const { command, contextValue, id } of items) {
      assert.deepEqual(command?.arguments, contextValue === 'family' ? undefined : [id]);
    }
  });

  it('is copied as Markdown with what is met and what is wrong', () => {
    const copied = scorecardText(check(text));
    assert.match(copied, /^# \d+ of \d+ benchmarks met\n\nHonduras: Statement/u);
    assert.match(copied, /^- \[x\] .*human rights defender.*: met$/mu);
    assert.match(copied, /^- \[ \] .*: not met$\n {2}- /mu);
  });

  it('is summed up in a few words, whatever came of the draft', () => {
    assert.deepEqual(summaryOf({ kind: 'checked', version: 1, checked: check(text) }).figure, `${check(text).scorecard.met}/${check(text).scorecard.applicable}`);
    const unread = summaryOf({ kind: 'checked', version: 1, checked: check('---\nlanguage: fi\nlevel: local\n---\n\nTeksti.\n') });
    assert.equal(unread.figure, '');
    assert.match(unread.notice, /language/u);
    for (const [written, notice] of [['<div>\nThe EU asks for her release.\n</div>\n', /HTML/u], ['```\nThe EU asks for her release.\n', /block of code/u], ['', /no text/u]] as const) {
      assert.match(summaryOf({ kind: 'checked', version: 1, checked: check(written) }).notice, notice);
    }
    assert.match(summaryOf({ kind: 'too-long', version: 1, length: 20, limit: 10 }).notice, /20 characters/u);
    assert.match(summaryOf({ kind: 'failed', version: 1 }).notice, /log/u);
  });
});
