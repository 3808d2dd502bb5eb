import { type Cell, testGrid } from './asks-grid.js';

/* How many asks a French sentence makes: rights that are exercised go on, what a law says asks nothing, calls are made anew, reports of visits tell what was asked. */

const arrest = '# Togo : déclaration du porte-parole sur l’arrestation d’Ana Duarte\n\nLa défenseure des droits humains Ana Duarte a été arrêtée le 4 mars à son domicile de Lomé.\n\n';
const visit = '# L’ambassadeur de l’UE en visite à Kara\n\nL’ambassadeur de l’UE s’est rendu à Kara du 4 au 6 mars.\n\n';

const exercised = ['de chercher, de recevoir et de répandre des informations', 'de se réunir et de s’associer', 'd’être informé et d’être entendu'];
const upholding = ['L’UE demande aux autorités de garantir le droit', 'L’UE appelle les autorités à respecter le droit', 'Les autorités doivent respecter le droit'];

const laws = ['La loi adoptée en mai', 'Le nouveau décret', 'Cette ordonnance'];
const saying = ['prévoit que les associations doivent s’enregistrer chaque année', 'dispose que toute association doit déclarer ses donateurs', 'stipule que les journalistes doivent demander une autorisation'];
const norms = ['La Constitution exige', 'La Convention demande', 'La Charte exige'];

const anew = ['Elle renouvelle cet appel.', 'Elle réitère cet appel.'];

const reported = ['a appelé les autorités à libérer Mme Duarte', 'a exhorté le gouvernement à libérer Mme Duarte', 'a rencontré le ministre de la Justice et a demandé la libération de Mme Duarte'];
const speakers = ['L’ambassadeur de l’UE', 'Il'];

const rights: readonly Cell[] = upholding.flatMap((ask) => exercised.map((right) => ({ sentence: `${ask} ${right}.`, expected: ['situation'] })));
const told: readonly Cell[] = laws.flatMap((law) => saying.map((what) => ({ sentence: `${law} ${what}.`, expected: [] })));
const demanded: readonly Cell[] = norms.map((norm) => ({ sentence: `${norm} que toute personne arrêtée soit présentée à un juge.`, expected: [] }));

describe('reading: French asks by the classes of their words', () => {
  testGrid('rights that are exercised', arrest, rights);
  testGrid('what a law says', arrest, told);
  testGrid('what a norm demands', arrest, demanded);
  testGrid('calls made anew', `${arrest}L’UE a demandé sa libération le 5 mars. `, anew.map((sentence) => ({ sentence, expected: ['case release'] })));
  testGrid('reports of a visit', visit, speakers.flatMap((speaker) => reported.map((what) => ({ sentence: `${speaker} ${what}.`, expected: ['case release'] }))));
  testGrid('one thing or the other', arrest, [{ sentence: 'Les personnes arrêtées doivent être libérées sans délai ou présentées à un juge.', expected: ['case release', 'case fair-trial'] }]);
});
