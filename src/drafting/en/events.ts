import type { EventKind } from '../../statement/front-matter.js';
import type { EventWords } from '../words.js';

/** What each kind of event says in English. */
export const events: Readonly<Record<EventKind, EventWords>> = {
  detention: {
    subject: (of) => `the detention of ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] arrested ${defenders} in [PLACE].`,
  },
  charges: {
    subject: (of) => `the charges against ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] charged ${defenders} with [CHARGE].`,
  },
  trial: {
    subject: (of) => `the trial of ${of}`,
    facts: ({ defenders }) => `On [DATE], the trial of ${defenders} opened before [COURT]. The charge is [CHARGE].`,
  },
  conviction: {
    subject: (of) => `the conviction of ${of}`,
    facts: ({ defenders }) => `On [DATE], [COURT] sentenced ${defenders} to [SENTENCE] for [CHARGE].`,
  },
  killing: {
    subject: (of) => `the killing of ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] killed ${defenders} in [PLACE].`,
  },
  disappearance: {
    subject: (of) => `the disappearance of ${of}`,
    facts: ({ defenders, many }) => `On [DATE], [WHO] abducted ${defenders} in [PLACE]. Their ${many ? 'families have' : 'family has'} had no word since.`,
  },
  'ill-treatment': {
    subject: (of) => `the torture and ill-treatment of ${of}`,
    facts: ({ defenders }) => `On [DATE], in [PLACE], [WHO] tortured ${defenders}: [WHAT WAS DONE].`,
  },
  'attack-or-threat': {
    subject: (of) => `the attack on ${of}`,
    facts: ({ defenders }) => `On [DATE], in [PLACE], [WHO] attacked ${defenders}: [WHAT WAS DONE].`,
  },
  smear: {
    subject: (of) => `the smear campaign against ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] began a smear campaign against ${defenders}: [WHAT WAS SAID].`,
  },
  'restrictive-law': {
    subject: () => 'the [NAME OF THE LAW]',
    facts: ({ defenders, nobody }) => `On [DATE], [WHO] adopted the [NAME OF THE LAW].${nobody ? '' : ` Proceedings under it were opened against ${defenders}.`}`,
  },
  'ngo-closure': {
    subject: () => 'the closure of the human rights organisation [ORGANISATION]',
    facts: ({ defenders, nobody, many }) => `On [DATE], [WHO] ordered the closure of [ORGANISATION].${nobody ? ' The human rights defenders of this organisation work for [WHOSE RIGHTS].' : ` It is the organisation of ${defenders}, against whom proceedings ${many ? 'are' : 'were'} opened.`}`,
  },
  'travel-ban': {
    subject: (of) => `the travel ban on ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] imposed a travel ban on ${defenders}.`,
  },
  surveillance: {
    subject: (of) => `the surveillance of ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO FOUND IT] showed that [WHO] had placed ${defenders} under surveillance with [MEANS].`,
  },
  reprisal: {
    subject: (of) => `the reprisals against ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] took reprisals against ${defenders} for [WHAT THEY HAD DONE]: [WHAT WAS DONE].`,
  },
  release: {
    subject: (of) => `the release of ${of}`,
    facts: ({ defenders, many }) => `On [DATE], ${defenders} ${many ? 'were' : 'was'} released after [HOW LONG] in prison.`,
    verb: 'welcome',
  },
  other: {
    subject: (of) => `the case of ${of}`,
    facts: ({ defenders }) => `On [DATE], [WHO] took measures against ${defenders}: [WHAT WAS DONE].`,
  },
};
