import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who is near somebody, who heads what, whose office is whose, who acts by virtue of one, what stands on a page, and how somebody is called. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

function people(language: keyof typeof titles, text: string): Record<string, string> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${titles[language]}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const afi = { 'Afi Dosseh': 'defender' };
const free = { en: 'The EU calls for the release of Afi Dosseh.', fr: 'L’UE demande la libération de Afi Dosseh.', es: 'La UE pide la liberación de Afi Dosseh.' };

type Case = readonly [keyof typeof titles, string, Readonly<Record<string, string>>];

function checkAll(cases: readonly Case[]): void {
  for (const [language, text, wanted] of cases) it(text, () => assert.deepEqual(people(language, text), wanted));
}

describe('Those near somebody', () => {
  checkAll([
    // Several, named one by one.
    ['en', `${free.en} Her lawyers, Peter Holm and Ida Roth, told the court that she was ill.`, { ...afi, 'Peter Holm': 'other', 'Ida Roth': 'other' }],
    ['en', `${free.en} Dosseh’s lawyers, Peter Holm and Ida Roth, told the court that she was ill.`, { ...afi, 'Peter Holm': 'other', 'Ida Roth': 'other' }],
    ['fr', `${free.fr} Ses avocats, Pierre Roux et Ida Morel, ont dit au tribunal qu’elle était malade.`, { ...afi, 'Pierre Roux': 'other', 'Ida Morel': 'other' }],
    ['fr', `${free.fr} Les avocats de Dosseh, Pierre Roux et Ida Morel, ont dit au tribunal qu’elle était malade.`, { ...afi, 'Pierre Roux': 'other', 'Ida Morel': 'other' }],
    ['es', `${free.es} Sus abogados, Pedro Sanz y Ana Ruiz, dijeron al tribunal que estaba enferma.`, { ...afi, 'Pedro Sanz': 'other', 'Ana Ruiz': 'other' }],
    ['en', `${free.en} Her lawyers, Peter Holm and Ida Roth, were arrested on Monday.`, { ...afi, 'Peter Holm': 'defender', 'Ida Roth': 'defender' }],
    ['en', 'The EU deplores the flogging of Afi Dosseh and her two sisters, Ama Mensah and Esi Mensah.', { ...afi, 'Ama Mensah': 'defender', 'Esi Mensah': 'defender' }],
    ['en', 'The EU calls for the release of the lawyers Peter Holm and Ida Roth.', { 'Peter Holm': 'defender', 'Ida Roth': 'defender' }],
    // What is called after those who do such work is none of them, and a sentence that is spoken of in passing is somebody's.
    ['es', 'Condenamos el asesinato de Afi Dosseh, del Foro de Abogados de Lomé, y el de Esi Mensah.', { ...afi, 'Esi Mensah': 'defender' }],
    ['en', 'The EU expects a review of her sentence, as well as of that of her husband, Kofi Dosseh, who began his term in January.', { 'Kofi Dosseh': 'defender' }],
    // A relative who was put in custody, whatever kind and for how long.
    ['en', 'The brother of Dr Attah, Kofi Dosseh, was placed in two months’ pre-trial custody.', { Attah: 'defender', 'Kofi Dosseh': 'defender' }],
    ['fr', 'Le frère de Mme Attah, Kofi Dosseh, a été placé pour deux mois en détention.', { Attah: 'defender', 'Kofi Dosseh': 'defender' }],
    // Who began the body of somebody else.
    ['en', 'Afi Dosseh, treasurer of a circle founded by the lawyer Peter Holm, was arrested.', { ...afi, 'Peter Holm': 'other' }],
    ['fr', 'Afi Dosseh, trésorière d’un cercle créé par l’avocat Pierre Roux, a été arrêtée.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'Afi Dosseh, tesorera de un centro fundado por el abogado Pedro Sanz, fue detenida.', { ...afi, 'Pedro Sanz': 'other' }],
    ['en', 'The EU deplores the closure of the daily founded by Afi Dosseh, who was arrested on Monday.', afi],
    // Who works for somebody who stands for an office.
    ['en', 'The EU condemns the murder of Afi Dosseh, lawyer of the mayoral candidate Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['es', 'La UE condena el asesinato de Afi Dosseh, abogada del candidato a alcalde Pedro Sanz.', { ...afi, 'Pedro Sanz': 'other' }],
    // Who speaks for a body, with what they are in it right before the name.
    ['en', `${free.en} Human Rights Watch senior researcher Peter Holm said that the trial was a farce.`, { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Human Rights Watch senior researcher Afi Dosseh was arrested on Monday.', afi],
  ]);
});

describe('Offices', () => {
  checkAll([
    // Who heads what.
    ['en', `The EU delegation in Lomé, headed by Peter Holm, was alarmed. ${free.en}`, { 'Peter Holm': 'official', ...afi }],
    ['fr', `La délégation de l’Union européenne, dirigée par Pierre Roux, s’est dite alarmée. ${free.fr}`, { 'Pierre Roux': 'official', ...afi }],
    ['es', `El Servicio Europeo de Acción Exterior, dirigido por Pedro Sanz, se declaró alarmado. ${free.es}`, { 'Pedro Sanz': 'official', ...afi }],
    ['en', 'The harbour workers’ union, led by Afi Dosseh, was dissolved and she was arrested.', afi],
    ['en', `European Council head Peter Holm voiced alarm. ${free.en}`, { 'Peter Holm': 'official', ...afi }],
    ['en', `The head of the Council of Europe, Peter Holm, voiced alarm. ${free.en}`, { 'Peter Holm': 'official', ...afi }],
    ['fr', `Le chef du Conseil de l’Europe, Pierre Roux, s’est dit alarmé. ${free.fr}`, { 'Pierre Roux': 'official', ...afi }],
    ['es', `El jefe del Consejo de Europa, Pedro Sanz, se declaró alarmado. ${free.es}`, { 'Pedro Sanz': 'official', ...afi }],
    ['es', `El diplomático Pedro Sanz visitó la capital. ${free.es}`, { 'Pedro Sanz': 'official', ...afi }],
    // Of a body outside the State, which stands before the office.
    ['en', 'The EU condemns the beating of teachers’ union President Afi Dosseh.', afi],
    ['en', 'The court acquitted the UIL secretary, Afi Dosseh.', afi],
    ['en', `UN Secretary-General Peter Holm was alarmed. ${free.en}`, { 'Peter Holm': 'official', ...afi }],
    ['fr', 'L’UE s’inquiète des « détentions illégales » la semaine dernière de la militante et secrétaire générale de l’union de la presse, Afi Dosseh.', afi],
    ['fr', `Le président de l’Union africaine, Pierre Roux, s’est dit alarmé. ${free.fr}`, { 'Pierre Roux': 'official', ...afi }],
    // What somebody in office did to others.
    ['en', 'Branch 61 Judge Peter Holm on Wednesday, 18 March, sentenced to jail Afi Dosseh.', { 'Peter Holm': 'official', ...afi }],
    ['en', 'The judge, Peter Holm, jailed the reporter Afi Dosseh for four years.', { 'Peter Holm': 'official', ...afi }],
    ['en', 'President Peter Holm has jailed critics, among them Afi Dosseh.', { 'Peter Holm': 'official', ...afi }],
    ['en', 'Judge Afi Dosseh, arrested hours later, is in prison.', afi],
    ['en', 'The judge, Afi Dosseh, was jailed for four years.', afi],
    ['en', 'The EU condemns the decision to send the councillor Afi Dosseh to prison for ten years.', afi],
    ['es', `En este caso, reveló que el ministerio de Sanz había hecho compras. Criticaba la gestión del entonces ministro, Pedro Sanz (2019-2023). ${free.es}`, { 'Pedro Sanz': 'official', ...afi }],
    // An office that countries have as well as the EU.
    ['en', 'Vice-President Afi Dosseh was placed under house arrest on Monday.', afi],
    ['en', 'EU High Representative and Commission Vice-President Ida Roth was shocked by the sentence against Afi Dosseh.', { 'Ida Roth': 'official', ...afi }],
    // Who rules without a mandate.
    ['en', `Peter Holm therefore cannot claim the standing of an elected president. ${free.en}`, { 'Peter Holm': 'official', ...afi }],
    ['en', 'Peter Holm cannot claim the land back.', { 'Peter Holm': 'defender' }],
    ['es', `Pedro Sanz carece de mandato democrático. ${free.es}`, { 'Pedro Sanz': 'official', ...afi }],
  ]);
});

describe('What is on a page, and what belongs to a body', () => {
  checkAll([
    ['en', `Market women at the harbour of Lomé, 8 May. (Peter Holm/Harbour Radio)\n\n${free.en}`, afi],
    ['fr', `Des élèves infirmières à Lomé. (Ph. Aline K./Studio Lac)\n\n${free.fr}`, afi],
    ['en', `${free.en}\n\nRead More; Lomé Opens New Terminal for Crossborder Buses`, afi],
    ['en', `${free.en}\n\nThis entry was filed in the archive by Kofi Attah, who has been in prison since May.`, { ...afi, 'Kofi Attah': 'defender' }],
    ['en', `${free.en} She is held in the overcrowded remand prison, known as Mehal Sefer.`, afi],
    ['es', 'Condenamos el asesinato de Afi Dosseh, presidenta de la Junta Comunitaria en Defensa de las Cuencas y Manantiales de Yoro.', afi],
    ['es', 'Condenamos el asesinato de Afi Dosseh, de la Red de Mujeres de Olancho, y Mercedes de Jesús Rosales.', { ...afi, 'Mercedes de Jesús Rosales': 'defender' }],
    // Publishers are people, where they are arrested.
    ['en', 'The arrest of the Chair of the union, Dr Yao Lawson, and of several publishers, including Afi Dosseh (from the Harbour Network), is at odds with the law.', { 'Yao Lawson': 'defender', ...afi }],
    ['en', 'The late editor of a Lomé daily Afi Dosseh was stabbed in October.', afi],
  ]);
});

describe('How somebody is called', () => {
  checkAll([
    ['en', 'The EU condemns the abduction of Afi Dosseh “Little Barou” and Kofi Attah. Little Barou and Kofi Attah are missing.', { ...afi, 'Kofi Attah': 'defender' }],
    ['fr', 'L’UE condamne l’enlèvement de Afi Dosseh « Petit Barou » et de Kofi Attah. Petit Barou et Kofi Attah sont introuvables.', { ...afi, 'Kofi Attah': 'defender' }],
    // Initials that are written onto the surname.
    ['en', 'The EU condemned the sentence of R.Karimov A.Safarov\n\nThe EU calls for the release of Rasim Karimov and Agil Safarov.', { 'Rasim Karimov': 'defender', 'Agil Safarov': 'defender' }],
    ['en', 'The EU deplores the arrest of J.Safarov and R. A. Karimov.', { 'R. A. Karimov': 'defender', 'J.Safarov': 'defender' }],
    ['en', 'The EU deplores the arrest of R. Karimov. The EU calls for the release of Rasim Karimov.', { 'Rasim Karimov': 'defender' }],
  ]);
});
