import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* How many asks a sentence makes in constructions that drafters use besides the usual ones, and how many it does not make. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';

const count = (rows: readonly (readonly [number, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(held, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length, expected));
};

describe('A noun that is asked for, and a clause behind the preposition once more', () => {
  count([
    [2, 'It asks for the admission of observers to the trial, and for the charges against her to be looked at again by Togo.'],
    [2, 'It asks for guarantees from the authorities of her safety, and for her to receive treatment in a hospital.'],
    [1, 'We call for her rights and for those of others to be respected.'],
    [3, 'We expect three things of the Government: an end to the raids, compliance with its obligations and the application of the Covenant.'],
  ]);
});

describe('Others who are asked, and those who have power by whatever name', () => {
  count([
    [2, 'We urge the Legislature to reconsider the Act and President Koffi Mensah to withhold his signature.'],
    [1, 'The competent bodies are urged to identify those responsible and to see that they are punished.'],
    [1, 'It is now up to all leaders to act swiftly.'],
    [0, 'It is up to all students to work hard.'],
  ]);
});

describe('What is set against an ask, comes of it, or tells what it is about', () => {
  count([
    [1, 'The authorities have a duty to protect those who speak up, not to punish them.'],
    [3, 'We call on the authorities to release her, not to harass her family and to drop the charges.'],
    [1, 'It asks for the help of all parties in resuming the talks and thus setting the dialogue going again.'],
    [1, 'We encourage all States to put in place courts which stand by the victims and do not call for more deaths.'],
    [1, 'We want to see laws for the safety of journalists, covering protection, prevention and prosecution.'],
    [1, 'We ask that they respect, protect and fulfil all human rights.'],
    [2, 'He must be given access to counsel and, if he is not charged, released.'],
    [1, 'The authorities must open an inquiry into the killing and put those who committed it on trial.'],
  ]);
});

describe('Calls that say nothing new, and verbs of calling that ask for nothing', () => {
  count([
    [1, 'She should be released immediately; we repeat this call today.'],
    [1, 'Our condemnation of violence stands, as does our call for those responsible to be brought to account.'],
    [0, 'It calls the respect of Togo for a fair trial seriously into question.'],
    [0, 'The court should have heard the witnesses.'],
    [0, 'Trust in the courts of Togo is low.'],
    [0, 'The Union itself must be prepared to listen.'],
  ]);
});

describe('What is not to be done, and what is the least', () => {
  count([
    [1, 'At no time may a lawyer be punished for the acts of a client.'],
    [1, 'Not one day longer should Ms Kodjo have to wait for her trial.'],
    [1, 'What her family deserves is the truth.'],
    [1, 'The least that can be done is to let her see a doctor.'],
    [1, 'The violent dispersal of the vigil demands a swift inquiry.'],
    [1, 'An explanation would be appreciated by the Delegation.'],
  ]);
});

describe('Favours of the reader, lines of contact, and what is contrasted', () => {
  count([
    [0, 'The Platform requests your urgent intervention in the following situation.'],
    [0, 'We ask for your support for draft resolution L.38.'],
    [0, 'For more information and media requests, please contact:'],
    [1, 'We ask your Government to release her.'],
    [1, 'Defenders should be protected by the State, not prosecuted.'],
    [1, 'Today is the day for the Government to say where she is.'],
    [1, 'We trust that nothing further will stand in the way of her work.'],
  ]);
});
