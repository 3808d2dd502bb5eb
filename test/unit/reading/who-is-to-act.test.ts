import assert from 'node:assert/strict';
import { judge } from '../../../src/benchmarks/registry.js';
import { readingOf } from './reading-of.js';

/* Who is to act where nobody is asked outright, and how firmly something is asked where the words that ask stand beside it. */

const held = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe human rights defender Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string): string => {
  const { reading, words } = readingOf(`${held} ${sentence}`);
  return reading.recommendations.map((ask) => `${ask.ask} ${String(ask.strength)} ${ask.addressee ?? 'nobody'}: ${words(ask.trigger)}`).join(' | ');
};

describe('Who is to act, and how firmly it is asked', () => {
  const rows: readonly (readonly [string, string])[] = [
    // Whoever is asked opens the sentence.
    ['From the Togolese Government we expect an inquiry into her arrest.', 'investigate 3 government: expect'],
    ['To the courts we repeat our call for her acquittal.', 'drop-charges 4 judiciary: repeat our call for'],
    ['To Togo’s credit, we call for the charges to be dropped.', 'drop-charges 4 nobody: call for'],
    ['Our appeal to Lomé is that she be freed.', 'release 4 state: Our appeal'],
    // The doer of a passive, and phrases that name one.
    ['We ask that the teachers who were arrested on the coast last week be freed by the prosecutor.', 'release 4 authorities: ask'],
    ['We call for fair treatment of Ms Duarte at the hands of the courts.', 'other 4 judiciary: call for'],
    ['We call for an inquiry into the beating that she suffered at the hands of the police.', 'investigate 4 nobody: call for'],
    ['It is vital that her death be cleared up by an inquiry of the courts.', 'investigate 3 nobody: It is vital that'],
    // Whose duty it is.
    ['We call for Togo’s commitments under the Covenant to be honoured.', 'respect-rights 4 state: call for'],
    ['The Government’s promises must be kept.', 'respect-rights 5 government: must'],
    // Who asks stands beside what is asked.
    ['The charges should be dropped, the European Union urges.', 'drop-charges 4 nobody: urges'],
    ['Her appeal should be heard, the High Representative expects, in open court.', 'fair-trial 3 nobody: expects'],
    ['Her sentence should be reviewed, we insist.', 'fair-trial 3 nobody: should'],
    ['Ms Duarte should be freed; this remains our call.', 'release 4 nobody: this remains our call'],
    ['Ms Duarte should be freed. We say so once again.', 'release 4 nobody: We say so once again'],
    ['Ms Duarte should be freed, her lawyers urge.', 'release 3 nobody: should'],
    // "should" in a clause of what is asked.
    ['It is important that the authorities should drop the charges.', 'drop-charges 3 authorities: It is important that'],
    ['We ask that the charges should be dropped.', 'drop-charges 4 nobody: ask'],
    ['We believe that the charges should be dropped.', 'drop-charges 3 nobody: should'],
    // An expectation is no hope.
    ['It is our expectation that she will be released.', 'release 3 nobody: our expectation'],
    ['It is our hope that she will be released.', 'release 1 nobody: It is our hope that'],
    // The same act is asked once.
    ['We expect that the authorities will release her, and that they will do so soon.', 'release 3 authorities: expect that'],
    ['We urge the Government to release her and to do so today.', 'release 4 government: urge'],
    ['We urge the Government to see to it that no Togolese journalist has to fear arrest for reporting.', 'other 4 government: urge'],
  ];
  for (const [sentence, expected] of rows) it(`${expected}: ${sentence}`, () => assert.equal(asksIn(sentence), expected));

  const status = (sentence: string, id: string): string | undefined => judge(readingOf(`${held} ${sentence}`).reading, { locale: 'en' }).scorecard.benchmarks.find((one) => one.id === id)?.status;

  it('takes for an ask what somebody else will have to do, and what the speaker wants', () => {
    assert.equal(status('The Government will have to drop the charges.', 'case-recommendation'), 'met');
    assert.equal(status('The EU will continue to call on the Government to drop the charges.', 'case-recommendation'), 'partial');
    assert.equal(status('The EU wants to see the charges dropped.', 'case-recommendation'), 'met');
    assert.equal(status('The charges should be dropped.', 'case-recommendation'), 'partial');
  });
});
