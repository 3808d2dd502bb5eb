import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of follow-ups', () => {
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['EU diplomats attended the hearing.', [true]],
    ['The next human rights dialogue will take place in May.', [true]],
    ['The EU Delegation has requested a meeting with the Minister.', [true]],
    ['The EU will continue to follow the case closely.', [false]],
    ['The EU will follow the case closely and visit her in prison.', [false, true]],
    ['The EU regrets that the trial did not seem to meet international standards.', []],
    ['The vote failed to meet the commitments of the country.', []],
    ['The EU will meet the Minister on the country’s commitments.', [true]],
    ['The EU will meet the Minister and discuss the commitments of the country.', [true]],
    ['Her lawyers attended the hearing.', []],
    ['He said that “the court will visit the prison”.', []],
    ['The EU condemns the verdict.', []],
    // What is asked of others is no step of the EU's own, unless it is to let somebody see a trial.
    ['She must be able to meet her family.', []],
    ['The EU calls on the Government to keep the promises that it made at the UN Human Rights Council.', []],
    ['The EU calls for her release and will raise her case at the UN Human Rights Council.', [true]],
    ['The EU asks the authorities to let diplomats attend the trial.', [true]],
    ['The OSCE had monitors at the trial.', []],
  ];
  it('knows who will speak of a case in French', () => {
    const { followUps } = readingOf('---\nlanguage: fr\n---\nJ’aborderai son cas lors du prochain conseil d’association.').reading;
    assert.deepEqual(followUps.map(({ concrete }) => concrete), [true]);
  });
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(readingOf(text).reading.followUps.map(({ concrete }) => concrete), expected));
});
