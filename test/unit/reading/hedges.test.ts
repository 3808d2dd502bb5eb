import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

const hedges = (text: string): string[] => readingOf(text).reading.hedges.map(({ kind }) => kind);

describe('The reader of hedges', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['While fully respecting the prerogatives of the judiciary, the European Union underlines the right to a fair trial.', ['deference']],
    ['The European Union takes note of the verdict.', ['note-taking']],
    ['The European Union hopes that the authorities will release her.', ['hope']],
    ['The European Union will follow the appeal procedure closely.', ['vague-follow-up']],
    ['The case will be followed closely by the EU Delegation.', ['vague-follow-up']],
    ['Mr Kofi Osei was reportedly beaten in custody.', ['doubt']],
    ['We are concerned by the alleged torture of Mr Kofi Osei.', ['doubt']],
    ['The authorities should, where appropriate, review the sentence.', ['softener']],
    ['The EU regrets the recent incident.', ['euphemism']],
    ['We call on all sides to show restraint.', ['false-balance']],
    ['“The High Representative takes note of the verdict.”', ['note-taking']],
  ];
  for (const [text, expected] of found) it(`finds ${expected.join(', ')}: ${text}`, () => assert.deepEqual(hedges(text), expected));

  const none: readonly string[] = [
    'The EU calls on the authorities to respect the independence of the judiciary.',
    'Full respect for human rights is an obligation.',
    'The authorities must investigate the alleged torture of Mr Kofi Osei.',
    'She is on trial for her alleged crimes.',
    'He said that he “hopes that the court will be fair”.',
    'We note that the State has the obligation to protect life.',
    'EU diplomats closely followed the trial.',
    'The authorities must investigate all allegations of torture.',
    'She should be released as soon as possible.',
    'The trial opened in May.',
    'The EU does not take note of this verdict; it rejects it.',
    'The High Representative trusts her.',
  ];
  for (const text of none) it(`finds none: ${text}`, () => assert.deepEqual(hedges(text), []));
});
