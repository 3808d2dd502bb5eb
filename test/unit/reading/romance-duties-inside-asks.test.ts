import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Whose duty something is, told between whoever is asked and what is asked, in French and Spanish; people and places are invented. */

const french = '# Togo : déclaration du porte-parole sur la situation dans le pays\n\nLe procès de plusieurs personnes s’est ouvert mardi à Lomé.\n\n';
const spanish = '# Togo: declaración del portavoz sobre la situación del país\n\nEl juicio de varias personas comenzó el martes en Lomé.\n\n';

describe('A duty inside of an ask', () => {
  const rows = [
    [french, 'situation protect', 'L’UE demande au gouvernement, à qui il incombe de protéger les citoyens, de mettre fin à tout harcèlement.'],
    [french, 'situation law', 'L’UE appelle le Parlement, à qui il revient de voter la loi, à rejeter ce texte.'],
    [french, 'situation law', 'L’UE invite le Parlement, auquel il appartient de voter la loi, à rejeter ce texte.'],
    [spanish, 'situation protect', 'La UE pide al Gobierno, a quien incumbe proteger los derechos, que ponga fin al acoso.'],
    [spanish, 'situation protect', 'La UE pide al Gobierno, al que corresponde proteger a los ciudadanos, poner fin al acoso.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
