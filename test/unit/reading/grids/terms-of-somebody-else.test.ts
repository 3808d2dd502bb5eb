import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* The term, in many places of a sentence, said of the one concerned or of somebody else who is named, or near, beside her. */

const statement = (sentence: string): string => `# Togo: Statement by the Spokesperson on the arrest of Ama Tettekpoe\n\nOn Monday, Ama Tettekpoe, a radio journalist, was arrested in Lomé. Her lawyer, Kofi Mensah, was not informed.\n\n${sentence}\n\nThe European Union calls on the Togolese authorities to release her.\n`;

const places = [
  '^.', 'The court sat behind closed doors, and %.', 'The trial was unfair; %.', 'The EU recalls that %.', '“^,” said the High Representative.', '- ^', 'More than a year after the election, %.', 'Since %, the sentence is a warning to others.', 'While the court has not heard her, %.', 'It is well known that %.', '%, and she has done nothing wrong.', '%, as the UN has said.',
];

const said: Readonly<Record<'met' | 'partial', readonly string[]>> = {
  met: ['Ms Tettekpoe is a well-known human rights defender', 'she is a human rights defender', 'the human rights defender Ama Tettekpoe is in prison', 'Ms Tettekpoe, a human rights defender and mother of three, has been in prison since Monday', 'she was arrested for her work as a human rights defender', 'Ms Tettekpoe and other human rights defenders have been threatened'],
  partial: ['her father was a human rights defender', 'her lawyer is a prominent human rights defender', 'her lawyer Kofi Mensah, a human rights defender, was not told', 'the EU Ambassador met human rights defenders in Lomé', 'the prize for human rights defenders was awarded to a Togolese association'],
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

describe('The term, of whomever it is said', () => {
  for (const verdict of ['met', 'partial'] as const) for (const clause of said[verdict]) it(`${verdict}: ${clause}`, () => {
    const read = (place: string): string | undefined => check(statement(capital(place.replace('%', clause).replace('^', capital(clause))))).scorecard.benchmarks.find(({ id }) => id === 'hrd-term')?.status;
    assert.deepEqual(places.filter((place) => read(place) !== verdict), []);
  });
});
