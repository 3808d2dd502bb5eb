import type { Language } from '../../lexicon/language.js';
import type { Clauses } from './clauses.js';
import { english as englishOfEu } from './en.js';
import { spanish as spanishOfEu } from './es.js';
import { french as frenchOfEu } from './fr.js';

/** Clauses that an NGO says otherwise than the EU: what the speaker does, and what binds the EU. */
type NgoClauses = Pick<Clauses, 'observation' | 'policy' | 'guidelines' | 'nextSteps' | 'openCases' | 'openCasesAndOthers'>;

const english: NgoClauses = {
  observation: [
    'Independent observers attended the hearing on [DATE] and saw [WHAT THEY SAW].',
    'Independent observers were denied access to the courtroom at the hearing on [DATE].',
  ],
  policy: {
    women: 'Women human rights defenders face violence of a kind of its own; the EU’s Gender Action Plan commits the EU to stand by them.',
    lgbti: 'Those who defend the rights of LGBTI persons face risks of their own; the EU’s LGBTI Guidelines commit the EU to stand by them.',
    indigenous: 'Those who defend the rights of Indigenous peoples face risks of their own; the EU’s Council Conclusions on Indigenous Peoples commit the EU to stand by them.',
    land: englishOfEu.policy.land,
  },
  guidelines: ['The EU has Guidelines on Human Rights Defenders; the human rights focal point of its Delegation can be reached at [ADDRESS].'],
  nextSteps: {
    meeting: 'We will request a meeting with [MINISTER] about this case before [DEADLINE].',
    visit: 'We will request a visit to [NAME] in detention.',
    dialogue: 'We will raise this case at [NEXT MEETING WITH THE EU] on [DATE OF THE MEETING].',
    council: 'We will raise this case at the United Nations Human Rights Council in [MONTH].',
  },
  openCases: 'We reiterate our call for the immediate and unconditional release of [NAME].',
  openCasesAndOthers: 'We reiterate our call for the immediate and unconditional release of [NAME] and of all other human rights defenders who are held for their work.',
};

const french: NgoClauses = {
  observation: [
    'Des observateurs indépendants ont assisté à l’audience du [DATE] et ont constaté [CE QU’ILS ONT VU].',
    'Des observateurs indépendants n’ont pas été admis à l’audience du [DATE].',
  ],
  policy: {
    women: 'Les femmes qui défendent les droits humains sont exposées à des violences particulières\u00A0; le plan d’action de l’UE sur l’égalité de genre engage l’UE à leurs côtés.',
    lgbti: 'Celles et ceux qui défendent les droits des personnes LGBTI courent des risques particuliers\u00A0; les orientations de l’UE relatives aux personnes LGBTI engagent l’UE à leurs côtés.',
    indigenous: 'Celles et ceux qui défendent les droits des peuples autochtones courent des risques particuliers\u00A0; les conclusions du Conseil sur les peuples autochtones engagent l’UE à leurs côtés.',
    land: frenchOfEu.policy.land,
  },
  guidelines: ['L’UE a des orientations sur les défenseurs des droits de l’homme\u00A0; le point de contact de sa délégation pour les droits humains répond à l’adresse [ADRESSE].'],
  nextSteps: {
    meeting: 'Nous demanderons à rencontrer [MINISTRE] au sujet de ce cas avant le [ÉCHÉANCE].',
    visit: 'Nous demanderons à rendre visite à [NAME] en détention.',
    dialogue: 'Nous soulèverons ce cas lors de [PROCHAINE RÉUNION AVEC L’UE], le [DATE DE LA RÉUNION].',
    council: 'Nous soulèverons ce cas devant le Conseil des droits de l’homme des Nations unies en [MOIS].',
  },
  openCases: 'Nous réitérons notre appel à la libération immédiate et sans condition de [NAME].',
  openCasesAndOthers: 'Nous réitérons notre appel à la libération immédiate et sans condition de [NAME] et de tous les autres défenseurs des droits humains détenus pour leur travail.',
};

const spanish: NgoClauses = {
  observation: [
    'Observadores independientes asistieron a la audiencia del [FECHA] y constataron [LO QUE VIERON].',
    'Se negó a observadores independientes la entrada a la sala en la audiencia del [FECHA].',
  ],
  policy: {
    women: 'Las mujeres defensoras de derechos humanos sufren formas particulares de violencia; el Plan de Acción de la UE en materia de género compromete a la UE a estar a su lado.',
    lgbti: 'Quienes defienden los derechos de las personas LGBTI corren riesgos particulares; las directrices de la UE sobre las personas LGBTI comprometen a la UE a estar a su lado.',
    indigenous: 'Quienes defienden los derechos de los pueblos indígenas corren riesgos particulares; las conclusiones del Consejo sobre los pueblos indígenas comprometen a la UE a estar a su lado.',
    land: spanishOfEu.policy.land,
  },
  guidelines: ['La UE tiene unas Directrices sobre los defensores de los derechos humanos; el punto de contacto de su Delegación para los derechos humanos está en [DIRECCIÓN].'],
  nextSteps: {
    meeting: 'Pediremos una reunión con [MINISTRO] sobre este caso antes del [PLAZO].',
    visit: 'Pediremos visitar a [NAME] en prisión.',
    dialogue: 'Plantearemos este caso en [PRÓXIMA REUNIÓN CON LA UE], el [FECHA DE LA REUNIÓN].',
    council: 'Plantearemos este caso ante el Consejo de Derechos Humanos de las Naciones Unidas en [MES].',
  },
  openCases: 'Reiteramos nuestro llamamiento a la liberación inmediata e incondicional de [NAME].',
  openCasesAndOthers: 'Reiteramos nuestro llamamiento a la liberación inmediata e incondicional de [NAME] y de todas las demás personas defensoras de derechos humanos detenidas por su labor.',
};

/** What is said otherwise in an NGO's text, by language. */
export const ngoClauses: Readonly<Record<Language, NgoClauses>> = { en: english, fr: french, es: spanish };
