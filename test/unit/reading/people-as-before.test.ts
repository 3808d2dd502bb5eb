import assert from 'node:assert/strict';
import { read } from '../../../src/reading/index.js';
import { readStatement } from '../../../src/statement/index.js';

const title = '# Honduras: Statement by the Spokesperson on the arrest of Amara Lindt\n\n';
const opening = 'Yesterday the police came. Amara Lindt was arrested with Berta Osei, and so was Mr Karim.';
const further = '\n\nThe EU follows the cases of Ms Lindt and Karim closely.\n';

/** Somebody types words in a text: how it reads after each key, and as one that was never read before. */
function assertReadsAlike(text: string, at: number, words: string): void {
  read(readStatement(text));
  for (let key = 1; key <= words.length; key++) {
    const typed = text.slice(0, at) + words.slice(0, key) + text.slice(at);
    const { people, recommendations } = read(readStatement(typed));
    const fresh = read(readStatement(typed, { once: true }));
    assert.deepEqual(people, fresh.people, typed);
    assert.deepEqual(recommendations, fresh.recommendations, typed);
  }
}

describe('People of a draft that is being written', () => {
  const text = title + opening + further;
  const places = { 'before the sentence that names them': text.indexOf(' Amara Lindt was'), 'behind it': title.length + opening.length, 'where one is repeated': text.indexOf(' closely'), 'between two names': text.indexOf(' with Berta') };

  for (const [where, at] of Object.entries(places)) {
    it(`are those of a fresh reading: words that name nobody, ${where}`, () => { assertReadsAlike(text, at, ' We ask that she be freed, and that all others be.'); });
    it(`are those of a fresh reading: other names, ${where}`, () => { assertReadsAlike(text, at, ' Mr Osei, the lawyer of Karim, and Mona Lindt spoke.'); });
    it(`are those of a fresh reading: lines and a case, ${where}`, () => { assertReadsAlike(text, at, '\nLindt v. Honduras.\nKarim, also known as Beto'); });
  }

  it('are others once somebody says that their names are organisations’', () => { assertReadsAlike(text, title.length + opening.length, ' The closure of the Karim Foundation and of Berta Osei, an association, is wrong.'); });

  it('have other roles once it is said who they are', () => { assertReadsAlike(text, title.length + opening.length, ' Judge Karim sentenced Ms Osei.'); });
});
