import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Block, blocksOf } from '../../../src/statement/blocks.js';
import { parseMarkdown } from '../../../src/statement/markdown.js';
import { parseSections } from '../../../src/statement/section.js';
import { sectionStarts } from '../../../src/statement/sections.js';
import { anyText } from '../any-text.js';

/** Pieces of which Markdown is made, the ones that reach over blank lines among them. */
const pieces = [
  'The EU calls', ' on Ada', ' Doe', 'a', '1', '12', '[NAME]', '- Free Ada\n', '- Let her go\n', '2. Halt\n', '1. Free her\n', 'R&D', ' Doe*', '*, ', '*Ada* ', '**Ada Doe.**', '**', ' *b', 'ID_9', '+32 (0)2', '04.10.2018', ' of her\n', ' \n', ' ', '  ', '    ', '\t', '\n', '\n', '\n\n', '\n\n', '\n \n', '\r\n', '\r\n\r\n', '\r', '- ', '* ', '+ ', '> ', '1. ', '2) ', '# ', '###', '---', '---\n', '===',
  '***', '*', '_', '`', '```', '~~~', '[', ']', '(', ')', ']: ', '[a]', '[a]: x', '!', '<', '<!--', '-->', '<div>', '<pre>', '<?', '<https://a.example>', '&', '&amp;', '&#0;', '\\', '\\\n', '.', ':', '“', '’', '\0', '\uFEFF', '\u00A0', '\u2028', '\uD83D',
];
const anyMarkdown = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

/** What a block is, and where each of its characters stands. */
function told({ kind, text, map }: Block, start: number): unknown {
  return { kind, text, places: Array.from({ length: text.length + 1 }, (_, at) => start + map.toSource(at)), span: map.spanOf({ start: 0, end: text.length }).start + start };
}

function assertSame(text: string): void {
  const tree = parseMarkdown(text, true);
  const { opening: { section: { yaml } }, placed } = parseSections(text);
  assert.deepEqual(placed.map(({ block, sectionStart }) => told(block, sectionStart)), blocksOf(tree, text).map((block) => told(block, 0)));
  const first = tree.children[0];
  assert.equal(yaml?.source, first?.type === 'yaml' ? first.value : undefined);
}

describe('sections of a text', () => {
  it('have together the blocks of the whole', () => {
    fc.assert(fc.property(anyMarkdown, assertSame), { numRuns: Number(process.env.RUNS ?? 2000), seed: 7 });
    fc.assert(fc.property(anyText(), assertSame), { numRuns: 300, seed: 7 });
  });

  it('begin behind blank lines, at lines without indentation', () => {
    assert.deepEqual(sectionStarts('One.\n\nTwo\nlines.\n\n\n- three\n\n  of it\n \nFour'), [0, 6, 19, 38]);
    assert.deepEqual(sectionStarts('---\ntitle: x\n\nlevel: local\n---\nOne.\n\nTwo.'), [0, 37]);
  });

  it('is only one where something reaches over blank lines', () => {
    for (const text of ['```\n\ncode\n```', 'a <!-- b\n\nc -->', '[EU]\n\n[EU]: https://eu.example']) assert.deepEqual(sectionStarts(text), [0], text);
  });
});
