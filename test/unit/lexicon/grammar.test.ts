import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { classNames, endingNames, phraseNames, readGrammar } from '../../../src/lexicon/grammar.js';
import { grammarOf } from '../../../src/lexicon/index.js';
import { languages } from '../../../src/lexicon/language.js';
import { endsIn, readClasses, readEndings } from '../../../src/lexicon/word-classes.js';

/** The code of some folders, in one string. */
function codeOf(...folders: readonly string[]): string {
  return folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8'))).join('\n');
}

/** Whether code asks the classes or endings that it has loaded for one by its name. */
function takes(code: string, name: string): boolean {
  return new RegExp(`(?:classes|endings)(?:\\.|\\['|: \\{ )${name}\\b(?!-)`, 'u').test(code);
}

function keysOf(section: unknown): string[] {
  assert.ok(typeof section === 'object' && section !== null);
  return Object.keys(section);
}

describe('Grammars', () => {
  for (const language of languages) it(`of ${language} has every class`, () => assert.doesNotThrow(() => grammarOf(language)));

  it('have no class that no reader asks for', () => {
    const code = codeOf('src/reading', 'src/statement');
    for (const name of [...classNames, ...phraseNames, ...endingNames]) assert.ok(code.includes(`'${name}'`) || takes(code, name), `no reader asks for ${name}`);
  });

  for (const language of languages) {
    it(`of ${language}: its syntax asks for every class of its own`, () => {
      const code = readFileSync(`src/reading/syntax/${language}.ts`, 'utf8');
      const file: unknown = parse(readFileSync(`src/lexicon/${language}/syntax.yaml`, 'utf8'));
      assert.ok(typeof file === 'object' && file !== null);
      for (const name of Object.values(file).flatMap(keysOf)) assert.ok(takes(code, name), `nobody asks for ${name}`);
    });
  }
});

describe('Reading word classes', () => {
  const names = ['articles', 'pronouns'] as const;

  it('gives each class as a set', () => {
    const { articles, pronouns } = readClasses({ articles: ['the', 'a'], pronouns: [] }, names, 'test');
    assert.deepEqual([[...articles], [...pronouns]], [['the', 'a'], []]);
  });

  const wrong: readonly (readonly [string, unknown, RegExp])[] = [
    ['no mapping', ['the'], /test: a mapping/u],
    ['a class missing', { articles: ['the'] }, /test: pronouns must be a list/u],
    ['a class that nobody knows', { articles: [], pronouns: [], verbs: [] }, /test: no reader knows verbs/u],
    ['a class that is no list', { articles: 'the', pronouns: [] }, /test: articles must be a list/u],
    ['a word twice', { articles: ['the', 'the'], pronouns: [] }, /articles has "the" twice/u],
    ['a capital', { articles: ['The'], pronouns: [] }, /articles has "The"/u],
    ['two words', { articles: ['the other'], pronouns: [] }, /articles has "the other", which is more than one word/u],
  ];
  for (const [what, section, message] of wrong) it(`refuses ${what}`, () => assert.throws(() => readClasses(section, names, 'test'), message));

  it('tells words by their endings', () => {
    const { plural } = readEndings({ plural: ['s', 'men'] }, ['plural'], 'test');
    assert.deepEqual(['lawyers', 'women', 'men', 'lawyer', ''].map((word) => endsIn(word, plural)), [true, true, true, false, false]);
  });

  it('names file and section of a grammar', () => {
    assert.throws(() => readGrammar(undefined, 'xx/grammar.yaml'), /xx\/grammar\.yaml: a mapping/u);
    assert.throws(() => readGrammar({ classes: {} }, 'xx/grammar.yaml'), /xx\/grammar\.yaml, traits: a list of traits is expected/u);
    assert.throws(() => readGrammar({ traits: ['sings'], classes: {} }, 'xx/grammar.yaml'), /xx\/grammar\.yaml, traits: no reader knows sings/u);
    assert.throws(() => readGrammar({ traits: [], classes: {} }, 'xx/grammar.yaml'), /xx\/grammar\.yaml, classes: elisions must be a list/u);
  });
});
