import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const opening = '# Statement on Togo\n\nOn Monday, a court sentenced Ama Kodjo, a human rights defender, to two years in prison.\n\n';

/** The kinds of the hedges of a sentence behind the opening. */
function hedges(sentence: string): readonly string[] {
  return readingOf(opening + sentence).reading.hedges.filter(({ start }) => start >= opening.length).map(({ kind }) => kind);
}

describe('Hedges by construction, and their nearest neighbours', () => {
  for (const [sentence, kind] of [
    // What those in power will surely do is hoped.
    ['We have no doubt that the Government will keep its word.', 'hope'],
    ['The EU does not doubt that the competent authorities will protect her.', 'hope'],
    ['We live in hope that the judges will see reason.', 'hope'],
    ['The Delegation eagerly awaits the report of the commission.', 'hope'],
    ['The EU trusts, therefore, that she will soon be heard.', 'hope'],
    ['The EU looks forward with great interest to the outcome of the appeal.', 'hope'],
    ['The EU would like the hearing to be public.', 'hope'],
    ['An amnesty would be a step in the right direction.', 'hope'],
    // What is known of it.
    ['The available information suggests that she was tortured.', 'doubt'],
    ['The information at our disposal points to an act of revenge.', 'doubt'],
    ['Everything indicates that the sentence was written beforehand.', 'doubt'],
    ['From what we have been told, she was denied a lawyer.', 'doubt'],
    ['She was, it is said, denied a lawyer.', 'doubt'],
    ['The number of those arrested could not be independently verified.', 'doubt'],
    ['Even if the motive of the shooting has not yet been established, it silences others.', 'doubt'],
    // A judgement put as a possibility.
    ['The decree may be at odds with the Constitution.', 'doubt'],
    ['The decree might not be in line with the Covenant.', 'doubt'],
    ['The EU condemns what may well be an act of revenge.', 'doubt'],
    ['The EU is not convinced that the hearing was fair.', 'doubt'],
    // It reached the EU.
    ['The arrest of two nurses has come to the attention of the EU.', 'note-taking'],
    ['We have read with concern the judgment of the court.', 'note-taking'],
    ['We note, with growing concern, that more defenders are in prison.', 'note-taking'],
    ['The EU takes the accounts of beatings in this prison very seriously.', 'note-taking'],
    // What is followed, however it is told.
    ['The EU Delegation is keeping the case under close review.', 'vague-follow-up'],
    ['The case will continue to receive our full attention.', 'vague-follow-up'],
    ['Her trial is closely followed by the EU Delegation.', 'vague-follow-up'],
    ['Developments in Togo are being monitored closely by the European Union.', 'vague-follow-up'],
    ['The EU takes a keen interest in this case.', 'vague-follow-up'],
    // Adverbs, and words between commas, in the middle of it.
    ['Her life may again be in danger.', 'doubt'],
    ['She was beaten, several witnesses say, by two guards.', 'doubt'],
    ['The EU would, once again, like to encourage the authorities to review the case.', 'softener'],
    // Politeness.
    ['We ask the Minister to be so kind as to review the case.', 'softener'],
    ['A review of the case would be much appreciated.', 'hope'],
    // Relations go on.
    ['The EU is committed to a stable and democratic future for Togo.', 'softener'],
    ['The EU intends to deepen its relations with Togo.', 'softener'],
    ['The EU remains committed to continuing its human rights dialogue with Togo.', 'softener'],
    // A concession, by whatever it is known.
    ['While this is a step in the right direction, I hope for more.', 'softener'],
    ['Important reforms have been undertaken. However, this verdict is unjust.', 'softener'],
    ['The EU calls on the authorities to do what they can to protect her.', 'softener'],
    ['The EU ventures to remind the Government of its pledge.', 'softener'],
    // Deference.
    ['The EU leaves it to the courts to rule on the charges.', 'deference'],
    ['It is the sovereign right of Togo to regulate associations.', 'deference'],
  ] as const) it(`“${sentence}” is ${kind}`, () => { assert.equal(hedges(sentence)[0], kind); });

  for (const sentence of [
    'We have no doubt that this verdict is unjust.',
    'The EU is confident that the work of defenders will go on.',
    'The evidence shows that she was tortured.',
    'The decree is at odds with the Constitution.',
    'The court was not convinced that she was fit to stand trial.',
    'They accuse her of having to do with a supposed network.',
    'We are worried by claims that she was beaten. These claims must be investigated.',
    'The case has come to the attention of the press.',
    'The EU is committed to the protection of human rights defenders.',
    'The EU remains committed to deepening its human rights dialogue with civil society in Togo.',
    'An apparent calm has come over the town.',
    // Praise that only goes on.
    'At the same time, the EU welcomes the reform of the courts.',
    'In this context, the EU welcomes the reform of the courts.',
  ]) it(`“${sentence}” weakens nothing`, () => { assert.deepEqual(hedges(sentence), []); });

  it('praise behind “at the same time” is one where it is taken back', () => {
    assert.deepEqual(hedges('At the same time, the EU welcomes the reform of the courts. However, this verdict is unjust.'), ['softener']);
  });

  it('a condition in an aside is part of the ask around it', () => {
    const { reading } = readingOf(`${opening}The EU calls on the authorities to ensure, where possible, that the hearing is public and that she has a lawyer.`);
    assert.equal(reading.recommendations.length, 2);
    assert.deepEqual(reading.hedges.map(({ kind }) => kind), ['softener']);
  });
});
