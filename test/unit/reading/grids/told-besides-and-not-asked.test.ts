import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* What a statement on somebody says besides, and asks of nobody: no ask on the situation; and what is asked about them in words that could be the country's. */

const statements = [
  '# Zambia: Statement by the Spokesperson on the arrest of Joseph Phiri\n\nOn 4 March the human rights defender Joseph Phiri was arrested at his home in Lusaka. He has been held without charge since then.',
  '# Local EU statement on the killing of Joseph Phiri\n\nThe European Union condemns the murder of the land rights defender Joseph Phiri, who was shot dead at his home in Kitwe, Zambia, on 12 May.',
];

const told = [
  'Both sides agreed that the fight against corruption should be stepped up.',
  'Without an independent judiciary there can be no rule of law.',
  'The European Parliament adopted a resolution that calls for an end to impunity.',
  'The Minister said that the law must be respected by all.',
  'In its Universal Periodic Review, Zambia accepted recommendations to protect journalists.',
  'The EU urges its Member States to grant visas to defenders at risk.',
  'Civil society organisations have demanded that the law be repealed.',
];

const asked = ['refrain from further steps against him', 'refrain from any further reprisals against Mr Phiri', 'stop using anti-terrorism legislation against him', 'uphold the rule of law in his case'];

function onSituation(text: string): string | undefined {
  return check(text).scorecard.benchmarks.find(({ id }) => id === 'situation-recommendation')?.status;
}

describe('Grid: told besides, and not asked of the country', () => {
  for (const words of told) it(words, () => assert.deepEqual(statements.map((text) => onSituation(`${text}\n\n${words}\n`)), ['missing', 'missing']));
  for (const words of asked) it(words, () => assert.equal(onSituation(`${statements[0] ?? ''}\n\nThe EU calls on the authorities to ${words}.\n`), 'missing'));
  it('what there can be no room for is asked', () => assert.equal(onSituation(`${statements[0] ?? ''}\n\nThere can be no impunity for attacks on journalists.\n`), 'met'));
});
