import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What parts one ask from the next, and for whom it is, where asides, particles and names of judgments stand in between. */

const threat = '# Togo: Statement on the threats against Ama Kodjo\n\nThe human rights defender Ama Kodjo has been threatened.\n\n';
const trial = '# Togo: Statement on the trial of nine fishermen\n\nNine fishermen went on trial in Lomé on Monday.\n\n';
const bail = '# Togo: Statement on the release on bail of Ama Kodjo\n\nAma Kodjo, a human rights defender, has been released on bail.\n\n';
const march = '# Statement on the attack on a march in Togo\n\nOn Monday a march was attacked in Lomé.\n\n';
const freed = '# Togo: three human rights defenders released\n\nOn 9 March the police arrested three human rights defenders, Ama Kodjo, Edem Tete and Kofi Lawson.\n\n';

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('One ask, and two', () => {
  check(threat, [
    ['situation other', 'We call on Togo to keep up and extend its cooperation with the Council.'],
    ['situation other', 'We urge Togo to step up and broaden its talks with the opposition.'],
    ['case access', 'We call on Togo to ensure, without further delay, that she has access to a lawyer.'],
    ['case drop-charges', 'We urge the authorities to see to it, as a matter of urgency, that the charges are dropped.'],
    ['case release', 'We call for Ama Kodjo, and the other defenders who are unlawfully held in Togo, to be freed.'],
    ['case access', 'We call for her, and those arrested with her, to be given access to lawyers.'],
    ['situation law', 'We call for the decree, and all rules made under it, to be repealed.'],
    ['case release, case access', 'She must be released immediately, and be seen promptly by a doctor.'],
    ['situation other, case protect, case investigate', 'We call on all in Togo to condemn hate speech, and on the police to act at once so as to guarantee her safety and to investigate the threats.'],
    ['situation enabling-space', 'We urge Togo to create conditions in which organisations can work freely and have their part in public life.'],
    ['', 'Whoever threatens others, calls for violence or commits it hampers the police.'],
    ['', 'Anyone who incites others, demands violence or excuses it breaks the law.'],
  ]);
});

describe('Asides between the words that ask and what is asked', () => {
  check(threat, [
    ['case protect, situation law', 'We call on Togo, as we call on all States that have such a law, not to harass her and to amend the law.'],
    ['case protect, situation law', 'We call on Togo, which has ratified the Covenant, to protect her and to amend the law.'],
    ['case protect', 'We urge the authorities, whose duty it is to keep order, to protect her.'],
    ['case protect', 'We demand, in her name and in that of her family, that she be protected.'],
    ['case protect, situation law', 'The authorities must, in accordance with the Covenant, protect her and amend the law.'],
    ['case protect', 'We would like to recall our statement of May and to urge the authorities to protect her.'],
    ['case protect', 'We would like, first of all, to call on the authorities to protect her.'],
    ['case protect, situation law, case investigate', 'The authorities must see to it that she is protected, that the law is amended and that the threats are investigated.'],
    ['case protect, case investigate', 'The authorities must see to it, without delay, that she is protected and that the threats are investigated.'],
    ['case protect, case investigate', 'The authorities should take steps to ensure that she is protected and that the threats are investigated.'],
    ['', 'We would like to thank the Government for its hospitality, and to assure it of our friendship.'],
  ]);
});

describe('Whose case an ask is, by what is pending, before a court, or called by a judgment', () => {
  check(trial, [
    ['case fair-trial', 'We call on Togo to ensure due process for all those brought before the court.'],
    ['case fair-trial', 'We call on Togo to ensure a fair trial for all those standing trial.'],
  ]);
  check(bail, [
    ['case drop-charges', 'We call on Togo to drop the two charges which are still pending.'],
    ['situation drop-charges', 'We call on Togo to quash the death sentences that are still pending.'],
  ]);
  check(march, [
    ['situation respect-rights', 'We call on Togo to implement the judgment of the Court in the case of Adjei v. Togo.'],
    ['situation other', 'We call on Togo to meet this challenge, as the judgment in the case of Adjei and Others v. Togo obliges it to.'],
  ]);
  check(freed, [['case protect', 'We urge the authorities to end all harassment of these three and of all other human rights defenders.']]);
  check('# Togo: Statement on the execution of Ama Kodjo\n\nThe poet Ama Kodjo was executed this morning.\n\n', [
    ['situation respect-rights', 'The fate of the poet Ama Kodjo raises concern over fundamental rights, which must be upheld in every case.'],
    ['case investigate', 'We deplore the arrest of Ama Kodjo, which must be investigated.'],
  ]);
});

describe('Somebody named, and a class of others', () => {
  check(threat, [
    ['case release, situation release', 'We call on Togo to release Ama Kodjo as well as all political prisoners.'],
    ['case release, situation release', 'We call for the release of Ms Kodjo, as well as of all other bloggers detained for their opinions.'],
    ['case release, situation release', 'We expect Togo to free Mr Edem Tete at once as well as all journalists jailed for their views.'],
    ['case release', 'We call on Togo to release Ama Kodjo and all political prisoners.'],
    ['case release', 'We call on Togo to release Ama Kodjo as well as all those arrested on Monday.'],
    ['case release', 'We call on Togo to release Ama Kodjo as well as all other defenders, including Edem Tete.'],
    ['case release', 'We call on Togo to release Ama Kodjo as well as other defenders.'],
    ['case release', 'We call on Togo to release her as well as all other defenders.'],
  ]);
});

describe('Two nouns behind one verb, and what is no ask of the case', () => {
  check(threat, [
    ['case investigate', 'We demand information about her whereabouts and access for her family.'],
    ['case fair-trial', 'We call for full transparency and respect for due process.'],
    ['case release, case protect', 'We demand her release and an end to the harassment.'],
    ['', 'Respect for human rights is crucial to accession.'],
    ['situation respect-rights', 'We call on Togo to end this practice of arbitrary arrests.'],
    ['situation investigate', 'We call on the authorities to clarify the status of the island.'],
    ['situation respect-rights', 'The EU “expects full respect for” the rule of law.'],
  ]);
});
