import type { DraftLanguage } from '../../src/drafting/request.js';
import type { SnippetKind } from '../../src/drafting/snippets.js';

/** What a snippet is called in the list, and one sentence on it. */
export interface SnippetWords {
  readonly name: string;
  readonly description: string;
}

interface LanguageWords {
  /** Of those that there is one of for each level or event. */
  readonly kinds: Readonly<Partial<Record<SnippetKind, (what: string) => SnippetWords>>>;
  /** Of the others, by id. */
  readonly sentences: Readonly<Record<string, SnippetWords>>;
}

function words(name: string, description: string): SnippetWords {
  return { name, description };
}

/** The names of the snippets, in the language in which they are written. */
export const snippetWords: Readonly<Record<DraftLanguage, LanguageWords>> = {
  en: {
    kinds: {
      skeleton: (level) => words(`Statement: ${level}`, `A whole statement on a detention, at this level: ${level}.`),
      title: (level) => words(`Title: ${level}`, `The title that says at which level it is made: ${level}.`),
      opening: (level) => words(`Opening: ${level}`, `The opening words of this level: ${level}.`),
      closing: (level) => words(`Closing: ${level}`, `The closing words of this level: ${level}.`),
      facts: (event) => words(`Facts: ${event}`, `What happened, to whom, when and by whom: ${event}.`),
    },
    sentences: {
      condemn: words('Assessment', 'What the EU says of what happened.'),
      welcome: words('Assessment: good news', 'Welcomes what was right.'),
      release: words('Call for release', 'Asks for immediate and unconditional release.'),
      access: words('Call for access', 'Asks for access to a lawyer, to family and to medical care.'),
      'drop-charges': words('Call to drop the charges', 'Asks for all charges to be dropped.'),
      'fair-trial': words('Call for a fair trial', 'Asks for the right to a fair trial.'),
      'open-trial': words('Call for an open trial', 'Asks for a fair and public trial, open to observers.'),
      quash: words('Call to quash a conviction', 'Asks for the conviction to be quashed, and for release.'),
      retrial: words('Call for a retrial', 'Asks for a fair retrial before an independent court.'),
      investigate: words('Call for an investigation: killing', 'Asks for a killing to be investigated and those responsible to be tried.'),
      'protect-family': words('Call to protect family and colleagues', 'Asks for those around the person to be protected.'),
      whereabouts: words('Call to reveal the whereabouts', 'Asks what became of somebody who disappeared.'),
      'investigate-disappearance': words('Call for an investigation: disappearance', 'Asks for a disappearance to be investigated and those responsible to be tried.'),
      'investigate-torture': words('Call for an investigation: torture', 'Asks for torture to be investigated and those responsible to be tried.'),
      doctor: words('Call for a doctor', 'Asks for immediate access to an independent doctor.'),
      protect: words('Call for protection', 'Asks for protection from further attacks.'),
      'investigate-attack': words('Call for an investigation: attack', 'Asks for attacks to be investigated and those responsible to be tried.'),
      'end-smear': words('Call to end a smear campaign', 'Asks for a smear campaign to end.'),
      recognise: words('Call to recognise the work', 'Asks the authorities to say that the work is legitimate.'),
      'travel-ban': words('Call to lift a travel ban', 'Asks for a travel ban to be lifted.'),
      'end-surveillance': words('Call to end surveillance', 'Asks for unlawful surveillance to end.'),
      'end-reprisals': words('Call to end reprisals', 'Asks for reprisals to end.'),
      'free-to-work': words('Call to let somebody work again', 'After a release: asks for charges to be dropped and restrictions to be lifted.'),
      law: words('Call to repeal a law', 'Asks for a law to be repealed, or brought into line with human rights.'),
      'ngo-registration': words('Call to let organisations work', 'Asks for organisations to be allowed to register and work.'),
      'release-all': words('Call to release all defenders', 'Asks for everybody to be released who is held for human rights work.'),
      impunity: words('Call to end impunity', 'Asks for an end to impunity for attacks on defenders.'),
      space: words('Call for space for civil society', 'Asks for conditions in which defenders can work without fear.'),
      'repeal-laws': words('Call to repeal laws that punish', 'Asks for laws to be repealed that punish human rights work.'),
      obligations: words('Obligations', 'Cites a treaty that binds the State.'),
      'due-process': words('Due process denied', 'Says what was unfair.'),
      'no-lawyer': words('No access to a lawyer', 'Says since when a lawyer has been denied.'),
      'trial-attended': words('Trial observation: attended', 'Says that the EU was in the courtroom.'),
      'trial-denied': words('Trial observation: denied', 'Says that the EU was kept out.'),
      legitimacy: words('Legitimacy of the work', 'Says that the person’s work is peaceful and legitimate.'),
      'legitimacy-of-all': words('Legitimacy of all defenders’ work', 'Says that the work of defenders is peaceful and legitimate.'),
      'law-harm': words('Harm of a law', 'Says what a law does to civil society.'),
      'risk-women': words('Women human rights defenders', 'Names the risks of their own, and the EU policy.'),
      'risk-lgbti': words('Defenders of LGBTI rights', 'Names the risks of their own, and the EU policy.'),
      'risk-indigenous': words('Defenders of Indigenous rights', 'Names the risks of their own, and the EU policy.'),
      'risk-land': words('Defenders of land and environment', 'Names the risks of their own, and what binds companies.'),
      'follow-up-meeting': words('Follow-up: a meeting', 'A meeting with the authorities, with its date.'),
      'follow-up-visit': words('Follow-up: a visit', 'A visit to the person in detention.'),
      'follow-up-dialogue': words('Follow-up: a dialogue', 'Raises the case at a dialogue.'),
      'follow-up-un': words('Follow-up: the United Nations', 'Raises the case at the Human Rights Council.'),
      guidelines: words('EU Guidelines', 'Points to the EU Guidelines and the focal point.'),
      'open-cases': words('Open cases', 'Recalls others whose release was asked for before.'),
      consent: words('Consent note', 'Front matter that records the consent to be named.'),
      contact: words('Contact', 'Front matter that says who answers questions; it becomes the contact block.'),
      post: words('Social post', 'A post of 280 characters with name, ask and addressee.'),
    },
  },
  fr: {
    kinds: {
      skeleton: (level) => words(`Déclaration : ${level}`, `Une déclaration entière sur une détention, à ce niveau : ${level}.`),
      title: (level) => words(`Titre : ${level}`, `Le titre qui dit à quel niveau elle est faite : ${level}.`),
      opening: (level) => words(`Début : ${level}`, `Les premiers mots à ce niveau : ${level}.`),
      closing: (level) => words(`Fin : ${level}`, `Les derniers mots à ce niveau : ${level}.`),
      facts: (event) => words(`Faits : ${event}`, `Ce qui s’est passé, à qui, quand et par qui : ${event}.`),
    },
    sentences: {
      condemn: words('Appréciation', 'Ce que l’UE dit de ce qui s’est passé.'),
      welcome: words('Appréciation : bonne nouvelle', 'Salue ce qui a été bien fait.'),
      release: words('Demande de libération', 'Demande la libération immédiate et sans condition.'),
      access: words('Demande d’accès', 'Demande l’accès à un avocat, à la famille et à des soins.'),
      'drop-charges': words('Abandon des poursuites', 'Demande l’abandon de toutes les charges.'),
      'fair-trial': words('Procès équitable', 'Demande le droit à un procès équitable.'),
      'open-trial': words('Procès public', 'Demande un procès équitable et public, ouvert aux observateurs.'),
      quash: words('Annulation d’une condamnation', 'Demande l’annulation de la condamnation et la libération.'),
      retrial: words('Nouveau procès', 'Demande un nouveau procès devant un tribunal indépendant.'),
      investigate: words('Enquête : meurtre', 'Demande une enquête sur un meurtre et le jugement des responsables.'),
      'protect-family': words('Protection de la famille et des collègues', 'Demande la protection de l’entourage.'),
      whereabouts: words('Sort d’une personne disparue', 'Demande ce qu’est devenue une personne disparue.'),
      'investigate-disappearance': words('Enquête : disparition', 'Demande une enquête sur une disparition et le jugement des responsables.'),
      'investigate-torture': words('Enquête : torture', 'Demande une enquête sur des tortures et le jugement des responsables.'),
      doctor: words('Accès à un médecin', 'Demande l’accès immédiat à un médecin indépendant.'),
      protect: words('Protection', 'Demande la protection contre de nouvelles attaques.'),
      'investigate-attack': words('Enquête : attaque', 'Demande une enquête sur des attaques et le jugement des responsables.'),
      'end-smear': words('Fin d’une campagne de dénigrement', 'Demande la fin d’une campagne de dénigrement.'),
      recognise: words('Reconnaissance du travail', 'Demande aux autorités de dire que le travail est légitime.'),
      'travel-ban': words('Levée d’une interdiction de voyager', 'Demande la levée d’une interdiction de voyager.'),
      'end-surveillance': words('Fin d’une surveillance', 'Demande la fin d’une surveillance illégale.'),
      'end-reprisals': words('Fin de représailles', 'Demande la fin de représailles.'),
      'free-to-work': words('Liberté de travailler', 'Après une libération : demande l’abandon des charges et la levée des entraves.'),
      law: words('Abrogation d’une loi', 'Demande l’abrogation d’une loi, ou sa mise en conformité.'),
      'ngo-registration': words('Liberté des organisations', 'Demande que les organisations puissent s’enregistrer et travailler.'),
      'release-all': words('Libération de tous les défenseurs', 'Demande la libération de tous ceux qui sont détenus pour ce travail.'),
      impunity: words('Fin de l’impunité', 'Demande la fin de l’impunité des attaques contre les défenseurs.'),
      space: words('Espace civique', 'Demande que les défenseurs puissent travailler sans crainte.'),
      'repeal-laws': words('Abrogation de lois qui punissent', 'Demande l’abrogation de lois qui punissent ce travail.'),
      obligations: words('Obligations', 'Cite un traité qui lie l’État.'),
      'due-process': words('Droits de la défense', 'Dit ce qui a été inéquitable.'),
      'no-lawyer': words('Pas d’avocat', 'Dit depuis quand un avocat est refusé.'),
      'trial-attended': words('Observation du procès : présence', 'Dit que l’UE était dans la salle.'),
      'trial-denied': words('Observation du procès : refus', 'Dit que l’entrée a été refusée à l’UE.'),
      legitimacy: words('Légitimité du travail', 'Dit que le travail de la personne est pacifique et légitime.'),
      'legitimacy-of-all': words('Légitimité du travail de tous', 'Dit que le travail des défenseurs est pacifique et légitime.'),
      'law-harm': words('Tort d’une loi', 'Dit ce qu’une loi fait à la société civile.'),
      'risk-women': words('Femmes qui défendent les droits', 'Nomme les risques particuliers et la politique de l’UE.'),
      'risk-lgbti': words('Droits des personnes LGBTI', 'Nomme les risques particuliers et la politique de l’UE.'),
      'risk-indigenous': words('Droits des peuples autochtones', 'Nomme les risques particuliers et la politique de l’UE.'),
      'risk-land': words('Terre et environnement', 'Nomme les risques particuliers et ce qui lie les entreprises.'),
      'follow-up-meeting': words('Suite : un entretien', 'Un entretien avec les autorités, avec sa date.'),
      'follow-up-visit': words('Suite : une visite', 'Une visite à la personne en détention.'),
      'follow-up-dialogue': words('Suite : un dialogue', 'Soulève le cas lors d’un dialogue.'),
      'follow-up-un': words('Suite : les Nations unies', 'Soulève le cas devant le Conseil des droits de l’homme.'),
      guidelines: words('Orientations de l’UE', 'Renvoie aux orientations et au point de contact.'),
      'open-cases': words('Cas ouverts', 'Rappelle d’autres personnes dont la libération a été demandée.'),
      consent: words('Note de consentement', 'En-tête qui consigne l’accord pour être nommé.'),
      contact: words('Contact', 'En-tête qui dit qui répond aux questions ; il devient le bloc de contact.'),
      post: words('Message social', 'Un message de 280 caractères avec nom, demande et destinataire.'),
    },
  },
};
