import { readsGrid, type Cell } from './hedges-in.js';

/* Hedges of the newest statements, each in the words around it, in all three languages: what circumstances lead to think, what troubles as it is told, what a dialogue holds, what is granted before an “and”. */

/** "{a|b} c": a frame with each of its alternatives, in every combination. */
function spread(frame: string): string[] {
  const open = frame.indexOf('{');
  if (open < 0) return [frame];
  const close = frame.indexOf('}', open);
  return frame.slice(open + 1, close).split('|').flatMap((choice) => spread(frame.slice(0, open) + choice + frame.slice(close + 1)));
}

function cells(frames: readonly string[], hedges: number): Cell[] {
  return frames.flatMap(spread).map((text) => ({ text: text.replace('  ', ' '), hedges }));
}

describe('What circumstances and accounts leave in doubt, in a grid', () => {
  it('is doubt in English', () => readsGrid('en', cells(['The timing {leads one to|makes us|would lead one to|gives us cause to} {think|fear|suspect} that he was targeted for his work.', '{There are|There are many} accounts of {forest rangers being watched|torture}.', 'Accounts of {torture|beatings in prison} {trouble|alarm} us.', 'An open hearing would {do away with|dispel} the {growing |}impression that they are held for their views.'], 1)));
  it('is doubt in French', () => readsGrid('fr', cells(['Les circonstances {portent à|conduisent à|permettent de} {penser|croire|présumer} qu’il a été visé.', 'Ces peines {peuvent|pourraient} {attiser|aviver|creuser} les {tensions|divisions}.', 'Leur libération dissiperait l’impression qu’on les fait taire.'], 1)));
  it('is doubt in Spanish', () => readsGrid('es', cells(['Las circunstancias {dan pie a|inducen a|permiten} {suponer|pensar|temer} que fue perseguido.', 'Estas penas {pueden|podrían} {enconar|avivar|ahondar} las {tensiones|divisiones}.', '{Nos inquietan|Preocupan a la UE} las {noticias|informaciones} de actos violentos.'], 1)));
  it('is none where nothing is left in doubt', () => {
    readsGrid('en', cells(['Nothing leads us to think that she is guilty.', 'The bank accounts of the association were frozen.', 'Accounts of torture must be investigated.', 'State television spread the false impression that she had fled.'], 0));
    readsGrid('fr', cells(['Rien ne permet de penser qu’il soit coupable.', 'La presse peut nourrir le débat.'], 0));
    readsGrid('es', cells(['Nada permite suponer que sea culpable.', 'Nadie puede alimentar el odio.', 'Nos alegran las noticias de su liberación.'], 0));
  });
});

describe('What is granted, offered and hoped in further words, in a grid', () => {
  it('is one hedge in English', () => readsGrid('en', cells(['{We are fully alive to the fact that|The EU is acutely conscious that} terrorism is a scourge, and nothing of this justifies torture.', 'These cases {come up whenever we meet the Government|are a regular subject of our political dialogue}.', 'The EU {looks forward to hearing what the inquiries will bring to light|would like to know what the charges are|counts on the authorities}.', 'The EU calls on all political {groups|movements} to abstain from violence.', 'We note, however, that the authorities {put many of these things right|corrected these errors}.'], 1)));
  it('is one hedge in French', () => readsGrid('fr', cells(['Nous savons bien que le terrorisme est un fléau, et rien de cela ne justifie la torture.', 'Ces cas reviennent dans toutes nos rencontres avec le gouvernement.', 'L’UE {voudrait savoir de quoi il est accusé|compte sur les autorités}.', 'Les chefs de mission demandent à chacun de garder la plus grande mesure.', 'L’UE, qui suit de près le procès de M. Diallo, condamne cette décision.', 'L’UE reste attachée à un avenir {stable|de paix} pour le pays.'], 1)));
  it('is one hedge in Spanish', () => readsGrid('es', cells(['No se nos escapa que el terrorismo es una lacra, y nada de ello justifica la tortura.', 'Estos casos salen a relucir siempre que nos reunimos con el Gobierno.', 'La UE {quisiera saber de qué se le acusa|cuenta con las autoridades}.', 'La UE condena la sentencia. Esta sigue dispuesta a {dialogar|trabajar} con las autoridades.', 'La UE reafirma su compromiso con un futuro {de paz|próspero} para el país.'], 1)));
  it('is none of others, nor where a reason is given', () => {
    readsGrid('en', cells(['So many hoped in 2011 that the country would change.', 'Journalists must be free to write as they see fit.', 'Whatever the threats, they go on with their work.', 'The victims count on us.'], 0));
    readsGrid('fr', cells(['Nous demandons sa libération, ne serait-ce que pour des raisons humanitaires.', 'Le gouvernement n’ignore pas que la menace est réelle.'], 0));
    readsGrid('es', cells(['Pedimos que se le permita ver a su familia, aunque solo sea por razones humanitarias.', 'Nada se ha sabido de él desde 2012.', 'Un tribunal lo condenó por el presunto asesinato de un policía.'], 0));
  });
});
