import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What an ask is for, where no act in it is known and only what it is about tells; and calls of others that name several things. */

const asks = (text: string): string => {
  const { reading } = readingOf(`# Malawi: Statement by the Spokesperson on recent arrests\n\nThe reporter Thoko Banda was arrested on Monday.\n\n${text}\n`);
  return reading.recommendations.map(({ ask }) => ask).join(', ');
};

describe('Asks by what they are on', () => {
  const rows = [
    ['The EU calls on the authorities to stop blocking foreign news sites.', 'enabling-space'],
    ['The EU calls on the authorities to leave the broadcaster its frequency.', 'enabling-space'],
    ['The EU calls on the authorities to refrain from carrying out the sentences.', 'respect-rights'],
    ['The EU calls on the police to step up the search for the two men.', 'investigate'],
    ['The EU calls on the courts to give the accused time to prepare their defence.', 'fair-trial'],
    ['The EU calls on the authorities to let them out on bail.', 'release'],
    ['The EU calls on Parliament to outlaw child marriage.', 'law'],
    ['We hope that a new law on associations will be adopted.', 'law'],
    ['MPs are asked to vote it down.', 'law'],
    ['We hope that the President will not sign the Civil Organisations Bill.', 'law'],
    ['The EU echoes the call of the Human Rights Commission for the release of the reporters and for an end to torture.', 'release, protect'],
    ['The EU expects the trial to be open and the accused to have access to their lawyers.', 'fair-trial, access'],
    ['We call for an inquiry and for its findings to be published.', 'investigate, investigate'],
    ['We call on the police to keep his family informed.', 'investigate'],
    ['We call on parliamentarians to reject this draft.', 'law'],
    ['The EU calls on the authorities to free, too, all other human rights defenders.', 'release'],
    ['We ask that his detention be reviewed by a judge and that nobody be arrested because of a drawing.', 'fair-trial, respect-rights'],
    ['The High Authority should lift the ban on his newspaper.', 'enabling-space'],
    ['The EU repeats the call of its Ambassador for the release of Ms Banda.', 'release'],
  ] as const;
  for (const [text, expected] of rows) it(text, () => { assert.equal(asks(text), expected); });
});
