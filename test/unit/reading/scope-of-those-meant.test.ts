import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whose an ask is after an execution, where all sides are asked, and where a plural or a possessive stands for those of the case or for somebody else. */

const statements = [
  {
    head: '# Oman: Statement by the Spokesperson on the execution of Salim Al-Harthy\n\nSalim Al-Harthy was executed yesterday.',
    rows: [
      ['The EU urges Oman to end this practice.', 'situation'],
      ['The EU calls on Oman to commute the remaining sentences.', 'situation'],
      ['It is imperative that the authorities uphold the rights of the defence.', 'situation'],
      ['The EU calls on Oman to honour what international law obliges them to.', 'situation'],
      ['The EU calls on Oman to hand over his body to the family.', 'case'],
      ['The EU calls for an inquiry into his treatment in custody.', 'case'],
      ['The EU calls on Oman to review the sentences of the two men who were tried with him.', 'case'],
    ],
  },
  {
    head: '# Oman: Statement by the Spokesperson on the imminent execution of Salim Al-Harthy\n\nSalim Al-Harthy is to be put to death tomorrow.',
    rows: [['The EU calls on Oman to commute the sentence.', 'case']],
  },
  {
    head: '# Mexico: Statement by the Spokesperson on the extrajudicial execution of Ramón Iturbe\n\nThe farmer Ramón Iturbe was killed by soldiers on Monday.',
    rows: [['We call on the authorities to put an end to these crimes.', 'case']],
  },
  {
    head: '# Congo : déclaration de la porte-parole sur la récente exécution à Brazzaville\n\nÀ la suite de l’exécution d’un condamné, l’UE redit son opposition à la peine capitale.',
    rows: [
      ['L’UE demande au Gouvernement de mettre un terme à cette pratique.', 'situation'],
      ['L’UE demande au Gouvernement de commuer les peines déjà prononcées.', 'situation'],
    ],
  },
  {
    head: '# Cuba: declaración de la portavoz sobre la ejecución de Ramón Iturbe\n\nRamón Iturbe fue ejecutado ayer.',
    rows: [['La UE insta a las autoridades a poner fin a esta práctica.', 'situation'], ['La UE insta a las autoridades a anular las demás sentencias de muerte.', 'situation']],
  },
  {
    head: '# Congo : déclaration de la porte-parole sur la mort d’un lycéen\n\nUn lycéen a été tué mardi lors d’une marche.',
    rows: [
      ['L’UE appelle toutes les parties à la retenue.', 'situation'],
      ['L’UE demande aux autorités de faire la lumière sur sa mort et de laisser les Congolais manifester.', 'case situation'],
      ['L’UE demande que ces violences cessent.', 'case'],
    ],
  },
  {
    head: '# Gabon : déclaration de la porte-parole sur l’interpellation de syndicalistes\n\nCinq enseignants, dont Prosper Ella et Clarisse Moussa, ont été arrêtés mardi.',
    rows: [
      ['L’UE invite le Gabon à garantir aux personnes interpellées l’accès à un avocat.', 'case'],
      ['L’UE demande aux autorités de permettre aux médecins de voir les détenus.', 'case'],
      ['L’UE demande aux autorités de libérer tous les détenus politiques.', 'situation'],
    ],
  },
  {
    head: '# Gabon : déclaration de la porte-parole sur les conditions de détention\n\nL’UE est préoccupée par la surpopulation des prisons.',
    rows: [['L’UE demande aux autorités de garantir aux détenus l’accès aux soins.', 'situation']],
  },
  {
    head: '# Togo: Statement on the arrest of Ivan Orlo\n\nThe lawyer Ivan Orlo was arrested on Monday.',
    rows: [
      ['We call on the authorities to ensure that their actions comply with the law.', 'situation'],
      ['We call on the authorities to treat him as the law demands.', 'case'],
      ['We call on the security forces to show restraint and all sides to engage in talks.', 'situation situation'],
    ],
  },
  {
    head: '# Togo: Joint statement of embassies on the violence after the elections\n\nWe regret the loss of so many lives.',
    rows: [
      ['We call on the authorities to hand over the bodies of all those killed to their families.', 'case'],
      ['We call on the authorities to free all political prisoners and to allow those arrested legal help.', 'situation case'],
    ],
  },
  {
    head: '# Tunisian League for Human Rights: a lawyer in custody\n\nThe lawyer Mehdi Chaabouni was arrested on Friday.',
    rows: [['The League demands the release of its colleague and of all prisoners of opinion.', 'case']],
  },
  {
    head: '# Togo : déclaration de la porte-parole sur la libération de deux journalistes\n\nLes journalistes Kodjo Agbeko et Afi Lawson ont été libérés mardi.',
    rows: [
      ['Il est essentiel que le processus électoral aille à son terme.', 'situation'],
      ['L’UE encourage les autorités à poursuivre leurs efforts et à les intensifier.', 'situation situation'],
      ['L’UE exhorte le Togo à mettre ses actes en accord avec ses engagements.', 'situation'],
    ],
  },
  {
    head: '# Togo : déclaration locale sur le procès des assassins présumés de Kossi Adjé et de Yao Mensah\n\nLe procès en appel a repris.',
    rows: [
      ['La Délégation demande que tous ceux qui portent la responsabilité de ces crimes soient jugés.', 'case'],
      ['La Délégation demande que la lumière soit faite et que les coupables répondent de leurs actes.', 'case case'],
    ],
  },
  {
    head: '# Cuba: declaración de la portavoz sobre los juicios en La Habana\n\nCuarenta personas están siendo juzgadas.',
    rows: [['La UE pide a las autoridades que permitan a los diplomáticos asistir a los juicios.', 'case']],
  },
  {
    head: '# Statement on opponents in Cuba\n\nThe opponents Raúl Ortiz and Víctor Mena are in prison.',
    rows: [['The EU calls for the release of the jailed opponents, among them Raúl Ortiz.', 'case']],
  },
  {
    head: '# Sierra Leona: declaración de la portavoz sobre las elecciones\n\nLa votación fue pacífica. La violencia de Bo ha dejado once muertos.',
    rows: [['Esperamos que las autoridades investiguen estas muertes.', 'case'], ['Pedimos a todos los candidatos que llamen a la calma a sus seguidores.', 'situation']],
  },
] as const;

describe('those whom an ask means', () => {
  for (const { head, rows } of statements)
    for (const [ask, expected] of rows)
      it(`${expected}: ${ask}`, () => assert.equal(readingOf(`${head} ${ask}`).reading.recommendations.map(({ scope }) => scope).join(' '), expected));

  it('takes those whose release a title asks for to be those whom the text goes on to name', () => {
    const { recommendations } = readingOf('# L’UE demande la libération des personnes arrêtées au Togo\n\nL’ancien ministre Kossi Amegan a été arrêté mardi avec plusieurs élus.').reading;
    assert.deepEqual(recommendations.map(({ scope }) => scope), ['case']);
  });

  it('takes what the law demands for no ask', () => {
    assert.equal(readingOf('# Togo: Statement on the arrest of Ivan Orlo\n\nThe lawyer was arrested. He must be treated well, as the law of the country demands.').reading.recommendations.length, 1);
  });
});
