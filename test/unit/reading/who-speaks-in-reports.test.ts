import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Who asks in a report: behind an aside, a spokesperson of a body that issues statements, a ministry, an organisation by a name of its own, a pronoun for somebody who speaks for the EU. */

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('Behind an aside, in a report on a body that issues statements', () => {
  check('# UN experts alarmed at an arrest in Togo\n\nUN experts on Tuesday criticised the arrest of the journalist Ana Duarte.\n\n', [
    ['situation law', 'The chair of the group, Ida Lindqvist, called on Parliament to amend the law.'],
    ['situation law', 'One of the experts, Ida Lindqvist, asked Parliament to amend the law.'],
    ['situation law', 'The experts’ spokesperson, Ida Lindqvist, called on Parliament to amend the law.'],
    ['situation law', 'A spokesperson for the High Commissioner called on Parliament to amend the law.'],
    ['', 'Her lawyer, Paul Lawson, called on Parliament to amend the law.'],
    ['', 'The speaker of the council, Paul Lawson, said that he had called on Parliament to amend the law.'],
  ]);
});

describe('Surnames and pronouns, in a report on the EU', () => {
  check('# EU urges Togo to free a journalist\n\nThe EU condemned the arrest of the journalist Ana Duarte, EU spokesperson Piet Roelandts said.\n\n', [
    ['situation law', 'Roelandts repeated the EU’s call on Parliament to amend the law.'],
    ['situation law', 'He called on Parliament to amend the law.'],
    ['', 'Ana Duarte was heard on Monday. She called on Parliament to amend the law.'],
    ['', 'Traders repeated their call on Parliament to amend the law.'],
  ]);
});

describe('Ministries and countries, in a report on a third State', () => {
  check('# US condemns an arrest in Togo\n\nThe State Department condemned the arrest of the journalist Ana Duarte.\n\n', [
    ['case release', '"We call on Togo to release her," the State Department said.'],
    ['case release', '"We call on Togo to release her," said the department.'],
    ['', '"We call on the US to keep out of this," Togo’s foreign ministry said.'],
  ]);
  check('# Canada condemns an arrest in Togo\n\nCanada condemned the arrest of the journalist Ana Duarte.\n\n', [
    ['case release', 'Canada urged Togo to release her.'],
  ]);
});

describe('An organisation by a name of its own, told in the past', () => {
  check('# A journalist is held in Togo\n\nLantern for Journalists on Monday condemned the arrest of the journalist Ana Duarte.\n\n', [
    ['case release', 'Lantern for Journalists urged Togo to release her.'],
    ['case release', '“Togo must release her,” said Marion Feld, director of Lantern for Journalists.'],
    ['', 'Ana Duarte’s family urged Togo to release her.'],
  ]);
  check('# EU statement on Togo\n\nThe EU condemns the arrest of the journalist Ana Duarte.\n\n', [
    ['', 'Lantern for Journalists on Monday urged Togo to release her.'],
  ]);
});
