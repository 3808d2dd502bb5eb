import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Somebody who is named as an example of a kind of people, and everybody of a kind. */

const facts = '# Zambia: Statement by the Spokesperson on the arrest of Joseph Phiri\n\nOn 4 March the human rights defender Joseph Phiri was arrested at his home in Lusaka. He has been held without charge since then.';

/** The verdicts on case and situation of a statement on him that goes on with some words. */
function verdicts(words: string): string {
  const { scorecard } = check(`${facts}\n\n${words}\n`);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

function misread(texts: readonly string[], want: string): string[] {
  return texts.flatMap((text) => (verdicts(text) === want ? [] : [`${verdicts(text)}: ${text}`]));
}

describe('Grid: examples of a kind', () => {
  it('of the case and of the country', () => {
    assert.deepEqual(misread([
      'The EU calls on the authorities to ensure that human rights defenders, including Mr Phiri, can work without fear.',
      'The EU calls on the authorities to guarantee the safety of all human rights defenders, and of Mr Phiri in particular.',
      'Human rights defenders, Joseph Phiri among them, must be protected by the authorities.',
      'We call on the authorities to end the persecution of human rights defenders, starting with Mr Phiri.',
      'The authorities must not silence voices such as that of Mr Phiri.',
      'The work of defenders such as Mr Phiri must not be hampered by the authorities.',
      'The EU calls on the authorities to refrain from any reprisals, including against Mr Phiri.',
      'The EU calls on the authorities to uphold freedom of expression, including that of Mr Phiri.',
    ], 'met, met'), []);
  });
  it('of the case alone, where they are picked out', () => {
    assert.deepEqual(misread(['We call on the authorities to give the detained activists, including Mr Phiri, access to a lawyer.', 'The authorities must ensure that the four journalists, among them Mr Phiri, can see a doctor.'], 'met, missing'), []);
  });
  it('everybody', () => {
    const nouns = ['accused', 'suspect', 'detainee', 'inmate', 'human being', 'lawyer', 'trade unionist'];
    const asked = ['ensure that % has a fair trial', 'guarantee % a fair trial', 'ensure that % has access to a lawyer', 'respect the rights of %'];
    assert.deepEqual(misread(nouns.flatMap((noun) => asked.flatMap((one) => ['every', 'each'].map((all) => `The EU calls on the authorities to ${one.replace('%', `${all} ${noun}`)}.`))), 'missing, met'), []);
  });
});
