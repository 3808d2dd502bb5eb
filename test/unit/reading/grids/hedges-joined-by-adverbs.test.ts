import { cross, readsGrid, type Cell } from './hedges-in.js';

/* Hedges whose help verb is parted from the rest by a word that joins the sentence to the one before ("is moreover aware of"): one hedge wherever it stands. */

/** Each frame with each word in the place of `*`. */
function parted(frames: readonly string[], adverbs: readonly string[]): Cell[] {
  return cross(frames, adverbs, 1);
}

const adverbs = ['also', 'moreover', 'furthermore', 'nevertheless', 'however', 'therefore', 'likewise', 'indeed', 'of course', 'accordingly'];

describe('Hedges with an adverb inside, in a grid', () => {
  const ofEu = [
    'The EU is * aware of the sentence.', 'The EU has * been informed of the sentence.', 'The EU has * taken note of the sentence.', 'The EU is * following the case closely.', 'The EU will * continue to follow the case.',
    'The EU is * confident that she will be released.', 'The EU would * welcome her release.', 'The EU remains * open to dialogue with the Government.', 'The EU is * ready to work with the Government.', 'The EU does * not comment on ongoing trials.',
  ];
  it('are read where the EU speaks', () => readsGrid('en', parted(ofEu, adverbs)));

  const ofDoubt = ['She may * have been beaten.', 'It * appears that she was beaten.', 'It would * seem that she was beaten.', 'It is * likely that she was beaten.', 'The law could * undermine free speech.', 'The law may * have a chilling effect.', 'She is * said to have been beaten.'];
  it('are read where something is in doubt', () => readsGrid('en', parted(ofDoubt, adverbs)));

  const betweenCommas = ['The EU is, *, aware of the sentence.', 'The EU has, *, been informed of the sentence.', 'The EU is, *, confident that she will be released.', 'The EU would, *, welcome her release.'];
  it('are read where it stands between commas', () => readsGrid('en', parted(betweenCommas, ['however', 'therefore', 'nevertheless', 'moreover'])));

  const inSpanish = [
    'La UE tiene * conocimiento de la condena.', 'La UE ha tomado * nota de la condena.', 'La UE ha sido * informada de la condena.', 'La UE ha recibido * con preocupación la noticia de la condena.', 'La UE es * consciente de la condena.',
    'La UE hace * votos por su liberación.', 'La UE hace votos * por su liberación.', 'La UE vería * con agrado su liberación.', 'La UE aguarda * con interés el resultado de la apelación.', 'La UE dará * seguimiento al caso.', 'La UE ha permanecido * atenta al caso.',
    'La UE permanece * abierta al diálogo con las autoridades.', 'La UE está * dispuesta a dialogar con las autoridades.', 'La UE seguirá * trabajando con las autoridades.',
  ];
  it('are read in Spanish', () => readsGrid('es', parted(inSpanish, ['asimismo', 'también', 'igualmente', 'una vez más', 'no obstante', 'por tanto', 'en todo momento', 'a este respecto'])));
  it('are read in Spanish between commas', () => readsGrid('es', inSpanish.flatMap((frame) => parted([frame.replace(' *', ', *,')], ['asimismo', 'por otra parte', 'junto con sus Estados miembros']))));
});
