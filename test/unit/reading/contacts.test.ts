import assert from 'node:assert/strict';
import { redact } from '../../../src/publish/redact/index.js';
import { read } from '../../../src/reading/index.js';
import type { Reading } from '../../../src/reading/types.js';
import { readStatement } from '../../../src/statement/index.js';

const text = 'Ms Olena Marchuk, a human rights defender, was arrested in Kharvia on Monday. We call on the authorities of Kharvia to release her.';

function named(statement: string): Pick<Reading, 'people' | 'contacts'> {
  return read(readStatement(statement));
}

const names = (people: Reading['people']): string[] => people.map(({ name }) => name);

describe('Who stands below the text', () => {
  for (const [who, below, contacts] of [
    ['a press contact', 'FOR FURTHER DETAILS: Joris Habets +32 498 000 000', ['Joris Habets']],
    ['a spokesperson with a line for the office', 'Joris Habets\nLead Spokesperson for Foreign Affairs\n+32 2 555 00 00', ['Joris Habets']],
    ['whoever signs for a group, with a role or none', 'Signed by\nJoris Habets, lawyer\nMina Okoye', ['Joris Habets', 'Mina Okoye']],
    ['those who sign for bodies, a line each', 'Mr. Joris Habets (Lantern Forum)\nMs. Mina Okoye (Look South Centre),\nLFN', ['Joris Habets', 'Mina Okoye']],
    ['a press contact with a role', 'Press contact: Joris Habets, campaigner, +32 498 000 000', ['Joris Habets']],
    ['who wrote an article, with its date', 'By Joris Habets, October 3, 2014.', ['Joris Habets']],
    ['who wrote an article', 'Written by Joris Habets', ['Joris Habets']],
    ['ambassadors who sign, one a line', 'H.E. Mr Piet Aalders, Ambassador of Norland\nH.E. Ms Ida Roth, Ambassador of Sudland', ['Piet Aalders', 'Ida Roth']],
  ] as const) {
    it(`is nobody in the statement: ${who}`, () => {
      const found = named(`# Statement on the arrest of Olena Marchuk\n\n${text}\n\n${below}\n`);
      assert.deepEqual(names(found.people), ['Olena Marchuk']);
      assert.deepEqual(names(found.contacts), contacts);
    });
  }

  it('is somebody where the text speaks of them too', () => {
    const found = named(`# Statement on the arrest of Olena Marchuk\n\n${text} The Ambassador of Norland, Mr Piet Aalders, went to the court.\n\nMr Piet Aalders, Ambassador of Norland\n`);
    assert.deepEqual(names(found.people), ['Olena Marchuk', 'Piet Aalders']);
    assert.deepEqual(found.contacts, []);
  });

  it('is no contact where front matter says that the person is concerned, or where nothing says that the names sign', () => {
    const declared = named(`---\ndefenders: [Mina Okoye]\n---\n# Statement on the arrest of Olena Marchuk\n\n${text}\n\nSigned by Mina Okoye\n`);
    assert.deepEqual(names(declared.people), ['Olena Marchuk', 'Mina Okoye']);
    assert.deepEqual(names(named(`# Statement on arrests\n\n${text}\n\nMina Okoye, lawyer\nJoris Habets, journalist\n`).people), ['Olena Marchuk', 'Mina Okoye', 'Joris Habets']);
  });

  it('is nobody who is spoken of below a closing, also where a line of the page ends the paragraph', () => {
    const found = named(`# Statement on arrests in Kharvia\n\nSignatories:\n\nOn Monday a court in Kharvia sentenced the activists Olena Marchuk and Mina Okoye to three years in prison. 12.03.2024 Press Team\n\nJoris Habets\n`);
    assert.deepEqual(names(found.people), ['Olena Marchuk', 'Mina Okoye']);
    assert.deepEqual(names(found.contacts), ['Joris Habets']);
  });

  it('is not whoever the last ask is for', () => {
    const found = named(`# Statement on arrests in Kharvia\n\nTwo lawyers were arrested in Kharvia on Monday. We call on the authorities to:\n\n- release Ms Olena Marchuk\n- drop the charges against Judge Piet Aalders\n`);
    assert.deepEqual(names(found.people), ['Olena Marchuk', 'Piet Aalders']);
    const ofBodies = named('# Statement on arrests in Kharvia\n\nTwo lawyers were arrested in Kharvia on Monday. We call on the authorities to release:\n\nMs Olena Marchuk (Lantern Forum)\n\nMr Piet Aalders (Look South Centre)\n');
    assert.deepEqual(names(ofBodies.people), ['Olena Marchuk', 'Piet Aalders']);
    const bare = named('# Statement on arrests in Kharvia\n\nTwo lawyers were arrested in Kharvia on Monday. We call on the authorities to release the following people:\n\n- Olena Marchuk\n- Piet Aalders\n');
    assert.deepEqual(names(bare.people), ['Olena Marchuk', 'Piet Aalders']);
  });

  it('is read from the paragraph alone, whatever stands around it', () => {
    const lead = '## The spokesperson of High Representative Ida Roth issued the following statement:';
    const signature = 'H.E. Mr Piet Aalders, Ambassador of Norland';
    const neutral = 'The text was made available in the languages of the region at the beginning of the week.';
    for (const statement of [`${lead}\n\n${signature}`, `${neutral}\n\n${lead}\n\n${signature}`, `${lead}\n\n${signature}\n\n${neutral}`]) {
      assert.deepEqual(names(named(statement).people), ['Ida Roth']);
      assert.deepEqual(names(named(statement).contacts), ['Piet Aalders']);
    }
  });

  it('is not who is addressed, nor of whom a short sentence tells', () => {
    for (const line of ['To: Mr Piet Aalders, Ambassador of Norland,', 'Ambassador Piet Aalders left.']) {
      assert.deepEqual(names(named(`# Statement\n\n${line}\n\n${text}`).people), ['Piet Aalders', 'Olena Marchuk']);
    }
  });

  it('is named in no redacted copy', () => {
    const reading = read(readStatement(`# Statement on the arrest of Olena Marchuk\n\n${text}\n\nFOR FURTHER DETAILS: Joris Habets +32 498 000 000\n`));
    assert.doesNotMatch(redact(reading).text, /Habets|Marchuk/u);
  });
});
