import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What French and Spanish reports tell that somebody who speaks for the EU said must be done, and what organisations that are counted are told to ask. */

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What must be done, in a French report whose first sentence tells how the EU feels', () => {
  check('# Togo : un journaliste en prison\n\nL’UE s’est dite inquiète de l’arrestation du journaliste Kossi Amouzou à Lomé. ', [
    ['case release, situation law', 'Son porte-parole, Piet Roelandts, a dit que les autorités devaient libérer M. Amouzou. Il a ajouté que la loi devait être abrogée.'],
    ['case release', 'Son porte-parole a estimé que M. Amouzou devrait être libéré.'],
    ['situation law', 'Le porte-parole a souligné que la loi devait être abrogée.'],
    ['', 'Le ministre de la Justice a dit que la loi devait être abrogée.'],
    ['', 'Son avocat, Paul Lawson, a dit que M. Amouzou devait être libéré.'],
    ['', 'Un témoin a dit que M. Amouzou devait être libéré.'],
  ]);
});

describe('What must be done, in a Spanish report', () => {
  check('# Detienen a una abogada en Honduras\n\nLa UE expresó su preocupación por la detención de la abogada Lucía Duarte en Honduras. ', [
    ['case release, situation law', 'Su portavoz, Piet Roelandts, dijo que las autoridades deben liberar a la Sra. Duarte. Agregó que la ley debe ser derogada.'],
    ['case release', 'El portavoz declaró que la Sra. Duarte debería ser liberada.'],
    ['situation law', 'La portavoz afirmó que la ley debía ser derogada.'],
    ['situation law', 'El portavoz señaló que la ley tenía que ser derogada.'],
    ['', 'El ministro de Justicia dijo que la ley debe ser derogada.'],
    ['', 'Su abogado, Pablo Lara, dijo que la Sra. Duarte debía ser liberada.'],
    ['', 'Un testigo declaró que la Sra. Duarte debe ser liberada.'],
    ['', 'La audiencia debía celebrarse ayer.'],
  ]);
});

describe('What counted organisations ask, as a French report tells it', () => {
  check('# Togo : un journaliste en prison\n\n', [
    ['case release', 'Douze ONG ont demandé mardi au Togo de libérer le journaliste Kossi Amouzou.'],
    ['', 'Douze voisins ont demandé mardi au Togo de libérer le journaliste Kossi Amouzou.'],
  ]);
  check('# Togo : un journaliste en prison\n\nDouze ONG ont condamné mardi l’arrestation du journaliste Kossi Amouzou.\n\n', [
    ['case release', '« Les autorités doivent le libérer », écrivent-elles.'],
  ]);
});
