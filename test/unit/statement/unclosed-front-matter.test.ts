import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { applyEdits, fixAll } from '../../../src/fixes.js';
import { readStatement } from '../../../src/statement/index.js';
import { unclosedFrontMatter } from '../../../src/statement/unclosed-front-matter.js';

const body = '# Honduras: Statement by the Spokesperson\n\nThe EU calls on Honduras to release Ana Paredes.\n';

describe('Front matter that is not closed', () => {
  it('is told, whatever its lines hold and wherever the file ends', () => {
    for (const lines of ['---\nlevel: spokesperson\n', '---\nlevel:', '---  \r\nconsent: "not-possible: why"\r\n', '---\n# note\nextra: 1\ndefenders:\n  - Ana Paredes\n- Li\n']) {
      const expected = [{ kind: 'not-closed', start: 0, end: 3, closeAt: lines.length }];
      assert.deepEqual(unclosedFrontMatter(lines), expected, lines);
      if (lines.endsWith('\n')) assert.deepEqual(unclosedFrontMatter(`${lines}\n${body}`), expected, lines);
    }
  });

  it('is none where it is closed, where a rule opens the text, and where its keys are not ours', () => {
    for (const text of ['', '---', '---\n', '--- level: local', '---\n\nlevel: local\n', '---\nNote: it was said that\n', `---\nThe EU is concerned.\n\n${body}`, `level: local\n\n${body}`]) assert.deepEqual(unclosedFrontMatter(text), [], text);
    for (const text of [`---\nlevel: local\n---\n${body}`, `---\nlevel: local\n\ncountry: HN\n---\n${body}`]) assert.deepEqual(readStatement(text).frontMatter.problems, [], text);
  });

  it('is an error with one fix, which makes it front matter', () => {
    for (const text of [`---\nlevel: spokesperson\ncountry: Honduras\n\n${body}`, `---\r\nlevel: spokesperson\r\ncountry: Honduras\r\n\r\n${body.replaceAll('\n', '\r\n')}`, '---\nlevel: spokesperson\ncountry: Honduras']) {
      const found = check(text).findings.filter(({ rule }) => rule === 'front-matter');
      assert.deepEqual(found.map(({ kind, severity, fixes }) => [kind, severity, fixes.length]), [['not-closed', 'error', 1]]);
      const fixed = applyEdits(text, found[0]?.fixes[0]?.edits ?? []);
      const { problems, values } = readStatement(fixed).frontMatter;
      assert.deepEqual([problems, values.level, values.country], [[], 'spokesperson', 'HN']);
      assert.equal(text.includes('\r\n') && /(?<!\r)\n/u.test(fixed), false);
      const { text: all } = fixAll(text, (each) => check(each).findings);
      assert.equal(readStatement(all).frontMatter.values.level, 'spokesperson');
    }
  });

  it('follows the text as it changes', () => {
    const before = readStatement(`---\nlevel: local\n\n${body}`);
    const after = readStatement(`---\nlevel: local\ncountry: HN\n\n${body}`, { before });
    assert.equal(after.frontMatter.problems[0]?.closeAt, '---\nlevel: local\ncountry: HN\n'.length);
    assert.deepEqual(readStatement(`---\nlevel: local\n---\n\n${body}`, { before: after }).frontMatter.problems, []);
  });
});
