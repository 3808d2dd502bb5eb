import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Wishes that are sentences of their own, and who is named beside those concerned; people and cases are invented. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';
const antes = '# Honduras: declaración del portavoz sobre la detención de Rosa Quispe\n\nLa defensora de los derechos humanos Rosa Quispe fue detenida en Tela el 3 de mayo.\n\n';

describe('Wishes that are sentences of their own', () => {
  const rows = [
    ['case release', 'Que les autorités le libèrent sans délai.'],
    ['case drop-charges', 'Que toutes les charges soient abandonnées !'],
    ['case release, case drop-charges', 'Que M. Amouzou soit libéré et que les poursuites cessent !'],
    ['case drop-charges', 'Que cessent les poursuites contre lui.'],
    ['case access', 'Que soit garanti son accès à un avocat.'],
    ['case investigate, case investigate', 'Que la justice fasse la lumière sur ces faits. Et que les coupables soient punis.'],
    ['situation law', 'Que le Parlement abroge la loi sur les associations.'],
    ['case drop-charges', 'Que les charges qui pèsent sur lui, qui est malade, soient levées.'],
    // What is judged, prayed for, said with leave, asked of nobody, or so whatever happens.
    ['', 'Que sa détention soit arbitraire ne fait aucun doute.'],
    ['', 'Que le gouvernement le poursuive pour ses écrits est inadmissible.'],
    ['', 'Que son avocat ait accès au dossier est un progrès.'],
    ['', 'Que les autorités le libèrent enfin montre leur embarras.'],
    ['', 'Que ceux qui manifestent pour ses droits subissent des violences est inacceptable.'],
    ['', 'Que le procureur ait requis contre lui, le 7 mai, quatre ans de prison montre bien que la justice n’est pas libre.'],
    ['', 'Que Dieu le protège.'],
    ['', 'Que son âme repose en paix.'],
    ['', 'Qu’il me soit permis de saluer son courage.'],
    ['', 'Que la peine soit confirmée ou non, rien ne changera.'],
    ['', 'Que font les autorités ?'],
    ['', 'Que de promesses non tenues.'],
    ['', '« Que les autorités le libèrent », dit sa sœur.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));

  const filas = [
    ['case release', 'Que las autoridades la liberen sin demora.'],
    ['case release, case drop-charges', 'Que sea puesta en libertad y que se retiren los cargos.'],
    ['case investigate', 'Que no quede impune este crimen.'],
    ['', 'Que su detención sea arbitraria es evidente.'],
    ['', 'Que siga incumpliendo las normas internacionales aumenta nuestra inquietud.'],
    ['', 'Que descanse en paz.'],
  ] as const;
  for (const [expected, sentence] of filas) it(sentence, () => assert.equal(saidIn(antes, sentence), expected));

  it('has the strength of a call, and whoever is to act', () => {
    const { reading: { recommendations: [ask] } } = readingOf(`${before}Que le gouvernement le libère.`);
    assert.deepEqual([ask?.strength, ask?.addressee], [4, 'government']);
  });
});

describe('What is for the country', () => {
  const rows = [
    ['situation other', 'L’UE juge l’interdiction des rassemblements inutile et exhorte les autorités à la lever.'],
    ['situation other', 'L’UE déplore la suspension de la radio et appelle le gouvernement à la lever.'],
    ['case other', 'L’UE juge injuste l’interdiction de voyager qui frappe M. Amouzou et appelle le gouvernement à la lever.'],
    ['situation law', 'L’UE demande aux autorités de renoncer aussitôt aux tribunaux d’exception.'],
    ['situation law', 'L’UE exhorte le Togo à ne plus recourir aux juridictions militaires.'],
    ['case fair-trial', 'L’UE exhorte le Togo à renoncer au procès devant un tribunal d’exception.'],
    ['situation access', 'L’UE invite les autorités à donner leur accord à la visite que prépare le Haut Commissaire.'],
    ['case release', '« Nous demandons la libération des personnes arrêtées », a déclaré le porte-parole de l’UE.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

/** Names and roles, in order. */
function peopleIn(text: string): string {
  return readingOf(text).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
}

describe('Who is named beside those concerned', () => {
  const rows = [
    ['Paul Ayité other', '« La justice dort », exprime le célébrant, le père Paul Ayité.'],
    ['Paul Ayité other', '« La justice dort », déplore le curé de la paroisse, le père Paul Ayité.'],
    ['Rose Ayité other', '« On attend », s’insurge une habitante, Rose Ayité.'],
    ['Rose Ayité defender', '« Je n’ai pas peur », confie la journaliste Rose Ayité, menacée de mort depuis mai.'],
    ['Ali Karimi defender, Berg official', 'Mme Berg, qui rendra son rapport en juin, a évoqué le sort de l’avocat Ali Karimi.'],
    ['Ayité defender', 'M. Ayité a dénoncé sa détention.'],
    ['Afi Mensah defender', 'L’UE s’inquiète du traitement réservé à la présidente de l’ADHT, Afi Mensah.'],
    ['Afi Mensah defender', 'L’UE condamne les mauvais traitements infligés à la présidente de la Ligue, Afi Mensah.'],
    ['Pierre Roux official', 'Il avait reçu avant son procès notre ambassadeur chargé des droits de l’Homme Pierre Roux.'],
    ['Jules Koffi other, Simon Weil other', '« Rien ne justifie les charges retenues à l’encontre de notre client, affirment ses avocats Jules Koffi et Simon Weil. »'],
    ['Jean Kalala other, Luc Mbuyi other', 'Nous saluons la suspension de l’inspecteur Jean Kalala et la révocation du colonel Luc Mbuyi.'],
    ['Anne Kalala defender', 'La France déplore la suspension de la journaliste Anne Kalala.'],
    ['Cabrol official', 'Merci, Monsieur le Député Cabrol, de l’avoir cité.'],
    ['Cabrol official', 'Merci, Madame Cabrol, de l’avoir cité.'],
    ['Nilgün Aydın defender', 'L’UE s’inquiète de l’arrestation de la présidente de la Fondation pour la mémoire d’Anatolie, Nilgün Aydın.'],
    ['Du Min defender, Cai Baojun defender', 'L’UE demande la libération du couple Du Min et Cai Baojun.'],
    ['Du Min defender', 'L’avocate Du Min a été arrêtée.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(peopleIn(`${before}${sentence}`).replace('Kossi Amouzou defender, ', ''), expected));

  it('takes nobody for an official whose pardon is asked of one', () => {
    const text = '# Un an derrière les barreaux\n\nMarie Sylla, Jean Bangoura et Luc Diallo ont passé un an à la prison de Kindia. On a prié le président de la République d’user de sa prérogative de grâce en faveur de Marie, Jean et Luc.';
    assert.equal(peopleIn(text), 'Marie Sylla defender, Jean Bangoura defender, Luc Diallo defender');
  });

  it('tells in English and Spanish too who brings up a case, and whose dismissal is welcomed', () => {
    assert.equal(peopleIn('# Iran: call for the release of an activist\n\nMs Berg, who does not speak for the council, recalled the case of the activist Omid Rahimi.'), 'Omid Rahimi defender, Berg official');
    assert.equal(peopleIn('# Colombia: la UE y el caso de Teo Illa\n\nLa UE celebra la destitución del coronel Pedro Mora.'), 'Teo Illa defender, Pedro Mora other');
  });
});
