import assert from 'node:assert/strict';
import { GraphBuilder } from '../../../src/lexicon/graph.js';
import { PhraseTrie } from '../../../src/lexicon/trie.js';

/** The stretches of a text that a phrase is found in. */
function found(phrase: string, text: string): string[] {
  const builder = new GraphBuilder((base) => [base, `${base}s`]);
  builder.add(phrase, 0);
  const trie = new PhraseTrie([phrase], builder.graph);
  const words = text.split(' ').map((norm) => ({ word: { kind: norm === ',' ? 'punctuation' : norm === '“' ? 'quote' : 'word', text: norm, norm, told: [] } }));
  return trie.matches(words, 0, words.length).map(({ from, to }) => words.slice(from, to).map(({ word: { norm } }) => norm).join(' '));
}

describe('The notation of phrases', () => {
  const cases: readonly (readonly [string, string, readonly string[]])[] = [
    ['take note', 'we take note of it', ['take note']],
    ['take|make note|notes', 'we make notes', ['make notes']],
    ['~call on', 'who calls on us', ['calls on']],
    ['in [full] respect', 'in respect and in full respect', ['in respect', 'in full respect']],
    ['in (the hope | a spirit) of', 'in a spirit of it', ['in a spirit of']],
    ['grave [and|or deep] concern', 'grave or deep concern', ['grave or deep concern']],
    ['charge ... with', 'charge one two three four with', ['charge one two three four with']],
    ['charge ... with', 'charge one two three four five with', []],
    ['charge ... with', 'charge her , with', []],
    ['charge ... [...] with', 'charge one two three four five six seven eight with', ['charge one two three four five six seven eight with']],
    ['charge ... [...] with', 'charge 1 2 3 4 5 6 7 8 9 with', []],
    ['charge ... [...] with', 'charge one two , three with', []],
    ['charge [...] [...] [her] ... with', 'charge her with', ['charge her with']],
    ['# session', 'the 55th session and the session', ['55th session']],
    ['item #', 'item 4', ['item 4']],
    ['a [b] [c]', 'a b c', ['a b c']],
    // Quotation marks between the words are passed over.
    ['take note', 'we take “ note “ of it', ['take “ note']],
    ['charge ... with', 'charge “ one two three four “ with', ['charge “ one two three four “ with']],
  ];
  for (const [phrase, text, expected] of cases) it(`${phrase} in "${text}"`, () => assert.deepEqual(found(phrase, text), expected));

  for (const phrase of ['', '[a]', '... a', 'a (b', 'a [b', 'a b)', 'a|', '(a | )', 'a ... b ... c ... d ... e ... f ... g', 'a ... [...] b ... [...] c ... [...] d ... [...] e']) {
    it(`does not accept "${phrase}"`, () => assert.throws(() => found(phrase, 'a b'), SyntaxError));
  }

  for (const repeated of ['[a] ', '(a | a a) ', '[a [a]] ', '[a] [b] ']) {
    it(`does not accept what may stand for the same words in too many ways: "a ${repeated}… z"`, () => assert.throws(() => found(`a ${repeated.repeat(14)}z`, 'a b'), /too many ways/u));
  }

  it('accepts many words that may be missing, where each is another', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${index}`);
    assert.deepEqual(found(`a ${words.map((word) => `[${word}]`).join(' ')} z`, `a ${words.join(' ')} z`).length, 1);
  });

  it('tries gaps in a row once, however many they are', () => {
    // One by one, thirteen gaps could be filled in more than 1,000,000,000 ways.
    const gaps = Array<string>(12).fill('[...]').join(' ');
    assert.deepEqual(found(`a ... ${gaps} z`, `a ${Array<string>(200).fill('b').join(' ')}`), []);
  });
});
