import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';
import { readingOf } from '../reading-of.js';

/* In French: the verdicts on case and situation by what is asked and how, and what is no ask. Each sentence stands below the same facts. */

const detained = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé, et sa détention a été prolongée hier.\n\n';
const killed = '# Haïti : déclaration locale de l’Union européenne sur l’assassinat de Jean Dorvil\n\nLe journaliste Jean Dorvil a été tué par balle mardi soir à Jacmel. Nous présentons nos condoléances à sa famille et à ses collègues.\n\n';
const unnamed = '# Togo : déclaration du porte-parole sur l’arrestation de cinq étudiants\n\nDans la nuit de mardi, cinq étudiants ont été arrêtés à leur domicile après un sit-in pacifique.\n\n';

/** Whether something is asked on the case and on the situation, behind some facts. */
function asked(before: string, sentence: string): string {
  const { scorecard } = check(`${before}${sentence}\n`);
  const isAsked = (id: string): boolean => ['met', 'partial'].includes(scorecard.benchmarks.find((benchmark) => benchmark.id === id)?.status ?? '');
  return [isAsked('case-recommendation') && 'case', isAsked('situation-recommendation') && 'situation'].filter(Boolean).join(' and ');
}

/** What a deed done to one, and deeds done to others, are joined by. */
const joints = ['et', 'comme', 'ainsi que'] as const;
const intoOne = ['cet assassinat', 'le meurtre de M. Dorvil', 'cet acte'] as const;
const intoOthers = ['toutes les autres agressions', 'les disparitions que révèle ce rapport', 'les attaques dont d’autres journalistes ont été victimes', 'les exactions commises par les milices'] as const;
const intoTheSame = ['les menaces qui l’ont précédé', 'les violences que M. Dorvil avait subies', 'les circonstances dans lesquelles il s’est produit', 'tous ses commanditaires'] as const;

/** What is asked, and what the verdicts are on: below the facts of somebody detained. */
const sentences: readonly (readonly [sentence: string, on: string])[] = [
  ['Nous appelons les autorités togolaises à libérer Mme Duarte. Il leur revient aussi de garantir la liberté d’expression.', 'case and situation'],
  ['Le gouvernement a promis une réforme. Il lui appartient désormais de protéger tous les défenseurs des droits humains.', 'situation'],
  ['Les autorités togolaises suivent ce dossier. Il leur incombe de libérer Mme Duarte.', 'case'],
  ['L’UE invite les autorités à coopérer pleinement avec les procédures spéciales des Nations unies.', 'situation'],
  ['Nous demandons que le Groupe de travail sur la détention arbitraire puisse se rendre dans le pays.', 'situation'],
  ['L’UE appelle les autorités à respecter pleinement les droits de la défense.', 'case'],
  ['L’UE appelle au respect de la présomption d’innocence.', 'case'],
  ['L’UE appelle les autorités à respecter le droit à un procès équitable pour tous.', 'situation'],
  ['L’UE appelle le gouvernement à réformer la justice militaire.', 'situation'],
  ['L’UE demande au gouvernement de renoncer à juger des civils devant des tribunaux militaires.', 'situation'],
  ['Il doit être mis fin aux détentions arbitraires.', 'situation'],
  ['Il doit être mis un terme à l’impunité.', 'situation'],
  ['Il doit être mis fin à la détention de Mme Duarte.', 'case'],
  ['Sa détention est arbitraire. Elle doit prendre fin.', 'case'],
  ['La liberté de la presse est essentielle. Nous appelons les autorités à la respecter.', 'situation'],
  ['Un espace civique ouvert est indispensable. Nous appelons les autorités à le préserver.', 'situation'],
  ['Elle demande aux autorités de lever les interdictions de sortie du territoire qui frappent des journalistes.', 'situation'],
  ['L’UE demande aux autorités l’amélioration des conditions de détention dans les prisons du pays.', 'situation'],
  ['L’UE serait reconnaissante aux autorités de bien vouloir réexaminer son cas.', 'case'],
  ['L’UE appelle les autorités à garantir les droits de la défense et le droit à un procès équitable.', 'case'],
  ['L’UE exhorte le Togo à appliquer l’arrêt de la Cour.', 'case'],
  ['L’UE exhorte le Togo à appliquer les arrêts de la Cour.', 'situation'],
  ['L’UE déplore cette arrestation. Elle demande aux autorités de revenir sur leur décision.', 'case'],
  ['L’UE appelle les autorités à mettre fin au harcèlement dont elle fait l’objet.', 'case'],
  ...['lever les restrictions qui pèsent sur elle', 'lever l’interdiction de voyager qui pèse sur elle', 'cesser les pressions exercées sur elle'].map((what) => [`L’UE appelle les autorités à ${what}.`, 'case'] as const),
  ['L’UE plaidera, dans ses échanges avec les autorités, en faveur d’un réexamen de son dossier.', 'case'],
  ...['Révélez où elle se trouve', 'Garantissez-lui l’accès à un avocat', 'Faites toute la lumière sur son arrestation', 'Veillez à ce qu’elle puisse voir un avocat'].map((command) => [`${command}.`, 'case'] as const),
  ...['dont font l’objet les défenseurs', 'dont sont victimes les journalistes', 'que subissent les avocats', 'auquel sont soumis les médias', 'qui vise les défenseurs'].map((clause) => [`L’UE appelle les autorités à mettre fin au harcèlement judiciaire ${clause}.`, 'situation'] as const),
  ...['Celles et ceux', 'Ceux', 'Toutes celles'].map((who) => [`${who} qui défendent les droits humains doivent pouvoir le faire sans crainte.`, 'situation'] as const),
  // None.
  ['La loi sur les associations doit entrer en vigueur le 1er janvier.', ''],
  ['Le Parlement doit se prononcer sur ce texte dans les prochains jours.', ''],
  ['Les défis que le pays doit relever sont nombreux.', ''],
  ['Mme Duarte est une avocate reconnue. Il lui revient de choisir son conseil.', ''],
  ['Mme Duarte a déclaré : « Les autorités doivent libérer mes collègues. »', ''],
  ['« Les autorités doivent libérer mes collègues », a déclaré Mme Duarte. « J’espère qu’ils seront libérés », a-t-elle ajouté.', ''],
];

describe('Grid: French asks on the case and on the country', () => {
  for (const one of intoOne) {
    it(`an inquiry into ${one} and into what was done to others`, () => {
      const all = intoOthers.flatMap((others) => joints.map((joint) => `Les autorités doivent faire toute la lumière sur ${one} ${joint} sur ${others}.`));
      assert.deepEqual(all.filter((sentence) => asked(killed, sentence) !== 'case and situation'), []);
    });
    it(`an inquiry into ${one} and into what belongs to it`, () => {
      const all = intoTheSame.map((same) => `Les autorités doivent faire toute la lumière sur ${one} et sur ${same}.`);
      assert.deepEqual(all.filter((sentence) => asked(killed, sentence) !== 'case'), []);
    });
  }

  for (const [sentence, on] of sentences) it(sentence, () => assert.equal(asked(detained, sentence), on));

  it('all violations of the country are not what was done to people whom nobody names', () => {
    assert.equal(asked(unnamed, 'Les autorités doivent enquêter sur toutes les violations des droits humains commises dans le pays.'), 'situation');
  });

  it('what somebody hopes whom a title names behind the spokesperson is no hope of the EU', () => {
    for (const [title, said] of [
      ['Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte', 'Mme Duarte a déclaré : « J’espère que mes collègues seront libérés. »'],
      ['Togo : déclaration du porte-parole sur le cas de la défenseure Ana Duarte', '« J’espère que mes collègues seront libérés », a déclaré Mme Duarte.'],
      ['Togo: Statement by the Spokesperson on the arrest of Ana Duarte', '“I hope that my colleagues will be released,” said Ms Duarte.'],
    ] as const) assert.deepEqual(readingOf(`# ${title}\n\n${said}\n`).reading.hedges, [], title);
  });
});
