import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* French and Spanish: who speaks and what is joined, in constructions that both build alike. */

const languages = {
  es: '---\nlanguage: es\n---\n# Togo: Declaración de la portavoz\n\nLa UE pide la libertad del Sr. Pedro Tun, periodista.\n\n',
  fr: '---\nlanguage: fr\n---\n# Togo : déclaration de la porte-parole\n\nL’UE demande la libération de M. Jean Tun, journaliste.\n\n',
} as const;

/** The asks of a sentence behind the opening of a statement, each by its words. */
function asksIn(before: string, sentence: string): string[] {
  const { reading, words } = readingOf(before + sentence);
  return reading.recommendations.filter(({ end }) => end > before.length).map((ask) => words(ask));
}

describe('What is asked behind a joint, in Spanish', () => {
  const rows: readonly (readonly [sentence: string, asks: readonly string[]])[] = [
    ['La UE urge a Togo a “buscar a los autores” y a dar protección a la viuda.', ['urge a Togo a “buscar a los autores”', 'a dar protección a la viuda']],
    ['La UE anima a Togo a ratificarlo y a sumarse a la moratoria.', ['anima a Togo a ratificarlo', 'a sumarse a la moratoria']],
    ['La UE insiste en que Togo tenga en cuenta estas quejas y cumpla sus obligaciones.', ['insiste en que Togo tenga en cuenta estas quejas', 'cumpla sus obligaciones']],
    ['Liberarlo y retirar los cargos: eso es lo que pide la UE.', ['Liberarlo', 'retirar los cargos']],
  ];
  for (const [sentence, asks] of rows) it(sentence, () => assert.deepEqual(asksIn(languages.es, sentence), asks));
});

describe('Whose call it is, and for whom', () => {
  const rows: readonly (readonly [language: keyof typeof languages, sentence: string, asks: number])[] = [
    ['es', 'La UE hace extensiva la petición a todos los abogados detenidos.', 1],
    ['es', 'Nuestro llamado a las autoridades es que lo liberen.', 1],
    ['es', 'Nuestra petición fue rechazada.', 0],
    ['es', 'La UE anima a todos los países a adherirse al Protocolo.', 1],
    ['es', 'Como países amigos y socios de Togo, piden que se respete la independencia judicial.', 1],
    ['es', 'La alta representante, Ingrid Holm, y el presidente del Parlamento Europeo reclaman su liberación.', 1],
    ['fr', 'Elle étend sa demande à tous les avocats détenus.', 1],
    ['fr', 'Notre appel aux autorités est de libérer M. Tun.', 1],
    ['fr', 'Notre demande aux autorités reste la même : libérer M. Tun et abroger la loi.', 2],
    ['fr', 'Notre demande est restée sans réponse.', 0],
    ['fr', 'Un dialogue, auquel nous appelons de nouveau, est nécessaire.', 1],
    ['fr', 'L’UE demande au gouvernement de clore le dossier de M. Tun.', 1],
  ];
  for (const [language, sentence, asks] of rows) it(sentence, () => assert.equal(asksIn(languages[language], sentence).length, asks));
});

describe('Ministers, capitals and governments that speak for their State', () => {
  const swiss = '---\nlanguage: fr\n---\n# La Suisse demande à Minsk la libération des prisonniers\n\nLa Suisse a condamné la mort d’un prisonnier, dans un communiqué.\n\n';
  const spanish = '---\nlanguage: es\n---\n# España pide a Minsk la libertad de los presos\n\nEspaña llamó a Bielorrusia a dejar libres a los presos, en una nota.\n\n';
  const rows: readonly (readonly [before: string, sentence: string, asks: number])[] = [
    [swiss, '« Nous demandons que les deux personnes détenues soient libérées », a souligné le ministre.', 1],
    [swiss, '« Nous demandons que les deux personnes détenues soient libérées », a souligné le conseiller fédéral.', 1],
    [swiss, '« Nous demandons que les deux personnes détenues soient libérées », a souligné le ministre bélarussien.', 0],
    [spanish, 'Madrid instó a las autoridades a esclarecer esta muerte.', 1],
    [spanish, 'El Gobierno español instó a las autoridades a esclarecer esta muerte.', 1],
    [spanish, 'Minsk instó a las autoridades a esclarecer esta muerte.', 0],
  ];
  for (const [before, sentence, asks] of rows) it(sentence, () => assert.equal(asksIn(before, sentence).length, asks));
});

describe('The event that a title tells', () => {
  const eventOf = (text: string): string => readingOf(text).reading.event;
  it('is the release that it welcomes, whatever else it asks for', () => {
    assert.equal(eventOf('---\nlanguage: es\n---\n# La UE celebra la liberación de Pedro Tun pero insiste en que el destierro no es la solución\n\nPedro Tun fue detenido en mayo.'), 'release');
    assert.equal(eventOf('---\nlanguage: fr\n---\n# Communiqué de presse sur la remise en liberté de membres d’un collectif\n\nLa Rapporteure dit qu’ils ont été interpellés.'), 'release');
    assert.equal(eventOf('# EU calls for the release of Pedro Tun\n\nPedro Tun was arrested in May.'), 'detention');
  });

  it('is no arrest where a decree is told of', () => {
    assert.equal(eventOf('---\nlanguage: fr\n---\n# Togo : déclaration\n\nL’association a été suspendue par arrêté du préfet.'), 'ngo-closure');
  });
});

describe('Defenders whose lawyers are meant', () => {
  it('are none of those of the case', () => {
    const { reading } = readingOf(`${languages.fr}L’UE condamne les menaces qui visent les avocats des défenseurs des droits de l’homme.`);
    assert.deepEqual(reading.terms.hrd.map(({ ofPerson }) => ofPerson), [false]);
  });
});
