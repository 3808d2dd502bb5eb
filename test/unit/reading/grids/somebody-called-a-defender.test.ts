import assert from 'node:assert/strict';
import { read } from '../../../../src/reading/index.js';
import { readStatement } from '../../../../src/statement/index.js';

/* Each way of calling somebody a defender with each form of the term: "of human rights" behind the noun, and adjectives before it or amid it. */

const grids = {
  en: {
    head: '# Statement by the Spokesperson on the death of Mr Tuan\n\nThe lawyer Pham Van Tuan was killed in Hanoi on Monday. ',
    terms: ['human rights defender', 'defender of human rights', 'defender of women’s rights', 'tireless defender of human rights', 'well-known defender of the rights of minorities', 'respected human rights defender', 'tireless defender of the rights of the Hmong people', 'defender of land rights'],
    told: ['A *, Mr Tuan had been threatened for years.', 'A *, he had been threatened for years.', 'Mr Tuan was a *.', 'This crime strikes a *.', 'Viet Nam has lost a *.', 'The victim, a *, leaves two children.', 'He had devoted his life to his work as a *.', 'As a *, he had been threatened.', 'The EU honours the memory of this *.', 'The death of a * is a loss for all.', 'He had been a * since 1998.', 'Lawyer and *, he had been threatened.'],
  },
  fr: {
    head: '# Déclaration du porte-parole sur la mort de M. Tuan\n\nL’avocat Pham Van Tuan a été tué lundi à Hanoï. ',
    terms: ['défenseur des droits humains', 'défenseur infatigable des droits humains', 'défenseur reconnu des droits de l’homme', 'défenseur inlassable des droits des femmes', 'défenseur bien connu des droits des minorités', 'ardent défenseur des droits des populations autochtones', 'défenseur engagé des droits des travailleurs'],
    told: ['*, M. Tuan était menacé depuis des années.', '*, il était menacé depuis des années.', 'Ce crime frappe un *.', 'La victime, un *, laisse deux enfants.', 'Il avait consacré sa vie à son action de *.', 'En tant que *, il avait été menacé.', 'L’UE salue la mémoire de ce *.', 'La mort de ce * est une perte pour tous.', 'Avocat et *, il était menacé depuis des années.', 'C’était un *.', '* depuis vingt ans, il avait été menacé.'],
  },
  es: {
    head: '---\nlanguage: es\n---\n# Declaración del portavoz sobre la muerte del Sr. Tuan\n\nEl abogado Pham Van Tuan fue asesinado el lunes en Hanói. ',
    terms: ['defensor de los derechos humanos', 'defensor incansable de los derechos humanos', 'reconocido defensor de los derechos humanos', 'defensor infatigable de los derechos de las mujeres', 'defensor reconocido de los derechos de los pueblos indígenas', 'destacado defensor del territorio'],
    told: ['*, el Sr. Tuan llevaba años amenazado.', '*, llevaba años amenazado.', 'Este crimen golpea a un *.', 'La víctima, un *, deja dos hijos.', 'Había dedicado su vida a su labor como *.', 'La UE honra la memoria de este *.', 'La muerte de un * es una pérdida para todos.', 'Abogado y *, llevaba años amenazado.', 'Era un *.', 'No era solo abogado, sino también *.'],
  },
} as const;

/** The terms of a text, with whether each is of those concerned. */
function termsIn(text: string): { readonly words: string; readonly ofPerson: boolean }[] {
  return read(readStatement(text)).terms.hrd.map(({ start, end, ofPerson }) => ({ words: text.slice(start, end), ofPerson }));
}

describe('Somebody who is called a defender', () => {
  for (const [language, { head, terms, told }] of Object.entries(grids)) {
    it(`by each form of the term, ${language}`, () => {
      const missed = told.flatMap((sentence) => terms.map((term) => sentence.startsWith('*') ? sentence.replace('*', `${term.charAt(0).toUpperCase()}${term.slice(1)}`) : sentence.replace('*', term)))
        .filter((sentence) => !termsIn(`${head}${sentence}\n`).some(({ ofPerson }) => ofPerson));
      assert.deepEqual(missed, []);
    });
  }
});

describe('Some who are called defenders by the short word', () => {
  const head = '# Statement by the Spokesperson on the situation in Viet Nam\n\nThe EU is concerned about the situation in Viet Nam. ';
  it('where it is told what happened to them', () => {
    for (const sentence of ['The EU deplores the arrests of lawyers and defenders.', 'Several defenders have been detained.', 'The murders of defenders and of journalists have not been cleared up.']) assert.deepEqual(termsIn(head + sentence).map(({ ofPerson }) => ofPerson), [true], sentence);
  });
  it('not where it is told of all the world, nor of counsel by office', () => {
    for (const sentence of ['Defenders are being jailed on all continents.', 'Around the world, defenders have been detained.', 'Public defenders were arrested.']) assert.deepEqual(termsIn(head + sentence), [], sentence);
  });
});

describe('Those to whom things go on happening', () => {
  const rows = [
    ['en', '# Statement by the Spokesperson on the situation in Viet Nam\n\n', ['Human rights defenders go on receiving threats.', 'Human rights defenders are treated as criminals.', 'Human rights defenders have been kept from leaving the country.', 'The authorities harass human rights defenders.', 'Viet Nam persecutes human rights defenders.']],
    ['fr', '# Déclaration du porte-parole sur la situation au Vietnam\n\n', ['Les défenseurs des droits humains continuent de recevoir des menaces.', 'Des défenseurs des droits humains sont traités en criminels.', 'Les défenseurs des droits humains ont été empêchés de quitter le pays.', 'La police a battu des défenseurs des droits humains.']],
    ['es', '---\nlanguage: es\n---\n# Declaración del portavoz sobre la situación en Viet Nam\n\n', ['Los defensores de derechos humanos siguen recibiendo amenazas.', 'Los defensores de derechos humanos son tratados como delincuentes.', 'La policía golpeó a los defensores de derechos humanos.', 'Los defensores de derechos humanos llevan años en prisión.']],
  ] as const;
  for (const [language, head, sentences] of rows) it(language, () => { for (const sentence of sentences) assert.deepEqual(termsIn(head + sentence).map(({ ofPerson }) => ofPerson), [true], sentence); });
});
