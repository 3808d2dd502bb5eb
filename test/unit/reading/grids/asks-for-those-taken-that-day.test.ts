import assert from 'node:assert/strict';
import { misread } from './asks-grid.js';

/* Whose case an ask is behind one for others; what those in power are hoped to do; what a release is needed for; favours asked of readers. */

const before = '# Togo: Statement by the Spokesperson on the sentencing of Ana Duarte\n\nAna Duarte and two other editors were sentenced in Lomé on Monday to four years in prison.\n\n';
const french = '# Togo : déclaration du porte-parole sur la condamnation d’Ana Duarte\n\nAna Duarte a été condamnée lundi à quatre ans de prison.\n\n';
const spanish = '# Bolivia: declaración sobre la condena de Ana Duarte\n\nAna Duarte fue condenada el lunes a cuatro años de prisión.\n\n';

describe('Asks beside asks for others', () => {
  const forOthers = ['stop prosecuting pro-democracy politicians', 'end the harassment of human rights defenders', 'protect journalists', 'release all political prisoners'];
  it('are the case’s for those to whom something was done that day', () => assert.deepEqual(misread(before, forOthers.flatMap((first) => ['release those sentenced today', 'immediately release those convicted on Monday'].map((second) => ({ sentence: `The EU calls on the authorities to ${first} and to ${second}.`, expected: ['situation', 'case'] })))), []));
  it('are the country’s for the use of force, and for work with the UN', () => assert.deepEqual(misread(before, ['refrain from the use of force', 'cooperate with the UN Special Procedures'].map((second) => ({ sentence: `The EU calls on the authorities to release Ms Duarte and to ${second}.`, expected: ['case', 'situation'] }))), []));
});

describe('Asks told by what is hoped, or needed', () => {
  it('are what those in power are hoped to do with what was told', () => assert.deepEqual(misread(before, ['We hope that the Supreme Court will correct it.', 'We hope that the President will undo it.'].map((sentence) => ({ sentence, expected: ['case'] }))), []));
  it('are a release that something needs', () => {
    assert.deepEqual(misread(before, ['Her release is essential for any dialogue.', 'The release of Ms Duarte is indispensable to any resumption of dialogue.'].map((sentence) => ({ sentence, expected: ['case'] }))), []);
    assert.deepEqual(misread(french, ['Sa libération est indispensable à toute reprise du dialogue.', 'La libération de Mme Duarte est nécessaire à la reprise du dialogue.'].map((sentence) => ({ sentence, expected: ['case'] }))), []);
  });
  it('are not what else something needs', () => assert.deepEqual(misread(before, ['A free press is essential for any democracy.', 'Her work is indispensable to the country.'].map((sentence) => ({ sentence, expected: [] }))), []));
  it('are not favours of readers', () => {
    assert.deepEqual(misread(french, ['L’Observatoire sollicite votre intervention URGENTE dans la situation suivante au Togo.'].map((sentence) => ({ sentence, expected: [] }))), []);
    assert.deepEqual(misread(spanish, ['El Observatorio solicita su intervención URGENTE ante la siguiente situación en Bolivia.'].map((sentence) => ({ sentence, expected: [] }))), []);
  });
});

describe('Asks put to a delegation, or to a State by what it is', () => {
  const osce = '# OSCE Permanent Council – EU Statement on Ana Duarte\n\nJournalist Ana Duarte was arrested in Mexico on Monday.\n\n';
  it('are what the EU would be grateful for', () => assert.deepEqual(misread(osce, ['We would be grateful to the delegation of Mexico for any information on her case.', 'We would therefore be grateful to the Mexican authorities for her release.', 'We would welcome further information on her case.', 'We would appreciate more information on her case.'].map((sentence) => ({ sentence, expected: ['case'] }))), []));
});
