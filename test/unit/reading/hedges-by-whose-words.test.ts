import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whose words a hedge is: of a member who is named with party and country, of the bloc, of whoever was asked before; people are invented. */

const wordsOf = (text: string): string[] => {
  const { reading: { hedges, statement } } = readingOf(text);
  return hedges.map(({ start, end }) => statement.text.slice(start, end));
};

describe('A hedge in quotation marks', () => {
  for (const sayer of ['said President Ina Lund (MP, Portugal)', 'President Ina Lund (MP, Portugal) said', 'Ina Lund (S&D, Spain) added', 'Ina Lund (Portugal) also said']) it(`is the body's where “${sayer}” stands before it`, () => {
    assert.deepEqual(wordsOf(`# OSCE PA President welcomes pardons in Togo\n\n“I welcome this decision,” ${sayer}. “I hope that all of them will be free soon.”\n`), ['hope that']);
  });

  it('is no body’s own behind brackets that hold a sentence', () => {
    assert.deepEqual(wordsOf('# Togo: an activist writes\n\n“I welcome this decision,” her father (who has not seen her for a year and lives far away from the capital) said. “I hope that all of them will be free soon.”\n'), []);
  });

  it('is the EU’s where the bloc said it', () => {
    assert.deepEqual(wordsOf('# Murder of Togo lawyer draws condemnation\n\n“We condemn the murder of Mr Kodjo and look forward to the results of the inquiry,” the bloc said.\n'), ['look forward to']);
  });
});

describe('What somebody was asked to consider', () => {
  for (const text of ['We also encouraged the authorities to consider joining the Convention.', 'When we met the minister, we urged the Government to consider a pardon.']) it(`is no hedge where that is told: ${text}`, () => {
    assert.deepEqual(wordsOf(`# Statement by the Spokesperson on Ama Kodjo\n\n${text}\n`), []);
  });

  for (const text of ['We encourage the authorities to consider joining the Convention.', 'The High Representative today urged the Government to consider a pardon.']) it(`is one where it is asked: ${text}`, () => {
    assert.deepEqual(wordsOf(`# Statement by the Spokesperson on Ama Kodjo\n\n${text}\n`), ['to consider']);
  });
});

describe('A doubt of those in power', () => {
  for (const text of ['The prosecutor argued that the two were likely to flee.', 'The Ministry said that the posts had apparently caused unrest.', 'Soldiers claimed to be unable to find her.']) it(`is none of the statement’s: ${text}`, () => {
    assert.deepEqual(wordsOf(`# Statement by the Spokesperson on Ama Kodjo\n\n${text}\n`), []);
  });

  for (const [text, words] of [['The EU believes that the two were apparently beaten.', 'apparently'], ['The EU regrets that she was reportedly beaten.', 'reportedly']] as const) it(`is one where nobody in power has it: ${text}`, () => {
    assert.deepEqual(wordsOf(`# Statement by the Spokesperson on Ama Kodjo\n\n${text}\n`), [words]);
  });
});

describe('What is hoped', () => {
  it('is softened once, whatever is to be considered', () => {
    assert.deepEqual(wordsOf('# Statement by the Spokesperson on Ama Kodjo\n\nThe EU hopes that Togo will reinstate the moratorium and consider joining the Protocol.\n'), ['hopes that']);
  });
});
