import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/** The kinds of the asks of a paragraph in a statement on Ama Kodjo. */
const kinds = (text: string): readonly string[] => readingOf(`# Togo: Statement on the case of Ama Kodjo\n\nAma Kodjo was arrested in May.\n\n${text}`).reading.recommendations.map(({ ask }) => ask);

describe('The kind of an ask, in noun, verb and passive', () => {
  const cases: readonly (readonly [string, string])[] = [
    // What is to be undone, or looked at again, however far from its verb.
    ['The case against Ama Kodjo and her sister should be closed by the prosecutor.', 'drop-charges'],
    ['We call on Togo to close, without further delay, the files that it holds on both of them.', 'drop-charges'],
    ['The EU calls for the annulment of this verdict.', 'drop-charges'],
    ['The accusations made against those who took part in the vigil should be re-examined.', 'fair-trial'],
    ['The EU calls for a reconsideration of the sentences.', 'fair-trial'],
    ['The definition of sedition should be narrowed by Parliament.', 'law'],
    ['We ask that Law 12 of 2004 be amended so that it respects the Covenant.', 'law'],
    ['The EU asks Togo to adapt its media legislation to these standards.', 'law'],
    // What is asked for stands before the words that ask.
    ['The repeal of this law is another step that the EU urges the Togolese authorities to take.', 'law'],
    ['The immediate release of Ama Kodjo is what it asks of the Togolese authorities.', 'release'],
    ['For the protection of Ama Kodjo, every necessary step needs to be taken by the authorities.', 'protect'],
    // Nouns and verbs of the same act.
    ['We call for the admission of foreign observers to the courtroom.', 'access'],
    ['They should not be questioned by officers without a lawyer.', 'access'],
    ['The centre should be allowed to reopen its offices.', 'enabling-space'],
    ['We ask that the authorities free everyone who is held for an opinion.', 'release'],
    ['We ask Togo to make sure that they come to no harm, be it in prison or at home.', 'protect'],
    // What is brought to an end, looked at again, or not to go on.
    ['We ask that the proceedings against Ama Kodjo be brought to an end by the authorities of Togo.', 'drop-charges'],
    ['We ask Togo to look again, without delay, at its charges against Ama Kodjo.', 'fair-trial'],
    ['The authorities should stop prosecuting reporters for their work.', 'protect'],
    // Who is brought before a court tells whether a crime is to be answered for.
    ['We urge Togo to bring those suspected of this crime before a court.', 'investigate'],
    ['We ask for full light to be shed on the attack.', 'investigate'],
    ['How she was hurt should be established by an independent doctor.', 'investigate'],
    ['We call on Togo to ensure that the guards and those who paid them are brought to justice.', 'investigate'],
    // Rights are protected, and so are people.
    ['The EU expects the protection and promotion of fundamental freedoms in Togo.', 'respect-rights'],
    ['We ask Togo to ensure that everyone can leave the country, a right protected by the Covenant.', 'respect-rights'],
    // How something is to be ensured, and by whom, stands before what is to be ensured.
    ['We ask for guarantees, on the part of the Government of Togo, of her safety.', 'protect'],
    ['Lantern for Journalists asks Togo to guarantee in all circumstances that defenders are able to carry out their work.', 'enabling-space'],
  ];
  for (const [text, kind] of cases) it(`${kind}: ${text}`, () => { assert.deepEqual(kinds(text), [kind]); });

  it('is that of commands behind the words that tell to whom they are said', () => {
    assert.deepEqual(kinds('To the authorities of Togo we say once more: release Ama Kodjo at once, lift the ban on the radio and let journalists work.'), ['release', 'enabling-space', 'enabling-space']);
    assert.deepEqual(kinds('The police told the crowd that it had one choice: release the officers.'), []);
  });

  it('is not told by what is undone beside what is asked', () => {
    assert.deepEqual(kinds('We call on Togo to release Ama Kodjo and to close the case.'), ['release', 'drop-charges']);
  });
});
