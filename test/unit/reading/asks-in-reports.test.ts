import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What a report tells of the EU's asks, what others say in clauses that go on, pronouns for those who were asked, and remarks that ask for nothing. */

const report = '# EU Delegation calls for the release of a journalist in Togo\n\nThe EU Delegation has expressed its concern over the arrest of the journalist Ana Duarte.\n\n';
const statement = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe journalist Ana Duarte was arrested in Lomé on Monday.\n\n';

describe('What a report tells that the EU asks', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['case release, situation respect-rights', 'The Delegation has called for her release, and urged the authorities to respect the freedom of the press.'],
    ['situation law', 'In a joint statement, the Delegation also called on Parliament to amend the law on the press.'],
    ['situation law', 'They also asked the Government to amend the law on the press.'],
    ['situation law', 'The Delegation condemns the raid. It urged the Government to amend the law on the press.'],
    ['case investigate', 'The Heads of Mission have reiterated their call for an inquiry into her arrest.'],
    ['case release', 'The Delegation is worried that she is ill, and called for her release.'],
    ['case release', 'Brussels deplored the arrest of several reporters, among them the lawyer Ana Duarte. It called for her release.'],
    // Another day, others, and clauses on others.
    ['', 'The Delegation had called for her release.'],
    ['', 'The EU has repeatedly called on Togo to amend the law.'],
    ['', 'In 2019 the EU called on Togo to amend the law.'],
    ['', 'Her family has called for her release.'],
    ['', 'The EU knows what the Commission has found and recommended.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(report, sentence), expected));
  it('is told of another day in a statement that is no report', () => assert.equal(saidIn(statement, 'The EU has called on the authorities to release her. It urged them to drop the charges.'), ''));
  it('is asked where it is told of this day', () => assert.equal(saidIn(statement, 'The High Representative called today on the authorities to release her.'), 'case release'));
});

describe('What somebody of the EU asked for on a visit', () => {
  const visit = '# EU Ambassador visits Kara\n\nThe Ambassador of the European Union, Karl Lindqvist, visited Kara on 4 May. He met the governor.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['case release', 'Mr Lindqvist raised the case of the journalist Ana Duarte, who was arrested in March, and called for her release.'],
    ['situation law', 'He urged the Government to amend the law on the press.'],
    ['', 'In 2019 he had urged the Government to amend the law on the press.'],
    ['', 'The governor called for more aid to the farmers.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(visit, sentence), expected));
  it('is told of another day where the title tells of no visit', () => assert.equal(saidIn('# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe Ambassador of the European Union visited Kara.\n\n', 'He urged the authorities to release her.'), ''));
});

describe('What a report tells that the EU asks, where its title tells something else', () => {
  const told = '# EU condemns the arrest of a journalist in Togo\n\nLOMÉ – The European Union (EU) on Monday condemned the arrest of the journalist Ana Duarte in Togo.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['case release, situation law', 'The bloc urged the authorities to release her and called for the law on the press to be amended.'],
    ['situation law', 'The Spokesperson called on Parliament to amend the law on the press.'],
    ['situation law', 'It urged the Government to amend the law on the press.'],
    ['', 'The opposition called on Parliament to amend the law on the press.'],
    ['', 'In January the EU called on Parliament to amend the law on the press.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(told, sentence), expected));
  it('but not in a statement that says what it says', () => assert.equal(saidIn('# EU condemns the arrest of a journalist in Togo\n\nThe European Union condemns the arrest of the journalist Ana Duarte in Togo.\n\n', 'The EU urged the Government to amend the law on the press.'), ''));
});

describe('What others say, want and ask for', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['He told the court that the authorities must respect the Constitution and should release all prisoners.', 0],
    ['The Government says that the law protects the country. It maintains that NGOs must be registered.', 0],
    ['State authorities should see to it that journalists can work, and should neither intimidate nor hinder them.', 2],
    ['We support the women of Togo in their demand for equal access to land.', 0],
    ['We support our Togolese partners in their demand for free elections.', 0],
    ['We join the families in their call for an inquiry.', 1],
    ['The embassies support the African Union in its call for an inquiry.', 1],
    // What is told of a thing, what is trusted of attackers, and a noun that is no verb.
    ['This damages the prospects for a dialogue between the Government and the parties that is urgently needed to bring reconciliation.', 0],
    ['We are confident that these attacks will fail in their intent to silence the press.', 0],
    ['The EU underlines that trust in the administration of justice is an essential component of democracy.', 0],
    ['That the election has opened at all is owed to the protection of the observers.', 0],
  ];
  for (const [sentence, count] of rows) it(`${count}: ${sentence}`, () => assert.equal(readingOf(statement + sentence).reading.recommendations.length, count));
});

describe('Asks of pronouns, in clauses that are added, and of neighbours', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['It is for the authorities to bring the killers to justice. In doing so, they have to respect the rights of all.', 2],
    ['The students were beaten. They have to respect a curfew.', 0],
    ['If Togo wants to be taken seriously, it must release its political prisoners.', 1],
    ['If the students go on, they must pay a fine.', 0],
    ['The Commission has called on Togo to pay compensation. The EU joins this call.', 1],
    ['The UN experts have asked for her immediate release. We support this demand.', 1],
    ['Her family has called for calm. The EU joins this call.', 0],
    ['We fear for Ms Duarte, whose health has worsened and who must be given access to a doctor.', 1],
    ['We fear for Ms Duarte, who must be released at once.', 1],
    ['This hits journalists, who must register every year.', 0],
    ['That Ms Duarte and her family are released is a matter of urgency.', 1],
    ['She should be released, as should the four others.', 2],
    ['We encourage the countries of the region and the African Union to do everything they can to defuse the crisis.', 1],
    ['The EU stresses the importance of collecting, preserving and analysing evidence of these crimes.', 0],
    ['The EU stresses the importance of learning and of music.', 0],
    // One right, and one reason.
    ['The EU stresses the need to respect the right of people to express themselves freely and to be informed.', 1],
    ['People must not be put in prison merely because they hold dissenting views and make use of their rights.', 1],
    ['Lawyers must be heard because they know the case and be given access to the file.', 2],
  ];
  for (const [sentence, count] of rows) it(`${count}: ${sentence}`, () => assert.equal(readingOf(statement + sentence).reading.recommendations.length, count));
});

describe('How lists of asks are cut', () => {
  const rows: readonly (readonly [string, number])[] = [
    // What somebody is allowed, what nobody is to suffer, what something is done for.
    ['The EU asks the Government to allow rallies to take place and to be covered by the media.', 1],
    ['Peaceful protesters must not be beaten, detained or prosecuted.', 1],
    ['Ms Duarte must not be mistreated, and must be released.', 2],
    ['We call on Togo to desist from using the law to silence, discredit or imprison its critics.', 1],
    ['We call on Togo to try Ms Duarte or release her.', 2],
    ['The EU invites the authorities to work together with the EU to improve prison conditions and reduce overcrowding.', 1],
    ['The EU invites the authorities to work together with the EU to improve prison conditions and release Ms Duarte.', 2],
    // Others ask beside it.
    ['We call on Togo to hold those responsible to account and to prevent a recurrence.', 2],
    ['We call for the protection of all evidence, for the release of the witnesses and for full respect of the law.', 3],
    ['The EU calls on Togo to repeal the law and invite the Rapporteur to visit.', 2],
    ['We call on Togo to free her and invite the Rapporteur to visit.', 2],
    ['The EU calls on Togo to create a climate of trust, conducive to dialogue, and to free all those arrested.', 2],
    ['No one should be detained for peacefully expressing their views, and Ms Duarte must be freed.', 1],
  ];
  for (const [sentence, count] of rows) it(`${count}: ${sentence}`, () => assert.equal(readingOf(statement + sentence).reading.recommendations.length, count));
});

describe('What is wanted, and what only tells', () => {
  const rows: readonly (readonly [string, number])[] = [
    ['We want the killers of Mr Mensah found, tried and punished.', 1],
    ['We want the people of Togo to know that we stand with them.', 0],
    ['We want him and nobody who was tried.', 0],
    ['A retrial that meets international standards is needed.', 1],
    ['A friend that stands by you is needed.', 0],
    ['Stop harassing lawyers in Togo!', 1],
    ['Ms Duarte should not have to spend another day in prison.', 1],
    ['Ms Duarte should have been released.', 0],
    // What laws say, questions, praise, and rules.
    ['Under the new law any gathering must be notified.', 0],
    ['Under the law the authorities must release her within two days.', 1],
    ['Under international law she must be released.', 1],
    ['The report describes how prisoners must sleep on the floor.', 0],
    ['We would like to ask the Rapporteur how States can best protect defenders.', 0],
    ['We would like to ask the Rapporteur to visit Togo again.', 1],
    ['The Government should be commended for its efforts.', 0],
    ['Freedom of association must be the rule and restriction the exception.', 0],
    ['Her work should inspire us all.', 0],
    ['Her family must pay for her medicine and has to travel for two days to see her.', 0],
    ['Ms Duarte should never have been arrested and should now be freed.', 1],
    // Words that leave all to a modal behind them, and phrases of need.
    ['The message of the EU is clear: this violence has to end.', 1],
    ['The EU insists that Ms Duarte is innocent and must be released.', 1],
    ['We appeal for an end to the fighting, for humanitarian corridors and for the protection of civilians.', 3],
    ['Now is the time for the authorities to show courage.', 1],
    ['Now is the time for reflection.', 0],
    ['Access for aid workers is more urgent than ever.', 1],
    ['The authorities are required by the Constitution to bring Ms Duarte before a judge.', 1],
  ];
  for (const [sentence, count] of rows) it(`${count}: ${sentence}`, () => assert.equal(readingOf(statement + sentence).reading.recommendations.length, count));
});
