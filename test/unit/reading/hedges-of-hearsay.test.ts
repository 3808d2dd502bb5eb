import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';

/* What is told in the conditional, what is believed and what is not clear, what goes on from what the EU said, and what hangs on findings; people are invented. */

const wordsOf = (text: string, language: string): string[] => {
  const { reading: { hedges, statement } } = readingOf(`---\nlanguage: ${language}\n---\n\n${text}\n`);
  return hedges.map(({ start, end }) => statement.text.slice(start, end));
};

describe('What is told in the conditional', () => {
  for (const [language, text, words] of [
    ['fr', 'Deux avocates seraient derrière les barreaux à Lomé.', 'seraient derrière les barreaux'],
    ['fr', 'La condamnation reposerait sur un seul témoin.', 'reposerait sur'],
    ['fr', 'Il s’agirait d’un malentendu.', 'Il s’agirait d’'],
    ['fr', 'Mme Ama Kpodo n’aurait plus accès à son avocat.', 'n’aurait plus accès'],
    ['es', 'Entre los detenidos estarían la abogada Eva Rey y su hermano.', 'Entre los detenidos estarían'],
    ['es', 'La defensora Eva Rey estaría presa en Lima.', 'estaría presa'],
    ['es', 'Fueron asesinadas tres personas que serían líderes comunales.', 'que serían líderes'],
    ['es', 'Las autoridades tendrían conocimiento de las amenazas.', 'tendrían conocimiento de'],
  ] as const) it(`is hearsay: ${text}`, () => assert.deepEqual(wordsOf(text, language), [words]));

  for (const [language, text] of [
    ['fr', 'Si la loi était votée, l’État ne reposerait sur rien.'],
    ['fr', 'Une amnistie serait un premier pas.'],
    ['fr', 'L’accusation reposerait sur un message de M. Kodjo Aba.'],
    ['es', 'Si la ley se aprobara, Eva Rey estaría presa mañana.'],
    ['es', 'Una amnistía sería un primer paso.'],
    ['es', 'Sin esa ley, Eva Rey no tendría acceso a su abogado.'],
  ] as const) it(`is none under a condition, or of a charge: ${text}`, () => assert.deepEqual(wordsOf(text, language), []));
});

describe('What is believed, and what is not clear', () => {
  for (const [language, text, words] of [
    ['en', 'Two men, thought to be soldiers, took Kojo Mensah away.', ['thought to be']],
    ['en', 'Kojo Mensah is believed to be in prison.', ['is believed to']],
    ['en', 'It is still not clear whether Kojo Mensah was tried.', ['It is still not clear whether']],
    ['en', 'It is not clear where Kojo Mensah is held.', []],
    ['en', 'We ask for freedom of thought to be respected.', []],
    ['en', 'Kojo Mensah was charged over remarks said to have hurt the State.', []],
    ['fr', 'Il n’est pas établi si M. Kodjo Aba a vu un avocat.', ['Il n’est pas établi si']],
    ['es', 'No está claro si Eva Rey ha visto a un abogado.', ['No está claro si']],
  ] as const) it(text, () => assert.deepEqual(wordsOf(text, language), words));
});

describe('A hope told in the past', () => {
  for (const [language, text, words] of [
    ['en', 'The EU Ambassador met the Minister on Monday. He said that the arrest was a worry and expressed the hope that Kojo Mensah would be freed.', ['expressed the hope that']],
    ['en', 'A year ago the EU said that the law was too strict and expressed its hope that it would be reviewed.', []],
    ['en', 'The Minister said that the law was fair and expressed hope that the EU would see it.', []],
    ['fr', 'La porte-parole a déclaré que l’UE était inquiète et a souhaité que la loi soit revue.', ['souhaité que']],
    ['es', 'La portavoz dijo que la UE estaba inquieta y expresó su esperanza de que la ley sea revisada.', ['expresó su esperanza de que']],
    ['en', '# EU deplores the arrest of Kojo Mensah\n\nThe EU ambassador said he hoped that Kojo Mensah would be freed.', ['hoped that']],
    ['en', '# EU deplores the arrest of Kojo Mensah\n\nThe lawyer said he hoped that Kojo Mensah would be freed.', []],
    ['en', '# EU deplores the arrest of Kojo Mensah\n\nThe Togolese ambassador said he hoped that the EU would see it.', []],
    ['fr', '# L’UE déplore l’arrestation de M. Kodjo Aba\n\nL’ambassadeur de l’UE a dit qu’il espérait que M. Kodjo Aba serait libéré.', ['espérait que']],
    ['fr', '# L’UE déplore l’arrestation de M. Kodjo Aba\n\nLa porte-parole a déclaré que l’UE suivait l’affaire de près.', ['suivait l’affaire de près']],
    ['es', '# La UE lamenta la detención de Eva Rey\n\nEl embajador de la UE dijo que esperaba que Eva Rey fuera liberada.', ['esperaba que']],
    ['es', '# La UE lamenta la detención de Eva Rey\n\nLa portavoz señaló que la UE seguía de cerca el caso.', ['seguía de cerca']],
    ['es', '# La UE lamenta la detención de Eva Rey\n\nSu abogado dijo que esperaba que Eva Rey fuera liberada.', []],
  ] as const) it(`goes on from what the EU is told to have said, or is none: ${text}`, () => assert.deepEqual(wordsOf(text, language), words));
});

describe('Following by other verbs', () => {
  for (const [language, text, words] of [
    ['en', 'The EU is observing the trial of Kojo Mensah very closely.', ['observing the trial of Kojo Mensah very closely']],
    ['en', 'The Council is observing the situation with close attention.', ['observing the situation with close attention']],
    ['en', 'EU diplomats observed the hearing closely.', []],
    ['en', 'We observe with concern that the law has passed.', ['observe with concern that']],
    ['en', 'The police are observing the house of Kojo Mensah very closely.', []],
    ['fr', 'L’UE suit en permanence ce qui se passe à Lomé.', ['suit en permanence']],
    ['es', 'La UE hace un seguimiento constante del caso.', ['hace un seguimiento constante']],
  ] as const) it(text, () => assert.deepEqual(wordsOf(text, language), words));
});

describe('What is asked if something is found', () => {
  for (const [language, text, words] of [
    ['en', 'If wrongdoing is found, those responsible must be tried.', ['If wrongdoing is found']],
    ['en', 'If indeed there are grounds to hold Kojo Mensah, they must be put before a court.', ['If indeed there are grounds to']],
    ['en', 'Even if abuses are confirmed, nobody must be tortured.', []],
    ['fr', 'Si des abus sont établis, leurs auteurs doivent être jugés.', ['Si des abus sont établis']],
    ['es', 'Si se comprueban abusos, los responsables deben ser juzgados.', ['Si se comprueban abusos']],
  ] as const) it(text, () => assert.deepEqual(wordsOf(text, language), words));
});
