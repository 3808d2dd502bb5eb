import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

function scopesIn(text: string): string[] {
  return readingOf(text).reading.recommendations.map(({ scope }) => scope);
}

describe('whose case an ask is, by what its words point back to', () => {
  const trial = '# Togo: Statement on the trial of Ama Dosseh\n\nThe human rights defender Ama Dosseh has been on trial in Lomé since May. ';
  const arrests = '# Togo: Statement on the arrests in Kara\n\nThirty nurses, among them human rights defenders, were arrested in Kara on Monday. ';
  const release = '# Togo: Statement on the release of Ama Dosseh\n\nThe human rights defender Ama Dosseh was released on Monday. ';
  const attack = '# Togo: Statement on the attack on a march\n\nA march of nurses was attacked in Kara on Friday, and several of them were beaten. ';
  const rows: readonly (readonly [text: string, scopes: readonly string[]])[] = [
    // The case, and others beside it.
    [`${trial}The EU calls on Togo to end this and other politically motivated trials.`, ['case']],
    [`${trial}The EU calls on Togo to repeal this and other laws.`, ['situation']],
    // A judgment that is to be carried out in full.
    [`${trial}The EU urges Togo to carry out the judgment in full.`, ['case']],
    // Those whom the text names.
    [`${arrests}The EU calls on Togo to release all the human rights defenders named above.`, ['case']],
    [`${arrests}The EU calls on Togo to release all human rights defenders.`, ['situation']],
    // A kind of prisoners for whom a pronoun stands.
    [`${trial}The EU recalls its statements on persons imprisoned for political reasons and calls for their release.`, ['situation']],
    [`${trial}Some 400 political prisoners remain in jail.\n\nSome 1,400 political prisoners remain in jail. We call on Togo to free them.`, ['situation']],
    [`${trial}Two political prisoners were taken to Kara. We call on Togo to free them.`, ['case']],
    // Others, who are still held.
    [`${release}The EU encourages Togo to look again at the cases of the teachers and nurses who are still held.`, ['situation']],
    // A people by its name, and those who belong to it.
    [`${trial}The persecution of the Kabyes and their associations must stop.`, ['situation']],
    // Both kinds of culprits, and whoever asks.
    [`${attack}The Commission urges Togo to identify both those who ordered the crime and those who carried it out, and to bring them to trial.`, ['case', 'case']],
    // Deeds that took place.
    [`${attack}Acts of violence against nurses need to stop; those that took place must be investigated.`, ['situation', 'case']],
  ];
  for (const [text, expected] of rows) it(`${expected.join(', ')}: ${text.slice(text.lastIndexOf('. ', text.length - 2) + 2)}`, () => assert.deepEqual(scopesIn(text), expected));

  it('takes "those that" with its clause for the subject of what must be done', () => {
    const { reading, words } = readingOf(`${attack}Acts of violence against nurses need to stop; those that took place must be investigated.`);
    assert.deepEqual(reading.recommendations.map((ask) => words(ask)), ['Acts of violence against nurses need to stop', 'those that took place must be investigated']);
  });
});
