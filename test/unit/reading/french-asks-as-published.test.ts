import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Asks in the constructions of French statements as they are published: what one wants to see, commitments that somebody is reminded of, a detention that is to end. */

const before = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';

describe('French asks as published', () => {
  const rows = [
    ['case release', 'Les chefs de mission rappellent leur volonté de voir M. Amouzou libéré.'],
    ['', 'Sa famille veut voir M. Amouzou.'],
    ['situation fair-trial, hope', 'L’UE rappelle qu’elle souhaite voir garantir à tout accusé un procès équitable.'],
    ['situation respect-rights', 'Nous leur rappelons les engagements qu’elles ont pris en matière de liberté des médias.'],
    ['case release', 'Nous réclamons qu’il soit mis fin sans délai à la détention de M. Amouzou.'],
    ['case release', 'M. Amouzou devrait être laissé en liberté.'],
    ['case release, hope', 'L’UE forme le vœu que M. Amouzou retrouve au plus vite les siens.'],
  ] as const;
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
});
