import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* How many asks there are where words behind a joint have the form of words before it, where entries are numbered, and where nobody asks. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';

const count = (rows: readonly (readonly [number, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(held, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length, expected));
};

describe('What goes on with a relative clause, a participle or a gerund inside of an ask', () => {
  count([
    [1, 'We call on the authorities to refrain from remarks which are untrue and that harm the standing of the courts.'],
    [1, 'We urge the authorities to refrain from laws which are vague and that punish critics.'],
    [2, 'We call on Togo to release those who were arrested in May and that the charges be dropped.'],
    [2, 'We call on Togo to repeal laws which harm the press and that journalists be protected.'],
    [1, 'Togo must free all those arrested on Monday and wrongly accused of treason.'],
    [2, 'Togo must free those arrested on Monday and promptly investigate the beatings.'],
    [2, 'We call on Togo to release all those detained for their opinions and held without trial and to drop the charges.'],
    [2, 'We call for those detained to be cleared of charges and the ban lifted.'],
    [1, 'We call on Togo to keep its word in upholding, securing, and furthering human rights.'],
    [2, 'We call on Togo to guarantee a prompt hearing, ensuring access to counsel.'],
  ]);
});

describe('Numbered asks behind the mark of an infinitive', () => {
  count([
    [3, 'We urge the authorities to (a) release Ama Kodjo; (b) drop all charges against her; and (c) repeal the decree.'],
    [2, 'We urge the authorities to 1) release Ama Kodjo, and 2) repeal the decree.'],
    [2, 'We urge the authorities (i) to release Ama Kodjo and (ii) to repeal the decree.'],
  ]);
});

describe('Words that could ask and are only told of', () => {
  count([
    [0, 'We welcome that the Committee could see the prisons and was able to advise the Government on their reform.'],
    [0, 'The generals have no regard for the lives of the citizens whom they ought to protect.'],
    [1, 'We fear for Ama Kodjo and her brother, whom they must release.'],
    [0, 'We are concerned at the arrest of Mr. Kossi Agbo, Director of the Open Village Trust, on 4 March.'],
  ]);

  it('a line that ends a text is no entry of the list above it', () => {
    const list = 'We urge the Council to call on Togo:\n\n- to stop all persecution of lawyers; and\n\n- to repeal the decree.\n\n';
    assert.equal(saidIn(held, `${list}ENDS`), saidIn(held, list));
  });
});

describe('What somebody is quoted as having said besides', () => {
  const report = '# EU deplores prison terms in Togo\n\n“The sentencing of the reporters Ama Kodjo and Yao Agbo is a blow to the press in Togo,” said EU spokesperson Helena Lund in a statement on Sunday.\n\n';
  for (const sentence of ['Lund also added: “We look forward to the appeal and reiterate our call for their release.”', '“We reiterate our call for their release,” Lund also said.', 'She also said: “We reiterate our call for their release.”']) it(sentence, () => assert.match(saidIn(report, sentence), /case release/u));
  it('by somebody else', () => assert.doesNotMatch(saidIn(report, 'Her brother Kofi Kodjo also said: “We call for the release of my sister.”'), /case release/u));
});
