import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What is asked and hedged in French, one sentence a construction; people, places and cases are invented. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French asks as they are published', () => {
  const rows = [
    // A list of clauses behind one verb.
    ['case investigate, case investigate, case investigate', 'L’UE attend que l’enquête soit rapide, que ses résultats soient rendus publics et que les responsables rendent des comptes.'],
    ['situation law, situation law, situation enabling-space', 'L’UE attend du Parlement togolais qu’il rejette ce texte ou qu’il amende les articles sur la presse, et qu’il consulte la société civile.'],
    ['case investigate, case protect', 'L’UE demande au gouvernement togolais qu’une enquête soit ouverte, qui établisse toutes les responsabilités, et que M. Amouzou bénéficie d’une protection.'],
    // A verb that is left out, and one that another takes.
    ['case protect, case investigate, case investigate', 'Les menaces contre M. Amouzou doivent prendre fin, les coupables être poursuivis et la vérité être dite à sa famille.'],
    ['case other', 'L’UE appelle le gouvernement togolais à laisser leur association, Voix du Plateau, reprendre ses travaux.'],
    // Who is asked stands before the verb.
    ['case release', 'L’UE l’engage instamment à libérer M. Amouzou.'],
    ['situation law, situation enabling-space', 'L’UE appelle les autorités togolaises à réviser la loi. Elle les engage à consulter la société civile.'],
    ['', 'L’UE s’engage à soutenir les défenseurs.'],
    ['situation protect', 'La loi fait obligation à l’État de protéger les défenseurs.'],
    ['situation respect-rights, situation release', 'L’Union européenne entend que ces règles soient appliquées et que tous les prisonniers politiques soient remis en liberté.'],
    ['situation law', 'L’UE appelle le Togo à abolir la peine de mort, comme elle appelle tous les États qui l’appliquent à le faire.'],
    // A noun and an infinitive behind one addressee, a noun behind the call itself.
    ['situation other, case release', 'L’UE appelle les autorités togolaises à la retenue et à libérer M. Amouzou.'],
    ['situation respect-rights', 'Nous réitérons notre appel au respect des droits de l’homme dans la lutte contre le terrorisme, notamment au Togo.'],
    ['case other, case release', 'L’UE appelle à une clarification rapide sur M. Amouzou et à sa libération immédiate.'],
    // What is meant by an ask is no other.
    ['situation other', 'Il est essentiel que le Togo coopère avec ce Conseil, notamment en donnant accès à son territoire.'],
    // No asks.
    ['', 'C’est une situation qu’il faut résoudre.'],
    ['', 'C’est à Kara que doit se dérouler la conférence des ministres de la région, prévue le 24 novembre.'],
    ['', 'Les criminels doivent savoir que leurs actes sont connus.'],
    ['', 'Des femmes venues réclamer leurs terres ont été battues.'],
    ['', 'Nous souhaitons un prompt rétablissement aux blessés.'],
    ['doubt', 'L’identité des tireurs doit encore être confirmée.'],
    ['case investigate', 'L’UE demande aux autorités togolaises de dire où il se trouve et quel est son état de santé.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('French hedges as they are published', () => {
  const rows = [
    ['deference', 'Sans vouloir nous prononcer sur le fond, nous rappelons le droit à un procès équitable.'],
    ['deference', 'Il ne nous revient pas de juger cette décision.'],
    ['deference', 'Nous nous garderons de commenter cette procédure.'],
    ['doubt', 'Sa santé se serait fortement dégradée depuis son transfert.'],
    ['', 'Cela ne se serait pas produit si la loi avait été suivie.'],
    ['doubt', 'D’après les premiers éléments, les gendarmes ont tiré sur la foule.'],
    ['doubt', 'Si tel est bien le cas, la loi n’a pas été suivie.'],
    ['deference', 'L’UE ne souhaite pas interférer dans une procédure judiciaire.'],
    ['doubt', 'Selon des associations, cent personnes sont détenues.'],
    ['doubt', 'L’UE est préoccupée par des informations inquiétantes en provenance de Kara.'],
    ['doubt', 'L’UE est préoccupée par des informations selon lesquelles plusieurs personnes auraient été arrêtées.'],
    ['', 'Ces violences risquent d’aggraver la crise.'],
    ['situation access', 'L’UE appelle le Togo à faciliter la visite qu’envisage d’effectuer le Rapporteur spécial.'],
    ['note-taking', 'L’UE constate avec regret que l’audience n’a pas été publique.'],
    ['note-taking', 'La délégation a été tenue informée de la procédure.'],
    ['vague-follow-up', 'L’UE continuera à être attentive à ce dossier.'],
    ['softener', 'L’UE attache une grande importance à son partenariat avec le Togo.'],
    ['softener', 'L’UE réitère son soutien aux efforts du gouvernement. Toutefois, le verdict est injuste.'],
    ['doubt', 'Cette arrestation ferait suite à un article.'],
    ['doubt', 'Des rapports mentionnant des arrestations nous préoccupent.'],
    ['note-taking', 'Nous notons que cette peine pourrait être revue en appel.'],
    ['', 'Deux mots me paraissent devoir marquer ce débat.'],
    ['vague-follow-up', 'L’UE étudiera avec attention les moyens de l’aider.'],
    ['', 'L’UE déplore ce regrettable incident.'],
    ['note-taking', 'L’UE a connaissance d’informations selon lesquelles M. Amouzou est malade.'],
    ['softener', 'Nous saluons la libération de plusieurs détenus, mais restons préoccupés par le sort de M. Amouzou.'],
    ['', 'Nous saluons la libération de M. Amouzou, mais restons préoccupés par les charges.'],
    ['softener', 'Cette question continuera de faire partie de nos échanges avec le Togo.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('Organisations in foreign words', () => {
  const rows = [
    ['fr', '', 'L’avocate de SOS Tchamba a protesté.'],
    ['fr', 'Koffi Adjo', 'M. Koffi Adjo, président de la communauté de base Vonona Tsara, défend la forêt.'],
    ['fr', '', 'La coopérative de femmes Dugu Musow a été pillée.'],
    ['fr', '', 'La plateforme citoyenne Yenama Tey a été dissoute.'],
    ['fr', '', 'Leur association, Taratra Vao, défend la forêt.'],
    ['fr', 'Ama Kodjo, Jacques Paris', 'Ama Kodjo et Jacques Paris sont détenus.'],
    ['fr', 'Ama Kodjo', 'La directrice de leur association, Ama Kodjo, a été arrêtée.'],
    ['fr', '', 'Des abus commis par de jeunes Komitaradji ont été signalés.'],
    ['fr', 'Koffi Adjo, Yao Mensah', 'Les jeunes Koffi Adjo et Yao Mensah ont été arrêtés.'],
    ['en', '', 'Their group, Tiako Ny Ala, was banned.'],
    ['en', '', 'The EU calls on Togo to let SOS Tchamba resume its work.'],
  ] as const;
  for (const [language, expected, text] of rows) it(text, () => assert.equal(readingOf(`---\nlanguage: ${language}\n---\n\n# Togo\n\n${text}`).reading.people.map(({ name }) => name).join(', '), expected));
});

describe('Executions told in French', () => {
  const rows = [
    ['killing', 'L’UE condamne l’exécution, hier, de trois hommes condamnés à mort.'],
    ['killing', 'L’UE déplore que M. Adjo, condamné à mort en 2020, ait été exécuté.'],
    ['conviction', 'Deux femmes ont été condamnées à mort. L’UE appelle à surseoir à leur exécution.'],
  ] as const;
  for (const [event, text] of rows) it(text, () => assert.equal(readingOf(`# Togo : déclaration du porte-parole\n\n${text}`).reading.event, event));
});
