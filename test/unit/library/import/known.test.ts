import assert from 'node:assert/strict';
import { KnownStatements } from '../../../../src/library/import/known.js';
import { paragraphs } from './pages.js';

function statement(values: Readonly<Record<string, string>>, text: readonly string[]): string {
  return `---\n${Object.entries(values).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`).join('')}---\n\n${text.join('\n\n')}\n`;
}

const other = ['Quite another text on a new law.', 'It says nothing of what the first one says, and goes on for some more words so that it can be told apart.'];

function library(): KnownStatements {
  const known = new KnownStatements();
  known.add('first.statement.md', statement({ title: 'On a conviction', date: '2024-03-12', source: 'https://press.example.org/a?utm_source=feed' }, paragraphs));
  return known;
}

describe('statements that a library has already', () => {
  it('are known by their source', () => {
    assert.deepEqual(library().sameAs(statement({ source: 'https://www.press.example.org/a/' }, other)), { name: 'first.statement.md', why: 'source' });
    assert.equal(library().from('https://press.example.org/a#text'), 'first.statement.md');
    assert.equal(library().from('https://press.example.org/b'), undefined);
  });

  it('are known by title and day', () => {
    assert.deepEqual(library().sameAs(statement({ title: '“On a Conviction”', date: '2024-03-12' }, other)), { name: 'first.statement.md', why: 'title-and-date' });
    assert.equal(library().sameAs(statement({ title: 'On a conviction', date: '2025-03-12' }, other)), undefined);
  });

  it('are known by their text, if a few words differ', () => {
    const edited = [...paragraphs.slice(0, 3), 'The EU Delegation will ask to visit her.'];
    assert.deepEqual(library().sameAs(statement({ title: 'Reprinted', date: '2024-03-14' }, edited)), { name: 'first.statement.md', why: 'text' });
  });

  it('are not taken for the same where the person is another', () => {
    const others = paragraphs.map((paragraph) => paragraph.replaceAll('Dinara Seitkali', 'Aigerim Tulegenova').replaceAll('Seitkali', 'Tulegenova').replace('six years', 'four years'));
    assert.equal(library().sameAs(statement({ title: 'On another conviction', date: '2024-05-12' }, others)), undefined);
  });

  it('may have broken front matter, or none', () => {
    const known = new KnownStatements();
    known.add('broken.md', '---\ntitle: [unclosed\n---\n\nText.');
    known.add('none.md', '# A title\n\nText of some words.');
    known.add('alias.md', '---\na: &a [x]\nb: *a\n---\n');
    assert.equal(known.sameAs(statement({ title: 'New', date: '2024-01-01' }, other)), undefined);
  });
});
