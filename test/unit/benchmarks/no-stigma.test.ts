import assert from 'node:assert/strict';
import { after, bodyOf, draft, findingIn, findingsOf, statusOf } from './drafts.js';

describe('no-stigma', () => {
  it('passes over labels at a distance and laws that bear the word', () => {
    for (const body of ['Iria Montoro is accused of being a foreign agent.', 'The so-called extremists are students.', 'The Ministry put “foreign agents” under its watch.', 'The Anti-Terrorism Law must be repealed.', 'Three people died in a terrorist attack.']) {
      assert.deepEqual(findingsOf('no-stigma', draft(body)), [], body);
    }
  });

  for (const [before, wanted] of [
    ['The Ministry closes the offices of foreign agents.', 'The Ministry closes the offices of “foreign agents”.'],
    ['The police arrested two extremists, "who had met".', 'The police arrested two "extremists", "who had met".'],
  ] as const) {
    it(`quotes: ${before}`, () => {
      const text = draft(before);
      const mended = after(text, findingIn('no-stigma', text).fixes[0]);
      assert.equal(bodyOf(mended), wanted);
      assert.equal(statusOf('no-stigma', mended ?? ''), 'met');
    });
  }

  it('is partial where some labels are at a distance', () => {
    assert.equal(statusOf('no-stigma', draft('The so-called extremists are students. The police arrested two more extremists.')), 'partial');
    assert.equal(statusOf('no-stigma', draft('Iria Montoro was arrested.')), 'not-applicable');
  });
});
