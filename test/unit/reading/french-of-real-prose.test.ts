import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What statements in French say as they really say it; people and cases are invented. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French as statements write it', () => {
  const rows = [
    // Whoever stands ready for those in power, or for sanctions, or for those who work for rights.
    ['softener', 'L’UE reste disponible pour un dialogue franc avec les autorités togolaises.'],
    ['', 'L’UE reste prête à apporter son soutien à la préparation des élections.'],
    ['', 'L’UE se tient prête, avec ses partenaires, à appuyer la concertation.'],
    ['softener', 'L’UE se tient prête, avec ses partenaires, à travailler avec les autorités.'],
    ['softener', 'Elle réaffirme son engagement à travailler avec le gouvernement togolais.'],
    ['softener', 'L’UE continuera de coopérer avec les autorités togolaises.'],
    ['', 'L’UE est prête à imposer des sanctions à ceux qui entravent la transition.'],
    ['', 'L’UE se tient prête à soutenir la société civile.'],
    ['', 'L’UE continuera de travailler avec les défenseurs des droits de l’homme.'],
    // What is shared out between all: restraint, and no talk.
    ['situation protect, false-balance', 'L’UE appelle tous les acteurs à s’abstenir de toute violence.'],
    ['situation other', 'L’UE appelle toutes les parties à reprendre le dialogue.'],
    ['', 'Seul le dialogue permet de répondre aux préoccupations de toutes les parties.'],
    ['', 'L’UE appelle chacun à défendre les droits des autres.'],
    ['case release, case drop-charges, hope', 'L’UE espère que les autorités libéreront M. Amouzou et abandonneront les charges.'],
    ['situation release, situation investigate', 'L’UE appelle à libérer les prisonniers et à une enquête indépendante.'],
    ['', 'L’UE n’a cessé de réclamer cette réforme.'],
    ['note-taking', 'L’UE note que M. Amouzou semble avoir été battu.'],
    ['doubt', 'Selon des informations concordantes, M. Amouzou aurait été battu.'],
    ['doubt', 'La police aurait interpellé deux de ses proches.'],
    ['situation other, case investigate', 'La justice doit primer et une enquête complète et impartiale doit être menée.'],
    ['situation investigate', 'Toutes les affaires de violations, telles que les disparitions, devraient faire l’objet d’enquêtes.'],
    ['situation respect-rights', 'L’UE rappelle au Togo les obligations qui lui incombent en vertu du Pacte.'],
    ['situation respect-rights', 'Les autorités se taisent. L’UE leur rappelle les obligations qu’elles ont acceptées.'],
    ['situation release', 'L’UE réitère sa requête au gouvernement de libérer tous les militants.'],
    ['vague-follow-up', 'L’UE continuera à suivre ce dossier et à coopérer avec les autorités et l’ensemble des acteurs.'],
    ['softener', 'L’UE reconnaît que des progrès ont été accomplis.'],
    ['softener', 'L’UE ne remet pas en cause la nécessité de lutter contre le terrorisme.'],
    ['softener', 'L’UE reste ouverte au dialogue avec les autorités.'],
    ['doubt', 'S’il devait être extradé, il courrait un grave danger.'],
    ['softener', 'L’UE a salué l’adoption du plan d’action. Elle s’inquiète néanmoins du sort des détenus.'],
    ['case investigate', 'L’UE exhorte les autorités à punir les personnes responsables de son arrestation.'],
    ['softener', 'L’UE entretient un dialogue constant avec les autorités togolaises et avec cette organisation.'],
    ['vague-follow-up', 'L’UE a suivi de près le procès de M. Amouzou.'],
    ['vague-follow-up', 'L’UE a suivi avec inquiétude le procès de M. Amouzou.'],
    ['', 'Le procès de M. Amouzou a été suivi par la presse.'],
    ['doubt', 'Le nombre des blessés reste à confirmer.'],
    ['doubt', 'Des informations font état de violences. L’UE est préoccupée par ces informations.'],
    ['doubt', 'Selon la Ligue des droits humains, trois personnes ont été battues.'],
    ['doubt', 'Selon certains rapports, trois personnes ont été battues.'],
    ['note-taking', 'L’UE note avec un profond regret que M. Amouzou reste en prison.'],
    ['softener', 'Bien que les autorités aient fait quelques progrès, les prisons restent pleines.'],
    ['', 'La presse rend compte des événements d’intérêt public.'],
    ['situation enabling-space', 'Il est particulièrement important que l’État et la société civile continuent à travailler ensemble.'],
    // What was asked for stands in the sentence before.
    ['case release', 'L’UE a demandé la libération de M. Amouzou. Elle réitère aujourd’hui cet appel.'],
    ['case drop-charges', 'Des experts ont demandé l’abandon des poursuites engagées contre lui. L’UE s’associe à cet appel.'],
    ['case release', 'Des experts ont exigé sa libération. L’UE fait sienne cette exigence.'],
    ['case investigate', 'L’UE a appelé les autorités à ouvrir une enquête sur son arrestation. Nous renouvelons cette demande.'],
    ['', 'L’UE a demandé la libération de M. Amouzou. Cet appel est resté sans réponse.'],
    // What the readers are to ask of the authorities.
    ['case release, case protect', 'Merci d’écrire aux autorités togolaises en leur demandant de :\n\ni. Libérer M. Amouzou ;\n\nii. Garantir son intégrité physique.'],
    ['case release, case protect', 'Veuillez écrire aux autorités togolaises et leur demander de :\n\na. libérer M. Amouzou ;\n\nb. garantir son intégrité physique.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('The event of French statements', () => {
  const rows = [
    ['# Déclaration sur la dégradation de la situation politique au Togo\n\nL’arrestation de plusieurs responsables et les poursuites dont ils font l’objet accentuent le malaise.', 'detention'],
    ['# Déclaration sur l’évolution de la situation des droits de l’homme au Togo\n\nPlusieurs personnes ont été arrêtées.', 'other'],
    ['# Appel à la libération de Kossi Amouzou\n\nM. Amouzou a été arrêté en mai.', 'detention'],
    ['# Déclaration sur le Togo\n\nNous sommes préoccupés par la détention administrative sans inculpation.', 'detention'],
    ['# Déclaration sur le Togo\n\nLes affrontements de lundi ont entraîné des morts.', 'killing'],
    ['# Déclaration sur le Togo\n\nDes violences ont éclaté à Lomé. L’UE présente ses condoléances aux familles.', 'killing'],
    ['# Déclaration sur le Togo\n\nDes heurts ont éclaté à Lomé.', 'attack-or-threat'],
    ['# Déclaration à l’occasion de la Journée de solidarité avec le peuple togolais\n\nBeaucoup de détenus ont été condamnés.', 'other'],
    ['# Déclaration sur Kossi Amouzou\n\nM. Amouzou est poursuivi pour un article.', 'charges'],
  ] as const;
  for (const [text, expected] of rows) it(`${expected}: ${text.slice(0, 90)}`, () => assert.equal(readingOf(text).reading.event, expected));
});

describe('Names in French statements', () => {
  const rows = [
    ['L’opposant Maurice Tamo et la journaliste Dominique Essomba ont été arrêtés.', ['Maurice Tamo', 'Dominique Essomba']],
    ['Des réfugiés sont arrivés à Maurice.', []],
    ['Le porte-parole du Quai d’Orsay a parlé du Texas et des Comores.', []],
    ['Mme Franka Nzebe attendait. Inquiète, Franka Nzebe a refusé l’invitation.', ['Franka Nzebe']],
    ['L’UE se félicite de la libération des journalistes de Mada Masr.', []],
    ['La coalition des défenseurs des droits humains REDHAC a subi des dommages.', []],
    ['L’inquiétude porte sur le sort du président de l’USN Ahmed Houmed, blessé lundi.', ['Ahmed Houmed']],
    ['Le centre, fondé par Shirin Abedi, prix Nobel de la paix, est fermé.', ['Shirin Abedi']],
    ['Des membres du mouvement sont détenus à Koro Toro.', []],
    ['La Cour d’appel de Bukavu a statué dans une bibliothèque de Sfax.', []],
    ['Trois membres de Stand Up ont été jugés avec deux sympathisants d’Agir Ensemble.', []],
  ] as const;
  for (const [text, expected] of rows) it(text, () => assert.deepEqual(readingOf(`# Déclaration du porte-parole\n\n${text}`).reading.people.map(({ name }) => name), expected));
});

describe('What people are in French statements', () => {
  const rows = [
    ['official', 'Le Rapporteur spécial des Nations unies sur la situation des défenseurs des droits de l’homme, Michel Forster, a réagi.'],
    ['official', 'Le Procureur général près la Cour d’appel de Bukavu, M. Jean Mwati, a classé l’affaire.'],
    ['official', 'L’UE remercie la Directrice du Bureau des institutions démocratiques et des droits de l’homme, Mme Ilse Verhoeven, pour son rapport.'],
    ['defender', 'Nous demandons la libération de tous, tel que l’avocat Tony Germain Kina.'],
    ['defender', 'Le journaliste Fiston Lukasa, secrétaire de la section de Goma de la Ligue des libertés, a été arrêté.'],
  ] as const;
  for (const [expected, text] of rows) it(text, () => assert.deepEqual(readingOf(`# Déclaration du porte-parole\n\n${text}`).reading.people.map(({ role }) => role), [expected]));
});
