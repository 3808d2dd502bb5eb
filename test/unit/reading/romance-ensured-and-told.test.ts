import assert from 'node:assert/strict';
import { readingOf } from './reading-of.js';
import { saidIn } from './said-in.js';

/* What steps are to ensure, helpers with a pronoun behind them in French reports, and organisations that nobody names. */

const held = {
  en: '# Togo: Statement on the arrest of Ama Kodjo\n\nThe EU condemns the arrest of the human rights defender Ama Kodjo.\n\n',
  fr: '# Togo : Déclaration sur l’arrestation d’Ama Kodjo\n\nL’UE condamne l’arrestation de la défenseuse des droits humains Ama Kodjo.\n\n',
  es: '# Togo: Declaración sobre la detención de Ama Kodjo\n\nLa UE condena la detención de la defensora de los derechos humanos Ama Kodjo.\n\n',
};

const check = (before: string, rows: readonly (readonly [string, string])[]): void => {
  for (const [expected, sentence] of rows) it(`${expected || 'nothing'}: ${sentence}`, () => assert.equal(saidIn(before, sentence), expected));
};

describe('What steps are to ensure is one ask, as a noun and as a clause', () => {
  check(held.en, [
    ['situation respect-rights', 'The EU calls for steps to ensure respect for rights and that critics can speak.'],
    ['case release, situation other', 'The EU asks that Ms Kodjo be released and that critics can speak.'],
  ]);
  check(held.fr, [
    ['situation enabling-space', 'L’UE demande que des mesures soient prises pour garantir le respect des droits et que les voix critiques puissent s’exprimer.'],
    ['case release, situation enabling-space', 'L’UE demande que Mme Kodjo soit libérée et que les voix critiques puissent s’exprimer.'],
  ]);
  check(held.es, [
    ['situation respect-rights', 'La UE pide que se tomen medidas para asegurar el respeto de los derechos y que los críticos puedan hablar.'],
    ['case protect, case investigate', 'La UE pide que se proteja a su familia para garantizar su seguridad y que se investigue esta agresión.'],
  ]);
});

describe('Two places behind each other', () => {
  check(held.en, [
    ['situation release', 'The EU expects that all citizens unlawfully held in Lomé and in Kara be released without delay.'],
    ['situation release, situation law', 'The EU expects that all citizens held in Lomé be released and that the decree be repealed.'],
  ]);
});

describe('A helper with its pronoun behind what opens the sentence', () => {
  const report = 'Bruxelles – L’Union européenne a condamné l’arrestation d’Ama Kodjo au Togo, a indiqué jeudi un porte-parole. ';
  check(report, [
    ['case release', '« Cette arrestation est inacceptable », a-t-il déclaré. Aussi a-t-il exigé sa libération immédiate.'],
    ['', 'Le ministre a nié. Ainsi a-t-il demandé aux ambassadeurs de respecter la justice.'],
  ]);
  check(held.fr, [['', 'Aussi a-t-elle exigé sa libération en mai.']]);
});

describe('Organisations that nobody names', () => {
  const asks = (text: string): string => readingOf(text).reading.recommendations.map(({ scope, ask }) => `${scope} ${ask}`).join(', ');
  for (const [expected, text] of [
    ['case release', '# Human rights organisations call for the release of seven activists\n\nHuman rights organisations call on the Moroccan authorities to release seven activists arrested in Zagora.'],
    ['case release', '# Des associations demandent la libération de sept militants\n\nDes associations de défense des droits humains demandent aux autorités marocaines de libérer sept militants.'],
    ['case release', '# Organizaciones de mujeres piden la libertad de siete activistas\n\nOrganizaciones de mujeres piden a las autoridades marroquíes que liberen a siete activistas detenidas en Zagora.'],
    ['situation respect-rights', '# Togo: Statement by the Spokesperson on Ama Kodjo\n\nHuman rights organisations call for the release of Ama Kodjo. The EU calls on Togo to respect the freedom of the press.'],
  ] as const) it(`${expected}: ${text}`, () => assert.equal(asks(text), expected));
});
