import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Sentences with the term, in statements on somebody named, on people whom nobody names, on a law and on a country: whether those concerned are called defenders. */

const statements = {
  one: '# Togo: Statement by the Spokesperson on the arrest of Ama Tettekpoe\n\nOn Monday, Ama Tettekpoe, a radio journalist, was arrested in Lomé. @\n\nThe European Union calls on the Togolese authorities to release her.\n',
  two: '# Declaration by the High Representative on behalf of the EU on the sentencing of Ama Tettekpoe and Kodjo Lawson in Togo\n\nAma Tettekpoe and Kodjo Lawson were sentenced to five years in prison on Monday.\n\n@\n',
  group: '# Togo: Statement by the Spokesperson on the arrest of five students\n\nFive students were arrested in Lomé on Tuesday.\n\n@\n\nWe call on the Togolese authorities to release those arrested.\n',
  law: '# Togo: Statement by the Spokesperson on the law on associations\n\nThe Parliament of Togo adopted the law on associations on Tuesday.\n\n@\n\nWe call on the Togolese authorities to review the law.\n',
  country: '# OSCE Permanent Council No. 1389 – EU Statement on the human rights situation in Azerbaijan\n\nThe EU is following the human rights situation in Azerbaijan with concern.\n\n@\n',
} as const;

type Statement = keyof typeof statements;
type Verdict = 'met' | 'partial' | 'missing';

const all = Object.keys(statements) as readonly Statement[];
const named: readonly Statement[] = ['one', 'two'];

type Row = readonly [sentence: string, verdict: Verdict, where: readonly Statement[]];

const rows: readonly Row[] = [
  // Said of somebody concerned.
  ['Ms Tettekpoe is a well-known human rights defender.', 'met', named],
  ['Ms Tettekpoe, lawyer, mother and human rights defender, has been honoured for her work.', 'met', named],
  ['Ms Tettekpoe, who is a land rights defender, comes from the north.', 'met', named],
  ['Ms Tettekpoe is an environmental defender.', 'met', named],
  ['Ms Tettekpoe is a recognised HRD.', 'met', named],
  ['Ms Tettekpoe and fellow human rights defenders founded the network in 2010.', 'met', named],
  ['She is a prominent defender of human rights.', 'met', ['one']],
  ['As a human rights defender, she has documented abuses for years.', 'met', ['one']],
  ['Like many other human rights defenders in the country, she had received threats.', 'met', ['one']],
  ['Her arrest is yet another example of the harassment of human rights defenders in Togo.', 'met', ['one']],
  ['Both are human rights defenders.', 'met', ['two']],
  ['Their only crime is to be human rights defenders.', 'met', ['two']],
  ['The five are human rights defenders who work with street children.', 'met', ['group']],
  // Beside them, in what is asked.
  ['We call on the authorities to release her and all other human rights defenders.', 'met', ['one']],
  ['We call on the authorities to release them and all other human rights defenders in prison.', 'met', ['two', 'group']],
  ['We call on the authorities to release all three and all other human rights defenders.', 'met', ['two', 'group']],
  // What happened to some in the country.
  ['Over the past weeks, several human rights defenders have been arrested.', 'met', all],
  ['The recent arrests of lawyers and human rights defenders are of deep concern.', 'met', all],
  ['The authorities have begun to detain human rights defenders and opposition politicians.', 'met', all],
  ['The police continue to arrest, detain and harass human rights defenders.', 'met', all],
  ['Human rights defenders are being persecuted.', 'met', all],
  ['Among those arrested are human rights defenders and trade unionists.', 'met', all],
  ['Many human rights defenders have fled the country or are in hiding.', 'met', all],
  // Of defenders in general.
  ['Human rights defenders play a crucial role in every society.', 'partial', all],
  ['The EU will continue to support human rights defenders.', 'partial', all],
  ['Violence against human rights defenders must end.', 'partial', all],
  ['We call on the authorities to protect all human rights defenders.', 'partial', all],
  ['We urge the authorities to stop the persecution of human rights defenders.', 'partial', all],
  ['We call on the authorities to end the arrests of human rights defenders.', 'partial', all],
  ['The harassment, arrest and detention of human rights defenders must stop.', 'partial', all],
  ['We call on the authorities to release all journalists, human rights defenders and political prisoners.', 'partial', all],
  // What bodies and instruments are called.
  ['The UN Special Rapporteur on the situation of human rights defenders has written to the Government.', 'partial', all],
  ['The Observatory for the Protection of Human Rights Defenders has issued an appeal.', 'partial', all],
  ['The EU recalls the EU Guidelines on Human Rights Defenders.', 'missing', all],
  ['The EU recalls the UN Declaration on Human Rights Defenders.', 'missing', all],
  // Other words.
  ['She is a human rights activist and a blogger.', 'missing', ['one']],
  ['Those who defend human rights must be protected.', 'missing', all],
  ['The public defender did not appear.', 'missing', all],
  // Of a law.
  ['The law restricts the activities of human rights defenders and associations.', 'met', ['law']],
  ['The law would make the work of human rights defenders all but impossible.', 'met', ['law']],
];

/** Cells that are read wrongly, and why: the list is to stay true. */
const misread: Readonly<Record<string, string>> = {
  'law: The law would make the work of human rights defenders all but impossible.': 'what a law makes of work is no phrase of the harm that laws do',
};

/** What is wrong in a cell, in words; empty where all is right. */
function wrongIn(sentence: string, verdict: Verdict, where: Statement): string {
  const { scorecard } = check(statements[where].replace('@', sentence));
  const status = scorecard.benchmarks.find(({ id }) => id === 'hrd-term')?.status;
  return status === verdict ? '' : `${status ?? 'unknown'}, not ${verdict}`;
}

describe('Whether those concerned are called defenders', () => {
  for (const [sentence, verdict, where] of rows) {
    it(`${verdict}: ${sentence}`, () => {
      const wrong = where.flatMap((statement) => {
        const found = wrongIn(sentence, verdict, statement);
        const isKnown = misread[`${statement}: ${sentence}`] !== undefined;
        return (found !== '') === isKnown ? [] : [`${statement}: ${found === '' ? 'is right after all' : found}`];
      });
      assert.deepEqual(wrong, []);
    });
  }
});
