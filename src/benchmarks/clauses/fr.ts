import { capitalized } from './capitalized.js';
import type { Clauses } from './clauses.js';

/** Clauses in French. */
export const french: Clauses = {
  legitimacy: [
    'Le travail de [NAME] en faveur des droits humains est pacifique et légitime, et nul ne doit être puni pour cela.',
    'Les défenseurs des droits humains font un travail pacifique et légitime dont toute société a besoin, et nul ne doit être puni pour cela.',
  ],
  dueProcess: [
    'Les droits de la défense de [NAME] ne sont pas respectés\u00A0: [CE QUI A ÉTÉ REFUSÉ].',
    // For one and for several.
    'L’accès à un avocat librement choisi est refusé à [NAME] depuis le [DATE].',
  ],
  observation: [
    'Des diplomates de l’UE ont assisté à l’audience du [DATE] et ont constaté [CE QU’ILS ONT VU].',
    'Des diplomates de l’UE ont demandé à assister à l’audience du [DATE]\u00A0; l’accès à la salle leur a été refusé.',
  ],
  lawHarm: ['La loi restreint le travail des défenseurs des droits humains et de la société civile\u00A0: elle [CE QU’ELLE INTERDIT].'],
  policy: {
    women: 'Les femmes qui défendent les droits humains sont exposées à des violences particulières\u00A0; le plan d’action de l’UE sur l’égalité de genre nous engage à leurs côtés.',
    lgbti: 'Celles et ceux qui défendent les droits des personnes LGBTI courent des risques particuliers\u00A0; les orientations de l’UE relatives aux personnes LGBTI nous engagent à leurs côtés.',
    indigenous: 'Celles et ceux qui défendent les droits des peuples autochtones courent des risques particuliers\u00A0; les conclusions du Conseil sur les peuples autochtones nous engagent à leurs côtés.',
    land: 'Celles et ceux qui défendent la terre et l’environnement courent des risques particuliers\u00A0; les principes directeurs de l’ONU relatifs aux entreprises et aux droits de l’homme obligent les États et les entreprises à respecter leurs droits.',
  },
  guidelines: ['L’UE agit selon ses orientations sur les défenseurs des droits de l’homme\u00A0; le point de contact de la délégation pour les droits humains répond à l’adresse [ADRESSE].'],
  nextSteps: {
    meeting: 'L’Union européenne demandera à rencontrer [MINISTRE] au sujet de ce cas avant le [ÉCHÉANCE].',
    visit: 'L’Union européenne demandera à rendre visite à [NAME] en détention.',
    dialogue: 'L’Union européenne soulèvera ce cas lors du [PROCHAIN DIALOGUE], le [DATE DU DIALOGUE].',
    council: 'L’Union européenne soulèvera ce cas devant le Conseil des droits de l’homme des Nations unies en [MOIS].',
  },
  openCases: 'L’Union européenne réitère son appel à la libération immédiate et sans condition de [NAME].',
  openCasesAndOthers: 'L’Union européenne réitère son appel à la libération immédiate et sans condition de [NAME] et de tous les autres défenseurs des droits humains détenus pour leur travail.',
  concerned: (names, count) => `Parmi les personnes concernées ${count > 1 ? 'figurent' : 'figure'} ${names}.`,
  lawNamed: 'Il s’agit de la loi [TITRE DE LA LOI].',
  treaties: {
    authorities: 'les autorités',
    bound: (authorities, { name, feminine }, since) => `${capitalized(authorities)} sont liées par ${feminine ? 'la' : 'le'} ${name}, ${feminine ? 'à laquelle' : 'auquel'} leur pays est partie depuis ${since}.`,
    inParticular: ({ name, feminine }) => `notamment ${feminine ? 'la' : 'le'} ${name}`,
    belongsToObligations: /^\s+(?:de|du|des|d[’']|en|(?:et|ou) (?:obligations?|engagements?|normes?|devoirs?|principes?))|^,? y compris(?!\p{L})/iu,
    articles: [['le', 'la'], ['du', 'de la'], ['au', 'à la'], ['auquel', 'à laquelle'], ['ce', 'cette']],
    signatory: [[/^(?:signé et )?ratifié$/iu, 'signé']],
  },
};
