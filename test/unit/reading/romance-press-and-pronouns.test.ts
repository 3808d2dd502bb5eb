import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Press releases and reports in French and Spanish, and whom pronouns and plurals stand for there. */

const french = '---\nlanguage: fr\n---\n# Déclaration de la porte-parole sur l’arrestation d’une avocate au Togo\n\nAyélé Mensah et Kofi Adjo, avocats, ont été arrêtés le 3 mai.\n\n';
const spanish = '---\nlanguage: es\n---\n# Declaración del portavoz sobre la detención de una abogada en Honduras\n\nRuth Palma y Ana Lagos, abogadas, fueron detenidas el 3 de mayo.\n\n';
const frenchReport = '---\nlanguage: fr\n---\n# L’UE condamne un assassinat au Togo\n\nLa délégation de l’Union européenne au Togo a condamné l’assassinat du journaliste Kofi Adjo.\n\n';
const spanishReport = '---\nlanguage: es\n---\n# UE condena un asesinato en Honduras\n\nLa Delegación de la Unión Europea en Honduras condenó el asesinato del periodista Luis Palma.\n\n';

function eachSaid(name: string, rows: readonly (readonly [string, string, string])[]): void {
  describe(name, () => {
    for (const [expected, before, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
  });
}

eachSaid('What was asked for before, or is only said with others', [
  ['case release, situation other', french, 'Nous appelons les autorités à les libérer et à ouvrir le dialogue que nous réclamons au gouvernement depuis des mois.'],
  ['', french, 'Nous regrettons l’absence de l’enquête que l’UE demande aux autorités depuis mai.'],
  ['situation other', spanish, 'Llamamos a las autoridades a abrir el diálogo que pedimos al Gobierno desde hace meses.'],
  ['', french, 'L’UE s’associe à l’appel du Bureau des Nations unies pour condamner ces arrestations.'],
  ['', spanish, 'La UE se suma al llamado de la Oficina de las Naciones Unidas para condenar estas detenciones.'],
  ['', french, 'L’UE s’associe à la demande du Bureau des Nations unies aux droits de l’homme à Lomé pour dénoncer ces interpellations.'],
  ['', '# Togo: statement\n\nAna Duarte was arrested.\n\n', 'The EU joins the call of the UN Office in Lomé to condemn this arrest.'],
  ['case release', french, 'L’UE s’associe à l’appel du Bureau des Nations unies pour la libération des deux avocats.'],
  ['', french, 'Des étudiants, venus leur apporter du pain et demander leur libération, ont été dispersés.'],
]);

/** The same with the sentence in the paragraph that names them, in which a pronoun is looked for. */
const inParagraph = (before: string): string => `${before.trimEnd()} `;

eachSaid('Titles of other pages beside a text', [
  ['', spanishReport, 'Lea también: La UE pide la liberación de otros tres periodistas'],
  ['', frenchReport, 'À lire aussi : L’UE demande la libération de trois journalistes'],
  ['', '# EU condemns a killing in Togo\n\nThe EU condemned the killing of Kofi Adjo.\n\n', 'Read also: EU calls on Togo to free three journalists'],
]);

eachSaid('Whom an ask is for', [
  // What is said of those named right before it, and what was done to them, is no group of others.
  ['case protect', inParagraph(french), 'Les autorités doivent garantir leur sécurité.'],
  ['case protect', inParagraph(french), 'Les autorités sont tenues de garantir leur sécurité.'],
  ['case protect', inParagraph(spanish), 'Las autoridades deben garantizar su seguridad.'],
  ['case protect', inParagraph(spanish), 'Las autoridades están obligadas a garantizar su integridad.'],
  ['case protect', '# Togo: Statement by the Spokesperson\n\nAna Duarte and Kofi Adjo, lawyers, were arrested on Monday. ', 'The authorities must ensure their safety.'],
  ['situation protect', '# El Salvador: statement\n\nRuth Palma was arrested. Ana Sol, journalists and activists are at risk. ', 'The authorities must ensure their safety.'],
  // The State's, or nobody's.
  ['situation respect-rights', french, 'Les autorités doivent appliquer dans son entier l’accord du 8 janvier.'],
  ['situation respect-rights', french, 'Les autorités doivent veiller sur leur jeunesse.'],
  ['situation other', spanish, 'Pedimos que la transición siga su curso.'],
  // Such acts are those to come.
  ['situation respect-rights', french, 'De tels agissements doivent cesser.'],
  ['situation protect', french, 'L’UE plaide pour la protection des lanceurs d’alerte.'],
  // Judges who are to act, and before whom somebody is to stand.
  ['case fair-trial', spanish, 'Los jueces deberían celebrar la vista en público.'],
  ['case investigate', spanish, 'Pedimos que los culpables sean llevados ante los jueces.'],
  ['situation investigate', spanish, 'Pedimos que se investiguen los ataques contra los jueces.'],
]);

eachSaid('What is asked for', [
  ['case release', french, 'Leur détention doit prendre fin.'],
  ['case release', spanish, 'Su detención debe cesar de inmediato.'],
  ['case drop-charges', spanish, 'Pedimos que se archive la investigación contra ellas.'],
  ['case drop-charges', french, 'Nous appelons le procureur à clore l’enquête ouverte contre eux.'],
  ['case release, case fair-trial', french, 'Nous demandons qu’ils soient remis en liberté ou présentés devant un juge.'],
  ['case investigate', french, 'Je souhaite réitérer, au nom de l’Union européenne, notre appel à une enquête.'],
  ['case investigate', spanish, 'Deseo reiterar, en nombre de la Unión Europea, nuestro llamado a que se haga justicia.'],
  // Each of those who are asked, by name or by the body they are.
  ['case investigate, case other, case protect', spanish, 'Instamos a la Fiscalía a investigar las amenazas, al Gobierno a reconocer su labor y a la Unidad Nacional de Protección a concertar con ellas su seguridad.'],
  ['case investigate, case protect', french, 'Nous appelons le procureur à enquêter et l’Agence nationale de protection à leur assigner une escorte.'],
  ['case investigate', french, 'L’UE demande aux autorités de dire ce qui leur est arrivé.'],
  ['case release', french, 'L’UE demande qu’on leur rende une liberté pleine.'],
  ['situation other', spanish, 'La nueva ley preocupa a la UE. Pedimos al Congreso que la revise.'],
  ['situation respect-rights', french, 'L’UE fait sien l’appel lancé par le bureau des droits de l’homme des Nations unies à Lomé pour que cessent les arrestations arbitraires.'],
  // What shows how urgent something is does not ask for it.
  ['', french, 'Ce crime rappelle combien il est urgent d’agir.'],
  ['', spanish, 'Este crimen muestra hasta qué punto es urgente actuar.'],
  ['situation protect', french, 'L’UE souligne combien il importe de protéger les civils.'],
  ['situation protect', spanish, 'La Delegación de la UE y las Embajadas se declaran preocupadas por los defensores que hoy viven bajo amenaza, y exhortan a las autoridades a que adopten medidas para resguardar su vida.'],
  ['false-balance', french, 'L’UE en appelle à la responsabilité de tous les acteurs.'],
]);

eachSaid('Reports that go on', [
  ['case investigate, softener', spanishReport, 'Reconoció los esfuerzos de las autoridades, pero exigió que el crimen no quede impune.'],
  ['case investigate', spanishReport, 'En la nota, reconoció los avances, y pidió que el crimen no quede impune.'],
  ['situation protect', frenchReport, 'Les missions européennes ont exhorté les autorités à protéger les journalistes.'],
  ['case investigate', frenchReport, 'Les représentations diplomatiques ont exigé que ce crime ne reste pas impuni.'],
]);

describe('Who must act', () => {
  const rows = [
    ['fr', 'Nous demandons qu’elle soit présentée devant un juge.', undefined],
    ['es', 'Pedimos que sea llevada ante un juez.', undefined],
    ['fr', 'Nous demandons que le juge la libère.', 'judiciary'],
    ['es', 'Pedimos que sea juzgada por un tribunal imparcial.', 'judiciary'],
  ] as const;
  for (const [language, sentence, expected] of rows) it(`${expected}: ${sentence}`, () => {
    const { reading } = readingOf(`---\nlanguage: ${language}\n---\n# Togo\n\n${language === 'fr' ? 'L’UE condamne l’arrestation d’Ayélé Mensah.' : 'La UE condena la detención de Ayélé Mensah.'} ${sentence}`);
    assert.equal(reading.recommendations[0]?.addressee, expected);
  });
});

describe('Whose text it is', () => {
  const rows = [
    ['ngo', 'fr', '# Togo : il faut enquêter sur la mort d’un photographe\n\nLomé, le 9 mai 2022 – Les autorités togolaises doivent mener une enquête sur l’assassinat de Kofi Adjo, a déclaré aujourd’hui le Réseau pour la sûreté des reporters.'],
    ['ngo', 'fr', '# Togo : trois responsables arrêtés\n\nLa Fédération internationale des travailleurs de l’éducation (FITE) condamne l’arrestation de Kofi Adjo.'],
    ['ngo', 'fr', '# Togo : un procès\n\nAlors que s’ouvre lundi à Lomé le procès de Kofi Adjo, l’Observatoire africain des libertés (OAL) appelle les autorités à l’acquitter.'],
    ['ngo', 'es', '# Honduras: un juicio\n\nA dos años del asesinato de Luis Palma, la Coordinadora por la vida y la tierra (COVITE) exige justicia.'],
    [undefined, 'fr', '# Togo : des violences\n\nLa Commission nationale électorale (CNE) a annoncé un report.'],
    ['spokesperson', 'fr', '# Togo : arrestation de Kofi Adjo\n\nLe Quai d’Orsay condamne l’arrestation de Kofi Adjo.'],
    ['spokesperson', 'fr', '# Arrestation de Kofi Adjo - Point de presse du Quai d’Orsay\n\nNous demandons sa libération.'],
    ['multilateral', 'es', '# Declaración de la UE en la OEA sobre Haití\n\nDeploramos estos hechos.'],
  ] as const;
  for (const [expected, language, text] of rows) it(`${expected}: ${text.slice(0, 60)}`, () => assert.equal(readingOf(`---\nlanguage: ${language}\n---\n${text}`).reading.level, expected));

  const countries = [
    ['PY', 'es', '# UE y Suiza condenan dos asesinatos en Paraguay\n\nLas representaciones de la Unión Europea y de Suiza condenaron los hechos.'],
    ['MG', 'fr', '# Condamnation de Haja Rabe : l’UE et la Suisse se disent déçues\n\nLa délégation de l’Union européenne à Madagascar et l’ambassade de Suisse regrettent ce verdict.'],
    ['UG', 'en', '# EU and Norway ask what became of Joel Kato\n\nThe EU Delegation to Uganda and the Head of Mission of Norway call on the Ugandan authorities to find Joel Kato.'],
    // Whoever the EU talks with is the country.
    ['TG', 'en', '# EU and Togo hold dialogue\n\nThe EU and Togo held their dialogue in Lomé. The EU called on Togo to release Ana Duarte.'],
  ] as const;
  for (const [expected, language, text] of countries) it(`${expected}: ${text.slice(0, 60)}`, () => assert.equal(readingOf(`---\nlanguage: ${language}\n---\n${text}`).reading.country, expected));
});

describe('People and those who are none', () => {
  const rows = [
    ['fr', 'Kofi Adjo (defender)', 'La police a arrêté le photographe de presse Kofi Adjo.'],
    ['fr', 'Awa Sika (defender)', 'Les tueurs ont abattu la militante de quartier Awa Sika.'],
    ['es', 'Rosa Prado (defender)', 'Mataron a la dirigente de barrio Rosa Prado.'],
    ['es', '', 'El presidente del sindicato Luz Roja protestó.'],
    ['fr', 'Bakary (official), Sabo (official)', 'Le gouvernement de M. Sabo persiste. L’administration de Mme Bakary se tait.'],
    ['es', '', 'La UE condena la detención de miembros del «Consejo de las Siete Aldeas de Trujillo».'],
    ['es', '', 'Pedimos a la Dirección General de Migración que aclare lo sucedido.'],
    ['es', '', 'Firman: Red Andina de Abogadas, Puentes de Paz, Misereor Norte y otras.'],
    ['fr', '', 'Logo Cap sur Lomé'],
    // Who took a photograph.
    ['es', '', 'Puerta de la emisora. EL DIARIO/R. Peña'],
    ['fr', '', 'Des manifestants à Lomé. © REUTERS/Luc Gnassé'],
    ['fr', 'Awa Sika (defender), Kofi Adjo (defender)', 'La police a arrêté Awa Sika / Kofi Adjo.'],
    ['fr', '', 'L’Union européenne regrette la fermeture de la maison des syndicats, qui devait accueillir le congrès du 4 mai, et la suspension, décidée le même jour par la Haute autorité, de trois stations de radio et d’un hebdomadaire, dans tout le pays et pour une durée de deux mois à compter de ce jour, ce qui prive les habitants de toute voix libre avant le scrutin. Pour tout renseignement, prière de s’adresser à : Mme Clarisse Ondo'],
    ['es', 'Nilda Arzú (defender)', 'La UE condena el arresto de tres antiguas autoridades de la junta comunitaria de las aldeas de la costa, incluida la Subsecretaria Nilda Arzú.'],
  ] as const;
  for (const [language, expected, text] of rows) it(`${expected}: ${text.slice(0, 70)}`, () => {
    const { people } = readingOf(`---\nlanguage: ${language}\n---\n# ${language === 'fr' ? 'Déclaration du porte-parole' : 'Declaración del portavoz'}\n\n${text}\n`).reading;
    assert.equal(people.map(({ name, role }) => `${name} (${role})`).sort().join(', '), expected);
  });
});
