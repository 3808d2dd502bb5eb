import assert from 'node:assert/strict';
import { type Candidate, isStatement } from '../../../src/editor/pure/is-statement.js';

function candidate(path: string, head = '', more: Partial<Candidate> = {}): Candidate {
  return { path: `/home/me/work/${path}`, pathInWorkspace: path, languageId: path.endsWith('.md') ? 'markdown' : 'plaintext', head, ...more };
}

describe('isStatement', () => {
  it('goes by the name', () => {
    for (const name of ['a.statement.md', 'a.fr.statement.md', 'A.STATEMENT.MD', 'notes/a.statement.txt', 'a.statement.markdown']) {
      assert.equal(isStatement(candidate(name), [], undefined), true, name);
    }
    for (const name of ['README.md', 'statement.md', 'a.statement.json', 'a.statements.md', 'notes.txt']) {
      assert.equal(isStatement(candidate(name), [], undefined), false, name);
    }
  });

  it('goes by the front matter', () => {
    assert.equal(isStatement(candidate('a.md', '---\nlevel: local\n---\n\nText.'), [], undefined), true);
    assert.equal(isStatement(candidate('a.txt', '---\r\ntitle: x\r\ncountry: Honduras\r\n---\r\n'), [], undefined), true);
    assert.equal(isStatement(candidate('a.md', '\uFEFF---\nlevel: local\n---'), [], undefined), true);
    assert.equal(isStatement(candidate('a.md', '--- draft ---\n\n---\nlevel: local\n---\n'), [], undefined), false);
    assert.equal(isStatement(candidate('a.md', '---\nlevel: wrong\n---\n'), [], undefined), true);
    assert.equal(isStatement(candidate('a.md', '---\ntitle: A post\ntags: [x]\n---\n\nlevel: local'), [], undefined), false);
    assert.equal(isStatement(candidate('a.md', 'Text.\n\n---\nlevel: local\n---\n'), [], undefined), false);
    assert.equal(isStatement(candidate('a.md', '---\nlevel: local\n'), [], undefined), false);
    assert.equal(isStatement(candidate('a.md', '---\n: [\n---\n'), [], undefined), false);
    assert.equal(isStatement(candidate('a.yaml', '---\nlevel: local\n---\n', { languageId: 'yaml' }), [], undefined), false);
  });

  it('goes by the folder, but leaves a README in it alone', () => {
    for (const folder of ['drafts', './drafts/', 'drafts\\2026', 'drafts/2026', '.']) {
      assert.equal(isStatement(candidate('drafts/2026/a.md'), [folder], undefined), true, folder);
    }
    for (const folder of ['draft', 'drafts/2025', '2026', 'drafts/2026/a']) {
      assert.equal(isStatement(candidate('drafts/2026/a.md'), [folder], undefined), false, folder);
    }
    assert.equal(isStatement(candidate('drafts/README.md'), ['drafts'], undefined), false);
    assert.equal(isStatement(candidate('drafts/a.ts', '', { languageId: 'typescript' }), ['drafts'], undefined), false);
    assert.equal(isStatement(candidate('a.md', '', { pathInWorkspace: undefined }), ['.'], undefined), false);
  });

  it('does what the drafter said, before all else', () => {
    assert.equal(isStatement(candidate('README.md'), [], true), true);
    assert.equal(isStatement(candidate('a.statement.md'), ['.'], false), false);
  });
});
