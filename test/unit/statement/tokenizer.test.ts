import assert from 'node:assert/strict';
import type { Grammar } from '../../../src/lexicon/grammar.js';
import { grammarOf } from '../../../src/lexicon/index.js';
import { WordClass } from '../../../src/lexicon/word-class.js';
import { elisionEnd, normalize, Tokenizer } from '../../../src/statement/tokenizer.js';

const english = grammarOf('en');
const eliding: Grammar = { ...english, classes: { ...english.classes, elisions: new WordClass("d' l' qu'") } };

function cut(word: string, grammar: Grammar): string[] {
  const tokenizer = new Tokenizer(grammar);
  tokenizer.addWord(word, 10);
  for (const { start, end, text } of tokenizer.tokens) assert.equal(word.slice(start - 10, end - 10), text);
  return tokenizer.tokens.map(({ text }) => text);
}

describe('The tokenizer', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['lawyers', ['lawyers']],
    ['Duarte’s', ['Duarte', '’s']],
    ["O'Neil's", ["O'Neil", "'s"]],
    ['d’Amina', ['d’Amina']],
    ['yesterday.The', ['yesterday', '.', 'The']],
    ['Duarte’s.The', ['Duarte', '’s', '.', 'The']],
    ['prison.', ['prison', '.']],
    ['.The', ['.', 'The']],
    ['', []],
    ['Prof.', ['Prof.']],
    ['e.g.', ['e.g.']],
  ];
  for (const [word, expected] of cases) it(`cuts ${word} into ${expected.join(' | ')}`, () => assert.deepEqual(cut(word, english), expected));

  const elided: readonly (readonly [string, readonly string[]])[] = [
    ['d’Amina', ['d’', 'Amina']],
    ["L'UE", ["L'", 'UE']],
    ["qu'elle", ["qu'", 'elle']],
    ['aujourd’hui', ['aujourd’hui']],
    ['d’', ['d’']],
  ];
  for (const [word, expected] of elided) it(`cuts ${word} into ${expected.join(' | ')} where words are elided`, () => assert.deepEqual(cut(word, eliding), expected));

  it('joins an elided word and its apostrophe before a quotation mark', () => {
    const tokens = (grammar: Grammar): string[] => {
      const tokenizer = new Tokenizer(grammar);
      tokenizer.addWord('l', 0);
      tokenizer.addMark('’', 1);
      tokenizer.addMark('«', 2);
      return tokenizer.tokens.map(({ text, start, end, index }) => `${text} ${start}–${end} #${index}`);
    };
    assert.deepEqual(tokens(eliding), ['l’ 0–2 #0', '« 2–3 #1']);
    assert.deepEqual(tokens(english), ['l 0–1 #0', '’ 1–2 #1', '« 2–3 #2']);
  });

  it('takes two single marks for one quotation mark', () => {
    const tokens = (...marks: readonly string[]): string[] => {
      const tokenizer = new Tokenizer(english);
      marks.forEach((mark, at) => tokenizer.addMark(mark, at));
      return tokenizer.tokens.map(({ kind, text, norm, end }) => `${kind} ${text} ${norm} ${end}`);
    };
    assert.deepEqual([tokens("'", "'"), tokens('’', '’'), tokens("'", '"')], [["quote '' \" 2"], ['quote ’’ " 2'], ["quote ' ' 1", 'quote " " 2']]);
  });

  it('finds no elision in a language without any', () => {
    assert.deepEqual([elisionEnd("d'Amina", english), elisionEnd("d'Amina", eliding)], [undefined, 2]);
  });

  it('compares words in one form', () => {
    assert.deepEqual(['Human', 'L’UE', 'Al‑Khawaja', 'e\u0301te\u0301', 'so\u00ADft', '`Abd'].map(normalize), ['human', "l'ue", 'al-khawaja', 'été', 'soft', "'abd"]);
  });
});
