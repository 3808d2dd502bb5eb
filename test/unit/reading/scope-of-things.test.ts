import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Plural pronouns that stand for things of the country, those who use their rights, and pronouns in a statement on one person. */

const title = '# Togo: Statement by the Spokesperson on the arrest of Ana Duarte\n\n';
const held = 'The lawyer Ms Ana Duarte was arrested at her office on Monday.';
const scopesIn = (text: string, before = held): readonly string[] => readingOf(`${title}${before} ${text}`).reading.recommendations.map(({ scope }) => scope);

describe('Whose case an ask is: things of the country', () => {
  const rows: readonly (readonly [string, readonly string[]])[] = [
    // The owner stands right before "and".
    ['Togo must uphold the rule of law, human rights and their full protection.', ['situation']],
    ['We call on Togo to respect its treaties and their purpose.', ['situation']],
    ['We call on Togo to respect her rights and their full enjoyment.', ['case']],
    // What was named last in the sentence.
    ['We call on all leaders to respect the elections and to challenge them only in court.', ['situation', 'situation']],
    ['Independent courts are vital, and we call on Togo to safeguard their standing.', ['situation']],
    // Where people are held.
    ['We call on Togo to give observers access to all prisons and to the people held in them.', ['situation']],
    ['We call on Togo to grant monitors access to all political prisoners and to the proceedings against them.', ['situation']],
    ['We call on Togo to grant diplomats access to the proceedings against her.', ['case']],
    // Those who do something, and those who did.
    ['We urge the police to protect those who exercise their freedom of speech.', ['situation']],
    ['Those who are speaking their mind must not be harassed.', ['situation']],
    ['We urge the police to protect those who peacefully defend their rights.', ['situation']],
    ['We call on Togo to release those who were arrested with her.', ['case']],
    ['Togo must put an end to the persecution of those who voice other opinions.', ['situation']],
    ['We call on Togo to raise the case with those who sign such orders.', ['case']],
    // Somebody who is spoken of in the same sentence.
    ['We call on Togo to release Ana Duarte and to guarantee her safety and that of her family.', ['case', 'case']],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(scopesIn(text), expected));

  it('tells nothing of one person where several are named', () => {
    assert.deepEqual(scopesIn('We call on Togo to respect human rights and to treat them humanely.', 'The lawyers Ana Duarte and Kofi Osei were arrested on Monday.'), ['situation', 'case']);
    assert.deepEqual(scopesIn('The courts are slow. We call on Togo to respect their rights.', 'The lawyers Ana Duarte and Kofi Osei were arrested on Monday.'), ['case']);
  });

  it('takes force that was used for what was told, where nobody is named', () => {
    const text = '# Togo: Statement by the Spokesperson on the clashes in Kara\n\nClashes in Kara have left nine people dead. Any excessive use of force by the police must be investigated.';
    assert.deepEqual(readingOf(text).reading.recommendations.map(({ scope }) => scope), ['case']);
  });

  it('takes such people for those who did it, where nobody is named', () => {
    const text = '# Togo: Statement by the Spokesperson on the attack on a march\n\nOn Sunday a march was attacked and nine people were hurt. Such people must be brought to justice.';
    assert.deepEqual(readingOf(text).reading.recommendations.map(({ scope }) => scope), ['case']);
  });
});
