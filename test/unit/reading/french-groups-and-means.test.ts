import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What French statements build with a gerund of means, with a noun told again, with pronouns before a verb, and with what struck defenders. */

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('The French term, of those whom something struck', () => {
  const rows: readonly (readonly [string, boolean])[] = [
    ['L’UE condamne l’arrestation de blogueurs, de journalistes et d’autres défenseurs des droits humains.', true],
    ['L’UE s’inquiète des arrestations arbitraires de défenseurs des droits humains et de juristes.', true],
    ['L’UE est alarmée par les rapts dont sont victimes des défenseurs des droits humains.', true],
    ['L’UE est alarmée par les détentions dont ont fait l’objet des greffiers et des défenseurs des droits humains.', true],
    ['L’UE déplore les lourdes peines infligées à des défenseurs des droits humains.', true],
    ['L’UE déplore la vague d’arrestations qui frappe les défenseurs des droits humains.', true],
    ['L’UE déplore le climat dont sont victimes les défenseurs des droits humains.', false],
    ['L’UE salue l’aide apportée aux défenseurs des droits humains.', false],
    ['L’UE salue les mesures prises en faveur des défenseurs des droits humains.', false],
  ];
  for (const [sentence, isTold] of rows) it(sentence, () => assert.deepEqual(readingOf(`# Déclaration du porte-parole sur le Togo\n\n${sentence}`).reading.terms.hrd.map(({ ofPerson }) => ofPerson), [isTold]));
});

describe('A gerund of means behind a French ask', () => {
  check('# Togo : déclaration du porte-parole sur la tuerie de Kara\n\nTrente personnes ont été tuées à Kara. ', [
    ['case investigate', 'L’UE invite les autorités à donner suite à ce rapport, en jugeant les coupables et en protégeant les témoins.'],
    ['case investigate, situation law', 'L’UE invite les autorités à juger les coupables et à réviser la loi sur la police.'],
  ]);
});

describe('People who are told of again by their noun in French', () => {
  check('# Togo : déclaration du porte-parole sur les imprimeurs détenus\n\nNeuf imprimeurs ont été arrêtés en mai, dont Kossi Amouzou. ', [
    ['case release', 'L’UE appelle à la libération des imprimeurs.'],
    ['situation release', 'L’UE appelle à la libération des prisonniers politiques.'],
  ]);
  check('# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou a été arrêté en mai. L’an passé, neuf journalistes avaient été arrêtés. ', [
    ['situation release', 'L’UE appelle à la libération des journalistes.'],
  ]);
});

describe('Pronouns before a French verb', () => {
  check('# Togo : déclaration du porte-parole sur la condamnation à mort de Kossi Amouzou et de Yao Lawson\n\nMM. Kossi Amouzou et Yao Lawson ont été condamnés à mort. ', [
    ['case respect-rights', 'L’UE appelle le Togo pour qu’il ne les exécute pas.'],
    ['case other', 'L’UE demande au Togo de surseoir à l’exécution de la peine.'],
    ['situation law', 'L’UE demande au Togo d’abolir la peine de mort.'],
  ]);
});

describe('Whom an outsider is to see, by a French pronoun', () => {
  check('# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou a été arrêté en mai. ', [
    ['case access', 'L’UE invite les autorités à autoriser le CICR à lui rendre visite.'],
    ['case access', 'L’UE demande que le Rapporteur spécial puisse le rencontrer.'],
    ['case access', 'L’UE demande aux autorités d’autoriser son épouse, Mme Afi Lawson, à lui rendre visite.'],
    ['case access, case release', 'L’UE demande aux autorités d’autoriser sa famille à le voir et de le libérer.'],
  ]);
});

describe('What is asked for somebody, and by a pronoun for a class of others, in French', () => {
  check('# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou a été arrêté en mai. ', [
    ['case release, situation release', 'L’UE demande la libération de M. Amouzou, ainsi que celle de tous les imprimeurs détenus.'],
    ['case release', 'L’UE demande sa libération et celle de tous les imprimeurs détenus.'],
    ['case release', 'La libération de M. Amouzou, ainsi que l’abandon des charges, est indispensable.'],
    ['case release', 'Sa libération demeure une exigence de l’Union européenne.'],
    ['', 'La lecture demeure une exigence de l’école.'],
  ]);
});

describe('French duties, and who bears them', () => {
  check('# Togo : déclaration du porte-parole sur l’expulsion de neuf ONG\n\nLe gouvernement du Togo a expulsé neuf ONG. ', [
    ['situation protect', 'L’UE lui rappelle qu’il est de son devoir de protéger les civils.'],
    ['situation protect', 'Nous lui rappelons qu’il lui incombe de protéger les civils.'],
    ['', 'Il lui appartient de choisir sa route.'],
    ['', 'Il incombe aux journaux de respecter la vie privée.'],
  ]);

  it('is about organisations that are expelled', () => assert.equal(readingOf('# Togo : déclaration du porte-parole\n\nLe gouvernement a décidé d’expulser neuf ONG.').reading.event, 'ngo-closure'));

  it('takes whose authorities they are for a place, and those who report for others for officials', () => {
    const { people } = readingOf('# Togo : déclaration du porte-parole\n\nLes corapporteurs Pierre Delcourt et Egle Varnas ont rencontré les autorités de Nova Velika.').reading;
    assert.deepEqual(people.map(({ name, role }) => `${name}: ${role}`), ['Pierre Delcourt: official', 'Egle Varnas: official']);
  });
});

describe('What belongs to those who are asked how to behave, in French', () => {
  check('# Togo : déclaration du porte-parole sur l’arrestation d’opposants\n\nNeuf opposants ont été arrêtés à Lomé. ', [
    ['situation other', 'L’UE appelle l’opposition à préserver le caractère pacifique de ses marches.'],
  ]);
});

describe('Whose case it is who made threats, in French', () => {
  check('# Togo : déclaration du porte-parole sur les menaces contre Afi Sédzro\n\nMme Afi Sédzro a reçu des menaces. Des journaux ont été fermés. ', [
    ['situation enabling-space, case investigate', 'L’UE invite les autorités à laisser paraître les journaux et à identifier les auteurs de ces menaces.'],
    ['case investigate', 'Cet acte ne saurait rester impuni.'],
    ['case investigate', 'L’UE compte que justice sera rendue.'],
  ]);
});

describe('Officials to whom something was done, in French', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['L’UE déplore le renvoi en prison de la sénatrice Afi Sédzro.', 'Afi Sédzro: defender'],
    ['La procureure Afi Sédzro dit avoir reçu des menaces.', 'Afi Sédzro: defender'],
    ['Le porte-parole s’est exprimé sur Mme Afi Sédzro.', 'Afi Sédzro: defender'],
    ['La haute représentante s’est exprimée sur la situation de Mme Afi Sédzro.', 'Afi Sédzro: defender'],
    ['La porte-parole, Mme Afi Sédzro, a fait une déclaration.', 'Afi Sédzro: official'],
    ['La procureure Afi Sédzro a reçu une délégation.', 'Afi Sédzro: official'],
  ];
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(readingOf(`# Déclaration du porte-parole\n\n${text}`).reading.people.map(({ name, role }) => `${name}: ${role}`), [expected]));

  it('tells of a death in the opening', () => assert.equal(readingOf('# Togo : déclaration du porte-parole\n\nL’UE a appris la mort de M. Kossi Amouzou.').reading.event, 'killing'));
});
