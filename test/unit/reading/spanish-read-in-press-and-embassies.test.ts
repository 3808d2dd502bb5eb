import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* People, asks and hedges as Spanish agencies and embassies word them; sentences of our own. */

/** The people of a text, with the first letter of their role. */
function peopleIn(text: string): string {
  return readingOf(`---\nlanguage: es\n---\n# Declaración de la UE\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} ${role}`).join(', ');
}

describe('people as Spanish agencies and embassies tell them', () => {
  const rows: readonly (readonly [string, string])[] = [
    // What an organisation is of, or is called.
    ['Rosa Obono defender, Luis Ela defender', 'Rosa Obono, coordinadora de la Mesa Campesina de Niefang, y Luis Ela, director del Observatorio Ciudadano de Evinayong, fueron detenidos.'],
    ['Pablo Ríos defender', 'Condenamos el asesinato de Pablo Ríos, miembro de la Coordinadora Campesina de Sayaxché y fundador de la Red Vecinal de Poptún.'],
    ['Rosa Obono defender', 'Rosa Obono, presidenta de la organización no gubernamental Mirada Cívica, fue detenida el viernes.'],
    ['Eliseo Cansarí defender', 'Eliseo Cansarí, secretario general del Sindicato Nacional de Docentes, fue asesinado.'],
    ['Juan Prada official', 'El presidente de la Asamblea Nacional de Guinea habló con el ministro de Asuntos Exteriores de España Juan Prada.'],
    ['Kham Sayavong defender', 'La UE pide a Laos que libere a Kham Sayavong.\n\nRue de la Loi 175, 1048 Bruselas'],
    // A newspaper in quotation marks before the name.
    ['Peter Sommer defender', "Entre los detenidos está el periodista del diario 'Daily Herald' Peter Sommer."],
    // Offices of those who speak.
    ['Jürgen Walter official', 'El jefe de la diplomacia alemana, Jürgen Walter, defendió a los manifestantes.'],
    ['Klaus Riedl official', 'El principal diplomático de la UE, Klaus Riedl, defendió a los manifestantes.'],
    ['Carla Montini official', 'La encargada de Política Exterior de la UE, Carla Montini, defendió a los manifestantes.'],
    ['Nigel Harcourt official', 'El secretario de Estado para África, Nigel Harcourt, aseguró que el Gobierno está «preocupado».'],
    ['Lucía Arnedo official', 'El Ministerio que dirige Lucía Arnedo rechaza la detención de tres periodistas.'],
    // Who is cited before what was done to somebody else.
    ['Rosa Obono defender, Luis Ela other', 'Según el abogado Luis Ela, Rosa Obono fue golpeada. Rosa Obono sigue detenida.'],
    ['Rosa Obono defender, Luis Ela official', 'Según el fiscal Luis Ela, Rosa Obono fue detenida.'],
    // Whose kin, and what the kin is.
    ['Amal Bennani defender, Karim Sefrioui other', 'Amal Bennani fue condenada. El marido de Bennani, el economista Karim Sefrioui, ha pedido ayuda.'],
    ['Amal Bennani defender, Sara Bennani other', 'Amal Bennani fue condenada. La hija de la activista, la cantante Sara Bennani, ha pedido ayuda.'],
    ['Amal Bennani defender', 'Dar es-Salam mantiene en prisión a Amal Bennani.'],
    // The name of a temple, and capitals as others spell them.
    ['Kham Sayavong defender', 'Kham Sayavong fue detenido cuando la policía irrumpió en la pagoda Wat Santi.'],
    ['Kham Sayavong defender', 'El régimen de Phnom Penh mantiene en prisión a Kham Sayavong.'],
    // First names that are those of peoples too.
    ['Maya Petrova defender, Rama Diallo defender', 'Maya Petrova y Rama Diallo fueron detenidas en Minsk.'],
    ['Ana Tum defender', 'La dirigente del pueblo Maya Ana Tum fue detenida.'],
  ];
  for (const [expected, text] of rows) it(`finds ${expected}: ${text.slice(0, 60)}`, () => { assert.deepEqual(peopleIn(text).split(', ').sort(), expected.split(', ').sort()); });
});

const ofNews = '---\nlanguage: es\n---\n# La UE condena el asesinato de tres activistas en Honduras\n\nLa UE condenó el asesinato de tres activistas en Trujillo. ';
const ofKilling = '---\nlanguage: es\n---\n# Baréin: Declaración de la portavoz sobre la muerte de Omar Jalil\n\nLa Unión Europea lamenta la muerte de Omar Jalil, tiroteado en Manama el 3 de mayo.\n\n';
const ofDetention = '---\nlanguage: es\n---\n# Níger: Declaración de la portavoz sobre la detención de Ali Seini\n\nLa Unión Europea está preocupada por la detención de Ali Seini.\n\n';

describe('asks as Spanish agencies and embassies tell them', () => {
  const rows: readonly (readonly [string, string, string])[] = [
    // An opening phrase without a comma before a verb whose subject is left out, and a row of such sentences.
    [ofNews, 'case investigate', 'Del mismo modo instó a las autoridades a investigar el crimen.'],
    [ofNews, 'case investigate, case investigate', 'Además llamó al Gobierno a castigar a los culpables. En ese sentido exhortó a las autoridades a dar con los autores.'],
    [ofNews, '', 'La familia recibió la noticia. En su carta pidió a las autoridades investigar el crimen.'],
    [ofNews, 'case investigate', 'En un comunicado, el bloque europeo pidió a las autoridades que investiguen el crimen.'],
    [ofNews, 'case investigate', 'Las delegaciones hicieron un llamado a las autoridades para que castiguen a los culpables.'],
    ['---\nlanguage: es\n---\n# La embajadora europea en Lima, preocupada por la querella contra Paola Uceda\n\nLa embajadora de la Unión Europea en el Perú, Diana Acker, se mostró «muy preocupada» por la querella contra Paola Uceda. ', 'situation law', 'En declaraciones a Radio Andina, Acker pidió despenalizar los delitos contra el honor.'],
    [ofNews, '', 'En una carta, Ana Paz pidió a las autoridades investigar el crimen.'],
    // Those who are found responsible of what was told.
    [ofKilling, 'case investigate', 'Es preciso que quienes resulten responsables respondan ante la justicia.'],
    [ofKilling, 'situation investigate', 'Es preciso que quienes resulten responsables de abusos respondan ante la justicia.'],
    // Warrants, consuls, and lawyers who are women.
    [ofDetention, 'case drop-charges', 'La UE insta al Gobierno a retirar la orden de búsqueda.'],
    [ofDetention, 'case access', 'La UE pide que se le conceda la asistencia consular.'],
    [ofDetention, 'case access', 'La UE pide que pueda hablar con sus abogadas.'],
    [ofDetention, 'case release', 'La UE pide a las autoridades que lo saquen de la cárcel.'],
    [ofKilling, 'case investigate', 'La UE insta a las autoridades judiciales a depurar responsabilidades por su muerte.'],
    // A pronoun at the verb, for a law or for a sentence.
    ['---\nlanguage: es\n---\n# Níger: Declaración de la portavoz sobre la ley contra la ciberdelincuencia\n\n', 'situation law', 'La UE ve con inquietud la ley contra la ciberdelincuencia y anima al Parlamento a revisarla.'],
    ['---\nlanguage: es\n---\n# Níger: Declaración de la portavoz sobre la condena de Ali Seini\n\n', 'case fair-trial', 'La UE lamenta la condena de Ali Seini y llama a Níger a revisarla.'],
    [ofDetention, 'case protect', 'La UE pide que cesen las presiones sobre su familia.'],
    // What is hoped for, as agencies tell it.
    ['---\nlanguage: es\n---\n# La UE ve «indignante» la condena de Ali Seini\n\nLa portavoz de la UE ha tildado este martes de «indignante» la condena de Ali Seini. ', 'case drop-charges, hope', 'Además ha confiado en que el tribunal revoque la condena.'],
    // What the EU will do itself.
    [ofDetention, '', 'La UE seguirá exigiendo cuentas a los responsables.'],
  ];
  for (const [before, expected, sentence] of rows) it(`reads ${expected === '' ? 'nothing' : expected}: ${sentence}`, () => { assert.equal(saidIn(before, sentence), expected); });
});

describe('hedges as Spanish agencies and embassies word them', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['', 'La UE ha tenido conocimiento con consternación del fallecimiento de Ali Seini.'],
    ['note-taking', 'La UE ha tenido conocimiento con consternación de la condena de Ali Seini.'],
    ['vague-follow-up', 'La UE sigue con suma atención las noticias relativas a la desaparición de Ali Seini.'],
    ['softener', 'Las embajadas ofrecen a las autoridades su disposición a trabajar con ellas.'],
    ['hope', 'La UE muestra su confianza en que el tribunal corrija la sentencia.'],
    ['', 'La UE pide que se trate de forma adecuada a Ali Seini.'],
  ];
  for (const [expected, sentence] of rows) it(`reads ${expected === '' ? 'none' : expected}: ${sentence}`, () => { assert.equal(readingOf(`${ofDetention}${sentence}\n`).reading.hedges.map(({ kind }) => kind).join(', '), expected); });
});
