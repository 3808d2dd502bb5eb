import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What says the same in other words is read the same: the words of asking, asides, joints, and what hedges. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French statements in other words', () => {
  const rows = [
    // Whoever goes on asking, or cannot but ask, asks.
    ['case release', 'L’UE continue d’appeler les autorités à libérer M. Amouzou.'],
    ['case release', 'Nous continuons d’exhorter le gouvernement à libérer M. Amouzou.'],
    ['case release', 'L’UE continuera, aussi longtemps que nécessaire, d’exhorter les autorités à libérer M. Amouzou.'],
    ['case release', 'La délégation ne cesse d’exhorter les autorités à libérer M. Amouzou.'],
    ['case release', 'L’UE ne peut qu’engager les autorités à libérer M. Amouzou.'],
    // An aside stands between the words that ask and whoever is asked, behind whoever is asked, between the verb and its object.
    ['case release, case drop-charges, situation law', 'Nous exhortons, tous ensemble, les autorités à libérer M. Amouzou, à abandonner les charges et à réviser la loi sur la presse.'],
    ['case release, case drop-charges, situation law', 'Nous exhortons les autorités, civiles et militaires, du Togo à libérer M. Amouzou, à abandonner les charges et à réviser la loi sur la presse.'],
    ['case release, situation law', 'Nous appelons les autorités, à quelque échelon que ce soit, à libérer M. Amouzou et à réviser la loi sur la presse.'],
    ['case release, situation law', 'L’UE attend, après tant de mois, des autorités qu’elles libèrent M. Amouzou et qu’elles révisent la loi sur la presse.'],
    ['situation respect-rights, situation law', 'Nous prions les autorités de respecter, sans distinction, la liberté d’opinion et de réviser la loi sur la presse.'],
    ['case protect, case drop-charges', 'Nous prions les autorités de garantir, en toutes circonstances, la sécurité de ses proches et d’abandonner les charges.'],
    ['case release', 'M. Amouzou devrait, à notre avis, être libéré.'],
    ['case investigate', 'Nous prions les autorités de rechercher de toute urgence les responsables de son enlèvement.'],
    // Joints.
    ['case release, situation law', 'L’UE appelle le Togo à libérer M. Amouzou et surtout à réviser la loi sur la presse.'],
    ['case release, situation law', 'L’UE appelle le Togo à libérer M. Amouzou et également à réviser la loi sur la presse.'],
    ['case release, situation law', 'L’UE appelle le Togo à libérer M. Amouzou et – à plus long terme – à réviser la loi sur la presse.'],
    ['case investigate, case release, case drop-charges', 'L’UE prie les juges, qui ont été saisis, de faire la lumière sur son sort, de le libérer, mais aussi d’abandonner les charges.'],
    ['case release, situation law', 'L’UE demande au Togo, comme à tous ses voisins, de libérer M. Amouzou et, en outre, de réviser la loi sur la presse.'],
    // What is called for.
    ['case investigate', 'L’UE appelle à l’ouverture d’une investigation indépendante sur son arrestation.'],
    ['case release', 'Il importe au plus haut point que M. Amouzou soit libéré.'],
    ['case release', 'Il nous paraît indispensable que M. Amouzou soit libéré.'],
    ['case release, situation law', 'L’UE appelle les autorités, quels que soient leurs griefs, à libérer M. Amouzou et à réviser la loi sur la presse.'],
    // What something lets one think asks nothing.
    ['doubt', 'S’il faut en croire ses voisins, M. Amouzou a été battu.'],
    ['doubt', 'L’UE s’inquiète d’informations laissant entendre que M. Amouzou a été battu.'],
    ['doubt', 'L’UE s’inquiète d’informations suivant lesquelles M. Amouzou a été battu.'],
    ['doubt', 'Si l’on en croit ses voisins, M. Amouzou a été battu.'],
    ['note-taking', 'L’UE relève avec préoccupation l’arrestation de M. Amouzou.'],
    ['note-taking', 'L’attention de la délégation a été appelée sur l’arrestation de M. Amouzou.'],
    ['hope', 'L’UE garde confiance dans la justice togolaise.'],
    ['hope', 'L’UE est persuadée que la cour rendra justice à M. Amouzou.'],
    ['vague-follow-up', 'L’UE maintiendra toute son attention sur ce dossier.'],
    ['deference', 'Sans porter de jugement sur le fond, l’UE regrette ce verdict.'],
    ['deference', 'L’UE, attachée au respect de la souveraineté togolaise, regrette ce verdict.'],
    ['', 'L’UE, attachée au respect de l’indépendance de la justice, condamne la révocation des juges.'],
    // The rule of law is nobody who holds power.
    ['', 'L’UE se tient prête à appuyer la consolidation de l’État de droit.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));

  for (const sentence of ['La Suisse lance un appel pressant aux autorités togolaises pour qu’elles libèrent M. Amouzou.', 'La Suisse, gravement préoccupée, exhorte les autorités togolaises à libérer M. Amouzou.', 'L’Organisation internationale de la Francophonie demande aux autorités togolaises de libérer M. Amouzou.']) {
    it(sentence, () => {
      const { reading } = readingOf(`# Togo : arrestation de Kossi Amouzou\n\n${sentence}\n\nM. Kossi Amouzou a été arrêté à Lomé le 3 mai.`);
      assert.deepEqual(reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`), ['case release']);
    });
  }

  it('reads what a report quotes of the EU by whoever is told to go on: “ajoute-t-elle”, “indique le communiqué”', () => {
    const { reading } = readingOf('# Bénin : l’UE réclame la libération d’Armand Sossa\n\nCotonou – L’Union européenne a réclamé jeudi la libération du journaliste Armand Sossa.\n\n« L’UE prend note du verdict rendu contre M. Sossa », indique le communiqué. La délégation « reste attentive à la suite » et « espère que l’appel sera équitable », ajoute-t-elle.');
    assert.deepEqual(reading.hedges.map(({ kind }) => kind), ['note-taking', 'vague-follow-up', 'hope']);
  });

  it('asks for the same where the sentence begins with “once more”', () => {
    const { reading } = readingOf('# L’assassinat de Marie Desroches\n\nMarie Desroches, militante des droits des femmes, a été tuée lundi. Jean Cadet, son chauffeur, a été blessé.\n\nUne fois encore, nous exhortons les autorités haïtiennes à mettre M. Cadet à l’abri.');
    assert.deepEqual(reading.recommendations.map(({ scope }) => scope), ['case']);
  });
});
