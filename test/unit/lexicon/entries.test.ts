import assert from 'node:assert/strict';
import { inflections } from '../../../src/lexicon/inflect.js';
import { type Entry, englishLexicon } from '../../../src/lexicon/index.js';
import { PhraseTrie } from '../../../src/lexicon/trie.js';
import { analyse } from '../../../src/reading/analysis.js';
import { read } from '../../../src/reading/index.js';
import { triggersOf } from '../../../src/reading/recommendations/triggers.js';
import { readStatement } from '../../../src/statement/index.js';

/** Ids of a group's entries that are found in a sentence, by the reader of the group where it has one. */
function foundIn(sentence: string, entry: Entry): boolean {
  const statement = readStatement(sentence);
  const analyses = statement.paragraphs.map((paragraph) => analyse(paragraph.plain));
  if (entry.group === 'hedge') return read(statement).hedges.some((hedge) => hedge.entry === entry.id);
  if (entry.group === 'ask') return analyses.some((analysis) => triggersOf(analysis).some((trigger) => trigger.entry === entry)) && read(statement).recommendations.length > 0;
  return analyses.some((analysis) => analysis.matches[entry.group].some((match) => match.entry === entry));
}

describe('The English lexicon', () => {
  const { entries } = englishLexicon();

  it('has each id once in its group', () => {
    const seen = new Set<string>();
    for (const { group, id } of entries) {
      assert.ok(!seen.has(`${group}/${id}`), `${group}/${id} stands twice`);
      seen.add(`${group}/${id}`);
    }
  });

  it('has at least one example found and one passed over for each entry', () => {
    for (const { group, id, finds, passes } of entries) assert.ok(finds.length > 0 && passes.length > 0, `${group}/${id}`);
  });

  it('has no phrase twice in entries of one group and kind', () => {
    for (const entry of entries) {
      const others = entries.filter((other) => other !== entry && other.group === entry.group);
      const phrases = new Set(others.flatMap((other) => other.phrases));
      for (const phrase of entry.phrases) assert.ok(!phrases.has(phrase), `${entry.group}: "${phrase}" stands in ${entry.id} and in another entry`);
      assert.equal(new Set(entry.phrases).size, entry.phrases.length, `${entry.group}/${entry.id} repeats a phrase`);
    }
  });

  it('accepts only well-formed phrases', () => {
    const trie = new PhraseTrie<Entry>(inflections);
    for (const entry of entries) for (const phrase of entry.phrases) assert.doesNotThrow(() => trie.add(phrase, entry), `${entry.group}/${entry.id}: ${phrase}`);
  });

  for (const entry of entries) {
    it(`${entry.group}/${entry.id} finds and passes over its examples`, () => {
      for (const sentence of entry.finds) assert.ok(foundIn(sentence, entry), `not found in: ${sentence}`);
      for (const sentence of entry.passes) assert.ok(!foundIn(sentence, entry), `found in: ${sentence}`);
    });
  }
});
