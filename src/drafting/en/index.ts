import type { DraftWords } from '../words.js';
import { events } from './events.js';
import { levels } from './levels.js';

/** "The European Union condemns", "We condemn", "I condemn". */
const speakers = { third: ['The European Union', 's'], we: ['We', ''], I: ['I', ''] } as const;

/** How English statements are begun. */
export const english: DraftWords = {
  levels,
  events,
  defenders: (names, many) => `human rights ${many ? 'defenders' : 'defender'} ${names}`,
  work: ({ names, many }) => `${names} ${many ? 'work' : 'works'} for [WHOSE RIGHTS].`,
  assessment(voice, verb, subject) {
    const [who, ending] = speakers[voice];
    return `${who} ${verb}${ending} ${subject}.`;
  },
  observation: 'EU diplomats asked to attend the hearing on [DATE OF THE HEARING] and [WERE ADMITTED OR REFUSED].',
  observationOfNgo: 'Independent observers came to the hearing on [DATE OF THE HEARING] and [WERE ADMITTED OR REFUSED].',
  also: ({ name }, since) => `They are also bound by the ${name}, since ${since}.`,
  treaty: '[TREATY]',
  year: '[YEAR]',
  authorities: 'the authorities',
  furthermore(voice, what) {
    const [who, ending] = speakers[voice];
    return `${who} also call${ending} on them to ${what}.`;
  },
  country: '[COUNTRY]',
  contact: '[NAME, TELEPHONE, MAIL]',
  whatHappened: '[EVENT]',
  consent: '"not-possible: [REASON]"',
  post: 'Human rights defender [NAME] is held in [COUNTRY] for peaceful work. The EU calls on the authorities of [COUNTRY] to release [NAME] immediately and unconditionally. [LINK]',
};
