import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Those who tell what was done to others, those who are cited, and what is called like people: bodies, agencies, places. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

function people(language: keyof typeof titles, text: string): Record<string, string> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${titles[language]}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const afi = { 'Afi Dosseh': 'defender' };

describe('People who tell and are cited', () => {
  const cases: readonly (readonly [keyof typeof titles, string, Readonly<Record<string, string>>])[] = [
    // Who tells it as head, officer, relative or judge.
    ['en', 'Afi Dosseh was shot at dawn, said the station’s head, Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Afi Dosseh was shot at dawn, said the director of the Green Centre, Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Afi Dosseh was shot at dawn, party treasurer Peter Holm told reporters.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The union’s president Afi Dosseh told reporters of the raid. Ms Dosseh was arrested on Friday.', afi],
    ['en', 'After the arrest of Afi Dosseh, Peter Holm, Lawyers Without Walls’ Deputy Regional Director for the Coast, said:\n\n“She must be freed.”', { ...afi, 'Peter Holm': 'other' }],
    ['en', '“She must be freed,” Friends of Song Coast Desk Head Peter Holm said of Afi Dosseh.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Police confirmed the arrest of Afi Dosseh, her lawyer Peter Holm said.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Police confirmed the arrest of Afi Dosseh and her lawyer Peter Holm.', { ...afi, 'Peter Holm': 'defender' }],
    ['en', 'Afi Dosseh was sentenced to three years, judge Peter Holm ruled.', { ...afi, 'Peter Holm': 'official' }],
    ['en', 'Afi Dosseh was abducted in Lomé, according to her cousin Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['fr', 'Afi Dosseh a été tuée à l’aube, a dit son directeur, Pierre Roux.', { ...afi, 'Pierre Roux': 'other' }],
    ['fr', 'Son corps a été trouvé samedi, a déclaré à l’ANP Pierre Roux, trésorier du syndicat.', { 'Pierre Roux': 'other' }],
    ['fr', 'Afi Dosseh reste introuvable, selon le politologue Pierre Roux.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'Afi Dosseh fue asesinada al alba, dijo su director, Pedro Sanz.', { ...afi, 'Pedro Sanz': 'other' }],
    // Officials, and those who speak for the EU.
    ['en', 'High Representative Marta Lind and Neighbourhood Commissioner Peter Holm have put out a statement condemning the prison term of Afi Dosseh.', { 'Marta Lind': 'official', 'Peter Holm': 'official', ...afi }],
    ['en', 'It shares the views of Peter Holm, Human Rights Commissioner of the Council of Europe, on the case of Afi Dosseh.', { 'Peter Holm': 'official', ...afi }],
    ['en', 'Afi Dosseh must be freed, says the statement by EEAS press team member Peter Holm.', { ...afi, 'Peter Holm': 'official' }],
    ['en', '“In May, [Managing Director of the External Action Service] Peter Holm raised the case of Afi Dosseh,” she said.', { 'Peter Holm': 'official', ...afi }],
    ['en', 'After the jailing of eleven marchers in Togo, Marta Lind, the High Representative of the European Union for Foreign Affairs, asked for their release.', { 'Marta Lind': 'official' }],
    ['en', 'After the arrest of two students, Afi Dosseh and Kofi Adzo, the EU asked for their release.', { ...afi, 'Kofi Adzo': 'defender' }],
    ['en', 'The six were convicted of defaming Labour Minister Kwame Adu and former governor Peter Holm.', { 'Kwame Adu': 'official', 'Peter Holm': 'other' }],
    ['en', 'The Spokesperson of Marta Lind, the High Representative, asked for the release of Afi Dosseh.', { 'Marta Lind': 'official', ...afi }],
    // Those concerned.
    ['en', 'The EU condemns the arrest of Afi Dosseh. Her husband Peter Holm, who is in prison too, is ill.', { ...afi, 'Peter Holm': 'defender' }],
    ['fr', 'L’UE condamne l’arrestation d’Afi Dosseh. Son mari, Pierre Roux, qui est lui aussi en prison, est malade.', { ...afi, 'Pierre Roux': 'defender' }],
    ['en', 'Afi Dosseh and other jailed defenders and publishers, including Kofi Adzo and Ama Boateng, must be freed.', { ...afi, 'Kofi Adzo': 'defender', 'Ama Boateng': 'defender' }],
    ['en', 'The murder of Afi Dosseh and of others whose killers were never found, including Kofi Adzo, is a stain.', { ...afi, 'Kofi Adzo': 'defender' }],
    ['en', 'The killers of Afi Dosseh, including Kofi Adzo, were never tried.', { ...afi, 'Kofi Adzo': 'other' }],
    ['en', 'We recall the cases of Kofi Adzo and women’s rights lawyer Afi Dosseh.', { 'Kofi Adzo': 'defender', ...afi }],
    ['en', 'We regret the ruling that confirms the sentence in the Afi Dosseh and Kofi Adzo case.', { ...afi, 'Kofi Adzo': 'defender' }],
    ['en', 'The EU deplores the arrest of Kofi Adzo Sr and his son Kofi Adzo Jr.', { 'Kofi Adzo Sr': 'defender', 'Kofi Adzo Jr': 'defender' }],
    ['en', 'The EU deplores the arrest of Hessa al\u2011Dosari. Hessa al-Dosari is a lawyer.', { 'Hessa al-Dosari': 'defender' }],
    // What is no person.
    ['en', 'Afi Dosseh belongs to the banned Volta Petitioners’ Circle.', afi],
    ['en', 'Good Paper (Lomé) Limited was fined after the arrest of Afi Dosseh.', afi],
    ['en', 'Many organisations and publishers, including Golos Press and Nova Zemlya, were closed with that of Afi Dosseh.', afi],
    ['en', 'Afi Dosseh blocked the roads of Nor Kyank and the hills of Ashti Dzor for three weeks, and was arrested.', afi],
    ['en', 'Afi Dosseh was freed in accordance with the Declaration on the Rights of Peasants.', afi],
    ['fr', 'Les deux plumes du quotidien d’opposition Yeni Yol, Afi Dosseh et Kofi Adzo, sont poursuivies.', { ...afi, 'Kofi Adzo': 'defender' }],
    ['es', 'La UE lamenta el arresto de presos políticos y exigió al presidente Pedro Sanz que suelte a Afi Dosseh.', { 'Pedro Sanz': 'official', ...afi }],
  ];

  for (const [language, text, expected] of cases) it(text, () => { assert.deepEqual(people(language, text), expected); });

  it('is no person concerned who stands alone below the label of a byline', () => {
    assert.equal(people('en', 'Authors:\n\nSilver Importer\n\nAfi Dosseh was arrested. Silver said so.')['Silver Importer'] === 'defender', false);
  });
});
