import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What an act would bring about, recommendations that are repeated or stand in lists below their subject, whose text a title says it is, and what others want of whom something is told. */

const statement = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\nThe journalist Ana Duarte was arrested in Lomé on Monday.\n\n';

describe('What an act would bring about', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['case release', 'Her prompt release would remove every doubt about the courts.'],
    ['case drop-charges', 'Dropping the charges would put an end to the suspicion that criticism is punished.'],
    ['case release', 'Her release would be a sign of good will.'],
    // What it would tell others.
    ['', 'The implementation of the promises would send a clear signal before the elections.'],
    ['', 'Her conviction would remove every doubt about the courts.'],
    ['', 'The court found that her release would endanger public order.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(statement, sentence), expected));
});

describe('A recommendation that is repeated', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['situation law', 'We stand by our recommendation that the law on the press be amended.'],
    ['situation law', 'The EU reiterates its proposal that Parliament amend the law on the press.'],
    ['note-taking', 'The EU took note of its recommendation that the law be amended.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(statement, sentence), expected));
});

describe('A list below the subject of a clause', () => {
  const title = '# Statement by Norway at the Universal Periodic Review of Togo\n\n';
  const asked = (text: string): string => {
    const { reading, words } = readingOf(title + text);
    return reading.recommendations.map((ask) => words(ask)).join(' | ');
  };
  it('has what is to be done, whatever the verb', () => assert.equal(asked('We recommend that the Government of Togo:\n\n1. Grants the national commission a budget.\n2. Trains its police and ensures that nobody is held in secret.'), 'Grants the national commission a budget | Trains its police | ensures that nobody is held in secret'));
  it('is told where nobody asks', () => assert.equal(asked('We are worried that the Government of Togo:\n\n1. Closes associations.\n2. Trains spies.'), ''));
});

describe('Whose text a title says it is', () => {
  for (const title of ['Statement by Norway on Togo', 'UPR 40: Statement of Norway on Togo', 'UK Statement at Togo’s Universal Periodic Review', 'Norway’s intervention on Togo']) it(title, () => assert.equal(readingOf(`# ${title}\n\nWe urge the Government to amend the law.`).reading.country, 'TG'));
  it('is nobody’s where it names no other country', () => assert.equal(readingOf('# Statement of Togo on its elections\n\nThe EU takes note of it.').reading.country, 'TG'));
});

describe('What those want who are told of in the past', () => {
  const report = '# EU Delegation condemns the murder of a journalist in Togo\n\nThe EU Delegation has condemned the murder of the journalist Ana Duarte.\n\n';
  const rows: readonly (readonly [string, string])[] = [
    ['', 'The EU said it stood by all who refuse violence and ask their leaders to talk.'],
    ['', 'The Spokesperson praised the many citizens who reject impunity and call on the Government to act.'],
    ['situation law', 'The EU praised the citizens who reject impunity and urged the Government to amend the law.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(report, sentence), expected));
});

describe('A question to somebody who is named', () => {
  it('asks for nothing to be done', () => assert.equal(saidIn(statement, 'We ask Ms Okoro how journalists can be better protected.'), ''));
});

describe('Several deeds before those to whom they are done', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['situation protect', 'The authorities must end the harassment, prosecution and imprisonment of reporters.'],
    ['case investigate', 'The arrest, detention and ill-treatment of Ms Duarte must be investigated.'],
  ];
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(statement, sentence), expected));
});
