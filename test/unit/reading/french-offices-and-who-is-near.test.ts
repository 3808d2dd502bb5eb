import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* Offices that others have too, what those near to somebody ask, and culprits who are sought and tried; people and cases are invented. */

describe('What a body asks in its own statement, beside an office that the EU has too', () => {
  const rows: readonly (readonly [text: string, asks: number])[] = [
    ['# L’ONU dénonce des perquisitions au Togo\n\nSelon le porte-parole, ces perquisitions sont inquiétantes. Le Haut-Commissaire a exhorté Lomé à respecter la liberté de parole.', 1],
    ['# L’ONU s’inquiète\n\n« Ces morts sont inquiétantes. Le Haut-Commissaire renouvelle son appel pour que chaque décès soit élucidé », a souligné la porte-parole.', 1],
    ['# Un crime évoqué au Conseil de sécurité\n\n« J’exhorte les autorités togolaises à faire juger les tueurs », a écrit le secrétaire général. L’ambassadrice Karen Holt a promis une aide.', 1],
    ['# Déclaration de la porte-parole sur le Togo\n\nLa Délégation exhorte Lomé à respecter la liberté de parole.', 1],
  ];
  for (const [text, asks] of rows) it(text.slice(text.indexOf('\n') + 2), () => assert.equal(readingOf(`---\nlanguage: fr\n---\n${text}`).reading.recommendations.length, asks));
});

describe('What those near to somebody ask', () => {
  const before = '# Togo : déclaration de la porte-parole sur M. Kossi Amouzou\n\nM. Kossi Amouzou, avocat, a été arrêté le 3 mai. ';
  const rows = [
    ['', 'L’épouse de M. Amouzou demande sa libération.'],
    ['', 'Les collègues de M. Amouzou demandent sa libération.'],
    ['', 'Son confrère Ali Ba exige la vérité.'],
    ['case release', 'La Délégation de l’Union européenne demande sa libération.'],
    ['case release', 'Son ambassade demande sa libération.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
  it('is theirs in Spanish too', () => {
    const antes = '# Honduras: declaración del portavoz sobre Rosa Quispe\n\nLa defensora Rosa Quispe fue detenida en Tela el 3 de mayo. ';
    assert.equal(saidIn(antes, 'El esposo de Rosa Quispe pide su libertad.'), '');
    assert.equal(saidIn(antes, 'La UE pide su libertad.'), 'case release');
  });
});

describe('Culprits who are to be sought, and tried', () => {
  const before = '# Togo : déclaration de la porte-parole\n\nDeux infirmières ont été tuées à Lomé. ';
  const rows = [
    ['case investigate', 'L’UE demande que les auteurs de ce crime soient recherchés sans relâche et jugés.'],
    ['case investigate', 'Les coupables doivent être activement recherchés et punis.'],
    ['case investigate, case fair-trial', 'L’UE demande que les auteurs soient identifiés et que leur procès soit équitable.'],
  ] as const;
  for (const [expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
