import assert from 'node:assert/strict';
import { analyse } from '../../../src/reading/analysis.js';
import { subjectOf } from '../../../src/reading/subject.js';
import { plainTextOf } from '../../../src/statement/plain-text.js';

/** Who does what the word between stars says. */
function subject(marked: string): string {
  const text = marked.replaceAll('*', '');
  const analysis = analyse(plainTextOf(text, 'en'));
  const verb = analysis.tokens.findIndex(({ start }) => start === marked.indexOf('*'));
  assert.ok(verb >= 0);
  return subjectOf(analysis, verb).actor;
}

describe('The subject of a verb', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['The European Union *calls* on Togo to act.', 'eu'],
    ['The EU condemns the arrest and *calls* for her release.', 'eu'],
    ['The EU is concerned about the arrest of activists and *calls* for their release.', 'eu'],
    ['We, a coalition of organisations, *call* on Togo to act.', 'eu'],
    ['The Government of Togo *calls* for calm.', 'authority'],
    ['Togo *calls* for calm.', 'authority'],
    // In a paragraph that does not name the EU it can be their own statement.
    ['UN experts *call* for her release.', 'eu'],
    ['The EU notes that UN experts *call* for her release.', 'other'],
    ['Activists *call* for her release.', 'other'],
    ['The EU stands with activists who *call* for reforms.', 'other'],
    ['The EU regrets that the Government *calls* for calm.', 'authority'],
    ['She also *urges* the authorities to act.', 'none'],
    ['Togo: EU *calls* for her release.', 'eu'],
    ['*Calls* for her release.', 'none'],
    ['The sun *shines*.', 'none'],
  ];
  for (const [marked, expected] of cases) it(`${expected}: ${marked}`, () => assert.equal(subject(marked), expected));
});
