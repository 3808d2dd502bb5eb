import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* Whose case it is by what was told: crimes of its kind, several of one kind, and orders that close something. */

const killing = '# Togo: Statement on the killing of Ama Kodjo\n\nThe human rights defender Ama Kodjo was killed in Lomé on Monday.\n\n';
const missing = '# Togo: Statement on the disappearance of staff of a radio station\n\nAma Kodjo, Yao Agbo and Kossi Mensah have been missing since May.\n\n';
const trial = '# Togo: Statement on the sentencing of Kossi Mensah\n\nOn Monday a court in Lomé sentenced Mr Kossi Mensah, head of the Council of Teachers, to four years in prison.\n\n';

const scopes = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('Crimes of the kind that was told', () => {
  scopes(killing, [
    ['case investigate', 'Killings of this kind must be promptly investigated so that killers and paymasters are brought to justice.'],
    ['case investigate', 'Killings like this must be investigated.'],
    ['case investigate', 'Crimes of this sort need to be investigated without delay.'],
    ['situation investigate', 'Killings of journalists must be investigated.'],
    ['situation investigate', 'Violations of these rights must be investigated.'],
  ]);
});

describe('What befell several', () => {
  scopes(missing, [
    ['case investigate', 'The authorities in Togo and Benin should examine and explain the background of the disappearances.'],
    ['case investigate', 'The authorities should examine the circumstances of the abductions.'],
    ['situation investigate', 'The courts should examine the causes of disappearances.'],
  ]);
});

describe('An order that closes something', () => {
  scopes(trial, [
    ['situation enabling-space', 'The order to dissolve the Council must be withdrawn without delay.'],
    ['situation enabling-space', 'The ruling to close the Centre must be overturned.'],
    ['situation enabling-space', 'The order dissolving the Council must be withdrawn.'],
    ['situation enabling-space', 'We call on Togo to reverse the decision to liquidate the Memorial Centre.'],
    ['case fair-trial', 'The order to expel him must be withdrawn.'],
    ['case fair-trial', 'The decision to close the case must be reversed.'],
    ['situation enabling-space', 'We expect the order banning the march to be lifted.'],
    ['situation enabling-space', 'The authorities should reconsider the decision to suspend the two newspapers.'],
  ]);
  scopes('---\nlanguage: fr\n---\n\n# Togo : déclaration sur la condamnation de Kossi Mensah\n\nLundi, un tribunal de Lomé a condamné Kossi Mensah à quatre ans de prison.\n\n', [
    ['situation enabling-space', 'La décision de dissoudre le Conseil des enseignants doit être annulée.'],
    ['situation enabling-space', 'Nous demandons l’annulation de la décision de fermer le Centre.'],
    ['case fair-trial', 'Nous demandons un procès équitable et le respect des droits de la défense.'],
  ]);
  scopes('---\nlanguage: es\n---\n\n# Togo: declaración sobre la condena de Kossi Mensah\n\nEl lunes, un tribunal de Lomé condenó a Kossi Mensah a cuatro años de prisión.\n\n', [
    ['situation enabling-space', 'La decisión de disolver el Consejo de Docentes debe ser revocada.'],
    ['situation enabling-space', 'La orden que prohíbe la marcha debe levantarse.'],
    ['case fair-trial', 'La UE pide un juicio justo y el respeto del derecho a la defensa.'],
  ]);
});
