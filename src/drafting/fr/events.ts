import { of } from '../../benchmarks/fixes/seams/french-prepositions.js';
import type { EventKind } from '../../statement/front-matter.js';
import type { EventWords } from '../words.js';

/** What each kind of event says in French. The sentences do not tell whether a person is a man or a woman. */
export const events: Readonly<Record<EventKind, EventWords>> = {
  detention: {
    subject: (names) => `la détention ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], à [LIEU], [QUI] ont arrêté ${defenders}.`,
  },
  charges: {
    subject: (names) => `les poursuites contre ${names}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont engagé des poursuites contre ${defenders}. Le chef d’accusation est [CHEF D’ACCUSATION].`,
  },
  trial: {
    subject: (names) => `le procès ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], [TRIBUNAL] a ouvert le procès ${of(defenders)}. Le chef d’accusation est [CHEF D’ACCUSATION].`,
  },
  conviction: {
    subject: (names) => `la condamnation ${of(names)}`,
    facts: ({ defenders, many }) => `Le [DATE], [TRIBUNAL] a prononcé la condamnation ${of(defenders)}. ${many ? 'Leur' : 'Sa'} peine est de [PEINE].`,
  },
  killing: {
    subject: (names) => `l’assassinat ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], à [LIEU], [QUI] ont assassiné ${defenders}.`,
  },
  disappearance: {
    subject: (names) => `la disparition ${of(names)}`,
    facts: ({ defenders, many }) => `Le [DATE], à [LIEU], [QUI] ont enlevé ${defenders}. Depuis, ${many ? 'leurs familles n’ont' : 'sa famille n’a'} aucune nouvelle.`,
  },
  'ill-treatment': {
    subject: (names) => `les actes de torture contre ${names}`,
    facts: ({ defenders }) => `Le [DATE], à [LIEU], [QUI] ont torturé ${defenders}\u00A0: [CE QUI A ÉTÉ FAIT].`,
  },
  'attack-or-threat': {
    subject: (names) => `l’attaque contre ${names}`,
    facts: ({ defenders }) => `Le [DATE], à [LIEU], [QUI] ont attaqué ${defenders}\u00A0: [CE QUI A ÉTÉ FAIT].`,
  },
  smear: {
    subject: (names) => `la campagne de dénigrement contre ${names}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont lancé une campagne de dénigrement contre ${defenders}\u00A0: [CE QUI A ÉTÉ DIT].`,
  },
  'restrictive-law': {
    subject: () => 'la [LOI]',
    facts: ({ defenders, nobody }) => `Le [DATE], [QUI] a adopté la [LOI].${nobody ? '' : ` Des poursuites ont été engagées en vertu de cette loi contre ${defenders}.`}`,
  },
  'ngo-closure': {
    subject: () => 'la fermeture de l’organisation [ORGANISATION]',
    facts: ({ defenders, nobody }) => `Le [DATE], [QUI] ont ordonné la fermeture de l’organisation [ORGANISATION]. ${nobody ? 'Les défenseurs des droits humains de cette organisation travaillent pour [DROITS DE QUI].' : `C’est l’organisation ${of(defenders)}. Des poursuites ont été engagées.`}`,
  },
  'travel-ban': {
    subject: (names) => `l’interdiction de voyager imposée à ${names}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont imposé une interdiction de voyager à ${defenders}.`,
  },
  surveillance: {
    subject: (names) => `la surveillance ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], [QUI L’A ÉTABLI] a montré que [QUI] avaient mis sous surveillance ${defenders}, au moyen de [MOYENS].`,
  },
  reprisal: {
    subject: (names) => `les représailles contre ${names}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont exercé des représailles contre ${defenders}, à cause de [CE QUI AVAIT ÉTÉ FAIT]\u00A0: [CE QUI A ÉTÉ FAIT].`,
  },
  release: {
    subject: (names) => `la libération ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont libéré ${defenders}, après [COMBIEN DE TEMPS] de prison.`,
    verb: 'welcome',
  },
  other: {
    subject: (names) => `le cas ${of(names)}`,
    facts: ({ defenders }) => `Le [DATE], [QUI] ont pris des mesures contre ${defenders}\u00A0: [CE QUI A ÉTÉ FAIT].`,
  },
};
