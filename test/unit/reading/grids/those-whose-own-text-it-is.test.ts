import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Texts of those who are named with their office, and are told of by surname, by office, or in quotations: members of the European Parliament, ministers of Member States, heads of organisations. */

const person = 'Ales Karpenka';

/** The words of the asks in a text, without those of its title. */
function asks(title: string, paragraphs: readonly string[], language: 'en' | 'fr' | 'es'): readonly string[] {
  const head = language === 'en' ? '' : `---\nlanguage: ${language}\n---\n`;
  const text = `${head}# ${title}\n\n${paragraphs.join('\n\n')}\n`;
  return readingOf(text).reading.recommendations.map(({ start, end }) => text.slice(start, end));
}

/** Whose own text it is, and how they are named at once: by the title, by a line, by the first sentence. */
function placesOf(named: string, language: 'en' | 'fr' | 'es'): readonly (readonly [string, readonly string[]])[] {
  const kinds = { en: ['Statement by', 'Belarus: the case of', `The human rights defender ${person} was sentenced to nine years in prison.`, `has today condemned the sentence against ${person}.`], fr: ['Déclaration de', 'Bélarus : le cas de', `Le défenseur des droits humains ${person} a été condamné à neuf ans de prison.`, `a condamné aujourd’hui la peine infligée à ${person}.`], es: ['Declaración de', 'Belarús: el caso de', `El defensor de los derechos humanos ${person} fue condenado a nueve años de prisión.`, `ha condenado hoy la pena impuesta a ${person}.`] } as const;
  const [by, matter, told, condemns] = kinds[language];
  return [[`${by} ${named}`, [told]], [`${matter} ${person}`, [`${by} ${named}`, told]], [`${matter} ${person}`, [`${named}, ${condemns}`]]];
}

describe('Those whose own text it is, in a grid', () => {
  const holders = {
    en: ['Kaisa Salmela, President of the European Parliament', 'Kaisa Salmela, Member of the European Parliament', 'Kaisa Salmela, Minister of Foreign Affairs of Luxembourg', 'Kaisa Salmela, EU Ambassador to Belarus', 'Kaisa Salmela, Director of Open Courts'],
    fr: ['Kaisa Salmela, présidente du Parlement européen', 'Kaisa Salmela, députée européenne', 'Kaisa Salmela, ministre des Affaires étrangères du Luxembourg', 'Kaisa Salmela, ambassadrice de l’Union européenne au Bélarus', 'Kaisa Salmela, directrice de Tribunaux ouverts'],
    es: ['Kaisa Salmela, presidenta del Parlamento Europeo', 'Kaisa Salmela, eurodiputada', 'Kaisa Salmela, ministra de Asuntos Exteriores de Luxemburgo', 'Kaisa Salmela, embajadora de la Unión Europea en Belarús', 'Kaisa Salmela, directora de Tribunales Abiertos'],
  } as const;
  const said = {
    en: [`Salmela calls on the authorities to release ${person}.`, `Ms Salmela welcomes the ruling of the European Court of Human Rights and demands that ${person} be released.`, `Salmela urged the authorities to release ${person}.`, `“The authorities must release ${person} immediately,” said Salmela.`, `“The Belarusian authorities,” said Salmela, “must release ${person} immediately.”`, `“This sentence is a disgrace,” Salmela said. “I call on the authorities to release ${person}.”`, `Salmela said that the authorities must release ${person}.`, `Salmela condemned the sentence, urging the authorities to release ${person}.`],
    fr: [`Salmela appelle les autorités à libérer ${person}.`, `Mme Salmela approuve l’avis du Groupe de travail, et demande sa libération immédiate.`, `Salmela a appelé les autorités à libérer ${person}.`, `« Les autorités doivent libérer ${person} immédiatement », a déclaré Salmela.`, `« Les autorités bélarussiennes, a déclaré Salmela, doivent libérer ${person} immédiatement. »`, `Salmela a déclaré que les autorités devaient libérer ${person}.`],
    es: [`Salmela pide a las autoridades que liberen a ${person}.`, `Salmela pide a las autoridades que acaten el fallo del Tribunal.`, `“Exigimos la liberación inmediata de ${person}”, señaló Salmela.`, `“Las autoridades bielorrusas”, declaró Salmela, “deben liberar de inmediato a ${person}”.`, `Salmela declaró que las autoridades deben liberar a ${person}.`],
  } as const;

  // Of an organisation's own people a text may tell what befell them.
  const isCivil = (holder: string): boolean => /^[^,]+, [Dd]irec/u.test(holder);

  for (const language of ['en', 'fr', 'es'] as const) it(`by surname, in ${language}`, () => {
    for (const holder of holders[language]) for (const [title, above] of placesOf(holder, language)) for (const sentence of isCivil(holder) ? [said[language][0], said[language][3]] : said[language]) assert.equal(asks(title, [...above, sentence], language).length, 1, `${title} | ${above.join(' | ')} | ${sentence}`);
  });

  it('by office, alone or with the name', () => {
    const french = (office: string): readonly (readonly [string, readonly string[]])[] => placesOf(`Kaisa Salmela, ${office}`, 'fr');
    for (const [title, above] of french('présidente du Parlement européen')) for (const sentence of [`La présidente Salmela presse les autorités de libérer ${person}.`, `La présidente exhorte les autorités à libérer ${person}.`, `« Les autorités doivent libérer ${person} immédiatement », a souligné la présidente.`]) assert.equal(asks(title, [...above, sentence], 'fr').length, 1, `${title} | ${sentence}`);
    for (const [title, above] of placesOf('Kaisa Salmela, French Minister for Europe and Foreign Affairs', 'en')) for (const sentence of [`The Minister urges the authorities to release ${person}.`, `“The authorities must release ${person} immediately,” the Minister said.`]) assert.equal(asks(title, [...above, sentence], 'en').length, 1, `${title} | ${sentence}`);
    // Below a title that names whose president she is.
    assert.equal(asks(`Le Parlement européen et le cas de ${person}`, [`La présidente Outi Salmela approuve l’avis du Groupe de travail des Nations unies, et demande sa libération immédiate.`, 'La présidente Salmela presse les autorités bélarussiennes de respecter leurs obligations internationales.'], 'fr').length, 2);
    // Another one's office.
    for (const sentence of ['The Minister of Justice urges the courts to convict them.']) assert.deepEqual(asks('Statement by Kaisa Salmela, French Minister for Europe and Foreign Affairs', [`${person} was sentenced to nine years in prison in Belarus.`, sentence], 'en'), [], sentence);
  });

  it('those who sign together, and bodies', () => {
    for (const who of ['The Troika calls', 'International partners call', 'Members of the European Parliament call', 'The Group of Friends calls']) assert.equal(asks('Belarus: a sentence', [`${who} on the authorities to release ${person}.`], 'en').length, 1, who);
    for (const who of ['La Troïka appelle', 'Les pays nordiques appellent', 'Le BIDDH appelle']) assert.equal(asks('Bélarus : une peine', [`${who} les autorités à libérer ${person}.`], 'fr').length, 1, who);
    for (const who of ['La troika pide', 'Los socios internacionales piden', 'Los países nórdicos piden', 'La OIDDH pide', 'El grupo de amigos pide']) assert.equal(asks('Belarús: una condena', [`${who} a las autoridades que liberen a ${person}.`], 'es').length, 1, who);
  });

  it('not what somebody else says, in a text of the EU’s or of a member of its parliament', () => {
    const texts = {
      en: [['Statement by the Spokesperson on Belarus', `The European Union condemns the sentence against ${person}.`], ['Statement by Kaisa Salmela, Member of the European Parliament', `Ms Salmela condemns the sentence against ${person}.`]],
      fr: [['Déclaration du porte-parole sur le Bélarus', `L’Union européenne condamne la peine infligée à ${person}.`], ['Déclaration de Kaisa Salmela, députée européenne', `Mme Salmela condamne la peine infligée à ${person}.`]],
      es: [['Declaración del portavoz sobre Belarús', `La Unión Europea condena la pena impuesta a ${person}.`], ['Declaración de Kaisa Salmela, eurodiputada', `Salmela condena la pena impuesta a ${person}.`]],
    } as const;
    const others = {
      en: ['Maria Lund calls on the authorities to release him.', 'According to his mother, Vera Karpenka, the authorities must release him.', 'According to the director of Open Courts, Maria Lund, the authorities must release him.', 'Lund welcomes the ruling of the Court and demands the release of all detainees.', '“The authorities,” said Maria Lund, “must release him immediately.”'],
      fr: ['Selon sa mère, Vera Karpenka, les autorités doivent le libérer.', '« Les autorités, a déclaré Maria Lund, doivent le libérer immédiatement. »', '« Les autorités, a déclaré sa mère, doivent le libérer immédiatement. »', 'Lund salue l’arrêt de la Cour et demande la libération de tous les détenus.', 'Le président Oleg Sidarau salue l’arrêt de la Cour et demande la libération des policiers.'],
      es: ['Según el Sr. Karpenka, las autoridades deben liberarlo.', '“Las autoridades”, declaró Maria Lund, “deben liberarlo de inmediato”.', 'Su madre, Vera Karpenka, declaró: «Las autoridades deben liberarlo de inmediato».', 'Lund saluda el fallo de la Corte y exige la liberación de todos los detenidos.', '“Exigimos su liberación inmediata”, señaló Vera Karpenka.'],
    } as const;
    for (const language of ['en', 'fr', 'es'] as const) for (const [title, first] of texts[language]) for (const sentence of others[language]) assert.deepEqual(asks(title, [first, sentence], language), [], `${title} | ${sentence}`);
  });

  it('at which level', () => {
    const level = (text: string): string | undefined => readingOf(text).reading.level;
    for (const language of ['en', 'fr', 'es'] as const) holders[language].forEach((holder, index) => {
      const [[title, above] = ['', []]] = placesOf(holder, language);
      assert.equal(level(`${language === 'en' ? '' : `---\nlanguage: ${language}\n---\n`}# ${title}\n\n${above.join('\n\n')}\n`), (['spokesperson', 'spokesperson', 'hrvp', 'local', 'ngo'] as const)[index], holder);
    });
  });

  it('the name of whoever issues a Spanish text', () => {
    const people = readingOf(`---\nlanguage: es\n---\n# Declaración de Kaisa Salmela, eurodiputada\n\n${person} fue condenado en Belarús.\n`).reading.people;
    assert.deepEqual(Object.fromEntries(people.map(({ name, role }) => [name, role])), { 'Kaisa Salmela': 'official', [person]: 'defender' });
  });
});
