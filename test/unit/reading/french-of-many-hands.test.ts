import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What delegations, ministries and organisations write in French beside the usual formulas; people and cases are invented. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French asks and hedges of many hands', () => {
  const rows = [
    // Ways to ask.
    ['situation release', 'L’heure est venue pour les autorités de libérer tous les prisonniers politiques.'],
    ['case fair-trial', 'L’UE insiste sur le respect des droits de la défense.'],
    ['', 'L’UE insiste sur ce point.'],
    ['situation other', 'Nous appuyons l’appel du Secrétaire général à un cessez-le-feu.'],
    ['case release', 'L’UE se rallie à l’appel du Haut-Commissariat en faveur de la libération de M. Amouzou.'],
    ['case release', 'L’UE ne cessera d’appeler à la libération de M. Amouzou.'],
    ['situation other', 'Au Togo, des gestes sont nécessaires du gouvernement envers l’opposition.'],
    ['case access', 'En attendant sa libération, il doit avoir accès à son avocat.'],
    ['', 'Les journalistes doivent souvent fuir le pays pour travailler.'],
    // Who says so, and once more.
    ['doubt', 'Selon leurs avocats, ils ont été battus.'],
    ['doubt', 'Il y aurait plusieurs morts.'],
    ['doubt', 'Elle n’aurait pas eu accès à un avocat.'],
    ['', 'Il n’y aurait pas lieu de s’en inquiéter.'],
    ['note-taking', 'L’UE note avec préoccupation que M. Amouzou aurait été battu.'],
    ['doubt', 'L’UE s’inquiète des informations indiquant une hausse des violences.'],
    ['doubt', 'Nous sommes inquiets des possibles conséquences de cette loi.'],
    ['', 'Il a été arrêté en raison de son affiliation politique présumée.'],
    // What is deferred to, granted, followed.
    ['hope', 'L’UE réaffirme sa confiance dans les institutions judiciaires du pays.'],
    ['softener', 'L’UE réitère sa volonté d’accompagner le Togo dans ses réformes.'],
    ['softener', 'L’UE poursuivra son dialogue avec les autorités sur ces questions.'],
    ['', 'L’UE poursuivra son dialogue avec la société civile.'],
    ['softener', 'Ces questions sont abordées dans le cadre du dialogue politique avec le gouvernement.'],
    ['softener', 'L’UE se tient aux côtés du gouvernement togolais.'],
    ['', 'L’UE se tient aux côtés de la société civile togolaise.'],
    ['vague-follow-up', 'Nous sommes attentifs à la situation de M. Amouzou.'],
    ['situation other, false-balance', 'L’UE appelle les manifestants et les forces de l’ordre à la retenue.'],
    ['softener', 'Nous entretenons, avec nos partenaires, un dialogue constant avec les autorités togolaises.'],
    ['', 'L’UE entretient un dialogue régulier avec les défenseurs.'],
    ['softener', 'Nous évoquons ces sujets dans le cadre de notre dialogue bilatéral avec le Togo.'],
    ['', 'Le ministre évoque ces faits dans le cadre du procès.'],
    ['softener', 'L’UE reste à la disposition des autorités pour les accompagner.'],
    ['softener', 'L’UE renouvelle son offre d’assistance au gouvernement.'],
    ['softener', 'L’UE poursuivra son appui aux réformes engagées par le gouvernement.'],
    ['softener', 'L’UE encourage les efforts du gouvernement en matière de justice. Toutefois, le verdict est injuste.'],
    ['softener', 'L’engagement pris constitue un élément positif. Il est cependant fragile.'],
    ['', 'L’engagement pris constitue un élément positif.'],
    ['', 'L’UE salue la nomination de M. Yao Mensah en tant que médiateur.'],
    ['vague-follow-up', 'Nous restons évidemment extrêmement attentifs à sa situation.'],
    ['vague-follow-up', 'Nous serons vigilants quant au respect de ses droits.'],
    ['vague-follow-up', 'Le cas de M. Amouzou fait l’objet d’un suivi attentif de la délégation.'],
    ['vague-follow-up', 'L’UE a suivi avec attention le procès.'],
    ['doubt', 'À notre connaissance, il n’a pas vu d’avocat.'],
    ['doubt', 'Plusieurs cas de torture ont été rapportés.'],
    ['euphemism', 'Les difficultés auxquelles sont confrontés les défenseurs nous préoccupent.'],
    ['situation respect-rights', 'Les élus, quels qu’ils soient, doivent respecter les droits de l’homme.'],
    ['situation investigate', 'Des mesures sont indispensables pour lutter contre l’impunité.'],
    ['', 'Le dialogue est indispensable pour avancer.'],
    ['', 'Les défenseurs doivent faire face à de nombreuses menaces.'],
    ['', 'C’est au tour de M. Amouzou d’être condamné.'],
    ['situation enabling-space', 'Il est plus important que jamais de préserver l’espace civique.'],
    ['deference', 'Bien sûr, nous devons respecter l’autorité du gouvernement togolais.'],
    ['case release', 'Nous demandons qu’il puisse rentrer chez lui.'],
    ['case drop-charges', 'L’UE demande le classement sans suite de la procédure.'],
    ['case access', 'L’UE demande qu’il soit transféré à l’hôpital.'],
    ['case investigate', 'L’UE demande que le lieu de sa détention soit révélé.'],
    ['case protect', 'L’UE demande que sa famille ne soit pas inquiétée.'],
    ['situation enabling-space', 'L’UE demande le rétablissement d’internet.'],
    ['situation respect-rights', 'L’UE plaide également pour le respect des engagements pris.'],
    ['softener', 'Le Togo reste un partenaire-clé. Toutefois, ce verdict est regrettable.'],
    // No hedges, and no asks.
    ['', 'M. Amouzou se battait pour améliorer les écoles, encourager la transparence et défendre les paysans.'],
    ['', 'L’UE partage les préoccupations sur la façon dont le scrutin s’est déroulé.'],
    ['', 'Il faut condamner ces violences.'],
    ['', 'C’est avec une grande joie que j’ai appris la libération de M. Amouzou.'],
    ['', 'L’UE note que la Constitution garantit la liberté de réunion.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('The event of French statements of many hands', () => {
  const rows = [
    ['# Déclaration sur le Togo\n\nL’UE condamne le massacre de Bafilo, où plus de 40 personnes ont péri.', 'killing'],
    ['# Déclaration sur le Togo\n\nLe corps sans vie de M. Kossi Amouzou a été retrouvé.', 'killing'],
    ['# Déclaration sur la confirmation de la peine de M. Kossi Amouzou\n\nLa cour d’appel a rendu sa décision.', 'conviction'],
    ['# Déclaration sur le cas de M. Kossi Amouzou\n\nM. Amouzou comparaît aujourd’hui devant la cour d’appel.', 'trial'],
    ['# Déclaration sur le Togo\n\nDeux militants restent introuvables depuis lundi.', 'disappearance'],
    ['# Déclaration sur le Togo\n\nLa police a tiré des gaz lacrymogènes sur les étudiants.', 'attack-or-threat'],
    ['# Déclaration sur le Togo\n\nLes autorités ont dissous la Ligue des libertés.', 'ngo-closure'],
    ['# Déclaration sur le Togo\n\nLe gouvernement a retiré l’agrément de l’association.', 'ngo-closure'],
    ['# Déclaration sur le Togo\n\nL’UE prend note de la suspension du Togo des instances de l’organisation régionale.', 'other'],
    ['# Déclaration sur le Togo\n\nLe passeport de M. Kossi Amouzou a été confisqué.', 'travel-ban'],
    ['# Déclaration sur le Togo\n\nM. Kossi Amouzou a été remis en liberté hier.', 'release'],
    ['# Togo : répression des manifestations\n\nDe nombreux manifestants ont été arrêtés.', 'detention'],
    ['# Violences à Lomé\n\nAprès les heurts de mercredi, la police a interpellé quarante étudiants.', 'detention'],
    ['# Violences à Lomé\n\nL’UE condamne l’usage de la force. Selon l’hôpital, cinq étudiants y ont trouvé la mort.', 'killing'],
    ['# Togo : violences après l’arrestation d’un opposant\n\nSix personnes ont perdu la vie depuis jeudi.', 'killing'],
    ['# Violences à Lomé\n\nL’UE est préoccupée par les violences de ces derniers jours, qui ont fait de nombreux blessés.', 'attack-or-threat'],
    ['# Sur la situation au Togo\n\nCondamné à la peine de mort en 2009, M. Osei a été pendu lundi.', 'killing'],
    ['# Abolition de la peine de mort au Togo\n\nL’UE se félicite du vote qui abolit la peine capitale.', 'other'],
    ['# Une défenseure traînée dans la boue\n\nDepuis une semaine, une émission accuse Mme Duarte d’être à la solde de l’étranger.', 'smear'],
    ['# Deux avocats au Togo\n\nLes deux avocats ont été empêchés de prendre l’avion.', 'travel-ban'],
    ['# Sept villageoises du Nkam\n\nLes sept femmes ont retrouvé leurs familles.', 'release'],
  ] as const;
  for (const [text, expected] of rows) it(`${expected}: ${text.slice(0, 90)}`, () => assert.equal(readingOf(text).reading.event, expected));
});

describe('Whose release is asked for, where nobody is named', () => {
  const rows = [
    ['case', 'L’UE appelle à la libération immédiate des détenus, y compris certains prêtres.'],
    ['situation', 'L’UE appelle à la libération des détenus politiques.'],
    ['case', 'L’UE appelle les autorités à libérer les étudiants toujours détenus.'],
    ['case', 'L’UE appelle les autorités à libérer les étudiants maintenus en détention.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.deepEqual(readingOf(`# Togo : déclaration sur les arrestations\n\nVingt étudiants ont été arrêtés. ${sentence}`).reading.recommendations.map(({ scope }) => scope), [expected]));
});

describe('People of French statements of many hands', () => {
  const rows = [
    ['official Paul Ménard', 'Intervention de Paul Ménard, Représentant permanent adjoint de la France'],
    ['official Paul Ménard', 'Intervention de S.E. M. Paul Ménard, Ambassadeur, Représentant Permanent de la France'],
    ['official Kossi Amouzou', 'Le Haut-Commissaire des Nations unies aux droits de l’homme, M. Kossi Amouzou, a réagi.'],
    ['defender Kossi Amouzou', 'Nous demandons la libération de Kossi Amouzou, maire de Kara, condamné à dix ans de prison.'],
    ['defender Ama Lawson, official Kossi Amouzou', 'Mme Ama Lawson est poursuivie pour outrage au chef de l’État, M. Kossi Amouzou.'],
    ['official Kossi Amouzou', 'Communiqué de M. Kossi Amouzou'],
    ['', 'Les filles de Bafilo et Boko Haram ont été évoquées.'],
    ['defender Ama Lawson', 'L’UE salue le courage d’Ama Lawson, lauréate du prix Sakharov.'],
    ['', 'La maison de presse Wadessi et la place Sankara Fort ont été incendiées.'],
    ['', 'Le gang de Fort Dimanche a tué plusieurs personnes.'],
    ['', 'Tournons la Page et Agir Ensemble ont protesté.'],
  ] as const;
  for (const [expected, text] of rows) {
    it(text, () => {
      const { people, contacts } = readingOf(`# Déclaration du porte-parole\n\n${text}`).reading;
      assert.equal([...people, ...contacts].map(({ role, name }) => `${role} ${name}`).join(', '), expected);
    });
  }
});

describe('The term in inclusive French', () => {
  for (const term of ['défenseur-ses', 'défenseurs-ses', 'défenseur.se.s', 'défenseur·ses', 'défenseurs.es', 'défenseur·e·x·s', 'défenseur·e·s']) {
    it(term, () => assert.equal(readingOf(`# Déclaration\n\nTrois ${term} des droits humains ont été arrêté·es.`).reading.terms.hrd.length, 1));
  }
});

describe('Countries with a capital that has lost its accent', () => {
  for (const [name, code] of [['Egypte', 'EG'], ['Etats-Unis', 'US'], ['Ethiopie', 'ET'], ['REPUBLIQUE DEMOCRATIQUE DU CONGO', 'CD'], ['Émirats arabes unis', 'AE']] as const) {
    it(name, () => assert.equal(readingOf(`# ${name} : déclaration du porte-parole\n\nL’UE est préoccupée.`).reading.country, code));
  }
});

describe('Bodies that issue statements in French themselves', () => {
  const rows = [
    [1, 'Amnesty International appelle les autorités togolaises à libérer Mme Ama Lawson.'],
    [1, 'Des experts de l’ONU exhortent aujourd’hui les autorités togolaises à libérer Mme Ama Lawson.'],
    [1, 'La Secrétaire générale de la Francophonie appelle à la libération de Mme Ama Lawson.'],
    [0, 'L’UE suit cette affaire. Amnesty International appelle les autorités togolaises à libérer Mme Ama Lawson.'],
    [0, 'Le rapport d’Amnesty International demande la libération de Mme Ama Lawson.'],
  ] as const;
  for (const [asks, text] of rows) it(text, () => assert.equal(readingOf(`# Togo : Mme Ama Lawson\n\n${text}`).reading.recommendations.length, asks));
});
