import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const kindsIn = (text: string): readonly string[] => readingOf(`${held}\n\n${text}`).reading.recommendations.map(({ ask }) => ask);

describe('What is asked for, by its object and by what was told before', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    ['We call on Togo to protect and promote fundamental freedoms.', ['respect-rights']],
    ['We call on Togo to protect human rights defenders.', ['protect']],
    ['We call on Togo to put an end to the repression of independent voices.', ['enabling-space']],
    ['We call on Togo to stop persecuting human rights defenders.', ['protect']],
    ['We call on Togo to clarify the charges promptly.', ['fair-trial']],
    ['We call on Togo to ensure a prompt, fair and transparent examination of the charges.', ['fair-trial']],
    ['All proceedings against her and her colleagues should be discontinued.', ['drop-charges']],
    ['Togo must ensure that allegations of ill-treatment of those held are investigated.', ['investigate']],
    ['Togo must look thoroughly into reported cases of torture.', ['investigate']],
    ['We demand to be told where she is held and that her relatives be allowed to call her.', ['investigate', 'access']],
    ['Togo should open such trials to foreign diplomats.', ['access']],
    ['Togo should improve the conditions in its prisons.', ['respect-rights']],
    ['We remind Togo of its commitments on the rule of law and fair trials.', ['respect-rights']],
    ['We remind Togo of its obligation to investigate torture.', ['investigate']],
    ['We call on Togo to cooperate fully with the Office, including by giving it access.', ['other']],
    ['Togo should see to it that the Act on the Security of the State does not restrict freedom of expression.', ['respect-rights']],
    ['The draft law has to be in line with international standards.', ['law']],
    // What was told before tells.
    ['Three associations were struck off the register. We urge the Government to reverse these decisions.', ['enabling-space']],
    ['Both journalists were sentenced to ten years. We urge the authorities to reconsider this.', ['fair-trial']],
    ['Ms Duarte must be released. We ask that the same be done for her colleague.', ['release', 'release']],
  ];
  for (const [text, expected] of rows) it(`${expected.join(', ')}: ${text}`, () => assert.deepEqual(kindsIn(text), expected));
});
