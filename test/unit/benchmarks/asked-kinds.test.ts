import assert from 'node:assert/strict';
import { fixesIn } from '../../../src/benchmarks/fixes/index.js';
import { askedKinds } from '../../../src/benchmarks/library/asked-kinds.built.js';
import { type Language, languages } from '../../../src/lexicon/language.js';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';
import { events } from '../../../src/statement/front-matter.js';

const authorities: Readonly<Record<Language, string>> = { en: 'the authorities of Jordan', fr: 'les autorités jordaniennes', es: 'las autoridades jordanas' };

function kindsOf(text: string, language: Language): readonly string[] {
  return [...new Set(read(readStatement(text, { language })).recommendations.map(({ ask }) => ask))];
}

describe('Asks that past statements made', () => {
  for (const language of languages) {
    it(`are told by what the readers find in them, whoever is named: ${language}`, () => {
      const { askWords } = fixesIn(language);
      const told = askedKinds[language]();
      for (const event of events) {
        for (const names of [['Amal Reyes'], ['Amal Reyes', 'Omar Haddad']]) {
          const sentences = askWords.ofCase(event, names).map((what) => askWords.sentence('we', authorities[language], what));
          assert.deepEqual(sentences.map((text) => kindsOf(text, language)), told.case[event], `${event}: ${sentences.join(' ')}`);
        }
        const sentences = askWords.ofSituation(event).map((what) => askWords.sentence('we', authorities[language], what));
        assert.deepEqual(sentences.map((text) => kindsOf(text, language)), told.situation[event], `${event}: ${sentences.join(' ')}`);
      }
    });
  }
});
