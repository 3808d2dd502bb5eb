import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* A call that was made before and is made again, in the same sentence or the next one. */

const facts = '# Zambia: Statement by the Spokesperson on the trial of Joseph Phiri\n\nThe trial of the human rights defender Joseph Phiri opened in Lusaka on Monday.';

/** What is read otherwise than with a verdict on the case. */
function misread(texts: readonly string[], want: string): string[] {
  return texts.filter((words) => check(`${facts}\n\n${words}\n`).scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status !== want);
}

const past = ['The EU has repeatedly called for his release', 'The European Union has already called for his immediate and unconditional release'];

describe('Grid: calls made again', () => {
  it('asked again', () => {
    const again = [' and does so again today.', '. The EU reiterates its call.', '. We reiterate this call.'];
    assert.deepEqual(misread(past.flatMap((told) => again.map((words) => `${told}${words}`)), 'met'), []);
  });
  it('of others, or nothing that was asked', () => {
    assert.deepEqual(misread(['The United Nations has called for his release and does so again.', 'The EU expressed its concern at the arrest and does so again today.', 'His family has called for his release and reiterates this call today.'], 'missing'), []);
  });
});
