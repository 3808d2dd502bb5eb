import assert from 'node:assert/strict';
import { benchmarks } from '../../../src/benchmarks/registry.js';
import { check } from '../../../src/check.js';
import { exampleSentence } from '../../../src/editor/pure/example-sentence.js';
import { exampleTexts } from '../../../src/editor/pure/example-texts.js';

describe('exampleSentence', () => {
  it('has one sentence, on one line, for every benchmark', () => {
    for (const { id } of benchmarks) assert.match(exampleSentence(id, 'en') ?? '', /^\p{Lu}[^\n]{20,300}$|^[a-z]+: \S[^\n]*$/u, id);
  });

  it('shows how it is done', () => {
    assert.match(exampleSentence('case-recommendation', 'en') ?? '', /calls? on .* to/u);
    assert.match(exampleSentence('hrd-term', 'en') ?? '', /human rights defender/u);
  });

  it('shows the line of the front matter where that is what counts, in every language', () => {
    for (const language of ['en', 'fr', 'es'] as const) {
      assert.equal(exampleSentence('consent', language), 'consent: given');
      assert.equal(exampleSentence('translated', language), 'translations: [es]');
      for (const id of ['level', 'coordinated', 'disseminated'] as const) assert.match(exampleSentence(id, language) ?? '', /^[a-z]+: \S/u, id);
    }
  });

  it('shows one in the draft’s language', () => {
    assert.match(exampleSentence('hrd-term', 'fr') ?? '', /défenseure des droits humains/u);
    assert.match(exampleSentence('hrd-term', 'es') ?? '', /defensora de derechos humanos/u);
    // Only English phrases are known.
    assert.equal(exampleSentence('respectful-language', 'fr'), undefined);
  });

  const titles = {
    fr: 'Honduras : déclaration du porte-parole sur l’arrestation d’une défenseure des droits humains',
    es: 'Honduras: declaración del portavoz sobre la detención de una defensora de derechos humanos',
  };
  for (const language of ['fr', 'es'] as const) {
    for (const { id } of benchmarks) {
      const sentence = exampleTexts[language][id];
      if (sentence === undefined) continue;
      it(`meets ${id} in ${language} by what it says`, () => {
        const onLaw = { fr: 'Honduras : déclaration du porte-parole sur la loi sur les associations', es: 'Honduras: declaración del portavoz sobre la Ley de Asociaciones' };
        const title = id === 'restrictive-law' ? onLaw[language] : id === 'names-individual' || sentence.includes('Iria Montoro') ? titles[language] : `${titles[language]}, Iria Montoro`;
        const { reading, scorecard } = check(`---\ncountry: HN\n---\n\n# ${title}\n\n${sentence}\n`);
        assert.equal(reading.statement.language, language);
        // What rests on past statements is not known without any.
        const status = scorecard.benchmarks.find((judged) => judged.id === id)?.status;
        assert.ok(status === 'met' || (status === 'unknown' && benchmarks.find((benchmark) => benchmark.id === id)?.family === 'consistency'), status);
      });
    }
  }

  it('has none for a check of the file', () => {
    assert.equal(exampleSentence('front-matter', 'en'), undefined);
  });
});
