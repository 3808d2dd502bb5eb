import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* In French: what is one ask, whose case it is, what it asks for; people, places and cases are invented. */

const named = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';
const unnamed = '# Togo : déclaration du porte-parole sur les arrestations de Kara\n\nLa police a arrêté lundi une quinzaine de manifestants à Kara.\n\n';

describe('French asks that are one, and words that ask nothing', () => {
  const rows = [
    ['situation other', 'L’UE encourage le gouvernement togolais à s’unir pour panser les plaies et pour ne laisser personne de côté, à commencer par les pêcheurs.'],
    ['situation other', 'L’UE encourage les autorités togolaises à ne pas relâcher l’effort qu’elles ont consenti, et que soutient la jeunesse, contre la faim et ce qu’il en reste.'],
    ['case investigate, case investigate', 'L’UE attend du Togo qu’il ouvre l’enquête qu’il a promise et que les auteurs soient jugés.'],
    ['', 'C’est à nos yeux une peine cruelle.'],
    ['case release', 'C’est au tribunal de Lomé de libérer M. Amouzou.'],
    ['', 'M. Amouzou devrait être prochainement libéré.'],
    ['case release', 'M. Amouzou devrait être rapidement libéré.'],
    ['case release', 'L’UE adresse aux autorités togolaises un appel pressant en vue de la libération de M. Amouzou.'],
    ['', 'L’UE appelle l’attention des autorités togolaises sur son état de santé.'],
    ['case investigate', 'La Haute représentante de l’UE pour les Affaires étrangères demande aux autorités togolaises de mettre en œuvre une enquête sur sa mort.'],
    ['situation respect-rights', 'L’UE rappelle que la responsabilité première des autorités togolaises est de garantir la liberté d’expression, et de mettre fin à la censure.'],
    ['', 'L’UE souligne la nécessité d’élections crédibles.'],
    ['case investigate', 'L’UE souligne la nécessité d’une enquête indépendante.'],
    ['situation protect', 'La responsabilité de protéger les journalistes incombe au gouvernement togolais.'],
    ['case release', 'Notre appel à sa libération reste valable.'],
    // Whoever had a part in what was told, and whoever may do the like.
    ['case investigate', 'Quiconque a pris part à ces violations des droits humains doit en répondre.'],
    ['situation investigate', 'Quiconque commet des violations des droits humains doit en répondre.'],
    ['situation law', 'L’UE saisit cette occasion pour inviter le gouvernement togolais à réviser la loi sur les associations.'],
    ['situation protect', 'L’UE presse tous les États de protéger les journalistes.'],
    ['', 'Il écrit dans la presse tous les jours.'],
    ['case fair-trial', 'L’état de droit demande une justice équitable.'],
    ['situation other, false-balance', 'L’UE insiste sur la nécessité pour toutes les parties prenantes de faire preuve de retenue.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(named, sentence), expected));
});

describe('French asks for those of the case and for others', () => {
  const rows = [
    ['case release', 'L’UE demande que tous soient remis en liberté.'],
    ['case release', 'L’UE demande la libération de ceux qui sont toujours détenus.'],
    ['case release', 'L’UE appelle les autorités togolaises à libérer tous ceux qui sont encore en détention.'],
    ['situation fair-trial', 'Tout procès à venir devrait se tenir en public.'],
    ['situation law', 'L’UE appelle le Togo à abandonner ce châtiment : ils sont plus nombreux chaque année, les pays qui y ont renoncé.'],
    ['situation other', 'L’UE appelle le Togo à décréter un moratoire.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(unnamed, sentence), expected));
});

describe('What French asks are for', () => {
  const rows = [
    ['situation respect-rights', 'L’UE appelle le Togo à protéger les libertés fondamentales.'],
    ['situation respect-rights', 'L’UE invite le Togo à faire disparaître toute forme de discrimination.'],
    ['situation protect', 'L’UE appelle le Togo à mettre fin à la répression sanglante des rassemblements.'],
    ['situation protect', 'L’UE appelle le Togo à protéger les défenseurs des droits de l’homme.'],
    ['case access', 'M. Amouzou doit pouvoir s’entretenir sans témoin avec son avocat.'],
    ['case release', 'M. Amouzou doit pouvoir comparaître libre.'],
    ['case investigate', 'L’UE appelle le parquet près la cour d’appel de Kara à identifier les auteurs de ces menaces.'],
    ['situation protect', 'Les enlèvements de journalistes doivent cesser.'],
    ['situation law', 'L’UE appelle le Parlement togolais à adopter, dès cette année, la loi sur la protection des témoins.'],
    ['situation enabling-space', 'L’UE attend du gouvernement togolais qu’il revienne sur la dissolution de la Ligue.'],
    ['softener', 'L’UE sait combien ces crimes sont odieux, mais elle condamne la peine de mort.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(named, sentence), expected));
});
