import assert from 'node:assert/strict';
import { placeholdersIn } from '../../../src/statement/placeholders.js';
import type { DraftLanguage } from '../../../src/drafting/request.js';

/** What an invented drafter fills in. */
const answers: Readonly<Record<DraftLanguage, Readonly<Record<string, string>>>> = {
  en: {
    NAME: 'Ana Lucía Paredes', DATE: '12 May 2026', DEADLINE: '1 June 2026', 'DATE OF THE DIALOGUE': '3 June 2026', 'DATE OF THE MEETING': '4 June 2026', WHO: 'the security police', PLACE: 'the port district', CHARGE: '“sedition”', COURT: 'the Criminal Court', SENTENCE: 'six years in prison',
    'WHAT WAS DONE': 'she was struck on the head', 'WHAT WAS SAID': 'a newspaper printed invented letters', 'WHOSE RIGHTS': 'the rights of dock workers', 'WHAT WAS DENIED': 'no witness for the defence was heard',
    'NAME OF THE LAW': 'Law on Associations', 'WHAT IT FORBIDS': 'forbids grants from abroad', ORGANISATION: 'Harbour Voices', 'WHO FOUND IT': 'a laboratory', MEANS: 'spyware', 'WHAT THEY HAD DONE': 'speaking at the United Nations',
    'HOW LONG': 'two years', 'DATE OF THE HEARING': '11 May 2026', 'WERE ADMITTED OR REFUSED': 'were refused entry', MINISTER: 'the Minister of Justice', 'NEXT DIALOGUE': 'the next human rights dialogue', ADDRESS: 'rights@example.org',
    'COUNTRIES THAT JOIN': 'Norway and Switzerland', 'COUNTRIES THAT ALIGN': 'North Macedonia and Albania', FORUM: 'Human Rights Council', CHAIR: 'Mr President', PARTNERS: 'Canada', 'ORGANISATION THAT SPEAKS': 'Rights Without Walls',
    'NEXT MEETING WITH THE EU': 'our next meeting with the EU', 'NAME, TELEPHONE, MAIL': 'Press office, press@example.org', 'WHAT THEY SAW': 'saw that the defence was heard', LINK: 'https://example.org/a', MONTH: 'June 2026', EVENT: 'the detention of Ana Lucía Paredes', REASON: 'the family could not be reached', COUNTRY: 'Honduras', TREATY: 'Convention against Torture', YEAR: '1996',
  },
  fr: {
    NOM: 'Fatou Mensah', 'DÉFENSEUR OU DÉFENSEURE': 'défenseure', DATE: '12 mai 2026', ÉCHÉANCE: '1er juin 2026', 'DATE DU DIALOGUE': '3 juin 2026', 'DATE DE LA RÉUNION': '4 juin 2026', QUI: 'des policiers', LIEU: 'Kara', 'CHEF D’ACCUSATION': 'la « sédition »', TRIBUNAL: 'le tribunal criminel', PEINE: 'six ans de prison',
    'CE QUI A ÉTÉ FAIT': 'des coups à la tête', 'CE QUI A ÉTÉ DIT': 'un journal a imprimé des lettres inventées', 'DROITS DE QUI': 'les droits des dockers', 'CE QUI A ÉTÉ REFUSÉ': 'le tribunal a refusé d’entendre les témoins',
    LOI: 'loi sur les associations', 'CE QU’ELLE INTERDIT': 'interdit les dons de l’étranger', ORGANISATION: 'Voix du port', 'QUI L’A ÉTABLI': 'un laboratoire', MOYENS: 'un logiciel espion', 'CE QUI AVAIT ÉTÉ FAIT': 'un discours devant les Nations unies',
    'COMBIEN DE TEMPS': 'deux ans', 'DATE DE L’AUDIENCE': '11 mai 2026', 'ONT ÉTÉ ADMIS OU REFUSÉS': 'l’entrée leur a été refusée', MINISTRE: 'la ministre de la Justice', 'PROCHAIN DIALOGUE': 'prochain dialogue sur les droits de l’homme', ADRESSE: 'droits@example.org',
    'PAYS QUI S’ASSOCIENT': 'la Norvège et la Suisse', 'PAYS QUI S’ALIGNENT': 'La Macédoine du Nord et l’Albanie', FORUM: 'Conseil des droits de l’homme', PRÉSIDENCE: 'Monsieur le Président', PARTENAIRES: 'le Canada', 'ORGANISATION QUI PARLE': 'Droits sans murs',
    'PROCHAINE RÉUNION AVEC L’UE': 'notre prochaine réunion avec l’UE', 'NOM, TÉLÉPHONE, ADRESSE': 'Service de presse, presse@example.org', 'CE QU’ILS ONT VU': 'que la défense a été entendue', LIEN: 'https://example.org/a', MOIS: 'juin 2026', ÉVÉNEMENT: 'la détention de Fatou Mensah', LANGUE: 'fr', 'ADRESSE OU FICHIER': 'locale.statement.md', RAISON: 'la famille n’a pu être jointe', PAYS: 'Togo', TRAITÉ: 'Pacte international relatif aux droits civils et politiques', ANNÉE: '1984',
  },
};

/** A draft as it stands once its gaps are filled in. */
export function filledIn(text: string, language: DraftLanguage): string {
  let filled = '';
  let done = 0;
  for (const { text: gap, start, end } of placeholdersIn(text)) {
    filled += `${text.slice(done, start)}${answers[language][gap.slice(1, -1)] ?? assert.fail(`nothing to fill in for ${gap}`)}`;
    done = end;
  }
  return filled + text.slice(done);
}
