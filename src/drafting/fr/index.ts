import type { DraftWords } from '../words.js';
import { events } from './events.js';
import { levels } from './levels.js';

const condemning = { third: 'L’Union européenne dénonce', we: 'Nous dénonçons', I: 'Je dénonce' } as const;
const welcoming = { third: 'L’Union européenne salue', we: 'Nous saluons', I: 'Je salue' } as const;
const asking = { third: 'L’Union européenne les appelle', we: 'Nous les appelons', I: 'Je les appelle' } as const;

/** How French statements are begun. */
export const french: DraftWords = {
  levels,
  events,
  defenders: (names, many) => `${names}, ${many ? 'défenseurs' : '[DÉFENSEUR OU DÉFENSEURE]'} des droits humains`,
  work: ({ names, many }) => `${names} ${many ? 'travaillent' : 'travaille'} pour [DROITS DE QUI].`,
  assessment: (voice, verb, subject) => `${(verb === 'welcome' ? welcoming : condemning)[voice]} ${subject}.`,
  observation: 'Des diplomates de l’UE ont demandé à assister à l’audience du [DATE DE L’AUDIENCE] et [ONT ÉTÉ ADMIS OU REFUSÉS].',
  observationOfNgo: 'Des observateurs indépendants sont venus assister à l’audience du [DATE DE L’AUDIENCE] et [ONT ÉTÉ ADMIS OU REFUSÉS].',
  also: ({ name, feminine }, since) => `Elles sont aussi liées par ${feminine ? 'la' : 'le'} ${name}, depuis ${since}.`,
  treaty: '[TRAITÉ]',
  year: '[ANNÉE]',
  authorities: 'les autorités du pays',
  furthermore: (voice, what) => `${asking[voice]} aussi à ${what}.`,
  country: '[PAYS]',
  contact: '[NOM, TÉLÉPHONE, ADRESSE]',
  whatHappened: '[ÉVÉNEMENT]',
  consent: '"not-possible: [RAISON]"',
  post: '[NOM], [DÉFENSEUR OU DÉFENSEURE] des droits humains, est en détention pour son travail pacifique ([PAYS]). L’UE appelle les autorités de [PAYS] à libérer [NOM] immédiatement et sans condition. [LIEN]',
};
