import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

/* What two labellers found in the same statements, and the reading did not. */

const held = 'The human rights defender Ms Ama Koffi was arrested on Monday.';
const asksIn = (text: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${text}`).reading.recommendations;
const statusesOf = (text: string): readonly (string | undefined)[] => {
  const { benchmarks } = check(text).scorecard;
  return ['case-recommendation', 'situation-recommendation'].map((id) => benchmarks.find((benchmark) => benchmark.id === id)?.status);
};

describe('Asks that two labellers found', () => {
  const counts: readonly (readonly [string, number])[] = [
    // How soon, what for, to whom: parts of one ask.
    ['We urge all parts of society to carry the talks forward, and to lose no more time.', 1],
    ['We urge the authorities to apply the decree with moderation and to everybody in the same way.', 1],
    ['Lawyers in Togo must not be prosecuted, or threatened with disbarment, for having done their duty by a client.', 1],
    ['It should be ensured that people can gather peacefully and make use of their civil rights.', 1],
    ['We call on Togo to prevent, to investigate and to punish attacks on the press.', 1],
    ['We call on Togo to cooperate, to release her and to lift the ban.', 3],
    // What a body is to insist on, and how: asked of it once.
    ['The Commission must insist that she be released.', 1],
    ['The Commission must also propose that the article be struck out.', 1],
    ['We must urge the authorities to release her.', 1],
    ['We call on Togo to allow the mission to return, to enable it to resume its work, and to lift the ban.', 3],
    ['The EU expects Ms Koffi and the two others who were arrested with her to be released.', 1],
    ['The EU insists that speedier reform is necessary; the ministry has promised it.', 1],
    ['We call for an inquiry that will bring the killers to justice, give answers to her family and restore trust.', 1],
    ['We call on Togo to set up a commission which can hear witnesses and punish the guilty.', 1],
    ['We will press for her release, raise her case with the Minister and support her family.', 1],
    ['We ask for a law that will define torture, punish offenders and give victims a remedy.', 1],
    ['It is essential that all in Togo, in particular law enforcement authorities, act with restraint.', 1],
    ['Demonstrators must remain peaceful, as they have been so far.', 0],
    ['The demonstrators must be released.', 1],
    ['We stand in solidarity with all Togolese in their call for the rights of women.', 0],
    ['The death penalty is cruel, and its abolition is essential to protect human dignity.', 0],
    // Asks of their own.
    ['We urge Togo to withdraw the bill which would ban associations and to open a dialogue.', 2],
    ['Togo is called upon finally to honour its commitments.', 1],
    ['The Minister is asked, as a matter of urgency, to let a doctor see her.', 1],
    ['We add our voice to those who call for her release.', 1],
    ['Our appeal to the President is to pardon her.', 1],
    ['It is encouraging that the Minister has met her family.', 0],
    ['These are encouraging signs for Togo.', 0],
    ['The EU expects this verdict to be reviewed on appeal, and the cases of all Togolese who are on trial for having spoken their minds to be treated in the same way.', 2],
    ['The EU expects those who are still held for their reports, such as Ms Koffi and Mr Jo Marn, to be freed at once and to be able to work.', 2],
    ['This step should be followed swiftly by the release of all those who are held on political grounds, and by the repeal of the decree.', 2],
    ['We call on the Government to keep her safe, to ensure that the rights which she has as a citizen and under the constitution are respected, and that nothing is done to her in secret.', 3],
    ['We recall how vital it is to respect the rights of the defence.', 1],
    ['We strongly underline the right of every Togolese to due process, including to appear before a court soon.', 1],
    ['We have always insisted on her release, a call which we repeat today.', 1],
    ['We call for her release, a call which we repeat today.', 1],
    ['The size of this task demands calm efforts by all parties to lower tension; to open talks; and to agree on a plan.', 3],
    ['We expect Togo to implement measures to strengthen media freedom and prevent similar attacks.', 1],
    ['We call on Togo to take action to release Ms Koffi and drop the charges.', 2],
    ['A review of all such verdicts, and the release of everyone held, is urgent.', 2],
    ['We call for the verdict to be quashed and every limit on her work lifted.', 2],
    ['Togolese are asking for a new dialogue with their own authorities.', 0],
    ['Respect for the freedom of the press is vital in any democracy.', 0],
    ['A review by Togo of any and all such cases, and immediate release of all those concerned is urgent.', 2],
    ['We call on Togo to release Ms Koffi & drop all charges.', 2],
    ['State authorities must stop intimidating citizens & violating their own laws.', 1],
    // What the codebook's owner counts as one, or not at all.
    ['We remind the authorities of their duty to look into this attack and to protect the press.', 1],
    ['We call on the authorities to look into this attack and to protect the press.', 2],
    ['We recall the assurances which the Government gave as regards her safety.', 0],
    ['We look forward to the results of the inquiry.', 0],
    ['The Government has the responsibility to protect its citizens.', 0],
    ['The Government has the obligation to protect its citizens.', 1],
    ['She must be able to travel and be able to see her family.', 1],
    ['Nobody must be detained merely for voicing an opinion.', 1],
    ['Nobody should have to choose between prison and exile.', 0],
    ['We call on Togo to ensure access to counsel and visits by her family.', 1],
    ['We call for her release, access to a lawyer and a fair trial.', 3],
    ['The EU stresses the need for credible elections.', 0],
    ['The EU stresses the need for journalists to be safe.', 1],
    ['We welcome the ruling, which should lead to the release of Ms Koffi.', 1],
    ['We welcome the code, which should lead to the release of many.', 0],
    ['Her case is before a court of which the only just verdict would be her acquittal.', 1],
  ];
  for (const [text, count] of counts) it(`${String(count)} · ${text}`, () => assert.equal(asksIn(text).length, count));

  const scopes: readonly (readonly [string, string])[] = [
    ['We urge Togo to weigh these concerns and, in dealing with any appeals, to respect the Covenant.', 'case'],
    ['We call on the Government to keep her safe, to ensure that the rights which she has as a human being and under the constitution are respected.', 'case'],
    ['The EU expects those who are still held, such as Ms Koffi, to be freed and to be able to work.', 'case'],
  ];
  for (const [text, scope] of scopes) it(`${scope} · ${text}`, () => assert.equal(asksIn(text).at(-1)?.scope, scope));

  it('takes whoever incited others for those who did what was told, where nobody is named', () => {
    const { reading } = readingOf('# Togo: Statement by the Spokesperson on the attack on marchers\n\nMarchers were attacked in Lomé. We call on the authorities to bring to court whoever incited others to violence or used it.\n');
    assert.equal(reading.recommendations[0]?.scope, 'case');
  });

  it('takes the death sentences of others for the country’s, where those named were put to death', () => {
    assert.deepEqual(statusesOf('# Togo: Statement by the Spokesperson on the latest executions\n\nThe EU is appalled that Jo Marn and Pete Okar have been executed. We call on the authorities to quash the death sentences to which other protests have led.\n'), ['missing', 'met']);
  });

  it('takes a right that is underlined for a reminder', () => {
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the arrest of Ama Koffi\n\n${held} We underline the right of all Togolese to speak their minds.\n`), ['missing', 'partial']);
  });

  it('takes such crimes for those that were told, where they are to be investigated', () => {
    const { reading } = readingOf('# Togo: Statement by the Spokesperson on the murder of Ama Koffi\n\nThe lawyer Ama Koffi was murdered in Lomé. Such crimes must be investigated. We call on the authorities to prevent such crimes.\n');
    assert.deepEqual(reading.recommendations.map(({ scope }) => scope), ['case', 'situation']);
  });

  it('rests no verdict on what is said to nobody', () => {
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the arrest of Ama Koffi\n\n${held} Nobody must be detained merely for voicing an opinion.\n`), ['missing', 'missing']);
  });

  it('holds people who are not named to be some of all political prisoners, and those who are called so to be of them', () => {
    const text = 'Several people were sentenced to long prison terms in Lomé. The EU calls on the authorities to release all political prisoners.\n';
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the sentencing of protesters\n\n${text}`), ['partial', 'met']);
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the sentencing of political prisoners\n\n${text}`), ['met', 'met']);
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the sentencing of Ama Koffi\n\nThe political prisoner Ama Koffi was sentenced to six years. The EU calls on Togo to release all political prisoners.\n`), ['met', 'met']);
    assert.deepEqual(statusesOf(`# Togo: Statement by the Spokesperson on the sentencing of Ama Koffi\n\nAma Koffi was sentenced to six years. The EU calls on Togo to release all political prisoners.\n`), ['partial', 'met']);
  });

  it('takes people in the words of a new noun for those of whom was told', () => {
    const { reading } = readingOf('# Togo: Statement by the Spokesperson on the arrests of protesters\n\nDozens of people were detained in Lomé. Such acts need to be investigated. We call on the authorities to release protesters remaining in detention.\n');
    assert.deepEqual(reading.recommendations.map(({ scope }) => scope), ['case', 'case']);
  });
});
