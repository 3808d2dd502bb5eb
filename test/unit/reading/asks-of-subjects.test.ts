import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const held = 'The human rights defender Ms Ana Duarte was arrested on Monday.';
const asksIn = (sentence: string): ReturnType<typeof readingOf>['reading']['recommendations'] => readingOf(`${held} ${sentence}`).reading.recommendations;

describe('Asks by their subject', () => {
  const counts: readonly (readonly [string, number])[] = [
    // An aside between subject and modal; a condition behind a comma.
    ['The police, for their part, should name the officer in command.', 1],
    ['The Bar, to its credit, stood up for her, should anybody ask.', 0],
    ['Our diplomats will attend, should the trial go ahead.', 0],
    // Passives of asking.
    ['The President, for his part, is urged not to sign the decree.', 1],
    ['The authorities are further requested either to try Ms Duarte, or to release her.', 2],
    // What is owed, and whose duty it is.
    ['The police owe her parents an honest inquiry.', 1],
    ['Ms Duarte owes her life to a neighbour.', 0],
    ['It is Togo’s duty under the Covenant to protect those who speak up.', 1],
    ['Togo is a party to the Covenant, and is thereby bound to let its citizens speak.', 1],
    // Impersonal ones, and what would be a step.
    ['It matters greatly that a doctor examine her and that her brother be told.', 2],
    ['A visit by the Special Rapporteur would be a welcome step.', 1],
    ['This has to be looked into by a judge.', 1],
    // Access that people must have.
    ['Monitors must have unhindered access to every prison.', 1],
    ['Associations must register by May.', 0],
    // What is granted, and what people need.
    ['We recognise the great difficulties which the Government has to deal with.', 0],
    ['In such days people need to know what is being done.', 0],
    // A plural at the head of a sentence, which issues no statement, and one that does, or is asked.
    ['Traders in Lomé demand the repeal of the decree.', 0],
    ['Farmers who lost their land call for its withdrawal.', 0],
    ['Villagers urge the authorities to stop the works.', 0],
    ['Ambassadors in Lomé call on the authorities to stop the works.', 1],
    ['Deputies are also invited to hold a public hearing.', 1],
    // Behind a colon.
    ['Our message to the Togolese authorities is what it was in May: the release of Ms Duarte, an end to the threats against her counsel.', 2],
    ['We turn to the authorities once more: find out where she is, tell her sister, and bring her home.', 3],
    ['The signatories ask the Togolese authorities for:\n\n- the release of Ms Duarte;\n- an inquiry into her arrest.', 2],
    // A relative clause of the subject, nouns of asking, an act whose words name somebody, a line above a list that ends in "to".
    ['The courts that signed the warrants have to explain their reasons.', 1],
    ['Three requests for information, made by her sister under the law, are unanswered.', 0],
    ['The EU expects immediate access to her lawyer and guarantees that she is not ill-treated.', 2],
    ['Progress on the rule of law is urgently needed.', 1],
    ['Until then, I expect them to\n\n1. let the Red Cross into every prison;\n2. release Ms Duarte.', 2],
    ['The Heads of Mission make the following requests, which the Ministry has received:\n\n(a) that the Court hear her appeal in public;\n\n(b) that she be released by the authorities.', 2],
  ];
  for (const [sentence, count] of counts) it(`${count}: ${sentence}`, () => assert.equal(asksIn(sentence).length, count));
});
