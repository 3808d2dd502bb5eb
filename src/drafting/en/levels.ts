import type { Level } from '../../statement/front-matter.js';
import type { LevelWords } from '../words.js';

/** Title, opening and closing words of each level in English. */
export const levels: Readonly<Record<Level, LevelWords>> = {
  local: {
    voice: 'third',
    title: (country, subject) => `${country}: Local EU statement on ${subject}`,
    opening: ['The Delegation of the European Union issues this statement in agreement with the EU Heads of Mission in the country.'],
    closing: ['The embassies of [COUNTRIES THAT JOIN] align themselves with this statement.'],
  },
  spokesperson: {
    voice: 'third',
    title: (country, subject) => `${country}: Statement by the Spokesperson on ${subject}`,
    opening: [],
    closing: ['The European Union stands by human rights defenders, in this country and elsewhere.'],
  },
  hrvp: {
    voice: 'I',
    title: (country, subject) => `${country}: Statement by the High Representative/Vice-President on ${subject}`,
    opening: [],
    closing: ['I stand by human rights defenders, in this country and elsewhere.'],
  },
  declaration: {
    voice: 'third',
    title: (country, subject) => `${country}: Declaration by the High Representative on behalf of the European Union on ${subject}`,
    opening: [],
    closing: ['[COUNTRIES THAT ALIGN] align themselves with this declaration.'],
  },
  multilateral: {
    voice: 'third',
    title: (country, subject) => `EU statement at the [FORUM] on ${subject} (${country})`,
    opening: ['[CHAIR],', 'I have the honour to speak on behalf of the European Union at the [FORUM].'],
    closing: ['[COUNTRIES THAT ALIGN] align themselves with this statement.', 'I thank you.'],
  },
  joint: {
    voice: 'we',
    title: (country, subject) => `${country}: Joint statement by the European Union and [PARTNERS] on ${subject}`,
    opening: [],
    closing: ['This statement is issued together by the European Union and [PARTNERS].'],
  },
  ngo: {
    voice: 'we',
    title: (country, subject) => `${country}: Statement by [ORGANISATION THAT SPEAKS] on ${subject}`,
    opening: [],
    closing: ['This statement is issued by [ORGANISATION THAT SPEAKS].'],
  },
};
