import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/** How many asks stand in a sentence of a statement on two people who were arrested. */
const countIn = (sentence: string): number => readingOf(`Ms Ana Duarte and Mr Kofi Osei were arrested in Togo on Monday.\n\n${sentence}`).reading.recommendations.length;

/** Asks, and beside each what looks like one and is none. */
const pairs: readonly (readonly [string, number, string])[] = [
  // Without a verb of asking
  ['The EU reiterates the importance of the authorities holding a fair and transparent trial.', 1, 'The EU underlines the importance of the work of human rights defenders.'],
  ['The EU stresses the need to release all political prisoners.', 1, 'There is no need to arrest journalists.'],
  ['We underline the need for a prompt and impartial investigation into the killing.', 1, 'The EU attaches great importance to the freedom of the media.'],
  ['It is high time that the authorities released her.', 1, 'It must be frightening to live like that.'],
  ['There can be no impunity for attacks against journalists.', 1, 'There can be no doubt about her courage.'],
  ['Threats against lawyers cannot go unpunished.', 1, 'Such a trial cannot be called fair.'],
  ['It is the duty of the Government to protect its citizens.', 1, 'It is for historians to explain the war.'],
  ['Full respect for the right to a fair trial is of the utmost importance.', 1, 'Her work is of great importance.'],
  ['The time has come to repeal this law.', 1, 'The trial has come to an end.'],
  ['We recall the obligation of Togo to protect human rights defenders.', 1, 'The EU recalls that Togo signed the Covenant.'],
  ['We remind the Togolese authorities of their obligations under international human rights law.', 1, 'This reminds us of the trials of the past.'],
  ['The EU awaits the release of Ms Duarte.', 1, 'Villagers are still waiting for the compensation that was agreed.'],
  ['An independent inquiry is called for.', 1, 'She was called for an interview.'],
  ['It would be good if the law were reviewed.', 1, 'It would be good news for the country.'],
  ['The ratification of the Convention would be welcome.', 1, 'Guests would be welcome.'],
  ['The authorities would do well to release her.', 1, 'She would do well to rest.'],
  ['We warn against any reprisals.', 1, 'Her lawyers warn against any reprisals.'],
  ['Ms Duarte must not spend another night in prison.', 1, 'Ms Duarte must spend another night in prison.'],
  ['We urge the release of Ms Duarte, who was convicted for helping workers to claim their wages.', 1, 'She urged workers to claim their wages.'],
  // Who speaks
  ['We join UN experts in calling for the release of Ms Duarte.', 1, 'Her neighbours are calling for the release of Ms Duarte.'],
  ['We add our voice to those calling for her release.', 1, 'Her family calls for her release.'],
  ['Our organisations call on the Government to release her.', 1, 'Her colleagues ask for an explanation.'],
  ['The EU calls for the repeal of the law.', 1, 'The draft law calls for a register of foreign agents.'],
  ['The Ambassador urges the Government to lift the ban.', 1, 'The petition urges the Government to lift the ban.'],
  ['The EU will continue to call for the release of Ms Duarte.', 1, 'The EU has repeatedly called for the release of Ms Duarte.'],
  ['As we did in March, we call on the Government to answer.', 1, 'In March we called on the Government to answer.'],
  ['We call for the release of political prisoners.', 1, 'She was convicted for calling for the release of political prisoners.'],
  ['The EU stresses that the law must be changed.', 1, 'The Court ruled, on 3 May, that the law must be changed.'],
  ['The High Representative recalls that the trial must be fair.', 1, 'The High Representative was let in, but has to say that the trial was unfair.'],
  ['The EU recalls that the State must fight corruption.', 1, 'We recognise that the State has to fight corruption.'],
  ['The EU for its part urges the Government to release her.', 1, 'The EU for its part must continue to raise such cases.'],
  ['The EU, however, asks for a review of the rules.', 1, 'These rules, however, ask for measures that are proportionate.'],
  ['We suggest that the law be reviewed.', 1, 'He was held on grounds which, as reports suggest, are political.'],
  // Who is asked
  ['We urge all those who have influence on the captors to bring about her release.', 1, 'We urge all those who took to the streets to remain peaceful.'],
  ['The authorities are strongly encouraged to review the law.', 1, 'The EU is encouraged by the review of the law.'],
  ['We encourage the authorities to engage in dialogue with civil society.', 1, 'We encourage civil society to continue its important work.'],
  ['The EU demands that the authorities release Ms Duarte.', 1, 'The prosecutor demands that she be jailed for life.'],
  ['The Government is expected to honour its commitments.', 1, 'The court is expected to rule on Friday.'],
  ['We look to the Government to keep its word.', 1, 'We look forward to continuing the dialogue with Togo.'],
  // What is asked
  ['She must be released.', 1, 'She must now serve nine years in prison.'],
  ['This is a crime that must be punished.', 1, 'The law brings in a licence which has to be renewed every year.'],
  ['The EU would be grateful if he could see a doctor.', 1, 'The EU is grateful to all who came.'],
  ['We hope that the law will be examined by the Court.', 1, 'We hope for better days.'],
  ['Organisations must be able to work freely.', 1, 'Under the new law, organisations must register with the ministry.'],
  ['There must be a thorough and independent investigation.', 1, 'The verdict must be a shock to all who know her.'],
  ['The law must be repealed.', 1, 'That a law should be revived for this is hard to believe.'],
  ['The authorities need to release her.', 1, 'When will the authorities release her?'],
  // How many
  ['The EU calls for the release of Ms Duarte and for all charges against her to be dropped.', 2, 'The trial, which should have begun in May, was postponed.'],
  ['We expect the authorities to begin reconciliation through genuine and inclusive dialogue.', 1, 'The EU stands ready to support genuine and inclusive dialogue.'],
  ['The EU urges the authorities to ensure that his right to a fair trial is respected and the impartiality of the court is guaranteed.', 2, 'Her right to a fair trial was not respected.'],
  ['The EU urges the authorities to ensure that his constitutional and human rights are respected.', 1, 'The Constitution provides that human rights must be respected.'],
  ['We call on the authorities to release Ms Duarte, taking her health into account, and to drop the charges.', 2, 'The Minister pledged to release her and to drop the charges.'],
  ['The EU calls on Togo, as a member of the Human Rights Council, to honour its commitments.', 1, 'Togo, as a member of the Human Rights Council, has made commitments.'],
  ['We call for her immediate release and reaffirm our commitment to protecting defenders.', 1, 'We reaffirm our commitment to protecting defenders.'],
  ['We call on the authorities to investigate the killing without delay, abide by the law and respect human rights.', 3, 'The killing was investigated without delay.'],
  ['We call to set up national bodies for the safety of reporters, that include training, prevention, protection and prosecution.', 1, 'We call to mind the courage of Ms Duarte.'],
  ['The rights of all members must be observed and fully respected.', 1, 'The rights of all members were observed and fully respected.'],
  ['We remind the authorities that these rights must be protected.', 1, 'We remind the authorities that freedom of assembly is guaranteed by the Constitution.'],
  ['We call for the release of Ms Duarte and for the safety of all her colleagues.', 2, 'We thank them for the release of Ms Duarte and for the safety of all.'],
  ['We call for respect for human rights and for the rule of law.', 1, 'It is vital reading, above all in these weeks.'],
  ['It is vital, particularly before the elections, that associations are able to work without hindrance.', 1, 'It is, particularly before the elections, a vital association.'],
  ['We repeat our call for the implementation of the Government’s political and economic reform agenda.', 1, 'The Government’s political and economic reform agenda was adopted.'],
  ['A prompt investigation is essential.', 1, 'Whilst a prompt investigation is essential, the European Union will go on observing the trial.'],
  ['The gunmen must be brought to justice and held to account.', 1, 'The gunmen were brought to justice and held to account.'],
  ['The abuses must be investigated and the victims compensated.', 2, 'The abuses were investigated and the victims compensated.'],
  ['The EU urges Togo to respect the Covenant and to uphold press freedom.', 2, 'Togo has vowed to uphold press freedom.'],
  ['The EU calls for the release of Ms Duarte and other human rights defenders, lawyers and writers.', 1, 'The EU welcomes the release of Ms Duarte and other human rights defenders.'],
  ['The EU calls to bring the attackers to justice.', 1, 'The EU condemns hate speech and calls to violence.'],
  ["We call upon every deputy of the People's Assembly to vote against the bill.", 1, "We call upon the people to stay calm."],
  ['The authorities “must not try lawyers for their work”, according to the EU.', 1, 'The authorities “must not try lawyers for their work”, according to the Bar Association.'],
  ['The EU, as the network Press for Change reports, urges Togo to release her.', 1, 'The arrest of Ms Duarte (of Press Without Fear) runs counter to the pledges of Togo to free writers.'],
  // Nouns: of others, or of a court's name.
  ['The EU supports their legitimate demand, and calls for a free vote.', 1, 'The EU stands by Togolese women in their rightful hope for freedom and independent courts.'],
  ['We uphold our urgent call for her release.', 1, 'The upholding by the Court of Appeal of the sentence of Ms Duarte runs counter to the Covenant.'],
  ['The Court of Appeal of Lomé must hear her.', 1, 'The EU stresses that the Court of Appeal of Lomé has yet to rule.'],
];

describe('Asks, and what only looks like one', () => {
  for (const [ask, count, none] of pairs) {
    it(`${String(count)}: ${ask}`, () => assert.equal(countIn(ask), count));
    it(`none: ${none}`, () => assert.equal(countIn(none), 0));
  }

  it('ends an ask with the quotation that it stands in', () => {
    const { reading, words } = readingOf('"The EU urges the authorities to release Ms Ana Duarte without delay," an EU spokesperson said on Saturday.');
    assert.deepEqual(reading.recommendations.map((ask) => words(ask.content)), ['to release Ms Ana Duarte without delay']);
  });
});
