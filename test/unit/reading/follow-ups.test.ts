import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

describe('The reader of follow-ups', () => {
  const cases: readonly (readonly [string, readonly boolean[]])[] = [
    ['EU diplomats attended the hearing.', [true]],
    ['The next human rights dialogue will take place in May.', [true]],
    ['The EU Delegation has requested a meeting with the Minister.', [true]],
    ['The EU will continue to follow the case closely.', [false]],
    ['The EU will follow the case closely and visit her in prison.', [false, true]],
    ['Her lawyers attended the hearing.', []],
    ['He said that “the court will visit the prison”.', []],
    ['The EU condemns the verdict.', []],
  ];
  for (const [text, expected] of cases) it(text, () => assert.deepEqual(readingOf(text).reading.followUps.map(({ concrete }) => concrete), expected));
});
