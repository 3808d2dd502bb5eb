import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readYaml } from '../../../src/statement/front-matter-yaml.js';
import { plainEntries } from '../../../src/statement/plain-front-matter.js';
import { itHolds } from '../properties/runs.js';

const piece = fc.constantFrom('a', 'title', ': ', ':', '"', "'", '[', ']', ', ', ',', ' ', '  ', '#', ' #', '-', '- ', 'JO', '2024-05-01', 'null', '~', '\\', 'é', '’', '!', '&a', '*a', '{', '|', '>', '%', '@', '`', '(', '/', '?', 'https://x.org/a#b', '\u00a0', '\u2028', '\ufeff', '😀', '...', '---', '<<');
const pieces = (most: number): fc.Arbitrary<string> => fc.array(piece, { maxLength: most }).map((all) => all.join(''));
const value = fc.oneof(pieces(7), pieces(4).map((text) => `"${text}"`), pieces(4).map((text) => `'${text}'`), pieces(4).map((text) => `[${text}]`));
const entry = fc.tuple(fc.constantFrom('title', 'country', 'a', 'date_x', 'a-b', '1', 'null'), fc.constantFrom(': ', ':  ', ':', ' : '), value, fc.constantFrom('', ' ')).map((parts) => parts.join(''));
const item = fc.tuple(fc.constantFrom('', '  ', ' '), fc.constantFrom('- ', '-', '-  '), pieces(4)).map((parts) => parts.join(''));
const anySource = fc.array(fc.oneof(entry, item, fc.constant('defenders:')), { minLength: 1, maxLength: 4 }).map((lines) => lines.join('\n'));

describe('Plain front matter', () => {
  it('is read without the parser: text, text in quotation marks, lists on a line and below', () => {
    const source = 'title: "Honduras: a statement"\ndate: 2026-05-24\ndefenders:\n  - Ana Reyes\n  - \'Luis Paz\'\nchannels: [eeas, x]\nrelated: []\nsource: https://example.org/a#b\ncountry: null';
    assert.deepEqual(plainEntries(source), readYaml(source).entries);
    assert.equal(plainEntries(source)?.length, 7);
  });

  itHolds('says what the parser says, or leaves it to it', fc.property(anySource, (source) => {
    const entries = plainEntries(source);
    if (entries) assert.deepEqual({ entries, problems: [] }, readYaml(source));
  }), 2000);

  it('leaves to the parser what means something else: comments, folded text, mappings, escapes', () => {
    for (const source of ['title: a # b', 'title: >\n  a', 'title: a\n  b', 'consent:\n  not-possible: a', 'title: "a\\n"', 'title: a: b', '- a', 'a', 'title: &x a']) assert.equal(plainEntries(source), undefined, source);
  });
});
