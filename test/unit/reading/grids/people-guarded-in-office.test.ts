import assert from 'node:assert/strict';
import { readingOf } from '../reading-of.js';

/* Whoever holds an office and is to be kept from harm is one of those concerned. */

const grids: Readonly<Record<string, { readonly title: string; readonly who: readonly string[]; readonly frames: readonly string[] }>> = {
  English: {
    title: '# Statement on Gabon',
    who: ['the Ombudsman, Prosper Mouketou,', 'the rapporteur of the Commission, Prosper Mouketou,', 'Judge Prosper Mouketou', 'the Mayor of Lastour, Prosper Mouketou,', 'Senator Prosper Mouketou'],
    frames: ['The EU calls on the authorities to protect *.', 'The EU expects * to be protected.', 'The EU hopes that * will be protected.', 'The police must guarantee the safety of *.', 'The EU is concerned for * who has received threats.', 'The EU asks that * who says he has received threats, be protected.'],
  },
  French: {
    title: '# Déclaration sur le Gabon',
    who: ['le médiateur, M. Prosper Mouketou,', 'le rapporteur de la Commission, M. Prosper Mouketou,', 'le juge Prosper Mouketou'],
    frames: ['L’UE demande aux autorités de protéger *.', 'L’UE souhaite que * soit protégé.', 'L’UE souhaite que * qui dit avoir reçu des menaces, soit protégé.'],
  },
  Spanish: {
    title: '# Declaración sobre Gabón',
    who: ['el Defensor del Pueblo, Prosper Mouketou,', 'el juez Prosper Mouketou'],
    frames: ['La UE pide a las autoridades que protejan a *.', 'La UE espera que * sea protegido.'],
  },
};

/** What is misread: whoever is not taken for one of those concerned. */
function misread({ title, who, frames }: (typeof grids)[string]): readonly string[] {
  return who.flatMap((somebody) => frames.flatMap((frame) => {
    const text = frame.replace('*', somebody).replace(/(?<!,) (?=who|qui)/u, ', ').replace(',.', '.').replace(/^t/u, 'T').replace(' a el ', ' al ');
    return readingOf(`${title}\n\n${text}\n`).reading.people.some(({ name, role }) => name === 'Prosper Mouketou' && role === 'defender') ? [] : [text];
  }));
}

describe('People in office who are to be kept from harm', () => {
  for (const [language, grid] of Object.entries(grids)) it(language, () => assert.deepEqual(misread(grid), []));

  it('takes whoever is asked to protect others for an official', () => {
    for (const text of ['The EU calls on the Minister, Prosper Mouketou, to protect lawyers.', 'The Minister, Prosper Mouketou, said that lawyers must be protected.']) {
      assert.deepEqual(readingOf(`# Statement on Gabon\n\n${text}\n`).reading.people.map(({ role }) => role), ['official'], text);
    }
  });
});
