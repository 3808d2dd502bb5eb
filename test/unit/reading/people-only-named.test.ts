import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Those whom a text names and tells nothing of: who comments on the case, who speaks for others, whose name a prize bears, who did it. */

const titles = { en: '# Togo: Statement by the Spokesperson', fr: '# Déclaration du porte-parole sur le Togo', es: '# Declaración del portavoz sobre Togo' };

function people(language: keyof typeof titles, text: string): Record<string, string> {
  return Object.fromEntries(readingOf(`---\nlanguage: ${language}\n---\n${titles[language]}\n\n${text}\n`).reading.people.map(({ name, role }) => [name, role]));
}

const afi = { 'Afi Dosseh': 'defender' };

describe('People who are only named', () => {
  const cases: readonly (readonly [keyof typeof titles, string, Readonly<Record<string, string>>])[] = [
    // Who comments on the case.
    ['en', 'The EU deplores the arrest of Afi Dosseh. Political analyst Peter Holm said the verdict was a warning.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The EU deplores the arrest of Afi Dosseh. Opposition lawmaker Peter Holm agreed.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The EU deplores the arrest of Afi Dosseh. German MP Peter Holm called for her release.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The EU deplores the arrest of Afi Dosseh. Peter Holm, an expert on harbours, warned of unrest.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The EU deplores the arrest of the analyst Afi Dosseh. Analyst Afi Dosseh said she had no regrets.', afi],
    ['en', 'The EU calls on Togo to free the lawmaker Afi Dosseh.', afi],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. L’analyste politique Pierre Roux a déclaré que le verdict était un signal.', { ...afi, 'Pierre Roux': 'other' }],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Le député belge Pierre Roux a demandé sa libération.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh. El analista Pedro Sanz opinó que la sentencia era un aviso.', { ...afi, 'Pedro Sanz': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh. El diputado Pedro Sanz fue detenido el lunes.', { ...afi, 'Pedro Sanz': 'defender' }],
    // Who speaks for a body or a country.
    ['en', 'The EU deplores the arrest of Afi Dosseh. Human Rights Watch’s Peter Holm called for her release.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'The EU deplores the arrest of Afi Dosseh. Peter Holm of Amnesty International said the trial was a farce.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Norway’s Peter Holm voiced concern about the arrest of Afi Dosseh.', { ...afi, 'Peter Holm': 'official' }],
    ['en', 'The EU deplores the arrest of Togo’s Afi Dosseh. Togo’s Afi Dosseh said she had no regrets.', afi],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh. Pierre Roux, d’Amnesty International, a demandé sa libération.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh. Pedro Sanz, de Amnistía Internacional, pidió su liberación.', { ...afi, 'Pedro Sanz': 'other' }],
    ['en', 'The EU wants Afi Dosseh to be freed, spokesman for the EU External Action Service Peter Holm said.', { ...afi, 'Peter Holm': 'official' }],
    ['en', 'The EU wants Afi Dosseh to be freed, the EC official representative Peter Holm said.', { ...afi, 'Peter Holm': 'official' }],
    ['en', 'The EU wants Afi Dosseh to be freed. So said Marta Lind, who heads the European diplomatic service.', { ...afi, 'Marta Lind': 'official' }],
    ['fr', 'L’UE demande la libération de Afi Dosseh. C’est ce qu’a rappelé Marta Lind, qui dirige la diplomatie européenne.', { ...afi, 'Marta Lind': 'official' }],
    // Whose name a prize bears.
    ['en', 'The EU deplores the arrest of Afi Dosseh, who won an award named after Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh, lauréate d’un prix qui porte le nom de Pierre Roux.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh, ganadora de un premio que lleva el nombre de Pedro Sanz.', { ...afi, 'Pedro Sanz': 'other' }],
    // Who is convicted of what befell somebody whom statements are made for.
    ['en', 'Peter Holm, convicted of the murder of the journalist Afi Dosseh, was jailed for life.', { ...afi, 'Peter Holm': 'other' }],
    ['en', 'Peter Holm was found guilty of murdering the journalist Afi Dosseh.', { ...afi, 'Peter Holm': 'other' }],
    ['fr', 'Pierre Roux, reconnu coupable de l’assassinat de la journaliste Afi Dosseh, a été condamné à la prison à vie.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'Pedro Sanz, condenado por el asesinato de la periodista Afi Dosseh, seguirá en prisión.', { ...afi, 'Pedro Sanz': 'other' }],
    ['en', 'The EU deplores the sentencing of Afi Dosseh, charged with the killing of a policeman.', afi],
    ['en', 'Afi Dosseh was convicted for her reports on the murder of the journalist Yao Lawson.', { ...afi, 'Yao Lawson': 'defender' }],
    // Whoever holds an office and acts there is not the one to whom something is done.
    ['en', 'The home minister Peter Holm allowed prosecutors to go ahead with a case against two photographers charged with trespass.', { 'Peter Holm': 'official' }],
    ['en', 'Senator Afi Dosseh criticised the law and was arrested on Monday.', afi],
    ['en', 'The EU deplores the arrest of Afi Dosseh, who criticised President Peter Holm.', { ...afi, 'Peter Holm': 'official' }],
    // Who works for somebody in politics.
    ['en', 'The EU condemns the murder of Afi Dosseh, lawyer of the presidential contender Peter Holm.', { ...afi, 'Peter Holm': 'other' }],
    ['fr', 'L’UE déplore l’arrestation de Afi Dosseh, proche de l’opposant Pierre Roux.', { ...afi, 'Pierre Roux': 'other' }],
    ['es', 'La UE lamenta el arresto de Afi Dosseh, colaboradora del candidato Pedro Sanz.', { ...afi, 'Pedro Sanz': 'other' }],
    // What a relative said, with its day before who said it.
    ['fr', 'Afi Dosseh a été condamnée à une peine de deux ans, avait fait savoir le 6 mai son époux Pierre Roux.', { ...afi, 'Pierre Roux': 'other' }],
  ];
  for (const [language, text, wanted] of cases) it(text, () => assert.deepEqual(people(language, text), wanted));
});

describe('Names that are nobody’s', () => {
  const cases: readonly (readonly [keyof typeof titles, string, Readonly<Record<string, string>>])[] = [
    // Words for bodies that are those for people too.
    ['en', 'The EU deplores the arrests of broadcasters Afi Dosseh, Yao Lawson and Ama Mensah.', { ...afi, 'Yao Lawson': 'defender', 'Ama Mensah': 'defender' }],
    ['en', 'The EU deplores the closure of broadcasters Kanal Sever and Nova Zvezda.', {}],
    ['en', 'The EU deplores the fines imposed on broadcasters Kanal Sever, Nova Zvezda and Radio Nadja.', {}],
    // One of several who hold a prize or an office.
    ['en', 'A court convicted staff of the Harbour Society, including its founder and Anna Lind Prize holder Afi Dosseh, secretary general Yao Lawson, Ama Mensah, (tried while abroad) and accountant Kofi Attah, to six years.', { ...afi, 'Yao Lawson': 'defender', 'Ama Mensah': 'defender', 'Kofi Attah': 'defender' }],
    // Parts of what a body is called, and another name of one.
    ['en', 'The EU deplores the decision to dissolve the National Folklore, Archival and Legal Aid Association Harbour.', {}],
    ['en', 'Its board, including Afi Dosseh, the recently appointed Head of the Guild of Polish Schools, and Yao Lawson, was charged with fraud.', { ...afi, 'Yao Lawson': 'defender' }],
    ['en', 'Nine persons were executed in Sokodé Central Prison, also known as Al Jidar, in Togo.', {}],
    ['en', 'Kofi Attah, also known as Ama Mensah, was arrested.', { 'Kofi Attah': 'defender' }],
    ['es', 'El vicepresidente de la comisión de Cultura de la Eurocámara, Pedro Sanz, pidió respetar la vida de Afi Dosseh.', { ...afi, 'Pedro Sanz': 'official' }],
    ['es', 'Las activistas fueron raptadas cerca de Lomé, en las afueras de Kpalimé, por hombres armados.', {}],
    ['en', 'A Ghanaian national, Afi Dosseh, was jailed.', afi],
  ];
  for (const [language, text, wanted] of cases) it(text, () => assert.deepEqual(people(language, text), wanted));
});

describe('A name that a text spells in several ways', () => {
  const nameIn = (title: string, text: string): readonly string[] => readingOf(`# ${title}\n\n${text}\n`).reading.people.map(({ name }) => name);
  it('is written as the text writes it, where the title writes it otherwise', () => {
    assert.deepEqual(nameIn('Togo: Statement on the arrest of Afi al Dossèh', 'The EU deplores the arrest of Afi al-Dosseh.'), ['Afi al-Dosseh']);
    assert.deepEqual(nameIn('Togo: Statement on the arrest of Afì Dosseh', 'The EU deplores the arrest of Afi Dosseh.'), ['Afi Dosseh']);
  });
  it('is written as it is most often', () => {
    assert.deepEqual(nameIn('Togo: Statement on the arrest of Afi Dosseh', 'The EU deplores the arrest of Afi Dosseh. It calls for the release of Afì Dosseh.'), ['Afi Dosseh']);
  });
  it('is not written in capitals where the text has small letters', () => {
    assert.deepEqual(nameIn('TOGO: STATEMENT ON THE ARREST OF AFI DOSSEH', 'The EU deplores the arrest of Afi Dosseh.'), ['Afi Dosseh']);
  });
});
