import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Asks whose verb, whose "be" or whose asker is left to what stands before: others who are asked besides, alternatives, gerunds with an owner, what all who look on want, what a treaty wants done. */

const held = '# Togo: Statement on the detention of Ama Kodjo\n\nThe human rights defender Ama Kodjo has been held in Lomé since Monday.\n\n';

const count = (rows: readonly (readonly [number, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(held, sentence).split(', ').filter((said) => /^(?:case|situation) /u.test(said)).length, expected));
};

describe('Somebody in office, or a body, who is asked besides', () => {
  count([
    [2, 'We urge the Government to lift the ban, and the Director of Prisons to let the family in.'],
    [2, 'We ask the army to leave the campus and the rector to take the students back.'],
    [2, 'The spokesperson exhorts the Parliament to shelve the bill, and the Ombudsman to examine its effects.'],
    [2, 'The EU calls upon the Togolese authorities to free the lawyer, and the Bar Association to readmit him.'],
    [1, 'We call on the Government to respect the independence of the Bar Association.'],
    [1, 'We call on the Government to allow the Red Cross and the Director of the clinic to see her.'],
    [2, 'We call on the Government to protect the press and the right of the Press Council to manage itself, and to free her.'],
  ]);
});

describe('Alternatives and pairs with a word before the first', () => {
  count([
    [4, 'We call on the Government to keep her from harm, to allow her the visits to which the Constitution entitles her, and either to bring her before a civilian court or to release her at once.'],
    [3, 'We urge the army to withdraw from the campus, and either to return the computers or to replace them.'],
    [2, 'The EU asks the Government both to lift the curfew and to free those who were detained under it.'],
  ]);
});

describe('Gerunds, the second with its owner', () => {
  count([
    [2, 'The EU stresses the importance of the Government lifting the ban and of its respecting the right to assembly.'],
    [2, 'The EU reiterates the importance of the Togolese authorities opening up political life and of their talking with those who oppose them.'],
    [1, 'The EU reiterates the importance of Togo releasing the editors and of dialogue.'],
  ]);
});

describe('A participle behind a noun with an infinitive', () => {
  count([
    [2, 'We expect her to be set free and her licence to practise given back.'],
    [2, 'We expect her to be freed and the order to close the school revoked.'],
    [2, 'We expect her to be freed and her request to see a doctor granted.'],
    [1, 'We expect her to be freed from the duty to report to those held responsible.'],
  ]);
});

describe('What all who look on want', () => {
  count([
    [1, 'What the international community wants is the early release of both.'],
    [1, 'What Europe expects of Togo is that it frees the editors.'],
    [0, 'What the crowd wants is the release of both.'],
    [0, 'What the international community wants to know is who did it.'],
  ]);
});

describe('What a treaty wants done', () => {
  count([
    [1, 'The EU recalls that under the Covenant States are to guarantee the freedom of expression.'],
    [1, 'Under the Convention against Torture, Togo is to investigate every allegation.'],
    [1, 'The EU stresses that under the African Charter the right to a fair trial is to be upheld.'],
    [0, 'The EU recalls that elections are to be held in May.'],
    [0, 'Under the Penal Code, she is to appear in court on Monday.'],
    [0, 'The report recalls that under the Covenant States are to protect life.'],
  ]);
});

describe('What is no ask', () => {
  count([
    [0, 'However, her passport has not been given back to her, she has to report to the police twice a week, and she is barred from speaking in public.'],
    [0, 'Under the terms of her bail, Ms Kodjo must surrender her passport.'],
    [0, 'Our Embassy will ask to be present.'],
    [1, 'The EU asks to be given access to the detainees.'],
    [0, 'It is for the courts to decide whether she is guilty.'],
    [1, 'It now lies with the Senate to reject the bill.'],
  ]);
});
