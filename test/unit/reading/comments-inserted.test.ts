import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* A clause between a subject and its modal that tells who says so: it is no part of the subject, and what others say is no ask of the statement's. */

const inFrench = '# Togo : déclaration du porte-parole sur l’arrestation de Kossi Amouzou\n\nM. Kossi Amouzou, défenseur des droits de l’homme, a été arrêté à Lomé le 3 mai.\n\n';
const inSpanish = '# Honduras: declaración local sobre el caso de Ofelia Rentería\n\nLa Sra. Ofelia Rentería, defensora del territorio, fue detenida en Yoro el 3 de mayo.\n\n';

function saysOf(before: string, rows: readonly (readonly [string, string])[]): void {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
}

describe('French comments between a subject and its modal', () => {
  saysOf(inFrench, [
    ['case release', 'Le gouvernement togolais, insiste l’UE, devrait libérer M. Amouzou.'],
    ['case drop-charges', 'Les charges retenues contre lui, rappelle la délégation, doivent être abandonnées.'],
    ['situation law', 'La loi sur la presse, ont souligné les chefs de mission, ne devrait pas être adoptée.'],
    ['situation law', 'La loi sur la presse, selon l’Union européenne, doit être abrogée.'],
    ['situation respect-rights', 'Le Togo, comme l’a rappelé la haute représentante, doit respecter ses obligations.'],
    ['case release', 'M. Amouzou, demande l’UE, doit être libéré.'],
    ['situation law, case release', 'La loi doit être abrogée, et M. Amouzou, ajoute la délégation, devrait être libéré.'],
    ['', 'Le gouvernement, affirme la police, devrait libérer M. Amouzou.'],
    ['', 'Les autorités, a déclaré l’avocat de M. Amouzou, devraient le libérer.'],
  ]);
});

describe('Spanish comments between a subject and its modal', () => {
  saysOf(inSpanish, [
    ['case release', 'El Gobierno, insiste la Unión Europea, debería liberar a la Sra. Rentería.'],
    ['case drop-charges', 'Los cargos contra ella, recuerda el portavoz, deben ser retirados.'],
    ['situation law', 'La ley de prensa, según la Unión Europea, debe derogarse.'],
    ['situation law', 'La ley de prensa, ha subrayado la delegación, no debería aprobarse.'],
    ['', 'Las autoridades, afirma la policía, deberían liberarla.'],
  ]);
});

describe('Whom a French modal asks', () => {
  const addressed = (sentence: string): (string | undefined)[] => readingOf(inFrench + sentence).reading.recommendations.map(({ addressee }) => addressee);

  it('is nobody who is named in the subject as a place, or as whom something is given', () => {
    assert.deepEqual(addressed('Les représailles contre ceux qui, au Togo, s’adressent aux Nations unies doivent cesser.'), [undefined]);
    assert.deepEqual(addressed('Les dispositions soumises au Parlement doivent être retirées.'), [undefined]);
    assert.deepEqual(addressed('Le Parlement doit retirer ces dispositions.'), ['parliament']);
  });
});
