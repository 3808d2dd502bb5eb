import { type Cell, testGrid } from './asks-grid.js';

/* Asks that take up another, that are the subject of what is wished, or that begin with whose duty it is. */

const before = '# Togo: Statement by the Spokesperson on the arrest of Kofi Mensah\n\nKofi Mensah, a journalist, was arrested in Togo on Monday.\n\n';

const called = ['We call for the release of Mr Mensah', 'The EU reiterates its call for the release of Mr Mensah', 'Mr Mensah must be released', 'Mr Mensah should be freed'];
const again = ['The same is true of', 'The same applies to', 'The same goes for', 'We ask the same for', 'This applies equally to'];
const others = ['all those who are in prison for having expressed their views', 'all political prisoners'];
const sentences: readonly Cell[] = called.flatMap((first) => again.flatMap((words) => others.map((whom) => ({ sentence: `${first}. ${words} ${whom}.`, expected: ['case release', 'situation release'] }))));

const inOne: readonly Cell[] = [
  'We ask for his release, as we do for all political prisoners.', 'The EU calls for his release, as it does for that of all political prisoners.', 'Mr Mensah must be released, as must all those who are held for their opinions.',
  'Mr Mensah should be released. So should the other journalists in custody.', 'Mr Mensah needs to be released. So do all those who are held for their opinions.',
].map((sentence) => ({ sentence, expected: ['case release', 'situation release'] }));

const asOne: readonly Cell[] = ['Mr Mensah must be released, and so must all those who are held for their opinions.', 'Mr Mensah needs to be released, and so do the other journalists in custody.'].map((sentence) => ({ sentence, expected: ['case release'] }));

const wishes = ['would be in keeping with Togo’s commitments under the Covenant', 'would be in line with the Constitution of Togo', 'would be in the interest of Togo', 'would send a positive signal before the elections', 'would bring Togo closer to its obligations', 'would be a step in the right direction'];
const wished: readonly (readonly [string, readonly string[]])[] = [
  ['The release of Mr Mensah', ['case release']], ['Freeing Mr Mensah', ['case release']], ['A review of the law on assemblies', ['situation law']],
  ['Freeing Mr Mensah and repealing the law', ['case release', 'situation law']], ['Freeing Mr Mensah, dropping the charges and repealing the law', ['case release', 'case drop-charges', 'situation law']],
];
const wishCells: readonly Cell[] = wished.flatMap(([subject, expected]) => wishes.map((wish) => ({ sentence: `${subject} ${wish}.`, expected })));

const duties: readonly Cell[] = ['On the authorities rests the duty to', 'With the Togolese Government lies the responsibility to', 'To the courts of Togo falls the task to'].map((words) => ({ sentence: `${words} find those responsible for the beating of Mr Mensah.`, expected: ['case investigate'] }));

const ofOthers: readonly Cell[] = ['a request that we share', 'a demand which the EU fully supports', 'a call to which we add our voice', 'requests that the European Union supports'].map((words) => ({ sentence: `His family has asked for his release, ${words}.`, expected: ['case release'] }));

const others2: readonly Cell[] = [
  { sentence: 'Our calls have not changed: his immediate release; access to a lawyer; an independent investigation.', expected: ['case release', 'case access', 'case investigate'] },
  { sentence: 'This would be the moment to ratify the Convention.', expected: ['situation law'] },
  { sentence: 'It is not too late for the Government to release Mr Mensah.', expected: ['case release'] },
  { sentence: 'If he is in custody he needs to be brought before a judge.', expected: ['case fair-trial'] },
];

const told: readonly Cell[] = [
  'Mr Mensah was beaten. The same goes for two others.', 'Mr Mensah has been convicted. The same is true of eleven other journalists.', 'Mr Mensah has denied the charges, and so have the others.', 'We are concerned about Mr Mensah, as we are about all political prisoners.',
  'His conviction would be in keeping with the practice of the courts.', 'The conviction of Mr Mensah would send a strong message.', 'The Government said that a review of the law would be in keeping with its commitments.', 'Freeing Mr Mensah would have been in keeping with Togo’s commitments.',
  'On the eldest brother rests the duty to feed the family.', 'On the Government rests the blame for his death.', 'His family has asked for his release, a request that his lawyers share.',
].map((sentence) => ({ sentence, expected: [] }));

describe('Grids of asks that are taken up', () => {
  testGrid('in another sentence', before, sentences);
  testGrid('in one sentence', before, inOne);
  testGrid('of one predicate', before, asOne);
  testGrid('wishes for what is their subject', before, wishCells);
  testGrid('duties that begin with whose they are', before, duties);
  testGrid('of others, and shared', before, ofOthers);
  testGrid('others', before, others2);
  testGrid('told', before, told);
});
