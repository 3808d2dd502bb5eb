import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

/* Who asks in a statement: the EU, a body or a State that issues it, or somebody of whom it only tells. */

const asked = (text: string): string[] => readingOf(text).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`);
const experts = '# UN experts alarmed by the arrest of Ama Kodjo in Togo\n\nGENEVA (9 March 2021) – UN experts are alarmed by the arrest of the human rights defender Ama Kodjo.\n\n';
const states = '# Conviction of three journalists in Togo\n\nEdem Berg, Deputy Spokesperson\n\nThe United States condemns the verdict against the journalist Ama Kodjo.\n\n';
const canada = '# Press statement: Canada concerned by the arrest of Ama Kodjo in Togo\n\nAma Kodjo, a human rights defender, was arrested on Monday.\n\n';
const embassies = '# Statement by the Embassies of the United States and the United Kingdom on Togo\n\nWe are concerned by the arrest of Ama Kodjo, a human rights defender.\n\n';
const eu = '# Local EU statement on the arrest of Ama Kodjo in Togo\n\nThe EU Delegation is concerned by the arrest of Ama Kodjo, a human rights defender.\n\n';

const ask = (before: string, rows: readonly (readonly [string, readonly string[]])[]): void => {
  for (const [sentence, expected] of rows) it(`${expected.join(', ') || 'nothing'}: ${sentence}`, () => assert.deepEqual(asked(before + sentence), expected));
};

describe('What a body asks in a statement of its own', () => {
  ask(experts, [
    ['The experts urge the authorities to drop the charges.', ['case drop-charges']],
    ['The experts urged the authorities to drop the charges and called for an inquiry.', ['case drop-charges', 'case investigate']],
    ['The Special Rapporteur deplored the new law. They also called on Togo to repeal it.', ['situation law']],
    ['“She must be released from prison at once,” the experts said.', ['case release']],
    ['“We urge the authorities to release her,” Ms Berg said.', ['case release']],
    ['“We will never let her go free,” the judge said.', []],
    ['The Government urged the experts to respect its sovereignty.', []],
  ]);
});

describe('What a State asks in a statement of its own', () => {
  ask(states, [
    ['The United States calls on the authorities to drop the charges.', ['case drop-charges']],
    ['The U.S. Government urges Togo to repeal the law.', ['situation law']],
    ['The United States regrets this and calls for her release.', ['case release']],
    ['Togo calls on all States to respect its sovereignty.', []],
  ]);
  ask(canada, [['Canada urges the authorities to release her.', ['case release']]]);
  ask(embassies, [
    ['The United Kingdom and the United States call on Togo to release her.', ['case release']],
    ['Australia, Canada and the United Kingdom urge the authorities to drop the charges.', ['case drop-charges']],
  ]);
  it('is not about itself', () => {
    assert.equal(readingOf(`${embassies}We call on Togo to release her.`).reading.country, 'TG');
    assert.equal(readingOf(`${states}The United States calls on Togo to release her.`).reading.country, 'TG');
  });
});

describe('What others are told to ask in a statement of the EU', () => {
  ask(eu, [
    ['UN experts call on Togo to drop the charges.', []],
    ['The High Commissioner urged Togo to release her.', []],
    ['“We urge Togo to release her at once,” the experts said.', []],
    ['The United States calls on Togo to release her.', []],
    ['Togo calls on its neighbours to respect its sovereignty.', []],
    ['The newspaper alleged that the law must be repealed.', []],
    ['The EU and the United States call on Togo to release her.', ['case release']],
  ]);
  ask('# Togo: statement on the arrest of Ama Kodjo\n\nUN experts are alarmed by the arrest of Ama Kodjo in Togo.\n\nThe EU shares their concern.\n\n', [['UN experts call on Togo to release her.', []]]);
  ask('# EU statement at the Council: dialogue with the High Commissioner\n\nThe EU thanks the High Commissioner. Ama Kodjo was arrested in Togo on Monday.\n\n', [['The High Commissioner calls on Togo to release her.', []]]);
});

describe('What is asked of all governments', () => {
  it('says nothing about the situation in a country', () => {
    const { benchmarks } = check('# Statement on World Press Freedom Day\n\nThe EU calls upon all governments to protect journalists.').scorecard;
    assert.equal(benchmarks.find(({ id }) => id === 'situation-recommendation')?.status, 'missing');
  });
});
