import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

const eu = '# Togo: Statement by the Spokesperson on the trial of Akosua Mensah\n\nThe lawyer Akosua Mensah is on trial in Lomé. The EU has followed the hearings.\n\n';
const missions = '# Togo: Local statement on the trial of Akosua Mensah\n\nThe EU Delegation and the embassies of its Member States deplore the trial of the lawyer Akosua Mensah. ';

describe('What is asked for, whoever is asked and the words that ask, round a copula', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['What we ask of the Togolese authorities is the release of Ms Mensah.', 'case release'],
    ['What the EU expects of the courts is that they drop the charges against her.', 'case drop-charges'],
    ['Her release is what we ask of the Government.', 'case release'],
    ['Dropping the charges and lifting her travel ban are what we ask of the Government.', 'case drop-charges, case other'],
    ['The release of Ms Mensah is something for which the EU calls today.', 'case release'],
    ['Unhindered contact with her lawyers is a right of Ms Mensah on which we insist.', 'case access'],
    ['Repealing the law and freeing all journalists: these are the steps that we urge the Government to take.', 'situation law, situation release'],
    ['A dialogue with the opposition, for which I call again, is the only way out.', 'situation other'],
    ['Our call on the prosecutor is for an end to the case against Ms Mensah.', 'case drop-charges'],
    ['Our appeal to Togo is to repeal this law.', 'situation law'],
    ['It is our request to the courts that they hear her appeal.', 'case fair-trial'],
    ['To the President goes our appeal to pardon Ms Mensah.', 'case release'],
    ['Our call for the release of Ms Mensah is repeated today.', 'case release'],
    ['The Union’s expectation of Togo is the same as ever: the repeal of the law and the release of Ms Mensah.', 'situation law, case release'],
    ['What a journalist asks of a minister is an answer.', ''],
    ['The release of Ms Mensah is something for which her family calls.', ''],
    ['Her demand is that her wages be paid.', ''],
    ['Our hope is that peace will come.', ''],
    ['Our expectation is high.', ''],
    ['The date of the release is what we learned of the police.', ''],
  ];
  for (const [sentence, expected] of cases) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(eu, sentence).replace(/(?:, )?hope$/u, ''), expected));

  it('takes a pronoun for the speaker where it can stand for those who spoke', () => {
    assert.equal(saidIn(missions, 'Their expectation is that Ms Mensah will be released.'), 'case release');
    assert.equal(saidIn(missions, 'She was ill. Her wish is that she be released.'), '');
  });
});

describe('What is due, in other constructions', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['To protect everyone who exercises that right is the duty of the authorities.', 'situation protect'],
    ['Investigating the threats against her is a task for the police.', 'case investigate'],
    ['To protect them is the duty of a mother.', ''],
    ['To report on the trial is the duty of the media. The Government is silent.', ''],
    ['Just as essential is an end to the raids.', 'case respect-rights'],
    ['Lifting the ban on her travel is no less urgent.', 'case enabling-space'],
    ['The Covenant on Civil and Political Rights obliges Togo to respect her freedom of expression.', 'case respect-rights'],
    ['We call on Togo to investigate this attack, as the Convention against Torture obliges it to do.', 'case investigate'],
    ['If those responsible are to be found, there must be a swift, independent and in every respect thorough inquiry.', 'case investigate'],
    ['The courts are called upon by the EU Delegation and the embassies of its Member States to drop the charges.', 'case drop-charges'],
    ['We expect that, on appeal, the sentence will be quashed.', 'case drop-charges'],
    ['These latest murders call for a prompt inquiry.', 'case investigate'],
    ['Her lawyers call for a prompt inquiry.', ''],
    ['The bill is before the President, and it is for him to veto it.', 'situation law'],
  ];
  for (const [sentence, expected] of cases) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(eu, sentence), expected));

  it('takes an organisation behind a dateline, and before a day, for whoever asks', () => {
    const ngo = '# Togo: Free Akosua Mensah\n\n(Lomé) – Lantern for Journalists on 3 May 2024 condemned the trial of the lawyer Akosua Mensah. ';
    assert.equal(saidIn('# Togo: Free Akosua Mensah\n\n', '(Lomé) – Lantern for Journalists on 3 May 2024 called on Togo to release the lawyer Akosua Mensah.'), 'case release');
    assert.equal(saidIn(ngo, 'It urged the courts to drop the charges.'), 'case drop-charges');
  });
});
