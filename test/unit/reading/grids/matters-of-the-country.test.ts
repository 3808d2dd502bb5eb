import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* What is asked of the country by words that fit no case, in statements on somebody in particular: an ask on the situation alone. */

const statements = [
  '# Zambia: Statement by the Spokesperson on the arrest of Joseph Phiri\n\nOn 4 March the human rights defender Joseph Phiri was arrested at his home in Lusaka. He has been held without charge since then.',
  '# Local EU statement on the killing of Joseph Phiri\n\nThe European Union condemns the murder of the land rights defender Joseph Phiri, who was shot dead at his home in Kitwe, Zambia, on 12 May.',
  '# Zambia: Statement by the High Representative on the release of Joseph Phiri\n\nThe European Union welcomes the release of the human rights defender Joseph Phiri, who was pardoned yesterday after three years in prison.',
  '# Montenegro: Statement by the Spokesperson on the attack on Milena Radovic\n\nThe investigative journalist Milena Radovic was beaten by two unknown men outside her home in Podgorica on Thursday night.',
];

const asked = [
  'reinstate the four unions whose registration was suspended in May', 'set up a truth commission', 'publish the results of the elections polling station by polling station',
  'investigate every case of enforced disappearance', 'ensure accountability for crimes committed since 2014', 'investigate past crimes', 'prosecute war crimes',
  'reconsider the decision to leave the International Criminal Court', 'reconsider the decision to postpone the elections', 'reconsider the decision to ban demonstrations', 'reconsider its decision not to cooperate with the fact-finding mission',
  'grant visas to the UN experts', 'comply with the orders of the International Court of Justice', 'implement the opinion of the Venice Commission', 'address the demands of the protesters',
  'ensure that courts are independent', 'ensure that judges can work free of pressure', 'drop plans to criminalise blasphemy', 'abandon its proposal to tax foreign funds',
  'review the use of pre-trial detention', 'review sentences passed by military courts', 'clarify the fate of all those who disappeared during the war',
];

/** What is on the case by like words. */
const ofCase = ['reconsider the decision to prosecute @', 'ensure that the judges hear @', 'investigate this case', 'let the UN experts meet @'];

/** In other forms, and what is none. */
const said: readonly (readonly [words: string, wanted: string])[] = [
  ['Now is the time for those in power to cooperate with the UN human rights mechanisms.', 'met'],
  ['The message of the EU to the Zambian authorities is clear: adopt a law on the protection of human rights defenders.', 'met'],
  ['Our message to all parties is clear: refrain from violence.', 'met'],
  ['The EU would like to see Zambia invite the Special Rapporteur on torture.', 'partial'],
  ['The EU stands ready to support the Government of Zambia to invite the Special Rapporteur on torture.', 'missing'],
];

function verdicts(text: string): string {
  const { scorecard } = check(text);
  return (['case-recommendation', 'situation-recommendation'] as const).map((id) => scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status).join(', ');
}

describe('Grid: matters of the country in statements on somebody', () => {
  for (const words of asked) {
    it(words, () => assert.deepEqual(statements.map((text) => verdicts(`${text}\n\nThe EU calls on the authorities to ${words}.\n`)), statements.map(() => 'missing, met')));
  }
  for (const who of ['Those in power', 'The ruling party', 'The Electoral Commission']) {
    it(`${who} are asked`, () => assert.deepEqual(statements.map((text) => verdicts(`${text}\n\n${who} must improve conditions in prisons.\n`)), statements.map(() => 'missing, met')));
  }
  for (const [words, wanted] of said) {
    it(words, () => assert.equal(verdicts(`${statements[2] ?? ''}\n\n${words}\n`), `missing, ${wanted}`));
  }
  for (const words of ofCase) {
    it(words, () => assert.equal(verdicts(`${statements[0] ?? ''}\n\nThe EU calls on the authorities to ${words.replace('@', 'Mr Phiri')}.\n`), 'met, missing'));
  }
});
