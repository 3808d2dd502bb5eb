import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Ranks and titles before a name, and prizes beside it: no part of it, and no reason to take it for something else. */

const grids: Readonly<Record<string, readonly string[]>> = {
  'The EU is concerned by the arrest of *.': ['Col. X', 'Sgt. X', 'Sen. X', 'Gov. X', 'Herr X', 'Hojjatoleslam X', 'Drs X and Y', 'MPs X and Y', 'Sheikhs X and Y'],
  'L’UE est préoccupée par l’arrestation de *.': ['El Hadj X', 'X, prix Nobel de la paix, et de Y', 'X, prix Nobel'],
  'Le prix Nobel * reste en prison.': ['X'],
  'A la UE le preocupa la detención de *.': ['X, premio Nobel de la Paz, y de Y', 'la premio Nobel de la Paz X', 'X, premio Sájarov', 'la ganadora del premio Nobel de la Paz X', 'X, Nobel de la Paz'],
};

describe('Titles and prizes beside names', () => {
  for (const [frame, who] of Object.entries(grids)) {
    it(frame, () => {
      const misread = who.flatMap((somebody) => {
        const text = frame.replace('*', somebody.replace('X', 'Narges Karimi').replace('Y', 'Reza Amini'));
        const names = readingOf(`# ${frame.startsWith('The') ? 'Statement by the Spokesperson' : frame.startsWith('A la') ? 'Declaración del portavoz' : 'Déclaration du porte-parole'}\n\n${text}\n`).reading.people.map(({ name, role }) => `${name} ${role}`).join();
        return names === (text.includes('Reza') ? 'Narges Karimi defender,Reza Amini defender' : 'Narges Karimi defender') ? [] : [`${text}: ${names}`];
      });
      assert.deepEqual(misread, []);
    });
  }
});
