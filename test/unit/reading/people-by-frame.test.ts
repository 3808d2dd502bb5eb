import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who somebody is, by the frame that the name stands in: another name of one person, whose relative, the head of a body, who writes a letter, who rules. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

type Roles = Readonly<Record<string, string>>;

function people(language: keyof typeof titles, text: string): Roles {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${titles[language]}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const afi = { 'Afi Dosseh': 'defender' };

describe('People by the frame that the name stands in', () => {
  const cases: readonly (readonly [keyof typeof titles, string, Roles])[] = [
    // Another name of the same person.
    ['en', 'The EU deplores the sentence of Afi Dosseh for articles that Ms Dosseh wrote under the pseudonym Vera Holm.', afi],
    ['en', 'Afi Dosseh, who blogged under the name Vera Holm, was arrested.', afi],
    ['en', 'Afi Dosseh, writing as Vera Holm, was arrested.', afi],
    ['en', 'Afi Dosseh, whose real name is Vera Holm, was arrested.', afi],
    ['fr', 'Afi Dosseh, qui écrit sous le pseudonyme de Vera Holm, a été arrêtée.', afi],
    ['es', 'Afi Dosseh, que escribe bajo el seudónimo de Vera Holm, fue detenida.', afi],
    // Of whom it is told, and who tells it.
    ['en', '“She must be found,” the statement on Afi Dosseh said.', afi],
    ['en', 'The Government cancelled the permit of Afi Dosseh, Director of Lantern Watch, and told her to leave.', afi],
    ['en', 'The Government revoked the licence of Afi Dosseh, Director of Lantern Watch.', afi],
    // Relatives.
    ['en', 'Afi Dosseh’s cousin Lena Roth and lawyer Paul Berg received the prize.', { ...afi, 'Lena Roth': 'other', 'Paul Berg': 'other' }],
    ['en', 'Afi Dosseh was arrested. Afi Dosseh cousin Lena Roth received the prize.', { ...afi, 'Lena Roth': 'other' }],
    ['en', 'Afi Dosseh has had no letters. Lena Roth, the mother of Ms Dosseh, spoke to reporters.', { ...afi, 'Lena Roth': 'other' }],
    ['en', 'Lena Roth, the mother of Ms Dosseh, was arrested.', { 'Lena Roth': 'defender', Dosseh: 'other' }],
    ['en', 'Afi Dosseh and the lawyer Paul Berg were arrested.', { ...afi, 'Paul Berg': 'defender' }],
    // Who heads a body, and who holds an office in one.
    ['en', 'The European External Action Service, led by Lena Roth, deplores the arrest of Afi Dosseh.', { ...afi, 'Lena Roth': 'official' }],
    ['en', 'The march led by Afi Dosseh was dispersed.', afi],
    ['en', 'The Standing Rapporteur on Georgia Lena Roth deplores the arrest of Afi Dosseh.', { ...afi, 'Lena Roth': 'official' }],
    ['en', 'The EU condemns the sentence against Deputy Head of the Regional Mejlis Afi Dosseh.', afi],
    ['en', 'Afi Dosseh, Field Officer at Lantern House, was arrested.', afi],
    // Who says what a body thinks of it.
    ['en', 'The EU deplores the arrest of Afi Dosseh. Lena Roth, Executive Director of the forum, criticised the verdict.', { ...afi, 'Lena Roth': 'other' }],
    ['en', 'Afi Dosseh, Executive Director of the forum, criticised the law and was arrested.', afi],
    ['en', 'The EU is worried about Afi Dosseh. Afi Dosseh, president of the union, criticised the law.', afi],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Léna Roux, directrice de l’association, a critiqué le verdict.', { ...afi, 'Léna Roux': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh. Elena Ruiz, directora de la asociación, criticó la sentencia.', { ...afi, 'Elena Ruiz': 'other' }],
    // Letters and signatures.
    ['en', 'Dear Ms Lena Roth,\n\nWe write to you about Afi Dosseh, who was arrested.', { ...afi, 'Lena Roth': 'other' }],
    ['en', 'I am writing as Lena Roth, a British reporter. Afi Dosseh was arrested.', { ...afi, 'Lena Roth': 'other' }],
    ['en', 'Afi Dosseh was arrested.\n\n---Lena Roth.', afi],
    ['fr', 'Chère Madame Léna Roux,\n\nNous vous écrivons au sujet de Afi Dosseh, qui a été arrêtée.', { ...afi, 'Léna Roux': 'other' }],
    ['es', 'Estimada Sra. Elena Ruiz:\n\nLe escribimos sobre Afi Dosseh, que fue detenida.', { ...afi, 'Elena Ruiz': 'other' }],
    // Who rules, and who is ill in prison.
    ['en', 'Afi Dosseh was arrested before a march against a third term for Lena Roth.', { ...afi, 'Lena Roth': 'official' }],
    ['fr', 'Afi Dosseh a été arrêtée avant une marche contre un troisième mandat de Léna Roux.', { ...afi, 'Léna Roux': 'official' }],
    ['es', 'Afi Dosseh fue detenida antes de una marcha contra la reelección de Elena Ruiz.', { ...afi, 'Elena Ruiz': 'official' }],
    ['en', 'We ask for immediate medical care for General Afi Dosseh.', afi],
    // What is no person, or no name.
    ['en', 'The EU deplores the arrest of Afi Dosseh and of others, such as Ms N., who cannot be named here.', afi],
    ['en', 'Afi Dosseh, a defender with links to Bantay Dagat and the Farmers’ Desk, was shot dead.', afi],
    ['en', 'The killing of Indigenous forest defender Afi Dosseh must be investigated.', afi],
  ];
  for (const [language, text, expected] of cases) it(text, () => assert.deepEqual(people(language, text), expected));
});
