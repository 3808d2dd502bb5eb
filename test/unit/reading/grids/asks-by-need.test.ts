import { type Cell, testGrid } from './asks-grid.js';

/* "The need for": an ask where those in power are to do what it is for, and none where it is only good for the country. */

const before = '# Zambia: Statement by the Spokesperson on the sentencing of Nadia Okoro\n\nThe human rights defender Nadia Okoro was sentenced to five years in prison on Monday. Her colleague, the journalist Idris Bello, was shot dead in March.\n\n';
const frames = ['The EU underlines the need for {}.', 'We stress the urgent need for {}.', 'The European Union recalls the need for {}.', 'The EU reiterates the need for {}.', 'The EU repeats its demand for {}.', 'The EU calls for {}.'];
const asked: readonly (readonly [string, string])[] = [
  ['the release of Ms Okoro', 'case release'],
  ['a prompt and impartial investigation into the murder of Mr Bello', 'case investigate'],
  ['the dropping of all charges against her', 'case drop-charges'],
  ['a fair trial for her on appeal', 'case fair-trial'],
  ['regular visits by her family', 'case access'],
  ['adequate medical care for Ms Okoro', 'case access'],
  ['protection for her family', 'case protect'],
  ['the return of her passport', 'case'],
  ['better protection for human rights defenders', 'situation protect'],
  ['an end to the harassment of journalists and activists', 'situation protect'],
  ['the repeal of the law on foreign agents', 'situation law'],
  ['the ratification of the Convention against Torture', 'situation law'],
  ['full respect for freedom of expression and of assembly', 'situation respect-rights'],
  ['compliance with international human rights obligations', 'situation respect-rights'],
  ['the lifting of the ban on demonstrations', 'situation'],
  ['the unblocking of the bank accounts of independent NGOs', 'situation'],
];
const views = ['credible elections', 'vigilance', 'a genuine dialogue between the government and the opposition', 'restraint', 'good governance', 'tolerance and respect for the opinions of others', 'an independent press'];

const french = '# Zambie : Déclaration de la porte-parole sur la condamnation de Nadia Okoro\n\nLa défenseure des droits humains Nadia Okoro a été condamnée lundi à cinq ans de prison.\n\n';
const frenchFrames = ['L’UE souligne la nécessité {}.', 'Nous rappelons la nécessité {}.', 'L’UE insiste sur la nécessité {}.'];
const frenchAsked: readonly (readonly [string, string])[] = [
  ['d’une enquête indépendante', 'case investigate'],
  ['d’un procès équitable pour Mme Okoro', 'case fair-trial'],
  ['de l’abrogation de la loi sur les agents étrangers', 'situation law'],
  ['du respect de la liberté d’expression', 'situation respect-rights'],
  ['d’une meilleure protection des défenseurs des droits humains', 'situation protect'],
];

const spanish = '# Zambia: Declaración de la portavoz sobre la condena de Nadia Okoro\n\nLa defensora de los derechos humanos Nadia Okoro fue condenada el lunes a cinco años de prisión.\n\n';
const spanishFrames = ['La UE subraya la necesidad {}.', 'Recordamos la necesidad {}.', 'La UE insiste en la necesidad {}.'];
const spanishAsked: readonly (readonly [string, string])[] = [
  ['de un juicio justo para la Sra. Okoro', 'case fair-trial'],
  ['de la derogación de la ley de agentes extranjeros', 'situation law'],
  ['del respeto de la libertad de expresión', 'situation respect-rights'],
  ['del levantamiento de la prohibición de manifestarse', 'situation'],
  ['de una mejor protección de los defensores de los derechos humanos', 'situation protect'],
];

const cells = (frames: readonly string[], fillers: readonly (readonly [string, string?])[]): Cell[] => frames.flatMap((frame) => fillers.map(([filler, expected]) => ({ sentence: frame.replace('{}', filler), expected: expected === undefined ? [] : [expected] })));

describe('Grid: the need for what is asked', () => {
  testGrid('what those in power are to do, in English', before, cells(frames, asked));
  testGrid('what is good for the country', before, cells(frames.slice(0, 3), views.map((view) => [view] as const)));
  testGrid('in French', french, cells(frenchFrames, frenchAsked));
  testGrid('in Spanish', spanish, cells(spanishFrames, spanishAsked));
});
