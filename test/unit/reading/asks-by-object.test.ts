import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What an ask is about is told by its object as often as by its verb: one sentence for each class of objects. */

const kinds = (text: string): string => {
  const { reading } = readingOf(`# Togo: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe lawyer Nadia Okoro was sentenced to five years in prison on Monday.\n\n${text}\n`);
  return reading.recommendations.map(({ ask }) => ask).join(', ');
};

describe('The kind of an ask, by its object', () => {
  const rows = [
    ['The EU calls on the authorities to set Ms Okoro free.', 'release'],
    ['The EU calls on Togo to let her go home.', 'release'],
    ['We urge the prosecutor to close the file against Ms Okoro.', 'drop-charges'],
    ['We urge the court to set this judgment aside.', 'drop-charges'],
    ['The EU encourages the company to withdraw its complaint against Ms Okoro.', 'drop-charges'],
    ['The EU urges the authorities to end the criminal proceedings against her.', 'drop-charges'],
    ['The EU expects from the authorities a review of these judgments.', 'fair-trial'],
    ['The EU calls on the Supreme Court to consider her case afresh.', 'fair-trial'],
    ['The EU calls on the authorities to admit diplomats to the next hearing.', 'access'],
    ['The EU calls on Togo to let the International Committee of the Red Cross into every prison.', 'access'],
    ['Ms Okoro should be transferred to a hospital.', 'access'],
    ['The EU calls on the prison to let her see her children.', 'access'],
    ['The EU urges Togo to establish who gave the order.', 'investigate'],
    ['Those who ordered the shooting should be identified.', 'investigate'],
    ['The families ought to be told what has become of them.', 'investigate'],
    ['The EU calls on Togo to guarantee her life and liberty.', 'protect'],
    ['The EU calls on the Government to enable the safe return of the reporters.', 'protect'],
    ['The EU urges the National Assembly to replace the law of 2014.', 'law'],
    ['Togo needs to become a party to the Convention on enforced disappearance.', 'law'],
    ['The EU asks Togo to give effect to that judgment.', 'respect-rights'],
    ['We ask for the liberation of Ms Okoro.', 'release'],
    ['The EU urges Togo to annul without delay all these unjust sentences.', 'drop-charges'],
    ['The sentences of Ms Okoro and Mr Peter Adeyemi-Blanchard should be reviewed.', 'fair-trial'],
    ['This attack cannot go unpunished.', 'investigate'],
    ['The EU calls on the army to establish where Mr Adeyemi is.', 'investigate'],
    ['We call on Togo to complete the withdrawal of its troops.', 'other'],
    ['The EU urges Togo to lift the ban on her travel.', 'other'],
    ['The EU urges Togo to lift the ban on demonstrations.', 'enabling-space'],
    ['The Government must provide the conditions which journalists need for their work.', 'enabling-space'],
    ['The EU named her in its letter, asking for her release. The EU repeats this call today.', 'release'],
    ['The EU calls on the Government to give the association back its legal status.', 'enabling-space'],
    ['The EU calls on the authorities to let them work.', 'enabling-space'],
  ] as const;
  for (const [text, expected] of rows) it(`${expected}: ${text}`, () => assert.equal(kinds(text), expected));
});
