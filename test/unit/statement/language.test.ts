import assert from 'node:assert/strict';
import { grammarOf } from '../../../src/lexicon/index.js';
import { languageOf } from '../../../src/lexicon/language.js';
import { likeliestLanguage, readingLanguage } from '../../../src/statement/language.js';

const words = new Map([
  ['en', grammarOf('en').classes['function-words']],
  ['fr', new Set(['le', 'la', 'les', 'des', 'et', 'à', "l'", "d'", 'de', 'que'])],
  ['es', new Set(['el', 'la', 'los', 'de', 'y', 'a', 'que', 'las', 'por'])],
]);

describe('The language of a text', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The EU calls on the authorities to release Ana Duarte.', 'en'],
    ['L’Union européenne appelle les autorités à libérer Ana Duarte et à garantir la sécurité des avocats.', 'fr'],
    ['La Unión Europea insta a las autoridades a liberar a Ana Duarte y a garantizar la seguridad de los abogados.', 'es'],
    ['Ana Duarte, Lomé', 'en'],
    ['Statement on la Ligue de défense des droits by the Spokesperson of the EU, on the case of its president', 'en'],
    ['', 'en'],
  ];
  for (const [text, expected] of cases) it(`${expected}: ${text}`, () => assert.equal(likeliestLanguage(text, words, 'en'), expected));

  it('is what the front matter says, and English where that has no lexicon', () => {
    assert.equal(readingLanguage('en', 'La Unión Europea insta a las autoridades'), 'en');
    assert.equal(readingLanguage('ru', 'La Unión Europea insta a las autoridades'), 'en');
    assert.deepEqual([languageOf('en'), languageOf('ru'), languageOf(undefined)], ['en', undefined, undefined]);
  });
});
