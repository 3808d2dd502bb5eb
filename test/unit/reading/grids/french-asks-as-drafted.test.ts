import { type Cell, testGrid } from './asks-grid.js';

/* French asks in words and joints that drafters use: those that stand behind a hope, behind other bodies that are asked too, behind a remark, and in the cleft and the conditional. */

const french = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n';

const deeds = ['remédiera à cette lacune', 'tirera les enseignements de cette affaire'];
const cells: readonly Cell[] = [
  // What those in power are hoped to do, by the ending of the future; what befalls a country is none.
  ...deeds.flatMap((deed) => ['L’UE espère que', 'L’UE ne doute pas que'].map((hope) => ({ sentence: `${hope} le tribunal ${deed}.`, expected: ['case'] }))),
  { sentence: 'L’UE espère que Mme Duarte pourra rejoindre sa famille.', expected: ['case'] },
  { sentence: 'L’UE espère que le pays connaîtra des jours meilleurs.', expected: [] },
  { sentence: 'L’UE compte bien que la justice fasse son travail.', expected: ['case'] },
  // Others who are asked beside those in power.
  { sentence: 'L’UE invite l’Ordre des avocats et le parquet à ouvrir une enquête.', expected: ['case investigate'] },
  { sentence: 'L’UE invite l’Ordre des avocats à ouvrir ses archives.', expected: [] },
  // A remark on somebody, and the second of two verbs.
  { sentence: 'Nous réitérons notre appel au Togo pour qu’il libère Mme Duarte, dont l’état de santé nous préoccupe, et coopère avec le Haut-Commissariat.', expected: ['case release', 'case'] },
  { sentence: 'Elle est en contact avec les autorités togolaises, auxquelles il revient de veiller à son intégrité physique.', expected: ['case protect'] },
  ...['Encore faut-il que', 'Il faudra que', 'Nous attendons désormais que'].map((opener) => ({ sentence: `${opener} les charges soient abandonnées.`, expected: ['case drop-charges'] })),
  { sentence: 'Reste à libérer Mme Duarte.', expected: ['case release'] },
  { sentence: 'Reste à savoir qui l’a frappée.', expected: [] },
  { sentence: 'Le Togo est tenu par le droit international de la soigner.', expected: ['case access'] },
  { sentence: 'Elle leur demande des nouvelles de Mme Duarte.', expected: ['case'] },
  { sentence: 'L’UE se borne à demander que Mme Duarte soit libérée.', expected: ['case release'] },
  { sentence: 'Le Parlement s’honorerait à réviser la loi sur la presse.', expected: ['situation law'] },
  // A State that is named with the EU speaks in the pronoun.
  { sentence: 'La Norvège et l’UE sont alarmées. Elles demandent au gouvernement de libérer Mme Duarte.', expected: ['case release'] },
];

describe('French asks as they are drafted', () => testGrid('French', french, cells));
