import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody who is brought in by what is told of another: inside an aside, as the object of a pronoun's verb, behind a preposition. */

const whom = ['Pavel Lind', 'the singer Pavel Lind', 'the journalist Pavel Lind', 'her lawyer, Pavel Lind,', 'Interior Minister Pavel Lind', 'Pavel Lind, a professor at the university,', 'the mayor, Pavel Lind,', 'Bishop Pavel Lind'];

const frames = [
  // Inside an aside on her.
  'Olena Tkachuk, the author of a biography of *, was arrested.', 'Olena Tkachuk, whose work was praised by *, was arrested.', 'Olena Tkachuk, who had written a book about *, was arrested.', 'The arrest of Olena Tkachuk, the author of a book on *, shocked us.',
  // Of whom a pronoun's clause tells.
  'Olena Tkachuk was arrested as she filmed *.', 'Olena Tkachuk was arrested after she had exposed the wealth of *.', 'Olena Tkachuk was arrested on Monday. She had criticised *.', 'Olena Tkachuk was arrested on Monday. She succeeded * in 2019.', 'Olena Tkachuk was arrested on Monday. She told * that she had been beaten.', 'Olena Tkachuk was arrested on Monday. She had signed an open letter to *.',
  // Behind a preposition.
  'Olena Tkachuk was arrested in the car of *.', 'Olena Tkachuk was arrested for reading a poem by * at a rally.', 'Olena Tkachuk was shot dead outside the house of *.', 'Olena Tkachuk was arrested while translating for *.',
];

const struck = [
  'Olena Tkachuk, who had called for the release of *, was arrested.', 'Olena Tkachuk, the lawyer of the detained editor Pavel Lind, was arrested.', 'Olena Tkachuk was arrested. She had protested against the detention of *.', 'Olena Tkachuk was arrested as she protested against the detention of *.', 'The arrest of Olena Tkachuk, a friend of Pavel Lind, who was killed in May, shocked us.', 'Olena Tkachuk was arrested a week after Pavel Lind.', 'Olena Tkachuk, Pavel Lind and a third lawyer were arrested.', 'After the arrest of Olena Tkachuk, the police detained the lawyer Pavel Lind.',
];

function concernedIn(text: string): string {
  return readingOf(`# Statement on Belarus\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name).join();
}

/** A frame with somebody in it. */
function filled(frame: string, somebody: string): string {
  return frame.replace('*', somebody).replace(/,(?= that| in| at|[,.])/u, '');
}

describe('People in what is told of others', () => {
  for (const frame of frames) {
    it(frame, () => assert.deepEqual(whom.map((somebody) => filled(frame, somebody)).filter((text) => concernedIn(text) !== 'Olena Tkachuk'), []));
  }

  it('are concerned where it tells what was done to them', () => {
    for (const frame of struck) for (const somebody of ['Pavel Lind', 'the journalist Pavel Lind']) assert.equal(concernedIn(filled(frame, somebody)), 'Olena Tkachuk,Pavel Lind', filled(frame, somebody));
  });
});
