import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Whose name it is: who helped with an article, which of two names an office or kinship between them belongs to, bodies that only the noun behind them tells. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

function people(language: keyof typeof titles, text: string): Record<string, string> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${titles[language]}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

describe('People told apart', () => {
  const cases: readonly (readonly [keyof typeof titles, string, Readonly<Record<string, string>>])[] = [
    // Who helped with an article is nobody in it.
    ['en', 'The journalist Afi Dosseh was arrested on Monday.\n\nPeter Holm contributed to this report.', { 'Afi Dosseh': 'defender' }],
    ['en', 'The journalist Afi Dosseh was arrested on Monday.\n\nPeter Holm in Lomé and Ida Roth in Accra helped with this article.', { 'Afi Dosseh': 'defender' }],
    ['en', 'The journalist Afi Dosseh was arrested on Monday after she had spoken at length about the harbour of Lomé. (Reporting by Peter Holm; editing by Ida Roth)', { 'Afi Dosseh': 'defender' }],
    ['en', 'The journalist Afi Dosseh, who contributed to this report, was arrested on Monday.', { 'Afi Dosseh': 'defender' }],
    ['es', 'La periodista Afi Dosseh fue detenida el lunes.\n\nCon información de Pedro Sanz y Ana Sol.', { 'Afi Dosseh': 'defender' }],
    ['fr', 'La journaliste Afi Dosseh a été arrêtée lundi.\n\nJeanne Morel a contribué à cet article.', { 'Afi Dosseh': 'defender' }],
    // A press contact whose number is a line further down.
    ['en', 'The EU regrets the death of Afi Dosseh.\n\n• Anna Berg\n\nHead of Communications\n\n+46 8 555 01 10', { 'Afi Dosseh': 'defender' }],
    ['en', 'The EU calls on Togo to release:\n\nAfi Dosseh\n\nKodjo Amegan\n\nTel. +32 2 555 01 10', { 'Afi Dosseh': 'defender', 'Kodjo Amegan': 'defender' }],
    // Kinship between two names is the second one's.
    ['en', 'The court jailed three writers, including the editor Kodjo Amegan, his brother, the poet Yao Amegan, and Afi Dosseh.', { 'Kodjo Amegan': 'defender', 'Yao Amegan': 'defender', 'Afi Dosseh': 'defender' }],
    ['en', 'Kodjo Amegan, her brother, fears that the poet Afi Dosseh was beaten.', { 'Kodjo Amegan': 'other', 'Afi Dosseh': 'defender' }],
    // So is an office with its article.
    ['en', 'After what happened in the harbour in May of last year to Afi Dosseh, the High Representative for Foreign Affairs, Marta Lind, demanded an inquiry.', { 'Afi Dosseh': 'defender', 'Marta Lind': 'official' }],
    ['es', 'Tras el lamentable homicidio de una guardiana del bosque en Lomé en 2022, Afi Dosseh, la alta representante para la Política Exterior, Marta Lind, exigió «medidas».', { 'Afi Dosseh': 'defender', 'Marta Lind': 'official' }],
    ['en', 'The EU spoke to Jonas Brandt, the Justice Minister, Karl Lund, a judge, and others.', { 'Jonas Brandt': 'official', 'Karl Lund': 'official' }],
    // What a relative tells was not done to the one who tells it.
    ['en', 'Ms Dosseh was arrested again on Monday, said her husband Kodjo Amegan, who lives in Ghent.', { Dosseh: 'defender', 'Kodjo Amegan': 'other' }],
    ['en', 'The EU met Ms Dosseh; her husband Kodjo Amegan was arrested on Monday.', { Dosseh: 'defender', 'Kodjo Amegan': 'defender' }],
    // Whoever was arrested speaks for nobody, whatever is quoted behind.
    ['en', '‘The High Representative is worried at the detention of Mr Kodjo Amegan, Head of the Harbour Institute, on 4 May’, the statement reads.', { 'Kodjo Amegan': 'defender' }],
    // One of several to whom something was done, with an office that the EU has too.
    ['en', 'The court sentenced founders of the network, including its president Kodjo Amegan, vice-president Afi Dosseh, Yao Lawson and treasurer Ama Mensah.', { 'Kodjo Amegan': 'defender', 'Afi Dosseh': 'defender', 'Yao Lawson': 'defender', 'Ama Mensah': 'defender' }],
    ['en', 'The EU met members of the government, including its president Kodjo Amegan and Vice-President Afi Dosseh.', { 'Kodjo Amegan': 'official', 'Afi Dosseh': 'official' }],
    // Offices told at length.
    ['en', 'EU Council chief Jonas Brandt and UN human rights chief Ida Roth spoke of the arrest of Afi Dosseh.', { 'Jonas Brandt': 'official', 'Ida Roth': 'official', 'Afi Dosseh': 'defender' }],
    ['en', 'The attorney general appointed by the National Assembly, Karl Lund, linked the activist Afi Dosseh to a plot.', { 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    ['en', 'The mayor elected by the village, Afi Dosseh, was arrested on Monday.', { 'Afi Dosseh': 'defender' }],
    ['es', 'El fiscal general nombrado por la Asamblea, Karl Lund, vinculó a la activista Afi Dosseh con un plan.', { 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    ['fr', 'Le procureur nommé par la junte, Karl Lund, a accusé la militante Afi Dosseh.', { 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    ['fr', 'Le haut-représentant de l\'Union, Jonas Brandt, et le chef de la junte Karl Lund ont évoqué la militante Afi Dosseh.', { 'Jonas Brandt': 'official', 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    ['en', 'The EU regrets the bill, reads the statement by Jonas Brandt, Spokesperson for Neighbourhood and Enlargement.', { 'Jonas Brandt': 'official' }],
    ['en', 'The statement by Afi Dosseh, spokesperson for the teachers\' union, led to her arrest.', { 'Afi Dosseh': 'defender' }],
    ['en', 'The Minister for La Francophonie Karl Lund and the Minister for Development Cooperation Ida Roth regretted this.', { 'Karl Lund': 'official', 'Ida Roth': 'official' }],
    // A deed in the name of a day was done to nobody who is named behind it.
    ['en', 'On the International Day of the Victims of Enforced Disappearances, Commissioner Ida Roth said that truth matters.', { 'Ida Roth': 'official' }],
    // The noun for a body behind its name, with what it is for between.
    ['en', 'Mr Kodjo Amegan, Vice-President of the Azad Emek trade union, was sentenced.', { 'Kodjo Amegan': 'defender' }],
    ['en', 'The Open Pages and Doctors at Sea strongly condemn the arrest of Afi Dosseh.', { 'Afi Dosseh': 'defender' }],
    ['en', 'The raids on Riona Stena and Kolka Arts House must be explained.', {}],
    ['en', 'The raid on Afi Dosseh\'s home was unlawful.', { 'Afi Dosseh': 'defender' }],
    // Several of a kind, with no article at the head of a sentence.
    ['en', 'Wives, defence counsel and clergymen were turned away.', {}],
    ['es', 'Esposas, abogados y sacerdotes no pudieron entrar.', {}],
    ['fr', 'Épouses, avocats et prêtres n\'ont pu entrer.', {}],
    // Single names behind what is done to people alone.
    ['en', 'The EU urges Togo to free Dawit, Petros and Mehret.', { Dawit: 'defender', Petros: 'defender', Mehret: 'defender' }],
    ['es', 'La UE pide a Togo que libere a Dawit, Petros y Mehret.', { Dawit: 'defender', Petros: 'defender', Mehret: 'defender' }],
    ['fr', 'L\'UE demande au Togo de libérer Dawit, Petros et Mehret.', { Dawit: 'defender', Petros: 'defender', Mehret: 'defender' }],
    ['en', 'The EU condemns the arrest of Hazaras, Turkmens and Baloch.', {}],
    // Whoever was insulted was not the one jailed for it.
    ['en', 'Afi Dosseh was jailed for defaming Mr Yao Lawson.', { 'Afi Dosseh': 'defender', 'Yao Lawson': 'other' }],
    ['en', 'After criticising President Karl Lund, the journalist Afi Dosseh was arrested.', { 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    ['en', 'Two men were jailed for insulting the activist Afi Dosseh.', { 'Afi Dosseh': 'defender' }],
    ['en', 'The activist Ama Mensah was jailed for criticising the arrest of Yao Lawson.', { 'Ama Mensah': 'defender', 'Yao Lawson': 'defender' }],
    ['fr', 'La journaliste Afi Dosseh a été condamnée pour avoir insulté le président Karl Lund.', { 'Afi Dosseh': 'defender', 'Karl Lund': 'official' }],
    ['es', 'La periodista Afi Dosseh fue condenada por difamar al presidente Karl Lund.', { 'Afi Dosseh': 'defender', 'Karl Lund': 'official' }],
    // Who is jailed under somebody holds no office for it.
    ['en', 'The journalist Afi Dosseh, jailed under President Karl Lund\'s rule, wrote about the wealth of the harbour.', { 'Afi Dosseh': 'defender', 'Karl Lund': 'official' }],
    ['en', 'The EU met the long-time ruler Karl Lund and asked him to free Afi Dosseh.', { 'Karl Lund': 'official', 'Afi Dosseh': 'defender' }],
    // Lines of a page below the text.
    ['en', 'Afi Dosseh was jailed on Monday.\n\nIda Roth\n\n@idaroth\n\nRelated: Karl Lund wins poll', { 'Afi Dosseh': 'defender' }],
    // Surnames and first names that are words.
    ['es', 'Omar de Dios García y Justo Pastor Ruiz fueron detenidos. La Iglesia de Dios fue cerrada.', { 'Omar de Dios García': 'defender', 'Justo Pastor Ruiz': 'defender' }],
  ];
  for (const [language, text, found] of cases) it(`${language}: ${text.slice(0, 90)}`, () => assert.deepEqual(people(language, text), found));
});
