import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whoever only hopes for what is asked hedges it, in whatever words; and a few words that hedge nothing where somebody else's act is told with them. */

const opening = '# Statement on Togo\n\nOn Monday, a court sentenced Ama Kodjo, a human rights defender, to two years in prison.\n\n';

function hedges(sentence: string): readonly string[] {
  return readingOf(opening + sentence).reading.hedges.filter(({ start }) => start >= opening.length).map(({ kind }) => kind);
}

describe('Hopes', () => {
  for (const sentence of [
    'It is her hope that those who did this will be brought to justice.',
    'My sincere hope is that the case will soon be closed.',
    'It is also the hope of the Delegation that nothing will stand in the way of family visits.',
    'It is our hope and expectation that the court will set her free.',
    'We trust the Prosecutor will drop the case.',
    'The EU’s hope is that the court will set her free.',
  ]) it(`are a hedge: ${sentence}`, () => assert.deepEqual(hedges(sentence), ['hope']));

  for (const sentence of [
    'The EU wishes to see the charges withdrawn.',
    'They must let her be seen by doctors whom she trusts.',
    'There should be more money and more trust for the Ombudsman.',
    'The treatment that doctors consider necessary must be given to her.',
    'Under no circumstances should such evidence be admitted in court.',
  ]) it(`are none: ${sentence}`, () => assert.deepEqual(hedges(sentence), []));
});

describe('Other hedges', () => {
  for (const [sentence, kind] of [
    ['The EU fully respects the right of Togo to adopt its own laws, but this one goes too far.', 'deference'],
    ['Such measures should be proportionate, without prejudice to the sovereign right of Togo to collect taxes.', 'deference'],
    ['That the times are difficult is not lost on us.', 'note-taking'],
    ['The EU looks forward to hearing from the Government of Togo.', 'hope'],
    ['There has to be a dialogue, to which the European Union remains open.', 'softener'],
    ['According to reports, which we find worrying, armed men came to her house.', 'doubt'],
    ['That she was beaten, as continues to be reported, disturbs us.', 'doubt'],
  ] as const) it(`finds ${kind}: ${sentence}`, () => assert.deepEqual(hedges(sentence), [kind]));
});
