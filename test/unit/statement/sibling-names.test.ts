import assert from 'node:assert/strict';
import { originalName, siblingsAmong, statementName, translationName } from '../../../src/statement/sibling-names.js';

describe('Names of translations', () => {
  const named = (name: string) => statementName(name) ?? assert.fail(`${name} is named as statements are`);

  it('have the language before the end', () => {
    assert.equal(translationName(named('case.statement.md'), 'fr'), 'case.fr.statement.md');
    assert.equal(translationName(named('case.fr.statement.md'), 'es'), 'case.es.statement.md');
    assert.equal(originalName(named('case.fr.statement.md')), 'case.statement.md');
    assert.deepEqual(named('2026.case.statement.txt'), { base: '2026.case', language: undefined, end: '.statement.txt' });
  });

  it('are told from others with a dot', () => {
    assert.deepEqual(named('case.old2.statement.md').language, undefined);
    assert.deepEqual(named('case.qqq.statement.md'), { base: 'case.qqq', language: undefined, end: '.statement.md' });
    assert.equal(statementName('notes.md'), undefined);
  });

  it('make a family of the files of a folder', () => {
    const files = ['case.statement.md', 'case.fr.statement.md', 'case.es.statement.md', 'case-2.fr.statement.md', 'case.fr.docx', 'case.ar.statement.txt'];
    assert.deepEqual(siblingsAmong('case.statement.md', files), [{ name: 'case.fr.statement.md', language: 'fr' }, { name: 'case.es.statement.md', language: 'es' }]);
    assert.deepEqual(siblingsAmong('case.fr.statement.md', files).map(({ language }) => language), [undefined, 'es']);
    assert.deepEqual(siblingsAmong('notes.md', files), []);
  });
});
