import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Asks of whoever issues a statement, told in the past and quoted; words between a verb of asking and its object; entries of lists below an asking line. */

const expert = '# Togo: charges against lawyer Ama Kodjo must be dropped, says UN expert\n\nA UN expert today welcomed that the human rights lawyer Ama Kodjo has been released in Togo.\n\n';
const representative = '# OSCE Representative concerned about the arrest of the journalist Ama Kodjo\n\nThe OSCE Representative on Freedom of the Media today expressed concern about the arrest of the journalist Ama Kodjo.\n\n';
const ofEu = '# Togo: Statement by the Spokesperson on the arrest of Ama Kodjo\n\nThe EU Delegation is concerned about the arrest of the human rights defender Ama Kodjo.\n\n';
const ofNgo = '# Togo: take action for Ama Kodjo\n\nThe human rights defender Ama Kodjo was arrested in Lomé on Monday. We urge the authorities in Togo to:\n\n';

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What whoever issues a statement is told to have asked', () => {
  check(expert, [
    ['situation release', '“This is a good day,” the expert said. She urged the authorities to release all other prisoners.'],
    ['case drop-charges', 'She also called on the Government to drop the charges against Ama Kodjo.'],
    ['case drop-charges', 'In a letter to the Minister, the expert asked the authorities to drop the charges against Ama Kodjo.'],
    ['case drop-charges', 'The experts said that all charges against her must be dropped.'],
    ['case drop-charges', '“The charges must be dropped,” the expert said.'],
    ['', 'Ama Kodjo fell ill in prison. She asked the court to let her see a doctor.'],
    ['', '“Good,” the expert said.'],
    ['case drop-charges', 'A group of UN experts today called on the Government to drop the charges against Ama Kodjo.'],
    ['case drop-charges', '“All charges against her must be dropped at once,” Ida Lindqvist, who speaks for the Office of the High Commissioner for Human Rights, told the press in Geneva on Monday.'],
  ]);
  check(representative, [
    ['case release', 'The Representative urged the authorities to release her.'],
    ['case investigate', 'He stressed the need to investigate the attack on Ama Kodjo.'],
    ['situation law, situation law', 'He called on the authorities to amend the media law, and reiterated his call on the authorities to repeal the law on defamation.'],
    ['case release', 'Lindqvist reiterated his call for her release.'],
  ]);
  check(ofEu, [
    ['', 'She called on the Government to release the prisoners.'],
    ['', 'UN experts said that she must be released.'],
    ['', 'The organisations called on the authorities to release her.'],
    ['', '“She must be released,” her husband said.'],
    ['case release', '“She must be released,” the EU Ambassador said.'],
  ]);
});

describe('Words between a verb of asking and its object', () => {
  check(ofEu, [
    ['situation enabling-space, situation release', 'The EU stresses once more the need to lift the ban on demonstrations and to release all political prisoners.'],
    ['case release', 'The EU reiterates in the strongest terms its call for the release of Ama Kodjo.'],
    ['situation law', 'The EU insists once again on the need to amend the law on associations.'],
    ['situation law', 'We underline, as we did last year, the need to amend the law on associations.'],
    ['case release', 'The EU calls with urgency for the release of Ama Kodjo.'],
    ['situation enabling-space', 'The EU stresses the importance of dialogue and the need to lift the ban on demonstrations.'],
    ['situation respect-rights', 'The EU fully supports the statement of the group of local donors, which calls on the Government to respect the constitution.'],
    ['', 'The report tells of the plight of widows and the need to amend the law.'],
  ]);
});

describe('Entries below an asking line', () => {
  check(ofNgo, [
    ['case release, situation protect, situation fair-trial', '1. Release Ama Kodjo;\n\n2. See to it that all human rights defenders are protected;\n\n3. Guarantee fair trials.'],
    ['case release, case other', '- Immediately release Ama Kodjo;\n\n- Without delay, return her passport.'],
    ['case release, situation law', '- Immediately release Ama Kodjo;\n\n- Accede to the Convention against Torture.'],
  ]);
});

describe('Bare nouns behind a preposition, and whoever did it', () => {
  check(ofEu, [
    ['situation protect', 'The EU calls for a policy with elements of prevention, protection and prosecution.'],
    ['case release, case investigate', 'The EU urges the authorities to release her and to make sure that whoever is responsible for the attacks against her is brought to justice.'],
    ['case investigate', 'The EU demands information on where she is being held.'],
    ['case investigate, hope', 'The EU hopes that the proceedings will lead to the punishment of those who attacked Ama Kodjo.'],
    ['situation access', 'The EU urges the Government to let the Special Rapporteur into the country.'],
    ['case investigate, situation release', 'The EU calls on Togo to act by revealing the whereabouts of the disappeared and by releasing all political prisoners.'],
    ['situation access, situation protect', 'The EU urges Togo to give journalists access to the region and afford them protection.'],
    ['case release, softener', 'Unless there is evidence against her, Ama Kodjo must be released.'],
    ['case release', 'Once again: release Ama Kodjo.'],
    ['case release, case drop-charges', 'Release Ama Kodjo and drop the charges against her.'],
    ['case release', 'The European Union continues its call for Ama Kodjo to be released at once.'],
    ['case release', 'To release Ama Kodjo would do away with the impression that she is held for her views.'],
    ['case drop-charges', 'Dropping the charges against Ama Kodjo would help to restore confidence.'],
    ['situation respect-rights', 'We remind Togo of its commitments, in particular of the Copenhagen Document, in which all States confirmed that peaceful assembly is a right of everyone.'],
    ['situation protect', 'The authorities have to respect religious minorities and protect them.'],
    ['situation other', 'The EU calls on Togo to cease its support to the war against Benin.'],
    ['', 'The law would strengthen control over associations.'],
    ['', 'Free elections are near.'],
    ['', 'The court must now decide whether to release her.'],
    ['case release', 'It is the EU’s firm expectation that Ama Kodjo will be released.'],
    ['case release', 'The message of the EU is clear: release Ama Kodjo.'],
  ]);
});
