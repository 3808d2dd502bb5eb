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
  ask(canada, [
    ['Canada urges the authorities to release her.', ['case release']],
    ['Canada believes that no trial can be fair without counsel and calls on Togo to release her.', ['case release']],
    ['Canada holds that no trial can be fair without counsel, and calls on Togo to release her.', ['case release']],
    ['Canada is clear that no trial can be fair without counsel, and calls on Togo to release her.', ['case release']],
  ]);
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

const unknown = '# Togo: a writer arrested\n\nAma Kodjo, a human rights defender, was arrested in Lomé on Monday.\n\n';

describe('What organisations under names of their own ask', () => {
  ask(unknown, [
    // The name has a word for people in it, an aside tells of others, or the verb goes on behind another one.
    ['Lantern for Journalists is alarmed by her arrest, and calls on the Government to release her.', ['case release']],
    ['Horizon Press Freedom, whose members have been threatened, demands that she be released.', ['case release']],
    ['Harbour Rights International condemns this arrest, which it considers to be a reprisal, and urges the authorities to release her.', ['case release']],
    ['The Coastal Network of Women Defenders (CNWD) reiterates its call for her release.', ['case release']],
    ['In view of her health, Lantern for Journalists urges the authorities to release her.', ['case release']],
    ['Movement for Open Courts finds the trial unfair and demands a retrial of Ms Kodjo.', ['case fair-trial']],
    ['Nineteen human rights organisations call on the authorities to release her.', ['case release']],
    ['More than 30 NGOs urge the Togolese Government to release her.', ['case release']],
    ['Horizon Press Freedom condemns this and urges the authorities to:\n\n- release her;\n- drop all charges against her.', ['case release', 'case drop-charges']],
    // Others, whose words are told.
    ['Journalists in Kara demand the repeal of the law.', []],
    ['According to Harbour Rights International, which visited her, the prosecutor demands ten years.', []],
    ['The Workers’ Party, which lost the vote, calls for new elections.', []],
    ['Lawyers for Ms Kodjo demand that the court release her.', []],
    ['Ms Kodjo demands a new trial.', []],
    ['Ms Kodjo, who is ill, asks for a doctor.', []],
    ['Kodzo Mensah, her lawyer, calls for her release.', []],
  ]);
  ask(eu, [
    ['Lantern for Journalists is alarmed by her arrest, and calls on the Government to release her.', []],
    ['Nineteen human rights organisations call on the authorities to release her.', []],
  ]);
});

describe('What the speaker takes over', () => {
  ask(eu, [
    ['We add our voice to the statement by the Special Rapporteur, who demanded that Ms Kodjo be released.', ['case release']],
    ['The EU fully supports the statement of the Chairperson-in-Office, who condemned her arrest and urged Togo to drop the charges.', ['case drop-charges']],
    ['We echo the words of the UN experts, who urge Togo to release her.', ['case release']],
    ['The EU endorses the declaration of the African Union calling on Togo to release her.', ['case release']],
    ['We join the High Commissioner, who called on Togo to release her.', ['case release']],
    ['We take note of the statement by the Special Rapporteur, who demanded that she be released.', []],
    ['The EU supports the work of the Special Rapporteur, who demanded that she be released.', []],
    ['Her family supports the statement of the experts, who call on Togo to release her.', []],
  ]);
});

describe('What a clause grants before an ask', () => {
  ask(eu, [
    ['While we understand that order has to be restored, journalists must be protected.', ['situation protect']],
    ['Although the police must keep order, Ms Kodjo must be released.', ['case release']],
    ['What is needed are the release of Ms Kodjo and a fair trial.', ['case release', 'case fair-trial']],
    ['We encourage all leaders to talk to each other.', ['situation other']],
    ['We encourage all citizens to take part in the talks.', []],
    ['The whole picture has to be known first.', []],
    ['Her whereabouts must be made known.', ['case investigate']],
    ['Her arrest should come as no surprise.', []],
  ]);
});

describe('What is told of the time of an ask', () => {
  it('has no strength of its own', () => {
    const { recommendations } = readingOf(`${eu}We urge all parties to talk when they have to settle their differences.`).reading;
    assert.deepEqual(recommendations.map(({ strength }) => strength), [4]);
  });
});

const ministry = '# Statement by the Foreign Ministry on the death penalty in Togo\n\nThe Foreign Ministry condemns the execution of two men in Lomé on Monday.\n\n';

describe('What a ministry or a State goes on asking in a statement of its own', () => {
  ask(ministry, [
    ['The Foreign Ministry continues to call on Togo to repeal this law.', ['situation law']],
    ['The Foreign Ministry, which opposes executions everywhere, urges Togo to repeal this law.', ['situation law']],
  ]);
  ask(canada, [['Canada continues to call on Togo to release her.', ['case release']]]);
  ask(eu, [['The Foreign Ministry continues to call on Togo to repeal this law.', []]]);
});

describe('What has to stop, and what people do with their rights', () => {
  ask(eu, [
    ['These attacks on Ms Kodjo have to stop.', ['case protect']],
    ['Journalists have to flee.', []],
    ['We continue to encourage those using their rights to do so peacefully.', []],
  ]);
});
