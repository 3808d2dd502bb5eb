import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/** Sentences as they stand while somebody types them: what is said has not begun. */
const begun: Readonly<Record<string, readonly string[]>> = {
  en: ['It is reported that', 'It appears that', 'It seems that.', 'The EU takes note of the fact that', 'We note that', 'It is alleged that …'],
  fr: ["L'Union européenne note que", "L'UE prend note du fait que", "L'Union européenne relève que."],
  es: ['La Unión Europea toma nota de que', 'La UE observa que', 'La UE toma nota de que.'],
};

describe('A sentence that is being typed', () => {
  for (const [language, sentences] of Object.entries(begun)) {
    for (const sentence of sentences) {
      it(`has no fix that leaves nothing of it: ${sentence}`, () => {
        const text = `---\nlanguage: ${language}\n---\n\n# Honduras\n\n${sentence}\n`;
        const hedges = check(text).findings.filter(({ rule, kind }) => rule === 'no-hedging' && (kind === 'doubt' || kind === 'note-taking'));
        assert.equal(hedges.length, 1);
        assert.deepEqual(hedges.flatMap(({ fixes }) => fixes).flatMap(({ edits }) => edits).filter((edit) => edit.text === ''), []);
      });
    }
  }
});
