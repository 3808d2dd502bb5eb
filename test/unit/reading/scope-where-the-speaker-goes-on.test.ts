import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

/* Whose case an ask is on where the speaker says more in its sentence, where "it" stands for an inquiry, and where a class is named of whom somebody is one. */

type Row = readonly [text: string, asks: readonly string[]];

const meeting = '# HRC 38 - EU Statement - Item 4\n\n';
const jailed = '# Togo: Statement by the Spokesperson on the sentencing of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was sentenced to five years in prison on Monday.';
const beaten = '# Togo: Statement by the Spokesperson on the case of Kodjo Amegan\n\nThe lawyer Kodjo Amegan was beaten by the police on Monday.';
const law = '# Togo: Statement on the law on associations\n\n';
const many = '# Statement on the safety of reporters\n\nThe authorities of Togo have arbitrarily detained more than eighty reporters.';

const asks: readonly Row[] = [
  // What the speaker goes on to say of somebody is no part of what is asked.
  [`${meeting}The EU calls for Togo to abide by its obligations, and is concerned about the trial of Kodjo Amegan.`, ['respect-rights situation']],
  [`${meeting}The EU urges Togo to respect the freedom of assembly and remains deeply worried about Kodjo Amegan.`, ['respect-rights situation']],
  [`${meeting}The EU urges Togo to respect the freedom of assembly and, in this context, commends the courage of Kodjo Amegan.`, ['respect-rights situation']],
  [`${meeting}The EU urges Togo to respect the freedom of assembly, and we are concerned about Kodjo Amegan.`, ['respect-rights situation']],
  [`${meeting}The EU urges Togo to respect the freedom of assembly, but is concerned about Kodjo Amegan.`, ['respect-rights situation']],
  [`${meeting}The EU urges Togo to respect the freedom of assembly and is closely following the trial of Kodjo Amegan.`, ['respect-rights situation']],
  ['# Déclaration sur le Togo\n\nL’UE exhorte le Togo à respecter ses obligations internationales et demeure vivement préoccupée par le procès de Kodjo Amegan.', ['respect-rights situation']],
  ['# Déclaration sur le Togo\n\nNous exhortons le Togo à respecter ses obligations internationales et condamnons l’arrestation de Kodjo Amegan.', ['respect-rights situation']],
  ['# Declaración sobre Togo\n\nLa UE insta a Togo a respetar sus obligaciones internacionales y rechaza la detención de Kodjo Amegan.', ['respect-rights situation']],
  // Infinitives and clauses that only look like it are.
  [`${meeting}The EU calls on Togo to investigate and condemn the attack on Kodjo Amegan.`, ['investigate case']],
  [`${meeting}The EU calls on Togo to ensure that Kodjo Amegan is released and is treated with respect.`, ['release case']],
  // "It" for what is done in the case.
  [`${beaten} The EU welcomes the opening of an inquiry into the case and urges it to be conducted swiftly.`, ['investigate case']],
  [`${beaten} We note that an investigation has begun and ask that it be completed without delay.`, ['investigate case']],
  [`${beaten} The EU takes note of the bill and urges it to be withdrawn.`, ['law situation']],
  // What comes in court, by more words.
  [`${jailed} I trust that the examination of the request for a review will be impartial and carried out in full respect of the obligations of the country.`, ['respect-rights case']],
  // Whoever is charged or held, in a statement on one person or on many whom nobody names.
  [`${jailed} We urge Togo to ensure a fair and open trial of all persons indicted.`, ['fair-trial situation']],
  [`${jailed} We expect a fair trial for every Togolese prosecuted for taking part in a march.`, ['fair-trial situation']],
  [`${many} We call on the Government to release all those arrested.`, ['release case']],
  // One of those who are named before.
  [`${law}Togo must put an end to attacks on protesters, two of whom, Kodjo Amegan and Yawa Mensah, are in a coma.`, ['protect situation']],
  // Those who did it, by other words.
  ['# Togo: Statement on the killing of Kodjo Amegan\n\nKodjo Amegan was shot dead a year ago. We urge the authorities to find the guilty parties.', ['investigate case']],
  // A decision on the complaints of many, in a statement that names somebody.
  ['# EU Statement on recent developments in Togo\n\nKodjo Amegan was sentenced on Monday. We deplore the decision not to open inquiries into some 500 complaints of beatings. This decision must be reversed.', ['fair-trial situation']],
  // All abuses, in a statement on people who were sentenced.
  ['# Statement on death sentences in Togo\n\nI am concerned about the imminent execution of three men sentenced by a military court. I call for a full investigation of all alleged human rights violations.', ['investigate situation']],
];

const statusOf = (text: string, id: string): string | undefined => check(text).scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status;

describe('Scope where the speaker goes on, and of some of a class', () => {
  for (const [text, expected] of asks) {
    it(`reads “${text.slice(text.lastIndexOf('\n') + 1)}”`, () => {
      const { reading } = readingOf(text);
      assert.deepEqual(reading.recommendations.map(({ ask, scope }) => `${ask} ${scope}`), expected);
    });
  }

  it('is for those of the case too where whoever is wrongly locked up is to be freed, and not where whoever is charged is to be heard', () => {
    assert.equal(statusOf(`${jailed} We call on Togo to free all those wrongly locked up.`, 'case-recommendation'), 'met');
    assert.equal(statusOf(`${jailed} We urge Togo to ensure a fair trial of all persons charged.`, 'case-recommendation'), 'missing');
    assert.equal(statusOf(`${jailed} We urge Togo to ensure a fair trial of all persons charged.`, 'situation-recommendation'), 'met');
  });

  it('is for whoever a remark names as one of all that are to be freed', () => {
    const text = '# Togo: Statement on political prisoners\n\nThe EU urges the Government that all arbitrarily detained persons be released, which also includes the activist Kodjo Amegan.';
    assert.equal(statusOf(text, 'case-recommendation'), 'met');
  });
});
