import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* The same asks in other orders of words: clefts, inversions, what points back, asides, what a pronoun stands for. */

const before = '# Tchad : déclaration de la délégation sur la détention d’Achta Mahamat\n\nMme Achta Mahamat, défenseure des droits de l’homme, est détenue à Abéché depuis le 4 mars.\n\n';

describe('French asks in other orders of words', () => {
  const rows = [
    ['case release, case drop-charges', 'Que Mme Mahamat sorte de prison et que les accusations portées contre elle tombent, voilà ce que nous attendons du parquet.'],
    ['case release, situation law', 'Mme Mahamat doit recouvrer la liberté et l’ordonnance sur les associations doit être abrogée : nous y engageons le gouvernement.'],
    ['case investigate', 'L’ouverture d’une enquête sur les coups qu’elle a reçus, c’est ce que nous réclamons.'],
    ['case release', 'Mme Mahamat devrait être remise en liberté, plaide la délégation.'],
    ['case access', 'Ses avocats doivent pouvoir la rencontrer : nous le demandons au procureur.'],
    ['case release', 'C’est sa remise en liberté que l’UE demande au gouvernement.'],
    ['case fair-trial', 'C’est à un procès équitable pour Mme Mahamat que nous appelons.'],
    ['situation law', 'L’abrogation de l’ordonnance est une étape à laquelle l’UE appelle le gouvernement.'],
    ['case release', 'Ce que la délégation demande aux juges, c’est de libérer Mme Mahamat.'],
    ['case release', 'Aussi exhortons-nous les autorités à libérer Mme Mahamat.'],
    ['case protect', 'Aussi la délégation prie-t-elle le gouvernement de garantir la sécurité de Mme Mahamat.'],
    ['case drop-charges', 'Encore l’UE attend-elle que les charges soient abandonnées.'],
    ['', 'Aussi les commerçants réclament-ils que le marché soit rouvert.'],
    ['case release', 'La délégation n’en réclame pas moins que Mme Mahamat soit libérée.'],
    ['case release, situation release', 'Le gouvernement devrait libérer Mme Achta Mahamat, tout comme l’ensemble des journalistes emprisonnés pour leurs écrits.'],
    ['case release', 'Mme Mahamat, dont l’état empire et que ses enfants n’ont pas vue depuis un mois, doit être libérée.'],
    ['case release', 'Mme Mahamat, qui n’a fait que défendre des paysans, devrait être libérée sans délai.'],
    ['case access', 'L’UE demande que, d’ici à l’audience, elle puisse recevoir ses proches.'],
    ['case access, case release', 'L’UE demande que, dans l’immédiat, un médecin la voie et qu’elle soit libérée.'],
    ['situation protect', 'L’UE appelle les autorités à cesser de harceler les avocats.'],
    ['situation protect', 'L’UE appelle à la fin des représailles contre les médecins.'],
    ['situation other', 'Il est urgent que reprennent les discussions qui permettraient de le signer.'],
    ['', 'C’est aux Tchadiens et à eux seuls qu’il revient de décider de leur avenir.'],
    ['', 'Il appartient au Tchad de choisir ses partenaires.'],
    ['situation law', 'Il appartient au Parlement de réviser l’ordonnance.'],
    ['situation other', 'L’UE appelle le gouvernement à mener à leur terme les réformes engagées.'],
    ['case release', 'Il leur est vivement conseillé de libérer Mme Mahamat.'],
    ['case release, hope', 'L’UE exprime également le souhait que Mme Mahamat soit libérée.'],
    ['vague-follow-up', 'Le procès est suivi de très près par notre ambassade.'],
    ['case release', 'Au gouvernement tchadien, nous demandons la libération de Mme Mahamat.'],
    // Clauses that each open with “pour que”; nouns of action behind a passive.
    ['case release, situation law', 'L’UE insiste pour que Mme Mahamat soit libérée et pour que l’ordonnance soit abrogée.'],
    ['case access, case drop-charges', 'La délégation plaide pour que Mme Mahamat voie un médecin, ainsi que pour que les accusations soient abandonnées.'],
    ['case release', 'Les autorités tchadiennes sont exhortées à la libération de Mme Mahamat.'],
    ['situation other', 'Le gouvernement est invité à la plus grande retenue.'],
    ['', 'Le gouvernement a été convié à une cérémonie.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
