import assert from 'node:assert/strict';
import { check } from '../../../../src/check.js';

/* Names that are words besides, or end like words, in sentences that tell what befell their bearers, in each language. */

interface Grid {
  /** With a place for a name each. */
  readonly frames: readonly string[];
  /** Beside a surname. */
  readonly given: readonly string[];
  /** Beside a given name. */
  readonly surnames: readonly string[];
}

const grids: Readonly<Record<string, Grid>> = {
  en: {
    frames: ['The EU urges the authorities to release NAME.', 'NAME was arrested on Monday.', 'The human rights defender NAME is in prison.', 'We are concerned about the sentencing of NAME and Amina Khalid.'],
    given: ['Gong', 'Clement', 'Frances', 'Felicity', 'Ashraful', 'Loveness', 'Gladness', 'Hope', 'Peace', 'Friday', 'Sunday', 'Innocent', 'Freedom', 'Christian', 'Maya', 'Jordan', 'Wellington', 'Trinidad', 'He', 'Do'],
    surnames: ['Clement', 'Hastings', 'Jennings', 'Rawlings', 'Woodward', 'Constable', 'Hope', 'Church', 'House', 'Law', 'Islam', 'Christian', 'May', 'Sunday', 'Green', 'Mali', 'Jordan'],
  },
  fr: {
    frames: ['L’UE demande aux autorités de libérer NAME.', 'NAME a été arrêté lundi.', 'Le défenseur des droits humains NAME est en prison.', 'Nous sommes préoccupés par la condamnation de NAME et d’Amina Khalid.'],
    given: ['Monique', 'Dominique', 'Isabelle', 'Véronique', 'Emmanuelle', 'Estelle', 'Florence', 'Patience', 'Espérance', 'Clément', 'Hilaire', 'Apollinaire', 'Pacifique', 'Bonheur', 'Bonaventure', 'Noël', 'Mai', 'Christian', 'Maurice', 'Victoire'],
    surnames: ['Clément', 'Lemaire', 'Laville', 'Labelle', 'Couture', 'Monique', 'Isabelle', 'Noël', 'Islam', 'Prince', 'Boulanger', 'Jeune', 'Montagne'],
  },
  es: {
    frames: ['La UE insta a las autoridades a liberar a NAME.', 'NAME fue detenido el lunes.', 'El defensor de los derechos humanos NAME está en prisión.', 'Nos preocupa la condena de NAME y de Amina Khalid.'],
    given: ['Clemente', 'Purificación', 'Dolores', 'Domingo', 'Julio', 'Israel', 'Maya', 'Santos', 'Ángel', 'Salvador', 'Paz', 'Guadalupe'],
    surnames: ['Clemente', 'Cuenca', 'Madrid', 'Israel', 'Guerra', 'León', 'Iglesias', 'Reyes', 'Rey', 'Abril', 'Moreno', 'Plaza', 'Fiscal', 'Valencias'],
  },
};

const given = 'Ferhad';
const surname = 'Rahimov';

describe('Names like words', () => {
  for (const [language, { frames, given: first, surnames }] of Object.entries(grids)) {
    it(`are read as names: ${language}`, () => {
      const names = [...first.map((name) => `${name} ${surname}`), ...surnames.map((name) => `${given} ${name}`)];
      const misread = names.flatMap((name) => frames.map((frame) => frame.replace('NAME', name)).filter((text) =>
        !check(`---\nlanguage: ${language}\n---\n\n# Togo\n\n${text}\n`).reading.people.some((person) => person.name === name && person.role === 'defender')));
      assert.deepEqual(misread, []);
    });
  }

  it('are words where they tell no name', () => {
    const texts = {
      en: ['Falun Gong members were arrested on Monday.', 'The detention of Falun Gong practitioners continues.', 'The Wellington Declaration was adopted.'],
      fr: ['Des membres du Falun Gong ont été arrêtés.', 'À Noël, des avocats ont été arrêtés.', 'L’hebdomadaire Jeune Afrique a été saisi.', 'Le Front Islam a été dissous.'],
      es: ['En Cuenca fueron detenidos tres abogados.', 'El Estado de Israel y la Comunidad de Madrid firmaron.', 'La Universidad de Cuenca fue clausurada.'],
    };
    for (const [language, sentences] of Object.entries(texts)) for (const text of sentences) assert.deepEqual(check(`---\nlanguage: ${language}\n---\n\n# Togo\n\n${text}\n`).reading.people.map(({ name }) => name), [], text);
  });
});
