import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* People told from organisations, places and whoever signs or speaks, by what stands beside their names. */

const rolesIn = (text: string): Record<string, string> => Object.fromEntries(readingOf(text).reading.people.map(({ name, role }) => [name, role]));

const english: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  // Words of other languages in the names of organisations, parties and media.
  ['The EU is concerned about the pressure on Foro Sur, Golos Severa and Radyjo Mara.', {}],
  ['Maria Orlova, a journalist with Nasha Rika, was detained.', { 'Maria Orlova': 'defender' }],
  ['Tesfu Paz and Ana Tierney were detained.', { 'Tesfu Paz': 'defender', 'Ana Tierney': 'defender' }],
  // The word for a body behind its name, where that stands alone too.
  ['The Kele Banda society was closed. The EU supports Kele Banda.', {}],
  ['Maria Orlova, founder of the respected Kele Banda society, is accused.', { 'Maria Orlova': 'defender' }],
  ['A Kele Banda resident was beaten beside the monk Tim Sakhon.', { 'Tim Sakhon': 'defender' }],
  ['The trial of Mennonite pastors goes on.', {}],
  ['Mr Wafula works on the Horn of Africa.', { Wafula: 'defender' }],
  // Who heads a body, in a list that goes on with somebody else.
  ['The assault on the head of Kele Vek, Alina Seredova, and her brother Ruslan Kobyak is a worrying sign.', { 'Alina Seredova': 'defender', 'Ruslan Kobyak': 'defender' }],
  // Where somebody is from, and where somebody was taken.
  ['Ana Duarte, of Kuru Waya, was arrested.', { 'Ana Duarte': 'defender' }],
  ['The killing of Ana Duarte, of Tesfu Alemu, and of Eva Roth must be investigated.', { 'Ana Duarte': 'defender', 'Tesfu Alemu': 'defender', 'Eva Roth': 'defender' }],
  ['Suwarno from Kendang and Surya Gintang were arrested.', { 'Surya Gintang': 'defender' }],
  ['She was transferred from Yen Kuo to Phu Lam.', {}],
  ['He travelled to Yen Kuo and then to Phu Lam.', {}],
  ['The letter from Ana Duarte to Luis Soto was published.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender' }],
  ['The EU deplores the arrest of Ana Duarte, journalist, Nairobi, and of Eva Roth, lawyer, Kisumu.', { 'Ana Duarte': 'defender', 'Eva Roth': 'defender' }],
  // The subject behind a place and its comma.
  ['In Gonda, Ana Duarte and Luis Soto were arrested.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender' }],
  ['In Gonda, Ana Duarte, Luis Soto and the poet Eva Roth, who lead the union, were arrested.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender', 'Eva Roth': 'defender' }],
  ['In Gonda, Zarima and Sokolo, Ibrahim Musani was beaten.', { 'Ibrahim Musani': 'defender' }],
  ['Protests took place in Gonda, Ain Dera and Kafr Nabal.', {}],
  // Arabic names with their articles in lists.
  ['Sheikh Ali Salmani, Secretary General of Al Nour, Zaina al-Khawar and Ibrahim Sharifi were convicted.', { 'Ali Salmani': 'defender', 'Zaina al-Khawar': 'defender', 'Ibrahim Sharifi': 'defender' }],
  ['The mayor of Gonda, Gulta Kisan, and her co-mayor, Firat Anlar, were detained.', { 'Gulta Kisan': 'defender', 'Firat Anlar': 'defender' }],
  // Bodies that speak of somebody, or rule against them.
  ['The EU notes the ruling of the District Court against Svetlana Prokova.', { 'Svetlana Prokova': 'defender' }],
  ['Manila Regional Trial Court Judge Teresa Albano ordered that Rosa Salonda stay in jail.', { 'Teresa Albano': 'official', 'Rosa Salonda': 'defender' }],
  ['The trial chamber under Judge Teresa Albano heard Rosa Salonda.', { 'Teresa Albano': 'official', 'Rosa Salonda': 'defender' }],
  // Who rules.
  ["Attacks rose under Nasry Bonilla's government and during Otto Barrient's presidency.", { 'Nasry Bonilla': 'official', 'Otto Barrient': 'official' }],
  ["Ana Duarte's presidency of the bar ended with her arrest.", { 'Ana Duarte': 'defender' }],
  // Who speaks for an organisation.
  ['The spokesperson of the movement, Jorge Ugarte, said: “He must be freed.”', { 'Jorge Ugarte': 'other' }],
  ['The spokesperson of the movement, Jorge Ugarte, was arrested.', { 'Jorge Ugarte': 'defender' }],
  ['“The charges are absurd,” Africa Program Coordinator Angela Quirke said from Lomé.', { 'Angela Quirke': 'other' }],
  ["Responding to the arrest of Hedi Zouar, Lantern's Regional Director for East Africa said that he must be freed.", { 'Hedi Zouar': 'defender' }],
  // Relatives to whom the same was done, or for whom the same is asked.
  ['Wang Yue and her son, Bao Zhuo, were banned from leaving the country.', { 'Wang Yue': 'defender', 'Bao Zhuo': 'defender' }],
  ['Wang Yue and her son, Bao Zhuo, should be allowed to leave the country.', { 'Wang Yue': 'defender', 'Bao Zhuo': 'defender' }],
  ['Wang Yue and her son, Bao Zhuo, live in Gonda.', { 'Wang Yue': 'defender', 'Bao Zhuo': 'other' }],
  // Behind the one body that somebody heads the list of people goes on; behind what bodies alone have, that of bodies.
  ['Ana Duarte, director of the newspaper Kele Banda, Luis Soto and Eva Roth were arrested.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender', 'Eva Roth': 'defender' }],
  ['Ana Duarte, head of the group Kele Banda, as well as Luis Soto, were arrested.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender' }],
  ['The closure of Golos Vek, Kele Banda and Bora Mera is deplorable.', {}],
  ['The founders of Golos Vek, Ana Duarte and Luis Soto, were arrested.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender' }],
  // A sentence without small words of its language that tells what was done.
  ['Human rights defender José de la Cruz died in custody.', { 'José de la Cruz': 'defender' }],
  // Words to look for, and who took a picture.
  ['#LetThemGo and Promise Mkwana were mentioned.', { 'Promise Mkwana': 'defender' }],
  ['Protesters in La Loma. © AFP / Orlando Sierro', {}],
  ['Puerta de la radio. EL ALBA DIARIO/R. Pintor', {}],
  ['Written by Martin Bank on 12 March 2014', {}],
  ['(Reporting by Martin Bank and Lena Rothe; Editing by Tom Greys)', {}],
  ['Photo by Sergei Gritsan', {}],
  // Names of many cultures.
  ['Security forces shot Park Lae-jin and Aster Habtetsion.', { 'Park Lae-jin': 'defender', 'Aster Habtetsion': 'defender' }],
  ["Otabek Sattor o'g'li Karim, Valijon Kalon o‘g‘li Rahim and Jasur Toʻlagan oʻgʻli were sentenced.", { "Otabek Sattor o'g'li Karim": 'defender', 'Valijon Kalon o‘g‘li Rahim': 'defender', 'Jasur Toʻlagan oʻgʻli': 'defender' }],
  ['The EU calls for the release of Lam Thi Nho, Ngo Thanh Huy and Mai Sya.', { 'Lam Thi Nho': 'defender', 'Ngo Thanh Huy': 'defender', 'Mai Sya': 'defender' }],
  ['Obbo Bekele Gerbu, Bwana Vitali Maemba and Oscar Suda arap Chepkwo were tried.', { 'Bekele Gerbu': 'defender', 'Vitali Maemba': 'defender', 'Oscar Suda arap Chepkwo': 'defender' }],
  ['Tes\u00ADfay Gomor was arrested.', { 'Tesfay Gomor': 'defender' }],
];

const romance: readonly (readonly [string, Readonly<Record<string, string>>])[] = [
  ["L'UE condamne l'assassinat du photographe de presse Wisly Charlestin.", { 'Wisly Charlestin': 'defender' }],
  ["Les tireurs ont tué l'animatrice de quartier Rose Prévil.", { 'Rose Prévil': 'defender' }],
  ['Les habitants du quartier Petite Anse et le chef de village Rosny Prévil ont été agressés.', { 'Rosny Prévil': 'defender' }],
  ['El asesinato del dirigente de barrio Wilmer Chinchay quedó impune.', { 'Wilmer Chinchay': 'defender' }],
  ['Le gouvernement de M. Sharipov ne cesse de creuser le fossé.', { Sharipov: 'official' }],
  ['Le porte-parole du mouvement, Jorge Ugarte, a déclaré : « Il doit être libéré. »', { 'Jorge Ugarte': 'other' }],
  ['La portavoz del movimiento, Ana Ugarte, declaró: «Debe ser liberado».', { 'Ana Ugarte': 'other' }],
  ['Rocío San Miguel Soto, presidenta de Control Ciudadano Vigía, fue detenida.', { 'Rocío San Miguel Soto': 'defender' }],
  ['Los vecinos y la familia Cárdena Flórez piden justicia por el crimen.', {}],
  ["Ali Salman, secrétaire général d'Al Nour, Zaina Khawar et Ibrahim Sharif ont été condamnés.", { 'Ali Salman': 'defender', 'Zaina Khawar': 'defender', 'Ibrahim Sharif': 'defender' }],
  ['El cierre de Golos Vek, Kele Banda y Bora Mera es lamentable.', {}],
  ['En Santa Rosa, Ana Duarte, Luis Soto y Eva Roth fueron detenidos por la policía.', { 'Ana Duarte': 'defender', 'Luis Soto': 'defender', 'Eva Roth': 'defender' }],
  ['Madelaine Caracas Llano fue detenida.', { 'Madelaine Caracas Llano': 'defender' }],
  ['Fue trasladado de Mar Verde a Boniato Nuevo.', {}],
  ['Il a été transféré de Yen Kuo à Phu Lam.', {}],
  ['La UE lamenta el arresto de tres autoridades del «Consejo de las Siete Aldeas de Truso», incluida Nilda Arzola.', { 'Nilda Arzola': 'defender' }],
];

const open = '# Statement by the Spokesperson\n\n';

describe('People by what stands beside their names', () => {
  for (const [text, expected] of english) it(`in: ${text}`, () => assert.deepEqual(rolesIn(`${open}${text}\n\nThe EU will raise this with the authorities of the country.\n`), expected));

  for (const [text, expected] of romance) it(`in: ${text}`, () => assert.deepEqual(rolesIn(text), expected));

  it('leaves out who signs a letter below its closing', () => {
    const letter = '# Open letter\n\nPlease free Hanife Yildan, who was arrested in May.\n\nSincerely,\n\n1. Nora Feldman, Montevideo\n2. Elif Demirel, Annesi, Uruguay\n';
    assert.deepEqual(rolesIn(letter), { 'Hanife Yildan': 'defender' });
  });

  it('has the entries of a list for those concerned', () => {
    const list = `${open}The EU asks the authorities to release:\n\n- Mr Luis Soto\n- Ana Duarte\n`;
    assert.deepEqual(rolesIn(list), { 'Luis Soto': 'defender', 'Ana Duarte': 'defender' });
  });

  it('tells names in a title that has an event in small letters', () => {
    assert.deepEqual(rolesIn('# Iran: Statement by the Spokesperson on the sentencing of Amir Karim\n\nThis is unacceptable.\n'), { 'Amir Karim': 'defender' });
  });

  it('finds nobody in titles in other languages', () => {
    const titles = '# Erklärung der Hohen Vertreterin zur Verhaftung von Aktivisten\n\nDansk Deutsch English Español Français Nederlands\n\nThe EU is concerned by the arrest of Ales Bialko.\n';
    assert.deepEqual(rolesIn(titles), { 'Ales Bialko': 'defender' });
  });
});
