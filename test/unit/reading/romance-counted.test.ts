import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* How many asks and hedges French and Spanish sentences hold, by the guide of the labels. */

const counted: readonly (readonly [language: 'fr' | 'es', asks: number, hedges: number, text: string])[] = [
  ['fr', 1, 0, "Nous rappelons qu'il appartient à la justice d'appliquer la loi et de garantir les droits de Mme Duarte."],
  ['fr', 1, 0, "L'UE demande une enquête pour que les auteurs soient identifiés et que justice soit rendue."],
  ['fr', 2, 0, 'Nous demandons que M. Osei soit libéré et que les charges soient abandonnées.'],
  ['fr', 1, 0, 'Nul ne doit être placé en détention pour ses opinions.'],
  ['fr', 0, 0, 'Nul ne doit être soumis à la torture.'],
  ['fr', 0, 0, 'M. Osei devrait en principe être entendu par le juge.'],
  ['fr', 1, 0, "Elle adresse, une fois de plus, un appel aux autorités pour qu'elles libèrent M. Osei."],
  ['fr', 0, 1, "L'UE se félicite des réformes annoncées par le gouvernement. Reste que la peine de M. Osei est injuste."],
  ['fr', 0, 1, "L'UE se félicite des réformes annoncées par le gouvernement, même si elles ne suffisent pas."],
  ['fr', 2, 0, 'Nous demandons la libération de Mme Duarte ainsi que de toutes les personnes détenues pour leurs opinions.'],
  ['fr', 1, 0, 'Nous demandons la libération de Mme Duarte et de toutes les personnes détenues pour leurs opinions.'],
  ['fr', 1, 0, 'Nous demandons la libération de Mme Duarte ainsi que de tous les militants détenus, dont Kofi Osei.'],
  ['es', 2, 0, 'Pedimos que liberen a Ana Duarte así como a todos los presos políticos.'],
  ['es', 1, 0, 'Pedimos la liberación de Ana Duarte y de todos los presos políticos.'],
  ['es', 1, 0, 'La UE insta a investigar el crimen, de modo que se sepa quiénes son los responsables y se los juzgue.'],
  ['es', 1, 0, 'La UE recuerda que es obligación del Estado investigar el crimen y sancionar a los responsables.'],
  ['es', 2, 0, 'Pedimos que el Sr. Osei sea liberado y que se retiren los cargos.'],
  ['es', 0, 0, 'La libertad de prensa es esencial en toda democracia.'],
  ['es', 0, 1, 'La UE celebra las reformas anunciadas por el Gobierno. Por desgracia, las cárceles siguen llenas.'],
  ['es', 0, 1, 'La UE celebra las reformas anunciadas por el Gobierno, si bien la ley no basta.'],
];

describe('Asks and hedges counted in French and Spanish', () => {
  for (const [language, asks, hedges, text] of counted) {
    it(`${String(asks)} asks, ${String(hedges)} hedges: ${text}`, () => {
      const { reading: { recommendations, hedges: found } } = readingOf(`---\nlanguage: ${language}\n---\n# Togo\n\n${text}\n`);
      assert.deepEqual([recommendations.length, found.length], [asks, hedges]);
    });
  }
});
