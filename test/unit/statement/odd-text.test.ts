import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readStatement } from '../../../src/statement/index.js';

const size = 80_000;

const odd: Readonly<Record<string, (length: number) => string>> = {
  'tags': (length) => '<b>'.repeat(length / 3),
  'headings that are underlined': (length) => 'a\n=\n'.repeat(length / 4),
  'headings that are underlined, with blank lines and a target of links': (length) => `[x]: y\n\n${'a\n=\n\n'.repeat(length / 5)}`,
  'lists inside lists': (length) => '1. a\n   - b\n'.repeat(length / 13),
  'lists inside lists in one line': (length) => '1. - a\n'.repeat(length / 7),
  'quotations apart': (length) => '> a\n\n'.repeat(length / 5),
  'a quotation that goes on without its mark': (length) => `> a\n${'b\n'.repeat(length / 2)}`,
  'addresses without an end': (length) => 'http://'.repeat(length / 7),
  'an address of one word': (length) => `http://${'guidelines'.repeat(length / 10)}`,
  'a title in which many speak': (length) => `---\ntitle: ${'UN experts urge Minsk to act with the Embassy of Canada in Togo. '.repeat(length / 65)}\n---\nThe EU is concerned.\n`,
  'long words before signs of mail': (length) => `${'a'.repeat(19_000)} @ . `.repeat(length / 19_000),
};

describe('A text that no statement is', () => {
  for (const [name, text] of Object.entries(odd)) {
    // What grows with the square of the length, or worse, ends at the limit of the test.
    it(`comes to an end: ${name}`, () => assert.ok(check(text(size)).scorecard)).timeout(30_000);
  }

  it('has its lists, headings and quotations up to a thousand lines that look back', () => {
    const kinds = (lines: number): string[] => readStatement(`- One\n${'goes on\n'.repeat(lines)}\n> Two\n\nThree\n===\n\n*Four*\n`).paragraphs.map(({ kind }) => kind);
    assert.deepEqual([...new Set(kinds(900))], ['item', 'blockquote', 'title', 'body']);
  });
});
