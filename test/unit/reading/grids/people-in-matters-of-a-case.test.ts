import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Somebody about whom the one concerned wrote or spoke, or on whose word a case rests, is not concerned by it. */

const frames: readonly string[] = [
  'was jailed for a post on OTHER.', 'was jailed over remarks about OTHER.', 'was fined for libel against OTHER.', 'was arrested for a song about OTHER.', 'was charged over a joke about OTHER.', 'was arrested over a cartoon of OTHER.',
  'was convicted of blackmailing OTHER.', 'has been in prison since May. The verdict relies on the testimony of OTHER.', 'has been in prison since May. Her crime was a poem about OTHER.',
];
const others: readonly string[] = ['Ole Berg', 'the businessman Ole Berg', 'Ole Berg, a businessman'];

describe('People in the matters of a case', () => {
  for (const frame of frames) {
    it(frame, () => {
      for (const other of others) {
        const text = `Delia Shirampari ${frame.replace('OTHER', other)}`;
        const concerned = readingOf(`# Statement on Belarus\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
        assert.deepEqual(concerned, ['Delia Shirampari'], text);
      }
    });
  }

  it('takes whoever it befell for concerned, whatever else is told of them', () => {
    for (const text of ['Delia Shirampari was arrested over a post on the jailed poet Ole Berg.', 'Delia Shirampari was arrested for a song about Ole Berg. Ole Berg was killed in May.']) {
      const concerned = readingOf(`# Statement on Belarus\n\n${text}\n`).reading.people.filter(({ role }) => role === 'defender').map(({ name }) => name);
      assert.deepEqual(concerned, ['Delia Shirampari', 'Ole Berg'], text);
    }
  });
});
