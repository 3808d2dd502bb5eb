import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* Who leads a delegation, or both of them, holds an office; people and places are invented. */

const french = '# Togo : dialogue sur les droits de l’homme entre l’UE et le Togo\n\nL’UE et le Togo ont tenu hier leur dialogue annuel. ';
const spanish = '# Togo: diálogo sobre derechos humanos entre la UE y Togo\n\nLa UE y Togo celebraron ayer su diálogo anual. ';
const english = '# Togo: human rights dialogue between the EU and Togo\n\nThe EU and Togo held their annual dialogue yesterday. ';

describe('Heads of delegations', () => {
  const rows = [
    [french, 'official, official', 'La délégation de l’UE était conduite par M. Henrik Sandoval, directeur adjoint, et celle du Togo par M. Paul Rey, vice-ministre.'],
    [french, 'official', 'Le dialogue était coprésidé par M. Henrik Sandoval, directeur adjoint.'],
    [french, 'defender', 'Une marche conduite par Paul Rey a été dispersée.'],
    [spanish, 'official, official', 'La delegación de la UE estuvo encabezada por el Sr. Henrik Sandoval, director adjunto, y la de Togo por el Sr. Pablo Rey, viceministro.'],
    [spanish, 'official', 'El diálogo fue copresidido por el Sr. Henrik Sandoval, director adjunto.'],
    [english, 'official', 'The dialogue was co-chaired by Mr Henrik Sandoval.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(readingOf(before + sentence).reading.people.map(({ role }) => role).join(', '), expected));
});
