import assert from 'node:assert/strict';
import { kindsOf } from '../../../src/config/entry-rules.js';
import { isFoundIn } from '../../../src/config/found-in.js';
import { lexiconOf } from '../../../src/lexicon/index.js';
import { languages } from '../../../src/lexicon/language.js';
import { writtenEntries } from '../../../src/lexicon/written.js';

for (const language of languages) {
  describe(`The lexicon of ${language}`, () => {
    const entries = writtenEntries(language);

    it('has each id once in its group', () => {
      const seen = new Set<string>();
      for (const { group, id } of entries) {
        assert.ok(!seen.has(`${group}/${id}`), `${group}/${id} stands twice`);
        seen.add(`${group}/${id}`);
      }
    });

    it('has only kinds that a reader knows', () => {
      for (const { group, id, kind } of entries) assert.ok(kindsOf[group].includes(kind), `${group}/${id}: no reader knows ${kind}`);
    });

    it('has at least one example found and one passed over for each entry', () => {
      for (const { group, id, finds, passes } of entries) assert.ok(finds.length > 0 && passes.length > 0, `${group}/${id}`);
    });

    it('has no phrase twice in a group', () => {
      const seen = new Map<string, string>();
      for (const { group, id, phrases } of entries) {
        for (const phrase of phrases) {
          const before = seen.get(`${group} ${phrase}`);
          assert.equal(before, undefined, `${group}: "${phrase}" stands in ${before ?? ''} and in ${id}`);
          seen.set(`${group} ${phrase}`, id);
        }
      }
    });

    for (const [number, { group, id, finds, passes }] of entries.entries()) {
      it(`${group}/${id} finds and passes over its examples`, () => {
        const entry = lexiconOf(language).entries.at(number);
        assert.ok(entry.group === group && entry.id === id, 'another entry was compiled in its place');
        for (const sentence of finds) assert.ok(isFoundIn(sentence, entry, language), `not found in: ${sentence}`);
        for (const sentence of passes) assert.ok(!isFoundIn(sentence, entry, language), `found in: ${sentence}`);
      });
    }
  });
}
