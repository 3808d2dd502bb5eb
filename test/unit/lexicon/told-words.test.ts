import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { classNames, phraseNames } from '../../../src/lexicon/grammar.js';
import { grammarOf } from '../../../src/lexicon/index.js';
import { languages } from '../../../src/lexicon/language.js';
import { isRecord } from '../../../src/lexicon/shape.js';
import { packWords, ToldWords } from '../../../src/lexicon/told-words.js';
import { readLists } from '../../../src/lexicon/word-classes.js';

const classes = ['articles', 'pronouns'] as const;
const phrases = ['joints', 'openers'] as const;

function toldBy(words: Readonly<Record<(typeof classes)[number], readonly string[]>>, begun: Readonly<Record<(typeof phrases)[number], readonly string[]>>): ToldWords<(typeof classes)[number], (typeof phrases)[number]> {
  return new ToldWords(classes, phrases, packWords(classes, words, phrases, begun));
}

describe('What a grammar says of a word', () => {
  const told = toldBy({ articles: ['the', 'that'], pronouns: ['that', 'it', ','] }, { joints: ['as well', 'as well as', 'and'], openers: ['and so', 'it'] });

  it('is every class that holds it', () => {
    assert.deepEqual(['the', 'that', ',', 'and'].map((word) => told.of(word)?.classes), [new Set(['articles']), new Set(['articles', 'pronouns']), new Set(['pronouns']), null]);
  });

  it('is the phrases that it begins, the longest first', () => {
    assert.deepEqual(told.of('as')?.begun, new Map([['joints', [['as', 'well', 'as'], ['as', 'well']]]]));
    assert.deepEqual(told.of('and')?.begun, new Map([['joints', [['and']]], ['openers', [['and', 'so']]]]));
    assert.equal(told.of('the')?.begun, null);
  });

  it('is nothing of a word that it does not have', () => {
    for (const word of ['', 'well', 'zebra', 'a']) assert.equal(told.of(word), undefined, word);
  });

  it('can have no phrase with the sign that parts phrases', () => {
    assert.throws(() => toldBy({ articles: [], pronouns: [] }, { joints: ['and | or'], openers: [] }), /joints: "and \| or" has a bar/u);
  });

  for (const language of languages) {
    it(`is in ${language} what the grammar's file says`, () => {
      const { told } = grammarOf(language);
      const file: unknown = parse(readFileSync(`src/lexicon/${language}/grammar.yaml`, 'utf8'));
      assert.ok(isRecord(file));
      const lists = readLists(file.phrases, phraseNames, 'phrases');
      const words = readLists(file.classes, classNames, 'classes');
      for (const name of classNames) for (const word of words[name]) assert.ok(told.of(word)?.classes?.has(name), `${name}: ${word}`);
      for (const name of phraseNames) for (const phrase of lists[name]) assert.ok(told.of(phrase.split(' ', 1)[0] ?? '')?.begun?.get(name)?.some((begun) => begun.join(' ') === phrase), `${name}: ${phrase}`);
    });
  }
});
