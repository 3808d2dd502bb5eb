import assert from 'node:assert/strict';
import { check } from '../../../src/check.js';
import { readingOf } from './reading-of.js';

/* Asks for what befell several, for what is to come, and on a day: of the case or of the country. */

type Row = readonly [text: string, scopes: readonly string[]];

const missing = '# Togo: Statement by the Spokesperson on the disappearance of three teachers\n\nThe teachers Ama Kodjo, Essi Lawson and Komi Adjo have been missing since May.';
const sentenced = '# Togo: Statement by the Spokesperson on the sentencing of Ama Kodjo\n\nAma Kodjo, who heads the Kpalimba, was sentenced on Monday.';
const attacked = '# Togo: Statement by the Spokesperson on the attack on Ama Kodjo\n\nThe lawyer Ama Kodjo was attacked in Lomé on Monday.';
const beaten = '# Statement by the Spokesperson on Togo\n\nIn the past months scores of Togolese have met with beatings.';

const scopes: readonly Row[] = [
  // The disappearances of those who went missing.
  [`${missing} The competent authorities should clarify the background of the disappearances.`, ['case']],
  [`${missing} We call on the authorities to investigate all disappearances.`, ['situation']],
  [`${missing} We call on the authorities to investigate the disappearances of journalists.`, ['situation']],
  [`${sentenced} We call on the authorities to investigate the disappearances in the north of the country.`, ['situation']],
  // What is to be prevented is to come; what is planned is known.
  [`${attacked} We call on the authorities to adopt rules that prevent these attacks.`, ['situation']],
  [`${attacked} We call on the authorities to investigate these attacks.`, ['case']],
  // Before no court the rights of the defence are everybody's.
  [`${beaten} We call on Togo to respect the rights of the defence as laid down in article 14 of the ICCPR.`, ['situation']],
  [`${sentenced} We call on Togo to respect the rights of the defence as laid down in article 14 of the ICCPR.`, ['case']],
  // A day is of nobody, though so many are held.
  ['# Belarus: Statement by the Spokesperson on the Day of the Political Prisoner\n\nMore than 1490 people are held as political prisoners in Belarus. Many prisoners have been beaten. The European Union continues to call for their immediate release.', ['situation']],
  ['On the occasion of the International Day of the Disappeared, the European Union honours those who seek them. Each case of a missing person must be investigated at once.', ['situation']],
  // French and Spanish.
  ["# Togo : déclaration du porte-parole sur l'attaque contre Ama Kodjo\n\nLa maison de l'avocate Ama Kodjo a été attaquée lundi. Nous appelons les autorités à prévenir ces attaques.", ['situation']],
  ["# Togo : déclaration du porte-parole sur l'attaque contre Ama Kodjo\n\nLa maison de l'avocate Ama Kodjo a été attaquée lundi. Nous appelons les autorités à enquêter sur ces attaques.", ['case']],
  ['# Togo : déclaration du porte-parole sur la disparition de deux enseignants\n\nEssi Lawson et Komi Adjo ont disparu lundi. Nous appelons les autorités à faire la lumière sur les disparitions.', ['case']],
  ['# Honduras: Declaración del portavoz sobre la desaparición de dos maestros\n\nAna Duarte y Luis Paz desaparecieron el lunes. Pedimos a las autoridades que esclarezcan las desapariciones.', ['case']],
];

/** The verdict on the case. */
const verdicts: readonly (readonly [text: string, status: string])[] = [
  // The dozens who were brought to police stations are the case.
  ['# Togo: Statement by the Spokesperson on recent events\n\nOn Sunday dozens of women were taken to police stations in Lomé. We call on the authorities to free the marchers still held.', 'met'],
  // Where so many are pardoned, all political prisoners are others.
  ['Brussels, 3 May - The European Union welcomes the order by the head of State of Uzbekistan to pardon nearly 4,000 detainees. It calls for the release of all political prisoners.', 'missing'],
];

describe('Whose case an ask is: of several, to come, on a day', () => {
  for (const [text, expected] of scopes) it(`${expected.join(', ')}: ${text.slice(-110)}`, () => assert.deepEqual(readingOf(`${text}\n`).reading.recommendations.map(({ scope }) => scope), expected));

  for (const [text, expected] of verdicts) it(`${expected}: ${text.slice(-110)}`, () => assert.equal(check(`${text}\n`).scorecard.benchmarks.find(({ id }) => id === 'case-recommendation')?.status, expected));

  it('places from which several bodies speak tell no country', () => {
    assert.equal(readingOf('# Joint Statement on the International Day of Women Human Rights Defenders\n\nGeneva / Banjul / Washington, D.C. - The experts urge all States to act.\n').reading.country, undefined);
    assert.equal(readingOf('# Joint Statement on the detention of Ama Kodjo\n\nBrussels/Banjul, 3 May - Ama Kodjo was arrested on Monday.\n').reading.country, 'GM');
  });
});
