import assert from 'node:assert/strict';
import type { Finding } from '../../../src/benchmarks/types.js';
import { check } from '../../../src/check.js';
import { applyEdits, fixAll } from '../../../src/fixes.js';

function withFrontMatter(lines: string): string {
  return `---\n${lines}\n---\n# Statement by the Spokesperson\n\nWe call on the authorities to act.\n`;
}

function findings(text: string, locale: 'en' | 'fr' = 'en'): readonly Finding[] {
  return check(text, { locale }).findings.filter(({ rule }) => rule === 'front-matter');
}

/** The text after each fix of the first finding, and whether the fix is preferred. */
function fixed(text: string): readonly (readonly [string, boolean])[] {
  return (findings(text)[0]?.fixes ?? []).map(({ edits, preferred }) => [applyEdits(text, edits), preferred === true] as const);
}

describe('Fixes of the front matter', () => {
  it('put a text in quotation marks, without a second thought', () => {
    const text = withFrontMatter('title: Honduras: the "third" trial\ncountry: HN');
    const meant = withFrontMatter('title: "Honduras: the \\"third\\" trial"\ncountry: HN');
    assert.deepEqual(findings(text).map(({ kind, severity }) => [kind, severity]), [['not-yaml', 'error']]);
    assert.deepEqual(fixed(text), [[meant, true]]);
    assert.deepEqual(findings(meant), []);
    assert.equal(check(meant).reading.statement.frontMatter.values.title, 'Honduras: the "third" trial');
    assert.equal(findings(text)[0]?.fixes[0]?.title, 'Put it in quotation marks');
    assert.equal(findings(text, 'fr')[0]?.fixes[0]?.title, 'Mettre entre guillemets droits');
  });

  it('put several texts in quotation marks at once', () => {
    const text = withFrontMatter('title: Honduras: a trial\nsource: Note: of the delegation');
    const all = fixAll(text, (draft) => findings(draft));
    assert.equal(all.text, withFrontMatter('title: "Honduras: a trial"\nsource: "Note: of the delegation"'));
    assert.deepEqual(findings(all.text), []);
  });

  it('make a list of names, when the drafter says so', () => {
    for (const written of ['Iria Montoro, Tomás Belver', 'Iria Montoro; Tomás Belver']) {
      const text = withFrontMatter(`defenders: ${written}`);
      const meant = withFrontMatter('defenders: [Iria Montoro, Tomás Belver]');
      assert.deepEqual(findings(text).map(({ kind }) => kind), ['wrong-type']);
      // "Montoro, Iria" is one name: never for all at once.
      assert.deepEqual(fixed(text), [[meant, false]]);
      assert.equal(fixAll(text, (draft) => findings(draft)).text, text);
      assert.deepEqual(findings(meant), []);
      assert.deepEqual(check(meant).reading.statement.frontMatter.values.defenders, ['Iria Montoro', 'Tomás Belver']);
    }
  });

  it('are none where nobody can tell what was meant', () => {
    for (const lines of ['country: {a: b}', 'level: [', 'level: local\nlevel: hrvp', 'only words']) {
      const found = findings(withFrontMatter(lines));
      assert.ok(found.length > 0, lines);
      assert.deepEqual(found.flatMap(({ fixes }) => fixes), [], lines);
    }
  });
});
