import assert from 'node:assert/strict';
import { type Entry, type Group, lexiconOf } from '../../../src/lexicon/index.js';
import { type Language, languages } from '../../../src/lexicon/language.js';
import { analyse } from '../../../src/reading/analysis.js';
import { read } from '../../../src/reading/index.js';
import { triggersOf } from '../../../src/reading/recommendations/triggers.js';
import { events, levels } from '../../../src/statement/front-matter.js';
import { readStatement } from '../../../src/statement/index.js';

/** Whether an entry is found in a sentence, by the reader of the group where it has one. */
function foundIn(sentence: string, entry: Entry, language: Language): boolean {
  const statement = readStatement(`---\nlanguage: ${language}\n---\n\n${sentence}`);
  const analyses = statement.paragraphs.map((paragraph) => analyse(paragraph.plain));
  if (entry.group === 'hedge') return read(statement).hedges.some((hedge) => hedge.entry === entry.id);
  if (entry.group === 'ask') return analyses.some((analysis) => triggersOf(analysis).some((trigger) => trigger.entry === entry)) && read(statement).recommendations.length > 0;
  return analyses.some((analysis) => analysis.matches[entry.group].some((match) => match.entry === entry));
}

/** The kinds that the group's reader tells apart. */
const kinds: Readonly<Record<Group, readonly string[]>> = {
  act: ['verb', 'noun', 'participle', 'gerund'],
  actor: ['eu', 'authority', 'other'],
  ask: ['verb', 'noun', 'modal', 'impersonal'],
  'ask-kind': ['release', 'drop-charges', 'fair-trial', 'access', 'investigate', 'protect', 'law', 'respect-rights', 'enabling-space', 'other'],
  event: events,
  'follow-up': ['concrete'],
  hedge: ['deference', 'note-taking', 'hope', 'vague-follow-up', 'doubt', 'softener', 'euphemism', 'false-balance'],
  instrument: ['instrument'],
  level: levels,
  name: ['honorific', 'office', 'body', 'thing', 'place', 'calendar', 'never', 'particle', 'contact', 'before-body', 'behind-body', 'alias', 'versus'],
  term: ['hrd', 'hrd-short', 'role', 'label', 'not-label', 'distance'],
};

for (const language of languages) {
  describe(`The lexicon of ${language}`, () => {
    const { entries } = lexiconOf(language);

    it('has each id once in its group', () => {
      const seen = new Set<string>();
      for (const { group, id } of entries) {
        assert.ok(!seen.has(`${group}/${id}`), `${group}/${id} stands twice`);
        seen.add(`${group}/${id}`);
      }
    });

    it('has only kinds that a reader knows', () => {
      for (const { group, id, kind } of entries) assert.ok(kinds[group].includes(kind), `${group}/${id}: no reader knows ${kind}`);
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

    for (const entry of entries) {
      it(`${entry.group}/${entry.id} finds and passes over its examples`, () => {
        for (const sentence of entry.finds) assert.ok(foundIn(sentence, entry, language), `not found in: ${sentence}`);
        for (const sentence of entry.passes) assert.ok(!foundIn(sentence, entry, language), `found in: ${sentence}`);
      });
    }
  });
}
