import { testGrid, type Cell } from './asks-grid.js';

/* In English: others in power who are asked behind "and" without a verb of asking of their own, commands behind small words, and what asks though no list has its verb. */

const before = '# Togo: Joint statement by NGOs on the new decree\n\nA decree that limits public meetings was published in Lomé on Monday.\n\n';
const cells = (sentences: readonly string[], expected: readonly string[]): Cell[] => sentences.map((sentence) => ({ sentence, expected }));

describe('Asks of others besides', () => {
  testGrid('others in power', before, cells([
    'We urge the Government to withdraw the decree and Parliament to amend the law.', 'The Government has to withdraw the decree, and Parliament to amend the law.',
    'The police need to show restraint, and prosecutors to hear every complaint.', 'We encourage the police to show restraint and prosecutors to hear every complaint.',
  ], ['situation', 'situation']));
  testGrid('commands', before, cells([
    'And stop treating those who march as enemies.', 'Please withdraw the decree.', 'So repeal the decree.', 'The dialogue has been put off for too long; let it begin.', 'Publish the list.', 'Let observers into the country.', 'Revoke the decree.', 'Put an end to these abuses.',
  ], ['situation']));
  testGrid('who is let in', before, cells(['We urge Togo to let observers in and to repeal the decree.', 'Togo must let observers in and repeal the decree.'], ['situation', 'situation']));
  testGrid('duties and answers', before, cells(['The perpetrators have to face justice.', 'Togo has no choice but to repeal the decree.', 'The authorities issued it, and it is their duty to protect those who march.', 'We would be glad if the decree were reviewed.', 'Not only should the decree be repealed.'], ['situation']));
  testGrid('nothing asked', before, cells(['Asking for justice for one’s child is a right.', 'Calling for free elections is no crime.', 'Togo is a partner with which the EU hopes to have a frank discussion.', 'The perpetrators do not have to face justice.', 'Open Press Abroad and Counsel at Risk are deeply concerned.', 'The soldiers hold a town that it is their duty to protect.'], []));
});
