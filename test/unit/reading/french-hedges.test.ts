import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* One sentence a construction: what it asks for and for whom, and what hedges; and what only looks like it. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

/** Scope and kind of each ask, and the kind of each hedge, in a sentence of a statement on one person. */
function found(sentence: string): string {
  const { reading } = readingOf(before + sentence);
  const here = ({ start }: { start: number }): boolean => start >= before.length;
  return [...reading.recommendations.filter(here).map(({ scope, ask }) => `${scope} ${ask}`), ...reading.hedges.filter(here).map(({ kind }) => kind)].join(', ');
}

describe('Hedges of French statements', () => {
  const rows = [
    ['softener', 'L’UE salue la mise en place d’une commission d’enquête par le gouvernement.'],
    ['softener', 'Tout en se félicitant des réformes engagées, l’UE demeure préoccupée par cette affaire.'],
    ['softener', 'Nous nous réjouissons de l’adoption du plan national d’action.'],
    ['softener', 'L’UE accueille avec satisfaction l’annonce faite par le Premier ministre.'],
    ['note-taking', 'Nous prenons bonne note des assurances données par le ministre.'],
    ['softener', 'L’UE reconnaît les progrès accomplis par le Togo ces dernières années.'],
    ['softener', 'Si nous saluons la tenue du procès en audience publique, nous regrettons la lourdeur de la peine.'],
    ['softener', 'L’Union européenne apprécie la coopération du Togo avec les mécanismes des Nations unies.'],
    ['softener', 'L’UE est consciente des difficultés auxquelles le pays fait face.'],
    ['softener', 'Nous comprenons la nécessité de lutter contre le terrorisme.'],
    ['softener', 'Le Togo a accompli des progrès notables en matière de droits de l’homme.'],
    ['softener', 'Le Togo est un partenaire important de l’Union européenne.'],
    ['softener', 'Les autorités ont pris des mesures encourageantes.'],
    ['vague-follow-up', 'L’UE suit avec attention l’évolution de la situation.'],
    ['vague-follow-up', 'L’UE continuera à suivre de près cette affaire.'],
    ['vague-follow-up', 'Nous resterons attentifs aux suites données à cette affaire.'],
    ['vague-follow-up', 'L’UE suit la situation de très près.'],
    ['vague-follow-up', 'La délégation suit ce dossier avec une attention particulière.'],
    ['vague-follow-up', 'L’UE reste saisie de cette question.'],
    ['softener', 'L’Union européenne se tient prête à accompagner les autorités togolaises.'],
    ['softener', 'L’UE demeure disposée à poursuivre le dialogue avec le gouvernement.'],
    ['doubt', 'M. Amouzou aurait subi des mauvais traitements.'],
    ['doubt', 'Des sources concordantes font état de violences.'],
    ['doubt', 'Selon les informations disponibles, M. Amouzou a été frappé.'],
    ['doubt', 'D’après sa famille, il n’a pas vu de médecin.'],
    ['doubt', 'Nous sommes préoccupés par des informations selon lesquelles M. Amouzou a été maltraité.'],
    ['doubt', 'Les accusations semblent liées à son travail.'],
    ['doubt', 'Il semblerait que M. Amouzou soit détenu au secret.'],
    ['doubt', 'Cette décision pourrait avoir des conséquences graves pour la société civile.'],
    ['doubt', 'Cette loi risque de réduire l’espace de la société civile.'],
    ['doubt', 'Cette loi, si elle était adoptée, restreindrait la liberté d’association.'],
    ['doubt', 'Si ces informations étaient confirmées, il s’agirait d’une grave violation.'],
    ['doubt', 'S’ils étaient avérés, ces faits seraient très graves.'],
    ['doubt', 'Ce procès est susceptible de porter atteinte à la liberté d’expression.'],
    ['note-taking', 'L’UE a été informée de l’arrestation de M. Amouzou.'],
    ['note-taking', 'L’UE prend acte de la décision du tribunal.'],
    ['note-taking', 'La délégation a pris connaissance du verdict.'],
    ['note-taking', 'L’Union européenne a appris avec préoccupation l’arrestation de M. Amouzou.'],
    ['note-taking', 'Nous constatons que M. Amouzou n’a pas été libéré.'],
    ['note-taking', 'L’UE note que le procès s’est tenu à huis clos.'],
    ['deference', 'Sans vouloir s’immiscer dans les affaires intérieures du pays, l’UE rappelle ces principes.'],
    ['deference', 'Tout en respectant l’indépendance de la justice, l’UE rappelle l’importance d’un procès équitable.'],
    ['euphemism', 'Nous déplorons les incidents survenus à Lomé.'],
    ['euphemism', 'Nous sommes préoccupés par les récents événements.'],
    ['euphemism', 'L’UE est préoccupée par les derniers développements au Togo.'],
    ['euphemism', 'L’UE regrette les événements tragiques du 12 mai.'],
    ['doubt', 'M. Amouzou aurait été arrêté en raison de ses opinions.'],
    ['doubt', 'Les actes de torture présumés sont très graves.'],
    ['doubt', 'M. Amouzou a apparemment été battu.'],
    ['doubt', 'De telles pratiques, si elles se confirmaient, seraient inacceptables.'],
    ['doubt', 'L’UE s’inquiète de possibles représailles contre sa famille.'],
    ['softener', 'L’UE remercie le gouvernement togolais pour sa coopération.'],
    ['softener', 'L’UE encourage ces premiers pas dans la bonne direction.'],
    ['hope', 'L’UE espère pouvoir poursuivre le dialogue.'],
    ['vague-follow-up', 'L’UE réaffirme sa volonté de travailler avec les autorités togolaises.'],
    ['vague-follow-up', 'Nous réitérons notre disponibilité à accompagner le gouvernement.'],
    ['case investigate, hope', 'L’UE espère que la justice fera la lumière sur cette affaire.'],
    ['case investigate, hope', 'Nous formons le vœu que M. Amouzou retrouve sa famille.'],
    ['case investigate, hope', 'Nous souhaitons que l’enquête aboutisse rapidement.'],
    ['situation other, false-balance', 'L’UE appelle toutes les parties à faire preuve de retenue.'],
    ['case release, softener', 'L’UE invite les autorités à examiner la possibilité de le libérer.'],
    ['case release, softener', 'L’UE invite les autorités à libérer M. Amouzou dès que possible.'],
    ['case drop-charges, softener', 'En l’absence de preuves, les charges doivent être abandonnées.'],
    ['case release, softener', 'À moins que des preuves crédibles ne soient présentées, M. Amouzou doit être libéré.'],
    ['case investigate, hope', 'L’UE souhaite que toute la lumière soit faite sur cette affaire.'],
    ['situation other, false-balance', 'Nous invitons l’ensemble des acteurs politiques à privilégier le dialogue.'],
    ['case investigate, note-taking', 'L’UE prend note de l’ouverture d’une enquête et attend que ses résultats soient rendus publics.'],
    ['situation law, hope', 'L’UE espère que le Président renverra le texte au Parlement.'],
    ['softener', 'L’UE est prête à soutenir l’organisation des élections.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(found(sentence), expected));
});
