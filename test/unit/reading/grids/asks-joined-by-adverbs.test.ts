import assert from 'node:assert/strict';
import { misread } from './asks-grid.js';

/* Asks with an adverb between a help verb and the rest: how a sentence is joined to the one before. */

const grids: Readonly<Record<string, { readonly before: string; readonly frames: readonly string[]; readonly adverbs: readonly string[] }>> = {
  English: {
    before: '# Togo: Statement by the Spokesperson on the sentencing of Ana Duarte\n\nOn Monday a court in Lomé sentenced human rights defender Ana Duarte to four years in prison.\n\n',
    frames: ['The EU is * confident that Ms Duarte will be released.', 'We would * be grateful if the Court of Appeal could look at her case afresh.', 'The EU would * welcome her release.', 'We would * like to see her released.', 'The EU * calls on the authorities to release her.'],
    adverbs: ['therefore', 'furthermore', 'nevertheless', 'once again', 'however', 'likewise', 'indeed', 'still', 'hence'],
  },
  French: {
    before: '# Togo : déclaration du porte-parole sur la condamnation d’Ana Duarte\n\nUn tribunal de Lomé a condamné lundi la défenseure des droits de l’homme Ana Duarte à quatre ans de prison.\n\n',
    frames: ['L’UE souhaite * que Mme Duarte soit libérée.', 'Il est * essentiel que Mme Duarte soit libérée.', 'L’UE insiste * pour que Mme Duarte soit libérée.', 'L’UE attend * des autorités qu’elles la libèrent.', 'Nous aimerions * que Mme Duarte soit libérée.', 'L’UE serait * reconnaissante aux autorités de la libérer.', 'L’UE compte * que le gouvernement la libérera.', 'L’UE compte * sur le gouvernement pour la libérer.', 'L’UE attend * que le gouvernement la libère.', 'L’UE plaide * pour sa libération.', 'L’UE joint * sa voix à celles qui demandent sa libération.', 'L’UE s’attend * à ce que le gouvernement la libère.'],
    adverbs: ['par conséquent', 'néanmoins', 'à nouveau', 'en outre', 'une fois de plus', 'dans ce contexte', 'également', 'enfin', 'de même', 'en premier lieu', 'dans le même temps'],
  },
  Spanish: {
    before: '# Bolivia: declaración del portavoz sobre la condena de Ana Duarte\n\nUn tribunal de La Paz condenó el lunes a la defensora de los derechos humanos Ana Duarte a cuatro años de prisión.\n\n',
    frames: ['La UE pide * que la señora Duarte sea liberada.', 'La UE llama * a las autoridades a liberarla.', 'La UE espera * que las autoridades la liberen.', 'La UE confía * en que la señora Duarte será liberada.'],
    adverbs: ['sin embargo', 'no obstante', 'también', 'en este sentido', 'una vez más', 'todavía'],
  },
};

describe('Asks joined by adverbs', () => {
  for (const [language, { before, frames, adverbs }] of Object.entries(grids)) it(language, () => assert.deepEqual(misread(before, frames.flatMap((frame) => adverbs.map((adverb) => ({ sentence: frame.replace('*', adverb), expected: ['case'] })))), []));
});
