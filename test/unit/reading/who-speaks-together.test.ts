import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Envoys who speak together, groups quoted without a name, and branches of an organisation that are called after their country: how many asks are read, and the country they are on. */

const envoys = 'Uganda: Western envoys call for the release of Sarah Nakato';
const spokesperson = 'Statement by the Spokesperson on Uganda';
const concern = 'The EU is concerned by the trial of Sarah Nakato.';
const urged = 'Six press groups urged Algeria on Friday to release Karim Haddad.\n\n';

const rows: readonly (readonly [title: string, body: string, asks: number, country: string])[] = [
  // The title's is one.
  [envoys, 'Western envoys in Kampala have called on Uganda to drop the charges against Sarah Nakato, in a joint statement of Monday.', 2, 'UG'],
  [envoys, 'Envoys of fourteen countries have called on Uganda to drop the charges against Sarah Nakato.', 2, 'UG'],
  ['Uganda: joint statement', 'The diplomats call on Uganda to drop the charges against Sarah Nakato.', 1, 'UG'],
  ['Uganda: joint statement', 'European diplomats urge Uganda to drop the charges against Sarah Nakato.', 1, 'UG'],
  // Those of a regime, families, protesters, and organisations are told of in a statement of the EU.
  [spokesperson, `${concern} Diplomats of the regime call on Kenya to hand over Peter Okello. The diplomats of the regime have called on Kenya to expel him.`, 0, 'UG'],
  [spokesperson, `${concern} Her family calls on Uganda to release her. Protesters call on Uganda to release her.`, 0, 'UG'],
  [spokesperson, `${concern} PEN Norway urges Uganda to release her. Amnesty Sweden demands that she be released.`, 0, 'UG'],
  [spokesperson, `${concern} Ten rights groups urged Uganda to release her.\n\n“The authorities should release her now,” the groups said.`, 0, 'UG'],
  // What groups are quoted as saying, in their own.
  ['Algeria', `${urged}“The authorities should drop this case,” the groups said.`, 2, 'DZ'],
  ['Algeria', `${urged}“The authorities should drop this case,” the six organisations added.`, 2, 'DZ'],
  ['Algeria', `${urged}“The authorities should drop this case,” the rights groups said.`, 2, 'DZ'],
  ['Algeria', `${urged}“The authorities should drop this case,” the coalition said.`, 2, 'DZ'],
  ['Algeria', `${urged}“The authorities should drop this case,” the armed groups said.`, 1, 'DZ'],
  // The country in the name of a branch neither speaks nor is spoken of.
  ['Statement by PEN Norway on Eritrea', 'PEN Norway demands that Eritrea release Isak Abraha.', 1, 'ER'],
  ['Statement by Transparency Kenya on Eritrea', 'Transparency Kenya calls on Eritrea to release Isak Abraha.', 1, 'ER'],
  ['Statement by PEN Norway', 'PEN Norway is alarmed. PEN Norway urges Eritrea to release Isak Abraha.', 1, 'ER'],
  ['Statement on Eritrea', 'Amnesty International Norway urges Eritrea to release Isak Abraha.', 1, 'ER'],
  ['Statement on Eritrea', 'Reporters Without Borders Germany calls on Eritrea to release Isak Abraha.', 1, 'ER'],
  // Unless no other is named.
  ['Statement by Transparency Kenya', 'Transparency Kenya calls on the authorities to release Grace Lokwang.', 1, 'KE'],
];

describe('Who speaks together, or for a branch', () => {
  for (const [title, body, asks, country] of rows) {
    it(`${title}: ${body.replaceAll('\n\n', ' ')}`, () => {
      const { reading } = readingOf(`# ${title}\n\n${body}\n`);
      assert.equal(reading.recommendations.length, asks);
      assert.equal(reading.country, country);
    });
  }
});
