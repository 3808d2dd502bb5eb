import assert from 'node:assert/strict';
import { saidIn } from './said-in.js';

/* What is to be kept in mind and what is granted, in three languages, one sentence a construction; people, places and cases are invented. */

const french = '# Togo : déclaration du porte-parole sur la situation dans le pays\n\nLe procès de plusieurs personnes s’est ouvert mardi à Lomé.\n\n';
const spanish = '# Togo: declaración del portavoz sobre la situación del país\n\nEl juicio de varias personas comenzó el martes en Lomé.\n\n';
const english = '# Togo: statement by the Spokesperson on the situation in the country\n\nThe trial of several persons began on Tuesday in Lomé.\n\n';

describe('What nobody is to forget', () => {
  const rows = [
    [french, '', 'Il convient de ne pas perdre de vue la gravité des faits.'],
    [french, '', 'Il importe de garder à l’esprit que ces lois sont récentes.'],
    [french, '', 'Les victimes ne doivent pas être oubliées.'],
    [french, '', 'Les droits des victimes ne doivent pas être perdus de vue.'],
    [french, 'situation respect-rights', 'Les autorités ne doivent pas perdre de vue les droits des victimes.'],
    [french, 'case other', 'Il importe de ne pas prolonger leur détention.'],
    [spanish, '', 'Conviene no perder de vista la gravedad de los hechos.'],
    [spanish, '', 'No hay que olvidar a las víctimas.'],
    [spanish, '', 'No se debe olvidar que varios policías murieron.'],
    [spanish, '', 'Las víctimas no deben ser olvidadas.'],
    [spanish, 'situation respect-rights', 'Las autoridades no deben olvidar sus compromisos.'],
    [english, '', 'The gravity of the charges must not be lost sight of.'],
    [english, '', 'The rights of the victims must not be overlooked.'],
    [english, 'situation respect-rights', 'The authorities must not forget their commitments.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});

describe('What is granted by degree', () => {
  const rows = [
    [french, 'softener', 'Si graves que soient les charges, nul ne mérite la mort.'],
    [french, 'softener', 'Quels que soient les faits reprochés, nul ne mérite la mort.'],
    [french, '', 'Quelle que soit sa religion, nul ne mérite la mort.'],
    [spanish, 'softener', 'Por muy graves que sean los cargos, nadie merece la muerte.'],
    [spanish, 'softener', 'Sean cuales sean los cargos, nadie merece la muerte.'],
    [spanish, '', 'Sea cual sea su religión, nadie merece la muerte.'],
    [english, 'softener', 'However serious the charges, nobody deserves to die.'],
    [english, '', 'Whatever their religion, nobody deserves to die.'],
  ] as const;
  for (const [before, expected, sentence] of rows) it(sentence, () => assert.equal(saidIn(before, sentence), expected));
});
