import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* The European Parliament by its short names, calls renewed in more words, and second asks that begin with a pronoun; people and cases are invented. */

/** The asks of a text, each by its words. */
function asksOf(text: string): string[] {
  const { reading, words } = readingOf(`---\nlanguage: fr\n---\n${text}`);
  return reading.recommendations.map((ask) => words(ask));
}

describe('The European Parliament by its short names', () => {
  const title = '# Résolution sur la détention de Kossi Amouzou au Togo\n\n';
  const rows: readonly (readonly [sentence: string, asks: readonly string[]])[] = [
    ['Le Parlement exhorte le Togo à libérer M. Amouzou.', ['exhorte le Togo à libérer M. Amouzou']],
    ['Les députés condamnent l’arrestation de M. Amouzou. Ils appellent Lomé à le libérer et à lever les charges.', ['appellent Lomé à le libérer', 'à lever les charges']],
    ['Hier, les députés ont exigé que M. Amouzou soit libéré.', ['exigé que M. Amouzou soit libéré']],
    ['Le Parlement appelle dans sa résolution « les autorités togolaises à libérer M. Amouzou ».', ['appelle dans sa résolution « les autorités togolaises à libérer M. Amouzou']],
    // The parliament of the country, and whoever sits in it.
    ['Le Parlement togolais exhorte le gouvernement à libérer M. Amouzou.', []],
    ['Les députés de l’opposition exhortent le gouvernement à libérer M. Amouzou.', []],
    ['Le Parlement doit abroger la loi.', ['Le Parlement doit abroger la loi']],
  ];
  for (const [sentence, asks] of rows) it(sentence, () => assert.deepEqual(asksOf(title + sentence), asks));
});

describe('Calls that are renewed, with a word between the call and what is asked', () => {
  const before = '# Togo : déclaration de la porte-parole\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté le 3 mai.\n\n';
  const rows = [
    ['case release', 'L’UE renouvelle ses appels antérieurs à la libération de M. Amouzou.'],
    ['case release', 'L’UE réitère l’appel européen à relâcher M. Amouzou.'],
    ['situation respect-rights, case release', 'La délégation réitère ses appels précédents pour que le Togo garantisse la liberté d’expression et libère M. Amouzou.'],
    ['situation other', 'L’UE réitère son message afin que les civils soient épargnés.'],
    ['', 'L’UE réitère son message de solidarité à la famille de M. Amouzou.'],
    ['case release', 'Nous attendons que M. Amouzou recouvre une liberté pleine et entière.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('A second ask that begins with a pronoun', () => {
  const rows: readonly (readonly [language: string, text: string, asks: readonly string[]])[] = [
    ['fr', '# Togo : deux avocates arrêtées\n\nAfi Dosseh et Ama Tun ont été arrêtées. Les charges doivent être abandonnées et elles doivent être libérées.', ['Les charges doivent être abandonnées', 'elles doivent être libérées']],
    ['fr', '# Togo : deux avocates arrêtées\n\nAfi Dosseh et Ama Tun ont été arrêtées. Une enquête complète et impartiale doit être ouverte.', ['Une enquête complète et impartiale doit être ouverte']],
    ['es', '# Togo: dos abogadas detenidas\n\nAfi Dosseh y Ama Tun han sido detenidas. Los cargos deben ser retirados y ellas deben ser liberadas.', ['Los cargos deben ser retirados', 'ellas deben ser liberadas']],
  ];
  for (const [language, text, asks] of rows) {
    it(text.slice(text.indexOf('.') + 2), () => {
      const { reading, words } = readingOf(`---\nlanguage: ${language}\n---\n${text}`);
      assert.deepEqual(reading.recommendations.map((ask) => words(ask)), asks);
    });
  }
});
